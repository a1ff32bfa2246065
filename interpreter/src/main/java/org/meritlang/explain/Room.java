package org.meritlang.explain;

import org.meritlang.data.Truth;
import org.meritlang.evaluate.Trace;
import org.meritlang.model.Range;
import org.meritlang.model.Score;

/**
 * What more or fewer points of a group would do to its score, which their ranges, {@code raise to} and {@code limit to}
 * may hold back. All at scale 4.
 *
 * @param group what the group's points are clamped to
 * @param given what the group gives
 * @param score what the sum is clamped to
 * @param sum of all groups
 */
record Room(Range group, long given, Range score, long sum) {
    /** Nothing is held back. */
    static final Room OPEN = new Room(Range.ALL, 0, Range.ALL, 0);

    static Room of(OneLead seen, Score score, Score.Content.Rules rules, Score.Group group) {
        Trace.Stages stages = seen.trace().stages(score, seen.lead());
        long top = score.range().high();
        for (Score.Bound limit : rules.limits()) {
            top = holds(limit, seen) ? Math.min(top, limit.points()) : top;
        }
        long floor = score.range().low();
        for (Score.Bound raise : rules.raises()) {
            floor = holds(raise, seen) ? Math.max(floor, raise.points()) : floor;
        }
        return new Room(
                group.range(),
                seen.trace().points(group, seen.lead()),
                new Range(Math.min(floor, top), top),
                stages.sum());
    }

    private static boolean holds(Score.Bound bound, OneLead seen) {
        return seen.truth(bound.when()) == Truth.TRUE;
    }

    /** What is left of points that a sentence would give or take. */
    long left(long points) {
        long ofGroup = group.clamp(given + points) - given;
        return score.clamp(sum + ofGroup) - score.clamp(sum);
    }
}
