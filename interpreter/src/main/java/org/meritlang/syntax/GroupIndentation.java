package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Indentation means nothing to Merit but something to a reader, so it may not lie about who owns what. */
public final class GroupIndentation {
    private static final int TAB = 4;

    private GroupIndentation() {}

    /** All places of a file where it lies; a layout that goes by the order would decide there what the author meant. */
    public static List<Diagnostic> of(RuleFile file) {
        List<Diagnostic> lies = new ArrayList<>();
        Optional<Sentence.GroupHeading> open = Optional.empty();
        for (Sentence sentence : file.sentences()) {
            if (sentence instanceof Sentence.GroupHeading group) {
                open = Optional.of(group);
            } else if (sentence instanceof PointsRule rule) {
                open.flatMap(group -> ofRule(rule, group)).ifPresent(lies::add);
            } else if (sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo) {
                open.flatMap(group -> ofBound(sentence, group)).ifPresent(lies::add);
                open = Optional.empty();
            } else if (Owning.ender(sentence).isPresent()) {
                open = Optional.empty();
            }
        }
        return lies;
    }

    /** A rule that a group owns is indented deeper than the group. */
    public static Optional<Diagnostic> ofRule(PointsRule rule, Sentence.GroupHeading group) {
        if (!areComparable(rule.span(), group.span()) || width(rule.span()) > width(group.span())) {
            return Optional.empty();
        }
        String name = group.name().text();
        return Optional.of(Diagnostic.of(
                Code.MISLEADING_INDENTATION,
                rule.span(),
                "This rule belongs to the group `" + name + "` but is not indented deeper than it.",
                Fix.offer(
                        "indent it deeper if it belongs to `" + name + "`",
                        indentation(rule.span()),
                        indentation(group.span()).text() + "  "),
                Fix.offer(
                        "put it before the group if it does not",
                        block(group.span(), rule.span()),
                        swapped(group, rule))));
    }

    /** A {@code limit to} belongs to the score, so it is not indented deeper than the group before it. */
    public static Optional<Diagnostic> ofBound(Sentence bound, Sentence.GroupHeading group) {
        if (!areComparable(bound.span(), group.span()) || width(bound.span()) <= width(group.span())) {
            return Optional.empty();
        }
        String name = group.name().text();
        Span blanks = indentation(bound.span());
        return Optional.of(Diagnostic.of(
                Code.MISLEADING_INDENTATION,
                bound.span(),
                "This holds for the whole score but is indented as if it belonged to the group `" + name + "`.",
                Fix.offer(
                        "indent it like the group if it is for the score",
                        blanks,
                        indentation(group.span()).text()),
                Fix.offer(
                        "write `, up to … points` behind the group's name if it is for the group", bound.span(), "")));
    }

    private static boolean areComparable(Span owned, Span owner) {
        return owned.source() == owner.source()
                && owned.line() != owner.line()
                && opensItsLine(owned)
                && opensItsLine(owner);
    }

    private static boolean opensItsLine(Span span) {
        return indentation(span).text().isBlank();
    }

    private static Span indentation(Span span) {
        SourceText source = span.source();
        return source.span(source.lineStart(span.line()), span.start());
    }

    private static int width(Span span) {
        int width = 0;
        String blanks = indentation(span).text();
        for (int i = 0; i < blanks.length(); i++) {
            width = blanks.charAt(i) == '\t' ? width - width % TAB + TAB : width + 1;
        }
        return width;
    }

    private static Span block(Span group, Span rule) {
        return rule.source().span(indentation(group).start(), rule.end());
    }

    private static String swapped(Sentence.GroupHeading group, PointsRule rule) {
        SourceText source = rule.span().source();
        Span between = source.span(
                indentation(group.span()).start(), indentation(rule.span()).start());
        return indentation(rule.span()).text() + rule.span().text() + "\n"
                + between.text().stripTrailing();
    }
}
