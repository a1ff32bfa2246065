package org.meritlang.analysis.habits;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Sentence;

/**
 * Two leads that do the same, of which the one that does more of it, or did it more recently, gets less; or of which
 * less is taken from it, where doing it costs points.
 *
 * @param score the index of the score in the model
 * @param isLoss whether doing it costs points
 * @param isFresher whether the one did it more recently than the other; else it did it more often
 * @param more what the one gets, by which sentence
 * @param fewer what the other gets, by which sentence
 * @param isByDay whether the rules ask on how many days it was done
 * @param under what else must hold for both
 */
public record Fall(
        int score,
        boolean isLoss,
        boolean isFresher,
        Earned more,
        Earned fewer,
        boolean isByDay,
        Optional<Condition> under) {

    /**
     * What a lead gets.
     *
     * @param lead does so and nothing else
     * @param times how often it does
     * @param points that the group gives or takes, at scale 4
     * @param sentence that gives more to it, or takes more from it, than from the other lead
     * @param isByRow whether that is a row of a table
     * @param isAlone whether no other sentence gives anything
     */
    public record Earned(Example lead, int times, long points, Sentence sentence, boolean isByRow, boolean isAlone) {}

    static Optional<Condition> all(List<Condition> conditions) {
        return conditions.size() < 2 ? conditions.stream().findFirst() : Optional.of(new Condition.And(conditions));
    }
}
