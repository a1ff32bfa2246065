package org.meritlang.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.change.Rewritten;
import org.meritlang.data.LeadBatch;
import org.meritlang.model.CheckedModel;
import org.meritlang.naive.NaiveEvaluator;
import org.meritlang.score.Points;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;

/**
 * Runs every case file. Each proves what it expects and, besides, what holds for all rules: formatting
 * changes neither meaning nor itself, line ends do not matter, a lead is scored alone as among others,
 * and the naive evaluator agrees. With {@code -Dcases.update=true} the expected blocks are written
 * anew; such a run fails, so that no build can bless itself.
 */
class CaseTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    @TestFactory
    Stream<DynamicTest> cases() {
        return Case.all().stream().map(given -> DynamicTest.dynamicTest(given.name(), () -> run(given)));
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The expected blocks were written anew: look at them, then run without the update.");
    }

    private static void run(Case given) {
        assertFalse(given.prose().isBlank(), "a case explains itself first");
        assertFalse(given.expectations().isEmpty(), "a case expects something");
        Trial trial = Trial.of(given);
        if (UPDATE) {
            given.with(trial.results()).write();
            return;
        }
        assertAll(
                () -> expectations(given, trial),
                () -> formatting(given, trial),
                () -> lineEnds(given, trial),
                () -> examples(given, trial),
                whenScored(trial, () -> oneByOne(trial)),
                whenScored(trial, () -> takenApart(trial)),
                whenScored(trial, () -> naively(trial)));
    }

    private static Executable whenScored(Trial trial, Executable check) {
        return trial.hasLeads() && trial.model().isPresent() ? check : () -> {};
    }

    private static void expectations(Case given, Trial trial) {
        if (given.block(Case.DIAGNOSTICS).isEmpty()) {
            assertEquals("", trial.diagnostics(), "nothing is to be said about the rules");
        }
        for (Case.Block expected : given.expectations()) {
            Case.Block actual = trial.results().stream()
                    .filter(b -> b.title().equals(expected.title()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(expected.text(), actual.text(), expected.title());
        }
    }

    /** Unless the case shows one that fails. */
    private static void examples(Case given, Trial trial) {
        if (trial.model().isPresent() && given.block(Case.EXAMPLES).isEmpty()) {
            assertEquals("all hold\n", trial.examples(), "what the examples expect");
        }
    }

    private static void formatting(Case given, Trial trial) {
        if (!trial.isReadable()) {
            return;
        }
        String formatted = trial.formatted();
        Trial again = Trial.of(given, formatted);
        if (!again.isReadable()) {
            fail("what the formatter wrote cannot be read:\n" + formatted + "\n" + again.diagnostics());
        }
        assertEquals(TreeDump.of(trial.tree()), TreeDump.of(again.tree()), "formatting keeps the meaning");
        assertEquals(formatted, again.formatted(), "formatting twice is formatting once");
        assertEquals(trial.codes(), again.codes(), "the same is to be said about the formatted rules");
        if (trial.hasLeads() && trial.model().isPresent()) {
            assertEquals(trial.scores(), again.scores(), "formatted rules score the same");
        }
    }

    private static void lineEnds(Case given, Trial trial) {
        Trial windows = Trial.ofCarriageReturns(given);
        assertEquals(trial.diagnostics(), windows.diagnostics(), "diagnostics do not depend on line ends");
        assertEquals(trial.results(), windows.results(), "nothing depends on line ends");
    }

    private static void oneByOne(Trial trial) {
        Model model = trial.model().orElseThrow();
        Instant asOf = trial.asOf();
        ScoredBatch together = trial.scored();
        List<LeadBatch> alone = trial.batches();
        List<Lead> leads = trial.programLeads();
        for (int lead = 0; lead < together.size(); lead++) {
            Scorecard expected = together.card(lead);
            assertEquals(expected, model.score(alone.get(lead), asOf).card(0), "alone as among others");
            if (trial.hasDecimalPoint()) {
                Scorecard card = model.score(leads.get(lead), asOf);
                assertEquals(expected.withNotes(List.of()), card.withNotes(List.of()), "from a program as from a file");
            }
        }
    }

    /** Models between two are put together from the pieces of both. */
    private static void takenApart(Trial trial) {
        Model model = trial.model().orElseThrow();
        Model again = Rewritten.of(model, trial.schema()).orThrow();
        if (trial.hasDecimalPoint()) {
            for (Lead lead : trial.programLeads()) {
                Scorecard expected = model.score(lead, trial.asOf());
                Scorecard card = again.score(lead, trial.asOf());
                assertEquals(expected.scores(), card.scores(), "put together from its pieces");
                assertEquals(expected.labels(), card.labels(), "put together from its pieces");
                assertEquals(
                        expected.disqualifiedBecause(), card.disqualifiedBecause(), "put together from its pieces");
                assertEquals(expected.alerts(), card.alerts(), "put together from its pieces");
            }
        }
    }

    private static void naively(Trial trial) {
        CheckedModel model = trial.checkedModel();
        LeadBatch batch = trial.batch();
        ScoredBatch scored = trial.scored();
        for (int lead = 0; lead < batch.size(); lead++) {
            NaiveEvaluator naive = new NaiveEvaluator(model, NaiveLeads.of(batch, lead), trial.asOf());
            for (int score = 0; score < model.scores().size(); score++) {
                BigDecimal points = Points.decimal(scored.points(score, lead));
                BigDecimal expected = naive.shownScore(score);
                assertEquals(0, expected.compareTo(points), "naively " + expected + ", not " + points);
            }
            for (int grade = 0; grade < model.labellings().size(); grade++) {
                assertEquals(naive.shownLabel(grade), scored.label(grade, lead), "naively");
            }
            assertEquals(naive.disqualifiedBecause(), scored.disqualifiedBecause(lead), "naively");
            assertEquals(naive.contributions(), scored.contributions(lead), "naively");
            assertEquals(naive.alerts(), scored.alerts(lead), "naively");
        }
    }
}
