package org.meritlang.repl.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final String RULES = """
            score fit, 0 to 100
              +30 when job title mentions "director"
              +20 when country is "Germany"
            grade fit as A from 50, B otherwise
            """;
    private static final String LEADS = """
            id,name,job title,employees,country,created
            1,Ada Okafor,Director,500,Germany,2026-01-01
            2,Adam Berg,Engineer,20,Germany,2026-11-20
            3,Kim Silva,Sales Director,,France,2026-10-01
            """;
    private static final String ACTIVITIES = """
            lead,activity,at,url
            1,page visited,2026-11-20T10:00,/pricing
            1,page visited,2026-11-19T10:00,/blog
            2,mail opened,2026-12-24T10:00,
            """;

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), RULES);
        Files.writeString(folder.resolve("leads.csv"), LEADS);
        Files.writeString(folder.resolve("activities.csv"), ACTIVITIES);
        typed = Typed.in(folder);
        assertEquals(
                "3 leads, 6 fields, 3 activities of 2 kinds, 2 rules.\n",
                typed.type(":open activities.csv rules.merit leads.csv"));
    }

    @Test
    void aConditionMayUseWhatNoRuleNames() {
        assertEquals(
                "1 of 3 leads (33.3%); for 1 it cannot be told (employees is unknown)\n  Ada Okafor\n",
                typed.type("employees > 100"));
        assertEquals(
                "1 of 3 leads (33.3%)\n  Ada Okafor\n",
                typed.type("page visited where url is \"/pricing\" today or "
                        + "page visited where url is \"/pricing\" in the last 7 days"));
        assertEquals("0 of 3 leads (0%)\n", typed.type("mail opened in the last 30 days"));
    }

    @Test
    void aNumberIsAnsweredWithItsSpread() {
        assertTrue(typed.type("days since created").startsWith("1 "), typed.type("days since created"));
        assertTrue(typed.type("employees / 10").contains("unknown for 1 of 3 leads"), typed.type("employees / 10"));
    }

    @Test
    void whatIsTriedChangesNothingUntilItIsKept() {
        String before = typed.type(":top");
        String tried = typed.type("+10 when employees > 100");
        assertTrue(tried.startsWith("1 lead gains 10 in fit.\n1 lead gains 10 in total.\n"), tried);
        assertTrue(tried.contains("For 1 it cannot be told (employees is unknown)."), tried);
        assertEquals(before + "without what is only tried; :keep keeps it\n", typed.type(":top"));
        String explained = typed.type(":explain Kim");
        assertTrue(explained.endsWith("\nwithout what is only tried; :keep keeps it\n"), explained);

        assertEquals("Kept.\n", typed.type(":keep"));
        assertFalse(before.equals(typed.type(":top")));
        assertTrue(typed.type(":diff").contains("+10 when employees > 100"), typed.type(":diff"));

        assertTrue(typed.type(":undo").startsWith("Taken back.\n"));
        assertEquals(before, typed.type(":top"));
        assertEquals("There is nothing to undo.\n", typed.type(":undo"));
    }

    @Test
    void aLabelOfAnotherNameIsToldOnce() {
        typed.type("decide stage\n  MQL when fit > 20\n  cold otherwise");
        typed.type(":keep");
        typed.type(":save staged.merit");
        typed.type("decide stage\n  hot when fit > 20\n  cold otherwise");
        typed.type(":keep");

        assertEquals(
                "0 of 3 leads change.\n  `MQL` of `stage` is now called `hot`\nNo lead changes.\n",
                typed.type(":diff"));
    }

    @Test
    void aSecondTryTakesThePlaceOfTheFirst() {
        typed.type("+10 when employees > 100");
        String second = typed.type("+5 when employees > 100");
        assertTrue(second.endsWith("""
                        That takes the place of `+10 when employees > 100`, which was not kept.
                        :keep keeps it, :undo drops it
                        """), second);
        assertFalse(typed.type("+5 when employees > 100").contains("takes the place"), "the same once more");
        typed.type(":keep");
        assertTrue(typed.type(":rules").contains("+5 when employees > 100"));
        assertFalse(typed.type(":rules").contains("+10 when employees > 100"));
    }

    @Test
    void whatIsTriedOutlastsADefinitionAnInstantAndASave() throws IOException {
        typed.type("+10 when employees > 100");
        String defined = typed.type("define big as employees > 100");
        assertTrue(
                defined.endsWith("Kept.\nStill tried: `+10 when employees > 100`; :keep keeps it, :undo drops it\n"),
                defined);
        typed.type(":as of 2026-11-20");
        assertTrue(typed.type(":explain Kim").endsWith("\nwithout what is only tried; :keep keeps it\n"));
        assertTrue(typed.type(":save new.merit").contains("What is only tried is not in it"));
        assertEquals("Kept.\n", typed.type(":keep"));
        assertTrue(typed.type("fit").contains(" 60   median 30"), typed.type("fit"));
        assertEquals("Saved to new.merit.\n", typed.type(":save"));
        String saved = Files.readString(folder.resolve("new.merit"));
        assertTrue(saved.contains("  +10 when employees > 100\n"), saved);
        assertTrue(saved.contains("define big as employees > 100\n"), saved);
    }

    @Test
    void whatIsTriedIsDroppedAloudWhereItCannotBeSaidAnyMore() {
        typed.type("define home as country is \"Germany\"");
        typed.type("+10 when home");
        String defined = typed.type("define home as employees / 2");
        assertTrue(
                defined.endsWith("Kept.\nWith that, `+10 when home` cannot be said any more; it is dropped.\n"),
                defined);
        assertTrue(typed.type(":keep").startsWith("There is nothing to keep"));
    }

    @Test
    void pointsGoToANewScoreThatIsNamed() {
        assertEquals("""
                `fitt` is a new score, still without points; points go to it from now on.
                Did you mean `fit`? `:undo` takes the new one back.
                Kept.
                """, typed.type("score fitt"));
        assertTrue(typed.type("+10 when employees > 100").contains("in fitt."));
        typed.type("score interest");
        assertTrue(typed.type(":keep").startsWith("Kept."));
        assertTrue(typed.type(":rules").contains("fitt"), "what was tried keeps its score");
        assertTrue(typed.type("+10 when employees > 100").contains("in interest."));
    }

    @Test
    void aValueAloneSaysHowToAskForIt() {
        assertEquals("`germany` is a value of country; ask `country is \"Germany\"`.\n", typed.type("germany"));
        assertTrue(typed.type("Zoe").startsWith("error"), typed.type("Zoe"));
    }

    @Test
    void quartilesLieBetweenTheNumbers() {
        assertTrue(typed.type("employees").contains("quartiles 140, 260, 380, mean 260"), typed.type("employees"));
    }

    @Test
    void aNarrowTableWithoutTitlesNamesNoneThatIsLeftOut() {
        typed.session().fit(20);
        assertEquals("fit grade\n  A  1  33.3%\n  B  2  66.7%\n", typed.type("fit grade"));
    }

    @Test
    void onlyRuleFilesAreSaved() throws IOException {
        assertEquals(
                "Files of rules end in `.merit`: `:save activities.merit`.\n", typed.type(":save! activities.csv"));
        assertEquals("Files of rules end in `.merit`: `:save new.merit`.\n", typed.type(":save new"));
        assertEquals(ACTIVITIES, Files.readString(folder.resolve("activities.csv")));
        assertTrue(typed.type(":save \"").startsWith("`:save` needs the name of a file"));
        assertTrue(typed.type(":open \"\"").startsWith("`:open` needs the name of a file"));
    }

    @Test
    void aDoubtAboutDataWithoutRulesIsTold() throws IOException {
        Files.writeString(folder.resolve("scored.csv"), "id,total,score,employees\n1,5,6,7\n");
        Typed empty = Typed.in(folder);
        String opened = empty.type(":open scored.csv");
        assertFalse(opened.contains("merit check"), opened);
        assertTrue(opened.contains("  note: "), opened);
    }

    @Test
    void namesAreThereAtOnce() {
        String answer = typed.type("define big as employees > 100");
        assertTrue(answer.contains("1 of 3 leads"), answer);
        assertTrue(typed.type("+10 when big").startsWith("1 lead gains 10"));
        typed.type(":undo");
        typed.type("define big as employees > 10");
        assertTrue(typed.type("+10 when big").startsWith("2 leads gain 10"), "a definition is said anew");
    }

    @Test
    void aBlockGoesWhereItsNamesakeIs() {
        String answer = typed.type("grade fit as A from 20, B otherwise");
        assertTrue(answer.contains("fit grade: 2 become A"), answer);
        String decided = typed.type("decide route\n  key when employees > 100\n  other otherwise");
        assertTrue(decided.contains("No lead changes") || decided.contains(":keep"), decided);
        typed.type(":keep");
        assertTrue(typed.type("route").contains("key"), typed.type("route"));
    }

    @Test
    void mistakesAreMarkedWhereTheyWereTyped() {
        assertEquals("""
                error[M0203]: There is no field called `job titel`.
                  ┌ typed:1
                  │
                 1│ job titel mentions "cto"
                  │ ^^^^^^^^^ did you mean `job title`?
                """, typed.type("job titel mentions \"cto\""));
        assertEquals("""
                error[M0104]: A rule needs `when` between its points and its condition.
                  ┌ typed:1
                  │
                 1│ +15 wehn employees > 200
                  │     ^^^^ did you mean `when`?
                """, typed.type("+15 wehn employees > 200"));
        String rule = typed.type("+15 when employees > \"x\"");
        assertTrue(rule.contains("1│ +15 when employees > \"x\""), rule);
        assertEquals("There is nothing to undo.\n", typed.type(":undo"), "nothing was kept");
    }

    @Test
    void namesTellWhatTheyStandFor() {
        assertTrue(typed.type("employees").startsWith("employees: number, known for 2 of 3 leads (66.7%)\n"));
        assertTrue(typed.type("created").startsWith("created: date, known for 3 of 3 leads (100%)\n"));
        assertTrue(typed.type("country").contains("Germany 2, France 1"));
        assertTrue(typed.type("page visited").startsWith("page visited: an activity, 2 times by 1 of 3 leads"));
        assertTrue(typed.type("mail opened").contains("1 more later than as of"), typed.type("mail opened"));
        assertTrue(typed.type("fit").contains("can be 0 to 50"), typed.type("fit"));
        assertTrue(typed.type("fit grade").contains("A"), typed.type("fit grade"));
    }

    @Test
    void aLeadIsFoundByItsNameOrItsBeginning() {
        assertTrue(typed.type("ada o").startsWith("Ada Okafor (1)  fit 50"), typed.type("ada o"));
        assertEquals(
                "Ada Okafor: fit 50 → 20 · total 50 → 20 · fit grade A → B\n",
                typed.type(":what if job title = Engineer"));
        assertTrue(typed.type("Ada").contains("may be 2 leads: Ada Okafor (1), Adam Berg (2)"), typed.type("Ada"));
        assertTrue(typed.type(":what if emploees = 5").contains("did you mean `employees`?"));
        assertTrue(typed.type("Zoe").startsWith("error"), typed.type("Zoe"));
    }

    @Test
    void aNumberAloneIsALeadIfOneHasItForAnId() {
        assertTrue(typed.type("2").startsWith("Adam Berg (2)  fit 20"), typed.type("2"));
        assertEquals("Adam Berg: fit 20 → 0 · total 20 → 0\n", typed.type(":what if country = France"));
        assertTrue(typed.type("4").startsWith("4 every time"), typed.type("4"));
        assertTrue(typed.type("2 + 1").startsWith("3 every time"), typed.type("2 + 1"));
    }

    @Test
    void anyBeginningOfANameWillDo() throws IOException {
        assertTrue(typed.type("K").startsWith("Kim Silva (3)"), typed.type("K"));
        assertEquals("`A` may be 2 leads: Ada Okafor (1), Adam Berg (2)\n", typed.type("A"));
        assertEquals("There is no lead `Z`.\n", typed.type(":explain Z"));
        assertEquals(List.of("Ada Okafor", "Adam Berg"), typed.session().leads("a", 50));
        assertEquals(List.of("3"), typed.session().leads("3", 50));
        assertEquals(1, typed.session().leads("", 1).size());
        StringBuilder many = new StringBuilder("id,name\n");
        for (int i = 1; i <= 7; i++) {
            many.append(i).append(",Max ").append(i).append('\n');
        }
        Files.writeString(folder.resolve("many.csv"), many);
        Typed others = Typed.in(folder);
        String opened = others.type(":open many.csv");
        assertEquals(
                "`M` may be 7 leads, e.g. Max 1 (1), Max 2 (2), Max 3 (3), Max 4 (4), Max 5 (5)\n",
                others.type("M"),
                opened);
    }

    @Test
    void aCommaInANumberIsTheMatter() {
        typed.type("Kim");
        assertEquals(
                "`1,000` means different numbers in different countries; "
                        + "write it without a comma: `1000` or `1.000`.\n",
                typed.type(":what if employees = 1,000"));
        assertTrue(typed.type(":what if employees = 5,country = France").startsWith("Nothing would change"));
        assertTrue(typed.type(":what if employees = 5, x").contains("`x` is no field and no activity"));
    }

    @Test
    void withoutRulesThereIsNothingToExplain() {
        Typed empty = Typed.in(folder);
        empty.type(":open leads.csv");
        assertTrue(empty.type(":explain Kim").startsWith("There are no rules yet; type one"));
        empty.type("+5 when employees > 100");
        assertEquals("There are no rules yet; `:keep` keeps what is tried.\n", empty.type(":explain Kim"));
    }

    @Test
    void whatTheRulesDoNotListMayBeAskedButNotScored() throws IOException {
        Files.writeString(folder.resolve("closed.merit"), "lead has\n  country: text\n+5 when country is \"France\"\n");
        typed.type(":open closed.merit");
        assertEquals("1 of 3 leads (33.3%)\n  Ada Okafor\n", typed.type("employees > 100 and country is \"Germany\""));
        String refused = typed.type("+5 when employees > 100");
        assertTrue(refused.contains("1│ +5 when employees > 100"), refused);
        assertTrue(refused.endsWith("Type\n  lead has\n    employees: number\n"), refused);
        assertEquals("Kept.\n", typed.type("lead has\n  employees: number"));
        assertTrue(typed.type("+5 when employees > 100").startsWith("1 lead gains 5"));
    }

    @Test
    void theInstantCanBeMoved() {
        assertEquals("As of 2026-12-24 23:59 UTC.\n", typed.type(":as of 2026-12-24"));
        assertTrue(typed.type("mail opened in the last 30 days").startsWith("1 of 3 leads"));
        assertEquals("As of 2026-11-21 08:00 UTC.\n", typed.type(":as now"));
        assertTrue(typed.type(":as of soon").contains("takes a date"));
        assertTrue(typed.type(":as of -999999999-01-01").contains("takes a date"));
        assertEquals("As of 2026-11-21 23:59 UTC.\n", typed.type(":as of today"));
        assertEquals("As of 2026-11-20 23:59 UTC.\n", typed.type(":as of Yesterday"));
    }

    @Test
    void savingNeverOverwritesWhatSomebodyElseHasWritten() throws IOException {
        typed.type("+10 when employees > 100");
        typed.type(":keep");
        assertEquals(Reply.Outcome.FAILED, typed.outcome(":quit"));
        Files.writeString(folder.resolve("rules.merit"), RULES + "# mine\n");
        Files.writeString(folder.resolve("other.merit"), "");
        assertTrue(typed.type(":save").contains("has been changed since"));
        assertTrue(typed.type(":save other.merit").contains("There is a file `other.merit` already"));
        assertEquals("Saved to new.merit.\n", typed.type(":save new.merit"));
        assertTrue(Files.readString(folder.resolve("new.merit")).contains("  +10 when employees > 100\n"));
        assertEquals(Reply.Outcome.LEAVES, typed.outcome(":q"));
    }

    @Test
    void rulesMayBeMadeFromNothing() {
        Typed empty = Typed.in(folder);
        empty.type(":open leads.csv");
        assertTrue(empty.type("+5 when employees > 100").startsWith("1 lead gains 5 in total."));
        empty.type(":keep");
        empty.type("score fit\n  +7 when country is \"Germany\"");
        assertEquals(Reply.Outcome.ANSWERED, empty.outcome(":save made.merit"));
    }

    @Test
    void commandsMayBeShortAndMisspelt() {
        assertEquals("`:s` may be `:save` or `:show`.\n", typed.type(":s"));
        assertEquals("There is no command `:opne`; did you mean `:open`?\n", typed.type(":opne x"));
        assertTrue(typed.type(":h top").contains(":top 20"));
    }

    @Test
    void aLineThatIsNotFinishedGoesOn() {
        Session session = typed.session();
        assertTrue(session.goesOn("job title mentions \"x\" and"));
        assertTrue(session.goesOn("+5 when (employees > 5 or"));
        assertTrue(session.goesOn("decide route"));
        assertTrue(session.goesOn("points by employees\n  under 10: 5"));
        assertTrue(session.goesOn("define big as"));
        assertFalse(session.goesOn("points by employees\n  under 10: 5\n"));
        assertFalse(session.goesOn("decide route\n  a when employees > 5\n  b otherwise"));
        assertFalse(session.goesOn("score fit"));
        assertFalse(session.goesOn("employees > 5"));
        assertFalse(session.goesOn(":open (x"));
        assertFalse(session.goesOn("country is \"(\""));
    }

    @Test
    void theVocabularyKnowsValues() {
        Vocabulary.Entry country = typed.session().vocabulary().names().stream()
                .filter(entry -> entry.name().equals("country"))
                .findFirst()
                .orElseThrow();
        assertEquals("text, known for 100%", country.about());
        assertEquals(List.of("Germany", "France"), country.values());
        assertTrue(typed.session().vocabulary().knows("Page Visited"));
        assertTrue(typed.session().vocabulary().knows("fit grade"));
        assertTrue(typed.session().vocabulary().knows("url"));
    }

    @Test
    void aScoreOfAnIncludedFileIsChangedThere() throws IOException {
        Files.writeString(
                folder.resolve("main.merit"),
                "include \"rules.merit\"\nscore other\n  +5 when country is \"France\"\n");
        typed.type(":open main.merit");
        String elsewhere =
                "`fit` stands in rules.merit, which main.merit includes, and a score stands in one file only."
                        + " `:open rules.merit` opens that file with the same leads; what is saved there counts here, too.\n";
        assertEquals(elsewhere, typed.type("score fit"));
        assertEquals(elsewhere, typed.type("score fit\n  +10 when country is \"France\""));
        assertTrue(typed.type("+10 when country is \"France\"").contains("1 lead gains 10 in other."));
        Files.writeString(folder.resolve("main.merit"), "include \"rules.merit\"\n");
        typed.type(":open! main.merit");
        assertTrue(typed.type("+10 when country is \"France\"")
                .startsWith("The scores of these rules stand in rules.merit"));
        typed.type(":open rules.merit");
        assertTrue(typed.type("+10 when country is \"France\"").contains("1 lead gains 10 in fit."));
    }

    @Test
    void showTellsWhatWasAskedAndTheScores() {
        typed.type("fit grade is A and employees > 100");
        assertEquals("""
                  #  lead        employees  fit grade  total  fit
                  1  Ada Okafor  500        A             50   50
                """, typed.type(":show"));
    }

    @Test
    void anInterruptedAnswerLeavesTheSessionAsItWas() {
        Thread.currentThread().interrupt();
        assertEquals("Interrupted.\n", typed.type("employees > 100"));
        assertFalse(Thread.currentThread().isInterrupted());
        assertTrue(typed.type("employees > 100").startsWith("1 of 3"));
    }
}
