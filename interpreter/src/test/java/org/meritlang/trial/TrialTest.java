package org.meritlang.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.score.Part;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

class TrialTest {
    private static final String RULES = """
            score fit, 0 to 100
              +30 when job title mentions "director"
              +20 when country is "Germany" because "home market"
              points by employees
                under 10: 5
                50 or more: 60
              limit to 70 when bounced
            score engagement
              +10 per login
            score total is 50% of fit + engagement
            grade fit as A from 75, B from 50, C otherwise
            decide stage
              MQL   when fit grade is A and engagement >= 10
              cold  otherwise
            disqualify when unsubscribed because "opted out"
            alert "call" as soon as total > 40
            """;

    private static Trial trial(String examples) {
        return Model.compile(new SourceText("rules.merit", RULES + examples), Folder.none(), Schema.none())
                .orThrow()
                .test();
    }

    private static Miss onlyMiss(String lead, String expected) {
        Trial trial = trial("example \"one\"\n" + lead + "  expect " + expected + "\n");
        assertEquals(1, trial.examples().get(0).misses().size(), trial.toString());
        return trial.examples().get(0).misses().get(0);
    }

    /** The reasons as lines, each indented below what it is the reason for. */
    private static String lines(List<Why> why) {
        return why.stream()
                .map(each -> each.points()
                                .map(points -> points.toPlainString() + " ")
                                .orElse("") + each.words()
                        + (each.facts().isEmpty() ? "" : " (" + String.join("; ", each.facts()) + ")") + "\n"
                        + lines(each.because()).indent(2))
                .collect(Collectors.joining());
    }

    @Test
    void anExamplePassesWhenAllCameAsExpected() {
        Trial trial = trial("""
                example "one"
                  lead with country "Germany"
                  activity login twice
                  expect fit is 20, engagement is 20, total is 30, fit grade is C, stage is cold, not disqualified
                  expect not alert "call", country is "Germany"
                """);
        assertTrue(trial.passes());
        assertEquals("all 1 examples pass", trial.toString());
    }

    @Test
    void aScoreIsExplainedByItsSentencesStrongestFirst() {
        Miss miss = onlyMiss("  lead with country \"Germany\", job title \"Director\", employees 5\n", "fit is 65");
        assertEquals("fit is 55, not 65", miss.told());
        assertEquals("fit is 55", miss.came());
        assertEquals("fit is 65", miss.expected());
        assertEquals(19, miss.span().line());
        assertEquals("""
                30 job title mentions "director" (job title is "Director")
                20 country is "Germany" (home market)
                5 employees: under 10 (employees is 5)
                """, lines(miss.why()));
    }

    @Test
    void whatHoldsAScoreIsTold() {
        Miss held = onlyMiss("  lead with employees 50, job title \"director\", country \"Germany\"\n", "fit < 100");
        assertEquals("fit is 100; expected fit < 100", held.told());
        assertTrue(lines(held.why()).contains("-10 fit goes up to 100"), lines(held.why()));

        Miss limited = onlyMiss("  lead with employees 50, job title \"director\", bounced yes\n", "fit is 90");
        assertTrue(
                lines(limited.why()).contains("-20 limit to 70 when bounced (bounced is yes)"), lines(limited.why()));
    }

    @Test
    void aFormulaIsExplainedByItsScoresAndALabelByTheRowThatHeld() {
        Miss total = onlyMiss("  lead with country \"Germany\"\n", "total is 20");
        assertEquals("""
                score total is 50% of fit + engagement
                  10 50% of fit
                  fit is 20
                    20 country is "Germany" (home market)
                  engagement is 0
                    no sentence of engagement gave points
                """, lines(total.why()));

        Miss stage = onlyMiss("  lead with country \"Germany\"\n", "stage is MQL");
        assertEquals("stage is cold, not MQL", stage.told());
        assertEquals("""
                cold otherwise
                  engagement is 0
                    no sentence of engagement gave points
                  fit grade is C
                    fit is 20: C otherwise
                      20 country is "Germany" (home market)
                """, lines(stage.why()));
    }

    @Test
    void whatAnOutputWasIsExplainedByTheSentencesOfThatTime() {
        String lead = "  activity login twice 8 days ago\n  activity login\n";
        assertEquals(
                "seen from 7 days ago\n  20 per login (twice, latest yesterday)\n",
                lines(onlyMiss(lead, "engagement 7 days ago is 3").why()));
        assertEquals(
                """
                engagement is 30
                  30 per login (3 times, latest today)
                engagement 7 days ago was 20
                  20 per login (twice, latest yesterday)
                """,
                lines(onlyMiss(lead, "engagement > engagement 7 days ago + 10").why()));
    }

    @Test
    void aDisqualifiedLeadSaysWhy() {
        Miss miss = onlyMiss("  lead with unsubscribed yes, country \"Germany\"\n", "fit is 20");
        assertEquals("fit is 0, not 20", miss.told());
        assertEquals("disqualified: opted out (unsubscribed is yes)\n", lines(miss.why()));
        assertEquals(
                "disqualified; expected not disqualified",
                onlyMiss("  lead with unsubscribed yes\n", "not disqualified").told());
    }

