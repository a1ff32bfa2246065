package org.meritlang.evaluate;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Origin;

/**
 * Where a run keeps what the parts of a model came to, for those who ask of them one by one. Parts are told
 * apart by which they are and not by what they say, since some are too long to be compared. For one thread
 * while it is filled.
 */
final class Kept {
    private final boolean wanted;
    private final IdentityHashMap<Object, Slot<?>> slots = new IdentityHashMap<>();
    private final IdentityHashMap<NumberExpression, Slot<Numbers>> zeroed = new IdentityHashMap<>();
    private final IdentityHashMap<Occurrences, Seen> seen = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, Counting> counting = new IdentityHashMap<>();
    private final IdentityHashMap<Score, Stages> stages = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, Origin> origins = new IdentityHashMap<>();

    private Kept(boolean wanted) {
        this.wanted = wanted;
    }

    /** For programs of which only the outputs are asked. */
    static Kept nothing() {
        return new Kept(false);
    }

    static Kept everything() {
        return new Kept(true);
    }

    /**
     * The occurrences that a condition or a number means.
     *
     * @param passing those that exist and pass the filter
     * @param meant those of them that lie in every window
     */
    record Seen(Slot<Selection> passing, Slot<Selection> meant) {}

    /**
     * What a sentence that counts occurrences makes of them, one step after another.
     *
     * @param meant those that pass the filter and lie in every window
     * @param spaced those of them that the limits of frequency leave
     * @param taken the row that takes each, of a table
     * @param each those that count in the end, and what each gives
     */
    record Counting(
            Slot<Selection> meant, Slot<Selection> spaced, Optional<Slot<int[]>> taken, OccurrencePoints.Each each) {}

    /**
     * What a score comes to, one step after another.
     *
     * @param sum of its groups, or of its formula; 0 while it rests
     * @param raised after {@code raise to}
     * @param limited after {@code limit to}
     * @param shown within its range
     */
    record Stages(Slot<long[]> sum, Slot<long[]> raised, Slot<long[]> limited, Slot<long[]> shown) {}

    /** Does what the outputs alone would not ask for. */
    void alsoKeep(Runnable compile) {
        if (wanted) {
            compile.run();
        }
    }

    /** Keeps what a condition, a number, a group came to; of a table or a decision the row, of an amount how often. */
    <V> Slot<V> put(Object node, Slot<V> slot) {
        if (wanted) {
            slots.put(node, slot);
        }
        return slot;
    }

    /**
     * Keeps a number.
     *
     * @param asZero whether unknown number attributes count as 0
     */
    Slot<Numbers> put(NumberExpression number, boolean asZero, Slot<Numbers> slot) {
        if (wanted && asZero) {
            zeroed.put(number, slot);
        }
        return asZero ? slot : put(number, slot);
    }

    void put(Occurrences occurrences, Seen how) {
        if (wanted) {
            seen.put(occurrences, how);
        }
    }

    void put(Rule rule, Counting how) {
        if (wanted) {
            counting.put(rule, how);
        }
    }

    void put(Score score, Stages how) {
        if (wanted) {
            stages.put(score, how);
        }
    }

    void put(Sentence sentence, Origin origin) {
        if (wanted) {
            origins.put(sentence, origin);
        }
    }

    <V> Slot<V> slot(Object node, Class<V> kind) {
        return found(slots.get(node), node).as(kind);
    }

    Slot<Numbers> number(NumberExpression number, boolean asZero) {
        return asZero ? found(zeroed.get(number), number) : slot(number, Numbers.class);
    }

    Seen seen(Occurrences occurrences) {
        return found(seen.get(occurrences), occurrences);
    }

    Counting counting(Rule rule) {
        return found(counting.get(rule), rule);
    }

    Stages stages(Score score) {
        return found(stages.get(score), score);
    }

    /** By which the points of a sentence are known among all. */
    Origin origin(Sentence sentence) {
        return found(origins.get(sentence), sentence);
    }

    /** A part's words may be long, so they are not in the message. */
    private static <T> T found(@Nullable T kept, Object node) {
        if (kept == null) {
            throw new IllegalArgumentException(
                    "no part of this model: a " + node.getClass().getSimpleName());
        }
        return kept;
    }
}
