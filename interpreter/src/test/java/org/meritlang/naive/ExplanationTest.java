package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.Explainer;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Line;
import org.meritlang.explain.Look;
import org.meritlang.explain.ScoreAccount;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** Of any lead under any model the points that an explanation shows add up to the scores that are shown. */
class ExplanationTest {
    private static final int MODELS = 50;
    private final Set<Line.Kind> kinds = EnumSet.noneOf(Line.Kind.class);
    private final Set<Line.Standing> standings = EnumSet.noneOf(Line.Standing.class);

    @Test
    void thePointsShownAddUp() {
        for (int seed : Seeds.of(MODELS)) {
            Pairing pairing = Pairing.of(seed);
            LeadBatch batch = RawLead.batch(pairing.leads(), pairing.model());
            ScoredBatch scored = pairing.program().evaluate(batch, pairing.now());
            ExplainedBatch explained = Explainer.of(pairing.model()).explain(batch, pairing.now());
            for (int lead = 0; lead < batch.size(); lead++) {
                check("model " + seed + ", lead " + lead, explained.of(lead), scored, lead);
            }
        }
        assertEquals(EnumSet.allOf(Line.Kind.class), kinds);
        assertEquals(EnumSet.allOf(Line.Standing.class), standings);
    }

    @Test
    void aLeadIsExplainedAloneAsAmongOthers() {
        for (int seed : Seeds.of(MODELS / 10)) {
            Pairing pairing = Pairing.of(seed);
            LeadBatch batch = RawLead.batch(pairing.leads(), pairing.model());
            Explainer explainer = Explainer.of(pairing.model());
            ExplainedBatch together = explainer.explain(batch, pairing.now());
            for (int lead = 0; lead < batch.size(); lead++) {
                Explanation alone = explainer
                        .explain(batch.alone(lead, Long.MAX_VALUE), pairing.now())
                        .of(0);
                assertEquals(together.of(lead), alone, "model " + seed + ", lead " + lead);
            }
        }
    }

    private void check(String about, Explanation explanation, ScoredBatch scored, int lead) {
        for (int i = 0; i < explanation.scores().size(); i++) {
            ScoreAccount score = explanation.scores().get(i);
            assertSame(Points.decimal(scored.points(i, lead)), score.points(), about + ", " + score.name());
            assertSame(score.points(), sum(score.all()), about + ", lines of " + score.name());
            for (ScoreAccount.Group group : score.groups()) {
                assertSame(group.points(), sum(group.lines().stream()), about + ", group of " + score.name());
            }
            score.all().forEach(line -> seen(about, line));
        }
        for (int i = 0; i < explanation.labels().size(); i++) {
            assertEquals(scored.label(i, lead), explanation.labels().get(i).label(), about);
            explanation.labels().get(i).lines().forEach(line -> seen(about, line));
        }
        explanation.disqualifications().forEach(line -> seen(about, line));
        explanation.alerts().forEach(line -> seen(about, line));
        fits(about, ExplanationText.of(explanation, new Look(80, true, false)), 80);
        fits(about, ExplanationText.of(explanation, new Look(30, false, false)), 30);
    }

    /** What does not hold gives nothing, and what cannot be told says on what it hangs. */
    private void seen(String about, Line line) {
        kinds.add(line.kind());
        standings.add(line.standing());
        boolean gives = line.points().signum() != 0;
        assertFalse(gives && line.standing() != Line.Standing.HOLDS, about + ": " + line);
        boolean unexplained =
                line.standing() == Line.Standing.UNKNOWN && line.facts().isEmpty();
        assertFalse(unexplained, about + ": " + line);
        assertTrue(line.facts().stream().noneMatch(String::isBlank), about + ": " + line);
    }

    private static void fits(String about, String text, int width) {
        text.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= width, about + ": " + line));
    }

    private static BigDecimal sum(Stream<Line> lines) {
        return lines.map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual, String about) {
        assertEquals(0, expected.compareTo(actual), () -> about + ": " + expected + ", not " + actual);
    }
}
