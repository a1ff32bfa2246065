package org.meritlang.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.evaluate.Traced;
import org.meritlang.explain.Line.Standing;
import org.meritlang.guess.Asked;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Disqualification;

/**
 * Why a condition does not hold for a lead. Immutable.
 *
 * @param asked the condition as it was asked
 * @param standing whether it holds after all, seen as results show the lead
 * @param obstacles what stands in the way, all of it; none if and only if the condition holds or never can
 * @param never whether no lead can ever make it hold
 */
public record WhyNot(String asked, Standing standing, List<Obstacle> obstacles, boolean never) {
    public WhyNot {
        obstacles = List.copyOf(obstacles);
    }

    /** The same, of what no lead can be: nothing is told that would help. */
    public WhyNot neverHolding() {
        return new WhyNot(asked, standing, List.of(), true);
    }

    /**
     * Looks what stands in the way.
     *
     * @param model of which the condition is a part, such as that of an alert
     * @param words of the condition
     * @param leads with the model's attributes and activities
     */
    public static WhyNot of(
            CheckedModel model, Condition condition, String words, LeadBatch leads, int lead, Instant asOf) {
        LeadBatch alone = leads.alone(lead, InstantReader.micros(asOf));
        Program shown = Program.of(model, List.of(new Question(condition, true)));
        byte truth = shown.evaluate(alone, asOf).answer(0, 0);
        OneLead seen = new OneLead(model, Traced.of(model).evaluate(alone, asOf), 0);
        List<Obstacle> obstacles = new ArrayList<>();
        if (truth != Truth.TRUE) {
            List<Obstacle> own = new Obstacles(seen, Obstacles.Aim.TRUE).of(condition);
            if (seen.trace().scored().disqualified(0) && (own.isEmpty() || asksOutputs(model, condition))) {
                obstacles.addAll(out(seen));
            }
            obstacles.addAll(own);
        }
        return new WhyNot(words, RuleLines.standing(truth), obstacles, false);
    }

    /** Of a disqualified lead these show nothing, whatever else stands in the way. */
    private static boolean asksOutputs(CheckedModel model, Condition condition) {
        Asked asked = Asked.by(condition, model);
        return !asked.disqualified()
                && (!asked.scores().isEmpty() || !asked.labellings().isEmpty());
    }

    /** Results of a disqualified lead show nothing else. */
    private static List<Obstacle> out(OneLead seen) {
        List<Obstacle> reasons = new ArrayList<>();
        for (Disqualification each : seen.model().disqualifications()) {
            if (seen.truth(each.condition()) == Truth.TRUE) {
                reasons.add(Obstacle.of(
                                "not disqualified: " + each.sentence().reason(),
                                Standing.FAILS,
                                List.of("disqualified: " + each.sentence().reason()),
                                Optional.empty())
                        .within(new Obstacles(seen, Obstacles.Aim.NOT_TRUE).of(each.condition())));
            }
        }
        return reasons;
    }
}
