package org.meritlang.score;

import java.util.function.IntToLongFunction;

/**
 * What one sentence gave to or took from the leads of a batch.
 *
 * @param points of a lead, at scale 4, before the caps of group and score; 0 where it gave nothing
 */
public record Gain(Origin origin, IntToLongFunction points) {
    Contribution at(int lead) {
        return new Contribution(
                origin.score(),
                origin.group(),
                Points.decimal(points.applyAsLong(lead)),
                origin.reason(),
                origin.sentence());
    }
}
