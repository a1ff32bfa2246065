package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.source.Span;

/** A heading that may still get rows. */
final class Block {
    /** The form of its heading; null where nobody can tell, so that its rows are passed over. */
    private final @Nullable Form form;

    private final @Nullable Sentence heading;
    private final Span headingSpan;
    private final List<Row> rows = new ArrayList<>();
    private int end;
    private int lastRowEnd;
    private boolean hasBrokenRow;
    private boolean hasHeader;

    Block(@Nullable Form form, @Nullable Sentence heading, Span span) {
        this.form = form;
        this.heading = heading;
        this.headingSpan = span;
        this.end = span.end();
        this.lastRowEnd = span.end();
    }

    /** A block whose rows are passed over, because nobody can tell what its heading was meant to be. */
    static Block unclear(Span heading) {
        return new Block(null, null, heading);
    }

    /** Whether sentences of a form have rows below them. */
    static boolean hasRows(Form heading) {
        return switch (heading) {
            case LEAD_HAS, LEAD_DOES, POINTS_TABLE, MATRIX, DECIDE, EXAMPLE, EXAMPLES -> true;
            case MODEL_NAME,
                    TIME_ZONE,
                    INCLUDE,
                    LIST,
                    DEFINE,
                    SCORE,
                    GROUP,
                    POINTS,
                    RAISE_TO,
                    LIMIT_TO,
                    GRADE,
                    DISQUALIFY,
                    ALERT,
                    ATTRIBUTE_ROW,
                    ACTIVITY_ROW,
                    POINTS_ROW,
                    MATRIX_HEADER,
                    MATRIX_ROW,
                    DECIDE_ROW,
                    AS_OF,
                    LEAD_WITH,
                    ACTIVITY,
                    EXPECT,
                    EXAMPLES_HEADER,
                    EXAMPLES_ROW -> false;
        };
    }

    Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    Optional<Sentence> heading() {
        return Optional.ofNullable(heading);
    }

    Span headingSpan() {
        return headingSpan;
    }

    List<Row> rows() {
        return rows;
    }

    boolean hasBrokenRow() {
        return hasBrokenRow;
    }

    /** The heading and all lines below it. */
    Span span() {
        return headingSpan.source().span(headingSpan.start(), end);
    }

    /**
     * Whether a line belongs to this block.
     *
     * @param isMisspeltSentence whether a line seems to open a sentence with a misspelt word
     */
    boolean takes(RawSentence raw, Predicate<RawSentence> isMisspeltSentence) {
        Optional<Phrase> opening = Openings.phraseAt(raw.tokens(), 0);
        boolean isOther = opening.isPresent() || raw.startsWithPoints();
        if (form == null) {
            return raw.hasColon() || raw.hasBar();
        }
        return switch (form) {
            case MATRIX -> raw.hasBar();
            case EXAMPLES ->
                raw.hasBar() || Openings.exampleLineAt(raw.tokens(), 0).isPresent();
            case EXAMPLE -> !isOther && !raw.hasBar() && (ExampleAttempts.opens(raw) || !isMisspeltSentence.test(raw));
            case DECIDE ->
                !isOther && (isDecided() ? DecisionRows.isRow(raw.tokens()) : isDecision(raw, isMisspeltSentence));
            case LEAD_DOES -> raw.hasColon() || !isOther;
            default -> raw.hasColon() || (!isOther && !isMisspeltSentence.test(raw));
        };
    }

    private static boolean isAsOf(RawSentence raw) {
        return Openings.exampleLineAt(raw.tokens(), 0)
                .filter(p -> p.token() == MeritLexer.AS_OF)
                .isPresent();
    }

    /**
     * A label may look like a misspelt opening; but `disqualfy when` is more likely that than a row, and `disqualifed
     * when` a row.
     */
    private static boolean isDecision(RawSentence raw, Predicate<RawSentence> isMisspeltSentence) {
        boolean isDisqualify = OpeningTypos.likely(raw)
                        .filter(p -> p.token() == MeritLexer.DISQUALIFY)
                        .isPresent()
                && Suggestions.distance(raw.first().folded(), "disqualified", 1) < 0;
        return !isDisqualify && (!isMisspeltSentence.test(raw) || DecisionRows.isRow(raw.tokens()));
    }

    /** Whether it is a decision whose {@code otherwise} has been said. */
    boolean isDecided() {
        return !rows.isEmpty()
                && rows.get(rows.size() - 1) instanceof Row.DecideRow last
                && last.condition().isEmpty();
    }

    /** The form that a line of this block has; empty for a line of an example that opens as none does. */
    Optional<Form> rowForm(RawSentence raw) {
        if (form == null) {
            return Optional.empty();
        }
        return switch (form) {
            case LEAD_HAS -> Optional.of(Form.ATTRIBUTE_ROW);
            case LEAD_DOES -> Optional.of(Form.ACTIVITY_ROW);
            case POINTS_TABLE -> Optional.of(Form.POINTS_ROW);
            case MATRIX -> Optional.of(hasHeader ? Form.MATRIX_ROW : Form.MATRIX_HEADER);
            case DECIDE -> Optional.of(Form.DECIDE_ROW);
            case EXAMPLES ->
                Optional.of(isAsOf(raw) ? Form.AS_OF : hasHeader ? Form.EXAMPLES_ROW : Form.EXAMPLES_HEADER);
            default -> Openings.exampleLineAt(raw.tokens(), 0).map(p -> Form.openedBy(p.token()));
        };
    }

    /** Whether a line that stands before a table comes behind its header. */
    boolean isTooLate(RawSentence raw) {
        return form == Form.EXAMPLES && hasHeader && !raw.hasBar();
    }

    /** Whether it is a line of a single example, in a table of them. */
    boolean isOfOneExample(RawSentence raw) {
        return form == Form.EXAMPLES && !raw.hasBar() && !isAsOf(raw);
    }

    void passOver(RawSentence raw) {
        end = raw.end();
    }

    void add(RawSentence raw, Optional<Row> row) {
        hasHeader |= raw.hasBar();
        end = raw.end();
        lastRowEnd = end;
        row.ifPresentOrElse(rows::add, () -> hasBrokenRow = true);
    }

    /** Takes back the last line, which was none of its own. */
    void giveBack() {
        end = lastRowEnd;
    }
}
