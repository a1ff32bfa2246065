package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.schema.Schema;
import org.meritlang.score.Contribution;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** What a program promises beyond the meaning of each sentence. */
class ProgramTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private static Model model(String... lines) {
        return Model.compile(
                        new SourceText("test.merit", String.join("\n", lines) + "\n"), Folder.none(), Schema.none())
                .orThrow();
    }

    private static ScoredBatch score(Model model, Lead... leads) {
        return model.score(model.batchOf(List.of(leads)), NOW);
    }

    @Test
    void capsComeInTheirOrder() {
        Model model = model(
                "score fit, 0 to 60",
                "  +1 per 1 employees, up to 10 points",
                "  raise to 50 when customer",
                "  raise to 40 when customer",
                "  limit to 45 when partner",
                "  limit to 55 when partner",
                "  group many, up to 30 points",
                "    +20 when customer",
                "    +20 when partner");
        Lead.Builder lead = Lead.named("1").with("employees", 99);
        assertEquals(new BigDecimal("10"), score(model, lead.build()).card(0).score("fit"));
        Lead customer = lead.with("customer", true).with("partner", false).build();
        assertEquals(new BigDecimal("50"), score(model, customer).card(0).score("fit"));
        Lead both = lead.with("customer", true).with("partner", true).build();
        assertEquals(new BigDecimal("45"), score(model, both).card(0).score("fit"));
    }

    @Test
    void aDisqualifiedLeadShowsNothingButItsReasons() {
        Model model = model(
                "score fit",
                "  +30 when customer",
                "grade fit as A from 20, B otherwise",
                "disqualify when fit >= 30 because \"too good\"",
                "disqualify when unsubscribed");
        Scorecard card = score(
                        model,
                        Lead.named("1")
                                .with("customer", true)
                                .with("unsubscribed", true)
                                .build())
                .card(0);
        assertEquals(BigDecimal.ZERO, card.total());
        assertEquals("disqualified", card.grade("fit"));
        assertEquals(List.of("too good", "unsubscribed"), card.disqualifiedBecause());
        assertEquals(
                List.of("customer"),
                card.reasons().stream().map(Contribution::reason).toList());
    }

    @Test
    void reasonsComeStrongestFirstAndTiesInTheOrderOfTheFile() {
        Model model = model(
                "score fit",
                "  +5 when a is yes",
                "  -30 when b is yes",
                "score need",
                "  +5 when a is yes because \"later\"",
                "  +30 when a is yes");
        Scorecard card = score(
                        model, Lead.named("1").with("a", true).with("b", true).build())
                .card(0);
        assertEquals(
                List.of("b is yes", "a is yes", "a is yes", "later"),
                card.reasons().stream().map(Contribution::reason).toList());
        assertEquals("fit", card.reasons().get(2).score());
    }

    @Test
    void everySentenceTellsWhereItCouldNotTell() {
        Model model = model(
                "score fit",
                "  +5 when domain of email is \"acme.example\" or country is \"DE\"",
                "score total is fit + employees",
                "disqualify when unsubscribed");
        ScoredBatch batch = score(
                model,
                Lead.named("1").with("email", "nobody").with("employees", 5).build(),
                Lead.named("2")
                        .with("country", "DE")
                        .with("unsubscribed", false)
                        .build());
        assertEquals(
                List.of(
                        "could not tell for 1 lead whether `+5 when domain of email is \"acme.example\" or country is"
                                + " \"DE\"` holds: domain of email is unknown, country is unknown",
                        "`score total is fit + employees` counts what is unknown as 0 for 1 lead: employees is unknown",
                        "could not tell for 1 lead whether to disqualify: unsubscribed is unknown"),
                batch.undecided().stream()
                        .map(Undecided::note)
                        .map(note -> note.message())
                        .toList());
        assertEquals(1, batch.card(1).notes().size());
    }

    @Test
    void rulesUnderAHeadingThatDoesNotHoldHaveNoDoubts() {
        Model model = model("score fit, when customer", "  +5 when country is \"DE\"");
        assertEquals(
                List.of(),
                score(model, Lead.named("1").with("customer", false).build()).undecided());
    }

    @Test
    void sumsThatNoLongHoldsDoNotDependOnTheOrderOfSentences() {
        List<String> rules = new ArrayList<>(List.of(
                "  +1 per 0.000000001 revenue", "  -1 per 0.000000001 revenue because \"less\"", "  +7 when customer"));
        Lead lead = Lead.named("1")
                .with("revenue", new BigDecimal("999999999999999"))
                .with("customer", true)
                .build();
        for (int i = 0; i < rules.size(); i++) {
            Collections.rotate(rules, 1);
            Model model = model("score fit", String.join("\n", rules));
            assertEquals(new BigDecimal("7"), score(model, lead).card(0).score("fit"));
        }
    }

    @Test
    void longChainsOfDefinitionsAreNoTrouble() {
        List<String> lines = new ArrayList<>();
        lines.add("define [step 0] as employees + 1");
        for (int i = 1; i < 3_000; i++) {
            lines.add("define [step " + i + "] as [step " + (i - 1) + "] + 1");
        }
        lines.add("score total is [step 2999]" + " + 1".repeat(50));
        assertEquals(
                new BigDecimal("3055"),
                score(
                                model(lines.toArray(String[]::new)),
                                Lead.named("1").with("employees", 5).build())
                        .card(0)
                        .total());
    }

    @Test
    void anEmptyBatchIsScoredToo() {
        Model model = model("+2 when downloaded; disqualify when unsubscribed");
        ScoredBatch batch = score(model);
        assertEquals(0, batch.size());
        assertEquals(List.of(), batch.undecided());
    }

    @Test
    void leadsOfAnotherModelAreRefused() {
        LeadBatch leads =
                model("+2 when downloaded").newBatch(NumberHabit.DECIMAL_POINT).build();
        Model other = model("+2 when visited is yes");
        assertThrows(IllegalArgumentException.class, () -> other.score(leads, NOW));
    }

    @Test
    void manyThreadsMayScoreAtOnce() throws Exception {
        Model model = model("score fit", "  +5 when title mentions \"cto\"", "  +1 per 100 employees");
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            leads.add(Lead.named("" + i)
                    .with("title", i % 3 == 0 ? "CTO" : "Chef " + i)
                    .with("employees", i)
                    .build());
        }
        LeadBatch batch = model.batchOf(leads);
        List<Scorecard> expected = cards(model.score(batch, NOW));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Scorecard>> task = () -> cards(model.score(model.batchOf(leads), NOW));
            for (Future<List<Scorecard>> cards : threads.invokeAll(Collections.nCopies(8, task))) {
                assertEquals(expected, cards.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Scorecard> cards(ScoredBatch batch) {
        List<Scorecard> cards = new ArrayList<>();
        for (int lead = 0; lead < batch.size(); lead++) {
            cards.add(batch.card(lead));
        }
        return cards;
    }
}
