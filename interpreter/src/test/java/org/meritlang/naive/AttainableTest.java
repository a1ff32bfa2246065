package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meritlang.analysis.ranges.Bounds;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** No lead has a score outside the range that thinking about the model gives. */
class AttainableTest {
    private static final int MODELS = 60;

    @Test
    void everyLeadIsWithinTheRange() {
        int bounded = 0;
        for (int seed : Seeds.of(MODELS)) {
            Pairing pairing = Pairing.of(seed);
            CheckedModel model = pairing.model();
            Ranges ranges = Ranges.of(model);
            ScoredBatch batch = pairing.score(pairing.leads());
            for (int score = 0; score < model.scores().size(); score++) {
                Bounds range = ranges.range(score).bounds();
                bounded += range.high() < Points.MOST || range.low() > Points.LEAST ? 1 : 0;
                for (int lead = 0; lead < batch.size(); lead++) {
                    long points = batch.points(score, lead);
                    String where =
                            "model " + seed + ", score " + score + ", lead " + lead + ": " + points + " in " + range;
                    assertTrue(batch.disqualified(lead) || (range.low() <= points && points <= range.high()), where);
                }
            }
        }
        assertTrue(bounded > 2 * MODELS, "hardly any score is bounded");
    }
}
