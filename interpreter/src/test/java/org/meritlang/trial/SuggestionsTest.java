package org.meritlang.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.cases.Case;
import org.meritlang.schema.Schema;
import org.meritlang.score.Part;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Suggested examples, pasted behind the rules they are for, pass and make their parts act. */
class SuggestionsTest {
    private static final String MAIN = "rules.merit";
    /** Of the other folders every fourth case will do. */
    private static final Set<String> ALWAYS =
            Set.of("models/", "matrix/", "decide/", "alerts/", "outputs-in-conditions/", "examples/");

    @TestFactory
    Stream<DynamicTest> suggestionsForCasesPassAndFailWithoutTheirParts() {
        List<Case> all = Case.all();
        return IntStream.range(0, all.size())
                .filter(i -> i % 4 == 0 || ALWAYS.stream().anyMatch(all.get(i).name()::startsWith))
                .mapToObj(all::get)
                .filter(given -> compiled(given, given.rules()).model().isPresent())
                .map(given -> DynamicTest.dynamicTest(given.name(), () -> {
                    SuggestedExamples suggested = new SuggestedExamples(given.rules(), rules -> compiled(given, rules));
                    suggested.pass();
                    suggested.failWithoutTheirParts();
                }));
    }

    private static Compilation compiled(Case given, String rules) {
        Map<String, String> files = new HashMap<>();
        given.files().forEach(file -> files.put(file.title(), file.text()));
        files.put(MAIN, rules);
        return Model.compile(new SourceText(MAIN, rules), Folder.inMemory(files), Schema.none());
    }

    private static Suggestions suggested(String rules) {
        Compilation compilation = Model.compile(new SourceText(MAIN, rules), Folder.none(), Schema.none());
        return compilation.orThrow().suggestExamples();
    }

    private static Optional<String> first(String rules) {
        return suggested(rules).found().stream().findFirst().map(Suggestion::text);
    }

    @Test
    void aLeadSaysNoMoreThanItHasTo() {
        assertEquals(
                """
                example "total: +10 when country is 'Germany' and employees > 50"
                  lead with country "Germany", employees 51
                  expect total is 10
                """,
                first("+10 when country is \"Germany\" and employees > 50\n").orElseThrow());
    }

    @Test
    void aLeadDoesAsMuchAsItHasTo() {
        assertEquals(
                """
                example "total: +5 when page visited where url contains '/pricing' at least 3 times more than 7 days ago"
                  activity page visited with url "/pricing" 3 times 8 days ago
                  expect total is 5
                """,
                first("+5 when page visited where url contains \"/pricing\" more than 7 days ago at least 3 times\n")
                        .orElseThrow());
    }

    /** Followed along every way, forty definitions that each use the one before twice would never come to an end. */
    @Test
    void whatDefinitionsShareIsLookedIntoOnce() {
        StringBuilder rules = new StringBuilder("define d0 as a0 and b0\n");
        for (int i = 1; i < 40; i++) {
            String before = "d" + (i - 1);
            rules.append("define d%d as (%s or a%d) and (%s or b%d)%n".formatted(i, before, i, before, i));
        }
        rules.append("+5 when d39\n");
        assertTrue(first(rules.toString()).orElseThrow().contains("expect total is 5"));
    }

    @Test
    void pointsAreGatheredForWhatAsksAScore() {
        Suggestions suggestions = suggested("""
                score fit
                  +30 when country is "Germany"
                  +30 when employees > 50
                  +30 when vip
                decide stage
                  hot   when fit >= 80
                  cold  otherwise
                """);
        assertEquals(List.of(), suggestions.notFound());
        assertTrue(suggestions.found().stream()
                .anyMatch(each -> each.text().contains("lead with country \"Germany\", employees 51, vip yes")
                        && each.text().contains("stage is hot")));
    }

    /** As often as it takes and no more; another sentence's points are taken where that is shorter to read. */
    @Test
    void sentencesCountAsOftenAsItTakes() {
        Suggestions suggestions = suggested("""
                lead does
                  visit
                  demo
                  order with amount: money
                score engagement
                  +1 per visit, at most once a day, up to 30 points
                  +20 when demo
                score value
                  +1 per 50 of sum of amount across order
                alert "mail" as soon as engagement >= 23
                alert "call" as soon as value >= 90
                """);
        List<String> texts = suggestions.found().stream().map(Suggestion::text).toList();
        assertEquals("""
                example "alert 'mail' as soon as engagement >= 23"
                  activity demo
                  activity visit
                  activity visit 1 day ago
                  activity visit 2 days ago
                  expect alert "mail"
                """, texts.get(3));
        assertEquals("""
                example "alert 'call' as soon as value >= 90"
                  activity order with amount 4500
                  expect alert "call"
                """, texts.get(4));
    }

