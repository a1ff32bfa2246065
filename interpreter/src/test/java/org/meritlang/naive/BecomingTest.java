package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Step;
import org.meritlang.explain.change.Waiting;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;

/** A lead that is changed as told really becomes what is wanted, and with less it does not. */
class BecomingTest {
    private static final int SMALL_MODELS = 16;
    private static final int LARGE_MODELS = 2;
    private static final int LEADS = 2;

    private static final Duration LEAST = Duration.of(1, ChronoUnit.MICROS);

    private int ways;
    private int together;
    private int waited;

    @Test
    void ofSmallModels() {
        for (int seed : Seeds.of(SMALL_MODELS)) {
            Chance chance = new Chance(seed);
            check("small model " + seed, Pairing.small(chance, Manner.ANY).first(LEADS), chance);
        }
        assertTrue(ways > SMALL_MODELS / 4, "hardly any way is found: " + ways);
        assertTrue(together > 0, "hardly ever are several changes needed: " + together);
        assertTrue(waited > 0, "waiting never helps");
    }

    @Test
    void ofLargeModels() {
        for (int seed : Seeds.of(LARGE_MODELS)) {
            Chance chance = new Chance(seed);
            check(
                    "model " + seed,
                    Pairing.of(chance, Manner.ANY, RandomTimes.zone(chance)).first(LEADS),
                    chance);
        }
        assertTrue(ways > 0, "no way is found");
    }

    private void check(String where, Pairing pairing, Chance chance) {
        for (Condition wanted : wanted(pairing, chance)) {
            for (int lead = 0; lead < LEADS; lead++) {
                Question question = new Question(wanted, true);
                check(where + ", lead " + lead + ", " + question, pairing, question, lead);
            }
        }
    }

    /** Labels, points, and whatever else may be asked. */
    private static List<Condition> wanted(Pairing pairing, Chance chance) {
        CheckedModel model = pairing.model();
        List<Condition> wanted = new ArrayList<>();
        wanted.add(new RandomQuestions(chance, model).make(1).get(0).condition());
        if (!model.labellings().isEmpty()) {
            int labelling = chance.below(model.labellings().size());
            List<String> labels = model.labellings().get(labelling).labels();
            wanted.add(new Condition.LabelIs(labelling, List.of(chance.of(labels))));
        }
        wanted.add(new Condition.NumberTest(
                new NumberExpression.OfScore(chance.below(model.scores().size())),
                Relation.MORE_OR_EQUAL,
                new NumberExpression.Constant(BigDecimal.valueOf(chance.between(1, 60)))));
        return wanted;
    }

    private void check(String where, Pairing pairing, Question question, int lead) {
        CheckedModel model = pairing.model();
        LeadBatch batch = RawLead.batch(pairing.leads(), model);
        Becoming told = Becoming.of(model, question.condition(), "", batch, lead, pairing.now());
        RawLead raw = pairing.leads().get(lead);
        assertEquals(told.already(), holds(pairing, question, raw), where);
        told.waiting().ifPresent(waiting -> check(where, pairing, question, raw, waiting));
        assertEquals(
                told.ways().stream()
                        .sorted(Comparator.comparing(Becoming.Way::ease))
                        .toList(),
                told.ways(),
                where + ": the easiest come first");
        for (Becoming.Way way : told.ways()) {
            ways++;
            together += way.steps().size() > 1 ? 1 : 0;
            assertTrue(way.steps().size() <= Becoming.MOST_TOGETHER, where);
            assertTrue(
                    holds(pairing, question, ChangedLead.of(raw, way.steps(), pairing.now())),
                    where + ": " + way.told());
            for (int out = 0; out < way.steps().size(); out++) {
                List<Step> less = new ArrayList<>(way.steps());
                less.remove(out);
                assertFalse(
                        holds(pairing, question, ChangedLead.of(raw, less, pairing.now())),
                        where + ": less than " + way);
            }
        }
    }

    /** If nothing happens it begins to hold then, and not earlier by an instant, and ends when that is told. */
    private void check(String where, Pairing pairing, Question question, RawLead raw, Waiting waiting) {
        waited++;
        RawLead quiet = raw.until(pairing.now());
        assertTrue(waiting.from().isAfter(pairing.now()), where);
        assertTrue(holds(pairing, question, quiet, waiting.from()), where + ": " + waiting);
        assertFalse(holds(pairing, question, quiet, waiting.from().minus(LEAST)), where + ": " + waiting);
        if (waiting.to().isPresent()) {
            Instant end = waiting.to().get();
            assertTrue(holds(pairing, question, quiet, end.minus(LEAST)), where + ": " + waiting);
            assertFalse(holds(pairing, question, quiet, end), where + ": " + waiting);
        }
    }

    private static boolean holds(Pairing pairing, Question question, RawLead lead) {
        return holds(pairing, question, lead, pairing.now());
    }

    private static boolean holds(Pairing pairing, Question question, RawLead lead, Instant asOf) {
        Program program = Program.of(pairing.model(), List.of(new Question(question.condition(), true)));
        ScoredBatch batch = program.evaluate(RawLead.batch(List.of(lead), pairing.model()), asOf);
        return batch.answer(0, 0) == Truth.TRUE;
    }
}
