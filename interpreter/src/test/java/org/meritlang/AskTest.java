package org.meritlang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** What is asked beside the rules. */
class AskTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String RULES = """
            define big as employees > 100
            score fit
              +10 when big
            grade fit as A from 10, B otherwise
            disqualify when country is "Utopia"
            """;

    private static final Model MODEL = Model.compile(new SourceText("rules", RULES), Folder.none(), Schema.none())
            .orThrow();

    private static Asked ask(String words) {
        return MODEL.ask(new SourceText("typed", words), List.of(), List.of());
    }

    private static Inquiry.Answer answer(String words, List<Map<String, String>> leads) {
        Inquiry inquiry = ask(words).inquiry().orElseThrow();
        LeadBatchBuilder batch = new LeadBatchBuilder(
                inquiry.attributes(), MODEL.zone(), NumberHabit.DECIMAL_POINT, History.none(inquiry.activities()));
        for (Map<String, String> lead : leads) {
            batch.startLead("x");
            for (int i = 0; i < inquiry.attributes().size(); i++) {
                String value = lead.get(inquiry.attributes().get(i).name());
                if (value != null) {
                    batch.set(i, value);
                }
            }
            batch.endLead();
        }
        return inquiry.over(batch.build(), NOW);
    }

    @Test
    void aConditionUsesDefinitionsOutputsAndWhatNoRuleNames() {
        List<Map<String, String>> leads = List.of(
                Map.of("employees", "500", "city", "Paris"),
                Map.of("city", "Paris"),
                Map.of("employees", "500", "city", "Paris", "country", "Utopia"));
        Inquiry.Answer answer = answer("big and city is \"Paris\"", leads);
        assertEquals(Truth.TRUE, answer.truth(0));
        assertEquals(Truth.UNKNOWN, answer.truth(1));
        assertEquals(1, answer.undecided().orElseThrow().leads());
        assertEquals(
                "employees", answer.undecided().orElseThrow().causes().get(0).what());

        Inquiry.Answer grades = answer("fit grade is A", leads);
        assertEquals(Truth.TRUE, grades.truth(0));
        assertEquals(Truth.FALSE, grades.truth(1));
        assertEquals(Truth.FALSE, grades.truth(2), "as shown: a disqualified lead has no grade");
    }

    @Test
    void aNumberIsKnownOrNot() {
        Inquiry.Answer answer = answer("employees / 10", List.of(Map.of("employees", "25"), Map.of()));
        assertEquals(0, new BigDecimal("2.5").compareTo(answer.number(0)));
        assertNull(answer.number(1));
        assertFalse(ask("employees / 10").inquiry().orElseThrow().isCondition());
    }

    @Test
    void placesOfMistakesAreThoseOfTheWords() {
        Asked asked = ask("fit > \"x\"");
        assertTrue(asked.inquiry().isEmpty());
        assertEquals("\"x\"", asked.diagnostics().get(0).span().text());
        assertEquals("typed", asked.diagnostics().get(0).span().source().name());
        assertTrue(ask("big; disqualify when big").inquiry().isEmpty());
        assertTrue(ask("").inquiry().isEmpty());
        String message = ask("fit is").diagnostics().get(0).message();
        assertTrue(message.startsWith("A condition ") && !message.contains("alert"), message);
    }

    @Test
    void whatIsSeenMayBeAskedThoughTheRulesListLess() {
        Model closed = Model.compile(
                        new SourceText("rules", "lead has\n  country: text\n+5 when country is \"x\"\n"),
                        Folder.none(),
                        Schema.none())
                .orThrow();
        SourceText words = new SourceText("typed", "city is \"Paris\"");
        assertTrue(closed.ask(words, List.of(), List.of()).inquiry().isEmpty());
        List<Attribute> seen = List.of(Attribute.of("City", new Type.Text()), Attribute.of("country", new Type.Text()));
        assertTrue(closed.ask(words, seen, List.of()).inquiry().isPresent());
    }
}
