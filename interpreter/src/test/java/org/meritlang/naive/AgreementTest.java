package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.check.CheckedModel;
import org.meritlang.evaluate.Program;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;

/** The engine and the naive evaluator say the same of any lead under any model. */
class AgreementTest {
    private static final int MODELS = 600;
    private static final int LEADS = 20;

    /** A generated model and its leads. */
    private record Pairing(CheckedModel model, List<RandomLeads.Raw> leads, Instant now) {
        static Pairing of(int seed) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            CheckedModel model = RandomModel.of(chance, zone, now);
            RandomLeads leads = new RandomLeads(chance, zone, now);
            return new Pairing(
                    model, IntStream.range(0, LEADS).mapToObj(leads::lead).toList(), now);
        }

        ScoredBatch score(List<RandomLeads.Raw> some) {
            return Program.of(model).evaluate(RandomLeads.batch(some, model.zone()), now);
        }
    }

    @Test
    void bothSayTheSame() {
        long pairs = 0;
        long contributions = 0;
        long disqualified = 0;
        Set<String> labels = new HashSet<>();
        Set<Undecided.Kind> doubts = new HashSet<>();
        for (int seed = 0; seed < MODELS; seed++) {
            Pairing pairing = Pairing.of(seed);
            ScoredBatch batch = pairing.score(pairing.leads);
            Map<String, Map<String, Long>> expectedDoubts = new TreeMap<>();
            for (int lead = 0; lead < LEADS; lead++) {
                NaiveLead naive = pairing.leads.get(lead).naive();
                NaiveEvaluator expected = new NaiveEvaluator(pairing.model, naive, pairing.now);
                compare("model " + seed + ", lead " + lead, pairing.model, expected, batch, lead);
                new NaiveDoubts(pairing.model, naive, expected).find().forEach(doubt -> {
                    count(expectedDoubts, doubt);
                    doubts.add(doubt.kind());
                });
                contributions += expected.contributions().size();
                disqualified += batch.disqualified(lead) ? 1 : 0;
                for (int grade = 0; grade < pairing.model.grades().size(); grade++) {
                    labels.add(batch.label(grade, lead));
                }
                pairs++;
            }
            assertEquals(expectedDoubts, counts(batch.undecided()), "doubts of model " + seed);
        }
        assertTrue(pairs >= 10_000);
        assertTrue(contributions > pairs, "hardly anything gives points");
        assertTrue(disqualified > pairs / 50 && disqualified < pairs / 2, disqualified + " are out");
        assertEquals(Set.of("A", "B", "C", ScoredBatch.DISQUALIFIED), labels);
        assertEquals(Set.of(Undecided.Kind.values()), doubts);
    }

    @Test
    void aLeadAloneIsScoredAsWithinABatch() {
        for (int seed = 0; seed < MODELS / 10; seed++) {
            Pairing pairing = Pairing.of(seed);
            ScoredBatch together = pairing.score(pairing.leads);
            for (int lead = 0; lead < LEADS; lead++) {
                ScoredBatch alone = pairing.score(List.of(pairing.leads.get(lead)));
                assertEquals(together.card(lead), alone.card(0));
            }
        }
    }

    @Test
    void theOrderOfLeadsChangesNothing() {
        for (int seed = 0; seed < MODELS / 10; seed++) {
            Pairing pairing = Pairing.of(seed);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, LEADS).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            ScoredBatch before = pairing.score(pairing.leads);
            ScoredBatch after =
                    pairing.score(order.stream().map(pairing.leads::get).toList());
            for (int lead = 0; lead < LEADS; lead++) {
                assertEquals(before.card(order.get(lead)), after.card(lead));
            }
            assertEquals(counts(before.undecided()), counts(after.undecided()));
        }
    }

    private static void compare(
            String where, CheckedModel model, NaiveEvaluator expected, ScoredBatch batch, int lead) {
        for (int score = 0; score < model.scores().size(); score++) {
            BigDecimal points = Points.decimal(batch.points(score, lead));
            assertEquals(0, expected.shownScore(score).compareTo(points), where + ", score " + score + ": " + points);
        }
        for (int grade = 0; grade < model.grades().size(); grade++) {
            assertEquals(expected.shownLabel(grade), batch.label(grade, lead), where);
        }
        assertEquals(expected.disqualifiedBecause(), batch.disqualifiedBecause(lead), where);
        assertEquals(!expected.disqualifiedBecause().isEmpty(), batch.disqualified(lead), where);
        assertEquals(expected.contributions(), batch.contributions(lead), where);
    }

    private static void count(Map<String, Map<String, Long>> counts, NaiveDoubts.Doubt doubt) {
        Map<String, Long> causes = counts.computeIfAbsent(
                doubt.kind() + " " + doubt.score() + " " + doubt.group() + " " + doubt.sentence(),
                any -> new TreeMap<>());
        causes.merge("leads", 1L, Long::sum);
        doubt.causes().forEach(cause -> causes.merge(cause + " is unknown", 1L, Long::sum));
    }

    private static Map<String, Map<String, Long>> counts(List<Undecided> undecided) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Undecided one : undecided) {
            Map<String, Long> causes = new TreeMap<>();
            causes.put("leads", one.leads());
            one.causes().forEach(cause -> causes.put(cause.what() + " is unknown", cause.leads()));
            counts.put(one.kind() + " " + one.score() + " " + one.group() + " " + one.sentence(), causes);
        }
        return counts;
    }
}
