package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code merit check} says of rules because of what leads are like. */
class CheckLeadsTest {
    @TempDir
    Path folder;

    @Test
    void whatHeldForNoLeadIsToldWithTheirNumber() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));

        assertFindings("""
                warning[M0430]: This holds for none of the 120 leads. +3 when employees > 500
                warning[M0430]: This holds for none of the 120 leads. disqualify when employees > 900
                2 sentences, no errors, 2 warnings
                """, """
                +3 when employees > 500
                disqualify when employees > 900
                """);
    }

    @Test
    void ofFewLeadsItIsNotTold() throws IOException {
        writeLeads("employees", 99, lead -> Integer.toString(lead));

        assertFindings("1 sentence, no errors\n", "+3 when employees > 500\n");
    }

    @Test
    void aRowIsToldUnlessTheRowsAboveTakeAll() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead + 1));
        String table = """
                points by employees
                  1 to 100: 5
                  200 to 300: 10
                  otherwise: 1
                """;

        assertFindings("""
                warning[M0430]: This row takes none of the 120 leads. 200 to 300: 10
                1 sentence, no errors, 1 warning
                """, table);
        assertFindings("1 sentence, no errors\n", table.replace("100", "150"));
    }

    @Test
    void whatNeverHoldsByItselfIsToldOnce() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));

        assertFindings("""
                warning[M0330]: This holds for no lead: `employees > 500` and `employees < 100` exclude each other. employees < 100
                1 sentence, no errors, 1 warning
                """, "+3 when employees > 500 and employees < 100\n");
    }

    @Test
    void ofActivitiesThatAreNotThereNothingIsSaid() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));
        Files.writeString(folder.resolve("activities.csv"), "lead,activity,at\n1,webinar attended,2026-11-20\n");
        String rules = """
                +3 per webinar attended
                +4 when webinar attended more than 5 times
                """;

        assertFindings("2 sentences, no errors\n", rules);
        assertFindings("""
                warning[M0430]: This holds for none of the 120 leads as of 2026-11-21. +4 when webinar attended more than 5 times
                2 sentences, no errors, 1 warning
                """, rules, "-a", "activities.csv");
        assertFindings("""
                warning[M0430]: This holds for none of the 120 leads as of 2026-11-01. +3 per webinar attended
                warning[M0430]: This holds for none of the 120 leads as of 2026-11-01. +4 when webinar attended more than 5 times
                2 sentences, no errors, 2 warnings
                """, rules, "-a", "activities.csv", "--as-of", "2026-11-01");
    }

    @Test
    void valuesThatAreAlmostWhatTheRulesKnowAreTold() throws IOException {
        String[] countries = {"Germany", "germany", "GERMANY", "Germany", "France", "France", "France", "France"};
        writeLeads("country", 160, lead -> switch (lead) {
            case 5, 6, 7 -> "Germny";
            case 9 -> "Germani";
            case 11 -> "Farnce";
            case 13, 14, 15 -> "Iraq";
            default -> countries[lead % 8];
        });

        assertFindings("""
                warning[M0431]: The `country` of some leads is almost one that the rules know: \
                `Germny` (3 leads) and `Germani` (1) for `Germany`; `Farnce` (1 lead) for `France`. "Germany"
                1 sentence, no errors, 1 warning
                """, "+3 when country is one of \"France\", \"Germany\"\n");
    }

    @Test
    void aValueThatIsNearlyAsFrequentIsOneOfItsOwn() throws IOException {
        writeLeads("kind", 120, lead -> lead % 3 == 0 ? "contract" : "contact");

        assertFindings("1 sentence, no errors\n", "+3 when kind is \"contact\"\n");
    }

    @Test
    void numbersAndShortWordsMakeAnotherValue() throws IOException {
        writeLeads(
                "plan",
                120,
                lead -> lead < 3 ? "Level 2" : lead < 6 ? "Plan B of ours" : lead < 60 ? "Level 1" : "Plan A of ours");

        assertFindings("1 sentence, no errors\n", "+3 when plan is one of \"Level 1\", \"Plan A of ours\"\n");
    }

    @Test
    void aValueThatNoLeadHasIsMisspeltInTheRules() throws IOException {
        writeLeads("country", 120, lead -> lead % 2 == 0 ? "Germany" : "France");

        assertFindings("""
                warning[M0431]: No lead has the `country` `Germny`; 60 leads have `Germany`. "Germny"
                1 sentence, no errors, 1 warning
                """, "+3 when country is \"Germny\"\n");
    }

    @Test
    void theWordsInsideWhichATextWasFoundAreToldInsteadOfThoseThatMayBe() throws IOException {
        String[] titles = {"Director", "CTO", "Contractor", "Director of Sales", "CTO and Director", "Clerk"};
        writeLeads("job title", 60, lead -> titles[lead % 6]);
        String rules = "+3 when job title contains \"cto\"\n";

        assertFindings("""
                warning[M0432]: `contains` found `"cto"` inside `director` (20 leads) and `contractor` (10); \
                `mentions` looks for whole words. "cto"
                1 sentence, no errors, 1 warning
                """, rules);
        assertFindings("1 sentence, no errors, 1 silenced\n", rules.replace("\n", " # ok: M0338\n"));
        assertFindings("1 sentence, no errors, 1 silenced\n", rules.replace("\n", " # ok: M0432\n"));
    }

    @Test
    void aCommentSilencesWhatIsSaidOfLeads() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));
        String rules = "# ok: M0430 they come next year\n+3 when employees > 500\n";

        assertFindings("1 sentence, no errors, 1 silenced\n", rules);
        CommandLineRun run = CommandLineRun.in(folder).merit("check", "rules.merit");
        assertEquals("1 sentence, no errors\n", run.out());
    }

    @Test
    void whatLeadsShowDoesNotHangOnHowTheyAreCut() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"),
                "id,country,employees\n"
                        + IntStream.range(0, 60_000)
                                .mapToObj(lead -> lead + "," + (lead % 1000 == 0 ? "Frnace" : "France") + "," + lead)
                                .collect(Collectors.joining("\n")));

        assertFindings("""
                warning[M0431]: The `country` of some leads is almost one that the rules know: \
                `Frnace` (60 leads) for `France`. "France"
                warning[M0430]: This holds for none of the 60,000 leads. +3 when employees > 60000
                3 sentences, no errors, 2 warnings
                """, """
                +3 when country is "France"
                +3 when employees > 59998
                +3 when employees > 60000
                """);
    }

    @Test
    void aHeadingThatNeverHoldsSpeaksForItsRules() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));

        assertFindings("""
                warning[M0430]: This holds for none of the 120 leads. employees > 500
                7 sentences, no errors, 1 warning
                """, """
                score fit
                  +3 when employees > 5
                  group large, when employees > 500
                    +3 when employees > 700
                    points by employees
                      over 900: 3
                      otherwise: 1
                    +2 when employees > 800
                  limit to 5 when employees > 50
                """);
    }

    @Test
    void howManyLeadsWereLookedAtIsSaid() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));
        Files.writeString(folder.resolve("rules.merit"), "+3 when employees > 5\n");
        assertEquals("120 leads looked at\n", check().err());

        writeLeads("employees", 20, lead -> Integer.toString(lead));
        assertEquals("20 leads looked at; what holds for none of them is told with 100 leads or more\n", check().err());

        Files.writeString(folder.resolve("rules.merit"), "+3 per webinar attended\n");
        assertEquals(
                "20 leads looked at; what holds for none of them is not told without activities\n",
                check("--no-activities").err());
    }

    @Test
    void strictAsksTheLeadsToo() throws IOException {
        writeLeads("employees", 120, lead -> Integer.toString(lead));
        Files.writeString(folder.resolve("rules.merit"), "+3 when employees > 500\n");

        assertEquals(
                0,
                check("--strict", "--no-activities").exitCode()
                        - check("--strict").exitCode());
        assertEquals(1, check("--strict").exitCode());
        assertFalse(check("--format", "json").out().isBlank());
        assertTrue(check("--format", "json").out().contains("\"M0430\""));
    }

    /** Each warning on one line, with what it points to; then how much was found. */
    private void assertFindings(String expected, String rules, String... options) throws IOException {
        Files.writeString(folder.resolve("rules.merit"), rules);
        assertEquals(expected, Told.shortly(check(options).out()));
    }

    private CommandLineRun check(String... options) {
        return CommandLineRun.in(folder)
                .merit(Stream.concat(Stream.of("check", "rules.merit", "leads.csv"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private void writeLeads(String attribute, int count, IntFunction<String> value) throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"),
                "id," + attribute + "\n"
                        + IntStream.range(0, count)
                                .mapToObj(lead -> lead + "," + value.apply(lead))
                                .collect(Collectors.joining("\n")));
    }
}
