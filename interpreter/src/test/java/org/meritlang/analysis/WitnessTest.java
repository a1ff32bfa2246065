package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.model.Example;
import org.meritlang.schema.Schema;
import org.meritlang.score.Scorecard;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** The leads that findings come with show what the findings say, scored as any lead is scored. */
class WitnessTest {
    private static Model model(String rules) {
        return Model.compile(new SourceText("main.merit", rules), Folder.none(), Schema.none())
                .orThrow();
    }

    private static Scorecard scored(Model model, Example witness) {
        Lead.Builder lead = Lead.named("witness").with(witness.attributes());
        witness.deeds().forEach(deed -> lead.did(deed.activity(), deed.at(), deed.attributes()));
        return model.score(lead.build(), witness.asOf());
    }

    private static Finding only(Model model, String code) {
        List<Finding> found = model.findings().stream()
                .filter(finding -> finding.diagnostic().code().id().equals(code))
                .toList();
        assertEquals(1, found.size(), () -> model.findings().toString());
        return found.get(0);
    }

    @Test
    void theBestLeadDoesNotGetTheGrade() {
        Model model = model("""
                lead has
                  country: text
                  employees: number
                lead does
                  demo requested
                score fit, 0 to 100
                  +30 when country is "DE"
                  +25 when country is "FR"
                  +20 when employees > 1000
                  +25 when employees < 10
                score engagement
                  +20 per demo requested, at most once every 7 days, up to 60 points
                score total is 60% of fit + 40% of engagement
                grade total as hot from 80, cold otherwise
                """);
        Finding finding = only(model, "M0310");
        assertEquals(
                "No lead gets `hot`: it needs 80, and `total` reaches at most 57.",
                finding.diagnostic().message());
        Scorecard card = scored(model, finding.witnesses().get(0));
        assertEquals(new BigDecimal("57"), card.scores().get("total"));
        assertTrue(model.attainable("total").exact());
    }

    @Test
    void whoDoesMoreEarnsLess() {
        Model model = model("""
                lead does
                  email opened
                score total
                  points by email opened
                    at least 3 times: 5
                    at least once: 10
                """);
        List<Example> witnesses = only(model, "M0317").witnesses();
        assertEquals(
                List.of(3, 1),
                witnesses.stream().map(lead -> lead.deeds().size()).toList());
        assertEquals(
                List.of(new BigDecimal("5"), new BigDecimal("10")),
                witnesses.stream()
                        .map(lead -> scored(model, lead).scores().get("total"))
                        .toList());
    }

    @Test
    void whatIsFresherEarnsLess() {
        Model model = model("""
                lead does
                  page visited with url: text
                score total
                  points by page visited where url contains "/pricing"
                    in the last 7 days: 5
                    in the last 30 days: 10
                """);
        Example witness = only(model, "M0318").witnesses().get(0);
        assertEquals(new BigDecimal("5"), scored(model, witness).scores().get("total"));
    }

    @Test
    void aConditionThatAlwaysHoldsIsShownByTheLeastLead() {
        Model model = model("""
                lead has
                  vip: yes/no
                score total, 10 to 50
                  +20 when vip
                alert "look" as soon as total >= 5
                """);
        Finding finding = only(model, "M0312");
        assertEquals(
                "This holds for every lead: `total` is never less than 10.",
                finding.diagnostic().message());
        Example witness = finding.witnesses().get(0);
        assertEquals(new BigDecimal("10"), scored(model, witness).scores().get("total"));
    }

    @Test
    void correlatedScoresAreLookedAtTogether() {
        Model model = model("""
                lead has
                  country: text
                score fit, 0 to 100
                  +60 when country is "DE"
                score need, 0 to 100
                  +60 when country is "FR"
                score total is 50% of fit + 50% of need
                alert "both" as soon as fit >= 50 and need >= 50
                """);
        assertEquals(new BigDecimal("30"), model.attainable("total").most().orElseThrow());
        assertTrue(model.attainable("total").exact());
        assertEquals("M0315", only(model, "M0315").diagnostic().code().id());
    }

    /** Of `and` the lead for which all of it holds, of `or` one for which both do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees > 500 and employees > 50",
                "employees > 500 or employees > 50",
                "job title contains \"chief\" or job title mentions \"chief financial\"",
                "country is \"A\" and country is not \"B\"",
                "country is one of \"A\", \"B\" or country is \"A\"",
                "length of country > 3 and country is \"Germany\"",
                "page visited at least once and page visited at least 3 times",
                "page visited in the last 7 days and page visited in the last 30 days",
                "created in the last 7 days and created in the last 30 days",
                "bounced and (bounced or country is \"A\")",
                "employees is known or employees > 5",
                "employees >= 5 and employees <= 9 and employees < 20",
                "page visited where (seconds > 30 and seconds > 10)",
                "page visited where (url contains \"/x\" or url contains \"/xy\")",
                "need > 10 and need > 5",
            })
    void aSpareTermIsShownByALeadForWhichAllHolds(String condition) {
        Model model = model(Thoughts.DECLARED + "+1 when " + condition
                + "\nscore need\n+20 when bounced\n+8 when country is \"A\"\n");
        Example witness = only(model, "M0332").witnesses().get(0);
        assertEquals(BigDecimal.ONE, scored(model, witness).scores().get("fit"));
    }

    @Test
    void aRowThatTakesNobodyIsShownByALeadThatAnEarlierRowTakes() {
        Model model = model("""
                lead has
                  employees: number
                  bounced: yes/no
                +1 when bounced
                decide owner
                  field   when employees > 100
                  key     when employees > 500 and bounced is no
                  nobody  otherwise
                """);
        Example witness = only(model, "M0333").witnesses().get(0);
        assertEquals("field", scored(model, witness).labels().get("owner"));
        assertTrue(assertInstanceOf(BigDecimal.class, witness.attributes().get("employees"))
                        .intValue()
                > 500);
        assertEquals(false, witness.attributes().get("bounced"));
    }

    @Test
    void aRowOfATableThatTakesNobodyIsShownByALeadThatAnEarlierRowTakes() {
        Model model = model("""
                lead has
                  job title: text
                points by job title
                  contains "president": 10
                  mentions "vice president": 20
                """);
        Example witness = only(model, "M0333").witnesses().get(0);
        assertEquals(BigDecimal.TEN, scored(model, witness).total());
    }
}
