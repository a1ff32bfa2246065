package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/**
 * Indentation has no meaning but may not lie: a rule no deeper than its group, a {@code limit to} as
 * deep as a group's rules, a row no deeper than its heading are refused.
 */
final class Indentation {
    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();
    private Sentence.@Nullable GroupHeading group;

    private Indentation(SourceText source) {
        this.source = source;
    }

    static List<Diagnostic> check(SourceText source, List<Sentence> sentences) {
        Indentation check = new Indentation(source);
        sentences.forEach(check::check);
        return check.found;
    }

    private void check(Sentence sentence) {
        if (sentence instanceof Sentence.GroupHeading heading) {
            group = heading;
        } else if (isRule(sentence)) {
            rule(sentence);
        } else if (isBound(sentence)) {
            bound(sentence);
            group = null;
        } else if (endsGroup(sentence)) {
            group = null;
        }
        rows(sentence).ifPresent(rows -> rows(sentence.span(), rows));
    }

    private void rule(Sentence sentence) {
        Sentence.GroupHeading owner = group;
        if (owner != null && lies(sentence.span(), owner.span())) {
            String name = owner.name().text();
            found.add(Diagnostic.of(
                    Code.MISLEADING_INDENTATION,
                    firstWord(sentence.span()),
                    "This rule belongs to the group `" + name + "` but does not stand deeper than it: indent it, "
                            + "or move it above the group if it is the score's own.",
                    indent(sentence.span(), owner.span())));
        }
    }

    private void bound(Sentence sentence) {
        Sentence.GroupHeading owner = group;
        if (owner != null && isDeeper(sentence.span(), owner.span())) {
            found.add(Diagnostic.of(
                    Code.MISLEADING_INDENTATION,
                    firstWord(sentence.span()),
                    "This limits the score, not the group above it: indent it like the group, or give the group `, up to N "
                            + "points`.",
                    Fix.offer(
                            "as deep as the group",
                            source.span(
                                    lineStart(sentence.span()), sentence.span().start()),
                            " ".repeat(owner.span().column() - 1))));
        }
    }

    private void rows(Span heading, List<? extends Row> rows) {
        for (Row row : rows) {
            if (lies(row.span(), heading)) {
                found.add(Diagnostic.of(
                        Code.MISLEADING_INDENTATION,
                        firstWord(row.span()),
                        "This row belongs to the heading above it but does not stand deeper than it.",
                        indent(row.span(), heading)));
            }
        }
    }

    private boolean isDeeper(Span inner, Span owner) {
        return startsLine(inner) && startsLine(owner) && inner.column() > owner.column();
    }

    private boolean lies(Span inner, Span owner) {
        return startsLine(inner) && startsLine(owner) && inner.column() <= owner.column();
    }

    private Fix indent(Span inner, Span owner) {
        Span blanks = source.span(lineStart(inner), inner.start());
        return Fix.offer("indent it", blanks, " ".repeat(owner.column() + 1));
    }

    private int lineStart(Span span) {
        return source.lineStart(span.line());
    }

    private boolean startsLine(Span span) {
        return source.text().substring(lineStart(span), span.start()).isBlank();
    }

    private Span firstWord(Span span) {
        int end = span.start();
        while (end < span.end() && !Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        return source.span(span.start(), end);
    }

    private static Optional<List<? extends Row>> rows(Sentence sentence) {
        if (sentence instanceof Sentence.LeadHas leadHas) {
            return Optional.of(leadHas.rows());
        }
        if (sentence instanceof Sentence.LeadDoes leadDoes) {
            return Optional.of(leadDoes.rows());
        }
        if (sentence instanceof Sentence.PointsTable table) {
            return Optional.of(table.rows());
        }
        return Optional.empty();
    }

    static boolean isRule(Sentence sentence) {
        return sentence instanceof Sentence.PointsWhen
                || sentence instanceof Sentence.PointsPer
                || sentence instanceof Sentence.PointsPerAmount
                || sentence instanceof Sentence.PointsPerSilence
                || sentence instanceof Sentence.PointsTable;
    }

    static boolean isBound(Sentence sentence) {
        return sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo;
    }

    static boolean endsGroup(Sentence sentence) {
        return sentence instanceof Sentence.ScoreHeading
                || sentence instanceof Sentence.ScoreFormula
                || sentence instanceof Sentence.LeadHas
                || sentence instanceof Sentence.LeadDoes
                || sentence instanceof Sentence.Include
                || sentence instanceof Sentence.NotYet;
    }
}
