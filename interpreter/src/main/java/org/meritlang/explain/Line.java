package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence, or a step on the way to a score, and what it came to for one lead.
 *
 * @param points what it gave or took; 0 for what has no points
 * @param words what it asks, or what it does: {@code decision maker}, {@code mail gives up to 10 points}
 * @param because the reason that the file gives
 * @param sentence as the formatter writes it, its identity within its score and group; empty for a step that no
 *     sentence says
 * @param facts on which it rested, each in words: {@code employees is 4200}
 * @param could where it cannot be told: what it could give or take, {@code could add 10}
 */
public record Line(
        Kind kind,
        Standing standing,
        BigDecimal points,
        String words,
        Optional<String> because,
        String sentence,
        List<String> facts,
        Optional<String> could) {
    public Line {
        facts = List.copyOf(facts);
    }

    /** What a line tells of. */
    public enum Kind {
        /** A sentence with points, or a table. */
        RULE,
        /** A row of a table. */
        ROW,
        /** A part of a formula, or a score that is added up. */
        TERM,
        /** {@code raise to}. */
        RAISE,
        /** {@code limit to}. */
        LIMIT,
        /** The limits of a group, or the range of a score. */
        RANGE,
        /** What is between the parts of a formula as they are shown and the whole of it. */
        ROUNDING,
        /** A heading that does not hold, or of which it cannot be told. */
        HEADING,
        /** A disqualified lead's points do not count. */
        DISQUALIFIED,
        /** A grade, a cell of a matrix, a row of a decision. */
        LABEL,
        /** {@code disqualify}. */
        DISQUALIFICATION,
        ALERT
    }

    /** Whether what a line says is so. */
    public enum Standing {
        HOLDS,
        /** Nobody can tell, since something is unknown. */
        UNKNOWN,
        FAILS
    }

    /** The same with these points. */
    Line withPoints(BigDecimal others) {
        return new Line(kind, standing, others, words, because, sentence, facts, could);
    }

    /** The same with more facts. */
    Line withMore(List<String> more) {
        List<String> all =
                Stream.concat(facts.stream(), more.stream()).distinct().toList();
        return new Line(kind, standing, points, words, because, sentence, all, could);
    }

    /** The words with the file's reason, where it gives one: {@code country is "France" (home market)}. */
    public String told() {
        return because.map(reason -> words + " (" + reason + ")").orElse(words);
    }
}