    @Test
    void whatNoLeadDoesIsNotFound() {
        Suggestions suggestions = suggested("score fit, 0 to 50\n  +10 when vip\nscore rest\n  +5 when fit > 60\n");
        assertEquals(1, suggestions.notFound().size());
    }

    /** Taking points shows only where there are some. */
    @Test
    void aScoreIsRaisedWhereThatIsNeededToTell() {
        Suggestions suggestions = suggested("""
                score fit, 0 to 100
                  -10 when student
                  +30 when vip
                  +10 per login, up to 20 points
                  limit to 40 when bounced
                """);
        assertEquals(List.of(), suggestions.withoutEffect());
        assertEquals("""
                example "fit: -10 when student"
                  lead with student yes, vip yes
                  expect fit is 20, total is 20
                """, suggestions.found().get(0).text());
        assertEquals("""
                example "fit: limit to 40 when bounced"
                  lead with vip yes, bounced yes
                  activity login twice
                  expect fit is 40, total is 40
                """, suggestions.found().get(3).text());
    }

    @Test
    void anExampleThatCouldNotFailIsNotWritten() {
        Suggestions suggestions = suggested("""
                score fit
                  group size, up to 10
                    +10 when large
                    +5 when large and rich
                  raise to 5 when large
                decide stage
                  cold when bounced
                  hot  when fit > 5
                  cold when small
                  cold otherwise
                disqualify when banned
                disqualify when banned and large
                """);
        assertEquals(List.of(), suggestions.notFound());
        assertEquals(
                List.of(
                        "+5 when large and rich",
                        "raise to 5 when large",
                        "cold when small",
                        "disqualify when banned and large"),
                suggestions.withoutEffect().stream().map(Part::sentence).toList());
        assertTrue(suggestions.found().stream()
                .anyMatch(each -> each.text().contains("lead with large yes, bounced yes\n  expect stage is cold")));
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        Suggestions suggestions = suggested("""
                +1 when n > 7.000011
                +1 when revenue > 1250000
                +1 when price is 1234567
                """);
        assertEquals(
                List.of("n 8", "revenue 2000000", "price 1234567"),
                suggestions.found().stream()
                        .map(each -> each.text().lines().skip(1).findFirst().orElseThrow())
                        .map(line -> line.replace("  lead with ", ""))
                        .toList());
    }

    @Test
    void addressesAreWholeOnes() {
        assertTrue(first("+5 when contact email ends with \".edu\"\n")
                .orElseThrow()
                .contains("lead with contact email \"kim@initech.edu\"\n"));
        String both = first("+5 when email ends with \".edu\" and domain of email is not \"mit.edu\"\n")
                .orElseThrow();
        assertTrue(both.contains("email \"kim@initech.edu\"\n"), both);
    }

    @Test
    void titlesQuoteWithoutBackslashes() {
        assertTrue(first("alert \"q \\\"x\\\"\" when vip\n".replace("when", "as soon as"))
                .orElseThrow()
                .startsWith("example \"alert 'q 'x'' as soon as vip\"\n"));
    }

    @Test
    void examplesThatNeedADaySayIt() {
        assertEquals(
                """
                example "total: +10 when created since 2026-03-01"
                  as of 2026-03-02
                  lead with created 2026-03-01
                  expect total is 10
                """,
                first("lead has\n  created: date\n+10 when created since 2026-03-01\n")
                        .orElseThrow());
    }

    @Test
    void onlyDeclaredValuesAndDaysAheadAreSuggested() {
        Suggestions suggestions = suggested("""
                lead has
                  role: one of "decides", "recommends", "uses"
                  renewal: date
                points by renewal
                  in the next 3 months: 20
                  in the next 6 months: 10
                  otherwise: 0
                +5 when role is "decides" and role is not "uses"
                +5 when role contains "comm"
                """);
        assertEquals(List.of(), suggestions.notFound());
        String all = suggestions.found().stream().map(Suggestion::text).collect(Collectors.joining());
        assertTrue(all.contains("lead with role \"recommends\"\n"), all);
        assertTrue(all.contains("renewal 2000-07-01\n"), all);
    }

    @Test
    void theSameModelGetsTheSame() {
        String rules = "+1 per login\n+2 when a and (b or c)\ndisqualify when total > 2\n";
        assertEquals(
                suggested(rules).found().stream().map(Suggestion::text).toList(),
                suggested(rules).found().stream().map(Suggestion::text).toList());
    }
}
