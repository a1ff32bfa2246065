package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.explain.Line;
import org.meritlang.explain.Obstacle;
import org.meritlang.explain.WhyNot;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Sentence;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Whenever a condition does not hold, something stands in its way, and nothing that is so is said to. */
class WhyNotTest {
    private static final int MODELS = 25;
    private static final int LEADS = 4;
    private static final int QUESTIONS = 3;

    private int missed;
    private int held;

    @Test
    void somethingStandsInTheWay() {
        for (int seed : Seeds.of(MODELS)) {
            Chance chance = new Chance(seed);
            Pairing pairing =
                    Pairing.of(chance, Manner.ANY, RandomTimes.zone(chance)).first(LEADS);
            List<Condition> asked = new ArrayList<>();
            new RandomQuestions(chance, pairing.model()).make(QUESTIONS).forEach(each -> asked.add(each.condition()));
            pairing.model().alerts().forEach(alert -> asked.add(alert.condition()));
            pairing.model().disqualifications().forEach(each -> asked.add(each.condition()));
            asked.forEach(condition -> check("model " + seed, pairing, condition));
        }
        assertTrue(missed > MODELS && held > MODELS, missed + " missed, " + held + " held");
    }

    private void check(String where, Pairing pairing, Condition condition) {
        CheckedModel model = asking(pairing.model(), condition);
        LeadBatch batch = RawLead.batch(pairing.leads(), model);
        ScoredBatch scored =
                Program.of(model, List.of(new Question(condition, true))).evaluate(batch, pairing.now());
        for (int lead = 0; lead < LEADS; lead++) {
            WhyNot why = WhyNot.of(model, condition, "", batch, lead, pairing.now());
            boolean holds = scored.answer(0, lead) == Truth.TRUE;
            String what = where + ", lead " + lead + ", " + condition;
            assertEquals(holds, why.standing() == Line.Standing.HOLDS, what);
            assertEquals(holds, why.obstacles().isEmpty(), what);
            why.obstacles().forEach(obstacle -> check(what, obstacle));
            missed += holds ? 0 : 1;
            held += holds ? 1 : 0;
        }
    }

    private static void check(String where, Obstacle obstacle) {
        assertNotEquals(Line.Standing.HOLDS, obstacle.standing(), where + obstacle);
        assertFalse(obstacle.told().isBlank(), where);
        obstacle.inside().forEach(inside -> check(where, inside));
    }

    /** The same model, which asks this too. */
    private static CheckedModel asking(CheckedModel model, Condition condition) {
        Span place = new SourceText("asked", "asked").span(0, 1);
        return model.with(
                new Alert(new Sentence("asked", "asked", Optional.empty(), place), "asked", condition, false));
    }
}