    @Test
    void aRowIsExplainedByTheFactsThatKeptTheRowsAboveFromHolding() {
        Trial trial = compiled("""
                score fit
                  +30 when vip
                decide stage
                  SQL   when fit > 20 and demo requested in the last 30 days
                  MQL   when fit > 20
                  cold  otherwise
                example "one"
                  lead with vip yes
                  activity demo requested 40 days ago
                  expect stage is SQL
                """).test();
        assertEquals("""
                MQL when fit > 20
                  not SQL when fit > 20 and demo requested in the last 30 days (demo requested not in that time, latest 40 days ago)
                  fit is 30
                    30 vip (vip is yes)
                """, lines(trial.examples().get(0).misses().get(0).why()));
    }

    @Test
    void whereNoOutputIsAskedWhatIsInTheWayIsTold() {
        Trial trial = compiled("""
                define large as employees >= 50
                +30 when large
                example "one"
                  lead with employees 40
                  expect large
                example "two"
                  lead with employees 60
                  expect not large, employees < 50
                """).test();
        assertEquals("""
                large
                  employees is 40, needs at least 50 (10 more)
                """, lines(trial.examples().get(0).misses().get(0).why()));
        assertEquals("""
                not large
                  employees is 60, needs less than 50 (over 10 less)
                """, lines(trial.examples().get(1).misses().get(0).why()));
        assertEquals(
                "employees is 60, needs less than 50 (over 10 less)\n",
                lines(trial.examples().get(1).misses().get(1).why()));
    }

    @Test
    void whatWasSomeTimeAgoMayBeAllThatIsAsked() {
        Trial trial = compiled("""
                score fit
                  +10 per login
                example "one"
                  activity login 10 days ago
                  expect fit 7 days ago is 20
                """).test();
        assertEquals(
                "seen from 7 days ago\n  10 per login (once, 3 days ago)\n",
                lines(trial.examples().get(0).misses().get(0).why()));
    }

    @Test
    void alertsAreExplainedByWhatTheyAsk() {
        Miss miss = onlyMiss("  activity login\n", "alert \"call\"");
        assertEquals("alert \"call\" does not hold", miss.told());
        assertTrue(lines(miss.why()).startsWith("total is 10\n"), lines(miss.why()));
        assertEquals(
                "alert \"call\" holds",
                onlyMiss("  activity login 5 times\n", "not alert \"call\"").told());
    }

    @Test
    void coverageTellsWhatNeverActed() {
        Trial trial = trial("""
                examples
                  | job title  | employees | fit |
                  | "Director" | 5         | 35  |
                  |            | 50        | 61  |
                """);
        assertFalse(trial.passes());
        assertEquals(1, trial.failed());
        assertEquals("row 2", trial.examples().get(1).title());
        assertEquals(4, trial.coverage().acted().size());
        assertEquals(10, trial.coverage().all());
        assertEquals(40, trial.coverage().percent());
        assertEquals(
                List.of(
                        "+20 when country is \"Germany\" because \"home market\"",
                        "limit to 70 when bounced",
                        "+10 per login",
                        "MQL when fit grade is A and engagement >= 10",
                        "disqualify when unsubscribed because \"opted out\"",
                        "alert \"call\" as soon as total > 40"),
                trial.coverage().never().stream().map(Part::sentence).toList());
    }

    @Test
    void aLabelThatIsNotShownHasNotBeenTried() {
        String rules = """
                score fit
                  +10 when a
                decide stage
                  hot when fit > 5
                  cold otherwise
                decide route
                  nobody when disqualified
                  sales when fit > 5
                  nurture otherwise
                disqualify when out
                example "out"
                  lead with a yes, out yes
                  expect disqualified
                """;
        Trial trial = compiled(rules).test();
        assertEquals(
                List.of("+10 when a", "nobody when disqualified", "disqualify when out"),
                trial.coverage().acted().stream().map(Part::sentence).toList());
    }

    @Test
    void coverageFollowsTheFile() {
        Trial trial = compiled("""
                disqualify when out
                decide stage
                  hot when fit > 5
                  cold otherwise
                score fit
                  +10 when a
                """).test();
        assertEquals(
                List.of("disqualify when out", "hot when fit > 5", "cold otherwise", "+10 when a"),
                trial.coverage().never().stream().map(Part::sentence).toList());
    }

    @Test
    void whatAFormulaLooksBackAtIsShown() {
        Trial trial = compiled("""
                score fit
                  +10 per login
                score rise is fit - fit 7 days ago
                example "rising"
                  activity login 10 days ago
                  activity login
                  expect rise is 4
                """).test();
        Miss miss = trial.examples().get(0).misses().get(0);
        assertTrue(lines(miss.why()).contains("fit 7 days ago was 10\n"), lines(miss.why()));
    }

    private static Model compiled(String rules) {
        return Model.compile(new SourceText("rules.merit", rules), Folder.none(), Schema.none())
                .orThrow();
    }

    @Test
    void aModelWithoutExamplesHasTriedNothing() {
        Trial trial = trial("");
        assertTrue(trial.passes());
        assertEquals(0, trial.coverage().percent());
        assertEquals(List.of(), trial.examples());
    }

    @Test
    void manyExamplesOfManyDaysKeepTheirOrder() {
        String rows = IntStream.range(0, 600)
                .mapToObj(i -> "  | 2026-01-0" + (1 + i % 3) + " | " + (i % 60) + " | "
                        + (i % 60 < 10 ? 5 : i % 60 < 50 ? 0 : 60) + " |\n")
                .collect(Collectors.joining());
        Trial trial = trial("examples\n  | as of | employees | fit |\n" + rows);
        assertTrue(trial.passes(), trial.toString());
        assertEquals(600, trial.examples().size());
        assertEquals("row 600", trial.examples().get(599).title());
    }
}
