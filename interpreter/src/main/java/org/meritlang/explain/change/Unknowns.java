package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.LeadBatch;
import org.meritlang.model.CheckedModel;

/**
 * What could come of a lead if what is not known of it were learnt, some of it or all. Immutable.
 *
 * @param scores in the order of the model
 * @param labels every label that each output could give, grades, then matrices, then decisions
 * @param disqualification whether the lead could be out; scores and labels are those of the ways in which it is not, if
 *     there are any
 * @param fields the attributes that are not known and for which the model asks, that which matters most for {@code total} first
 * @param exact whether all ways were tried, so that nothing lies beyond; else scores reach at least so far
 * @param tried how many ways were scored
 */
public record Unknowns(
        List<Span> scores,
        List<Labels> labels,
        Possible disqualification,
        List<Field> fields,
        boolean exact,
        int tried) {
    /** So many ways are tried at most, if all are. */
    public static final int MOST = 20_000;

    public Unknowns {
        scores = List.copyOf(scores);
        labels = List.copyOf(labels);
        fields = List.copyOf(fields);
    }

    /** Whether something is so in some of the ways, or in all. */
    public enum Possible {
        NEVER,
        SOMETIMES,
        ALWAYS
    }

    /**
     * What a score could be.
     *
     * @param now as things are known
     * @param lowest what has to be learnt for the lowest, which was scored; nothing if it is so now
     * @param highest the same for the highest
     */
    public record Span(
            String score, BigDecimal now, BigDecimal low, BigDecimal high, List<Step> lowest, List<Step> highest) {
        public Span {
            lowest = List.copyOf(lowest);
            highest = List.copyOf(highest);
        }

        /** Whether it could be anything else than it is. */
        public boolean isOpen() {
            return low.compareTo(high) != 0;
        }
    }

    /**
     * The labels that an output could give, in its own order, {@code disqualified} last.
     *
     * @param fields the attributes that decide among them, as far as that was found
     */
    public record Labels(String output, String now, List<String> possible, List<String> fields) {
        public Labels {
            possible = List.copyOf(possible);
            fields = List.copyOf(fields);
        }
    }

    /**
     * An attribute that is not known.
     *
     * @param low what {@code total} would gain at least if this alone were learnt; below zero what it could lose
     * @param high what it would gain at most
     * @param disqualifies whether learning it could put the lead out
     * @param exact whether all its values were tried, so that by itself it can do no more
     */
    public record Field(String attribute, BigDecimal low, BigDecimal high, boolean disqualifies, boolean exact) {
        /** How far apart the best and the worst are. */
        public BigDecimal spread() {
            return high.max(BigDecimal.ZERO).subtract(low.min(BigDecimal.ZERO));
        }
    }

    /** Tries the ways in which a lead can be completed. */
    public static Unknowns of(CheckedModel model, LeadBatch leads, int lead, Instant asOf) {
        return beside(List.of(), model, leads, lead, asOf);
    }

    /**
     * The same, and what is learnt in these ways is tried too, so that nothing lies beyond that they reach.
     *
     * @param ways that were found for the same lead
     */
    public static Unknowns beside(
            List<Becoming.Way> ways, CheckedModel model, LeadBatch leads, int lead, Instant asOf) {
        return Completions.of(model, Variants.of(model, leads, lead, asOf), ways)
                .tried();
    }

    /** What a score could be. */
    public Optional<Span> score(String name) {
        return scores.stream().filter(span -> span.score().equals(name)).findFirst();
    }
}
