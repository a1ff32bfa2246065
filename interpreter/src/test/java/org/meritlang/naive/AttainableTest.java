package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.analysis.Analysis;
import org.meritlang.analysis.Attainable;
import org.meritlang.check.CheckedModel;
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
            Analysis analysis = Analysis.of(model, List.of());
            ScoredBatch batch = pairing.score(pairing.leads());
            for (int score = 0; score < model.scores().size(); score++) {
                Attainable range = analysis.attainable(score);
                bounded += range.high().isPresent() || range.low().isPresent() ? 1 : 0;
                for (int lead = 0; lead < batch.size(); lead++) {
                    BigDecimal points = Points.decimal(batch.points(score, lead));
                    String where =
                            "model " + seed + ", score " + score + ", lead " + lead + ": " + points + " in " + range;
                    assertTrue(batch.disqualified(lead) || isWithin(points, range), where);
                }
            }
        }
        assertTrue(bounded > 2 * MODELS, "hardly any score is bounded");
    }

    private static boolean isWithin(BigDecimal points, Attainable range) {
        return range.low().stream().allMatch(low -> low.compareTo(points) <= 0)
                && range.high().stream().allMatch(high -> high.compareTo(points) >= 0);
    }
}
