package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meritlang.repl.screen.TypedScreen.ENTER;
import static org.meritlang.repl.screen.TypedScreen.RIGHT;
import static org.meritlang.repl.screen.TypedScreen.TAB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.repl.write.Paint;

/** What Tab makes of a line, and what is shown of what is likely to come. */
class CompletionTest {
    @TempDir
    Path home;

    private final SmallConversation conversation = new SmallConversation();

    private List<String> proposals(String typed) {
        return new Typing(conversation.guides(), conversation.vocabulary(), home, conversation::leads)
                .proposals(typed, typed.length()).stream().map(Proposal::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "job                              | job title",
                "JobT                             | job title",
                "country is \"Ge                  | \"Germany\"",
                "country is ger                   | \"Germany\"",
                "country is one of \"France\", \"G | \"Germany\", \"Ghana\"",
                "job title is \"h                 | \"Head of \\\"Ops\\\"\"",
                "stage is                         | MQL, SQL, is not, is not one of",
                "stage is s                       | SQL",
                "page visited where               | url, not, domain of",
                "page visited where url is \"/p   | \"/pricing\"",
                "no                               | not",
                "+5 per p                         | page visited",
                "disq                             | disqualify",
                "employees is les                 | is less than",
                "score                            | fit",
                ":o                               | :open",
                ":what if emp                     | employees",
                ":what if employees = 3, country = \"F | \"France\"",
            })
    void isOffered(String typed, String offered) {
        String place = typed.equals("stage is") || typed.equals("page visited where") || typed.equals("score")
                ? typed + " "
                : typed;
        List<String> proposals = proposals(place);
        for (String each : offered.split(", ", -1)) {
            assertTrue(proposals.contains(each) || each.startsWith("is not"), place + " offers " + proposals);
        }
    }

    @Test
    void whereAValueIsAskedForNothingElseIsInTheWay() {
        assertEquals(
                List.of("\"Germany\"", "\"Ghana\"", "\"France\"", "\"中国\""),
                proposals("country is ").stream()
                        .filter(p -> !p.startsWith("is "))
                        .toList());
        assertFalse(proposals("page visited where ").contains("country"));
    }

    @Test
    void aListThatIsLongerThanTheScreenSaysThatThereIsMore() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(true), 40, 12)) {
            screen.type(TAB).shows("… and more").shows("merit>");
            assertTrue(screen.lines().stream().noneMatch(line -> line.contains("possibilities")));
            screen.type("job", TAB).shows("merit> job title");
        }
    }

    @Test
    void labelsAreOfferedOnceAndComparedWithNothingElse() {
        for (String typed : List.of("stage is ", "stage ", "stage is")) {
            List<String> proposals = proposals(typed);
            assertFalse(proposals.contains("\"MQL\""), proposals.toString());
            assertTrue(proposals.stream().noneMatch(p -> p.matches(".*\\b(more|less|least|between)\\b.*")), typed);
        }
        assertTrue(proposals("stage is ").contains("MQL"));
        assertEquals(List.of("\"MQL\""), proposals("stage is \"M"));
        assertTrue(proposals("employees is ").contains("is more than"));
    }

    @Test
    void leadsAndCommandsAreOfferedBehindTheCommandsThatTakeThem() {
        assertEquals(List.of("Ada Okafor", "Adam Berg"), proposals(":explain Ad"));
        assertEquals(List.of("Kim Silva"), proposals(":explain! Kim S"));
        assertEquals(3, proposals(":explain ").size());
        assertEquals(List.of("open"), proposals(":help o"));
        assertEquals(List.of("what if"), proposals(":help what i"));
    }

    @Test
    void filesAreOfferedBehindOpen() throws IOException {
        Files.createDirectory(home.resolve("models"));
        Files.writeString(home.resolve("models").resolve("b2b.merit"), "");
        Files.writeString(home.resolve("leads.csv"), "");
        Files.writeString(home.resolve("new leads.csv"), "");
        assertEquals(List.of("\"new leads.csv\"", "leads.csv", "models/"), proposals(":open "));
        assertEquals(List.of("\"new leads.csv\""), proposals(":open leads.csv \"n"));
        assertEquals(List.of("models/b2b.merit"), proposals(":open models/b"));
        assertEquals(List.of(), proposals(":open nowhere/"));
    }

    @Test
    void tabCompletesWhatIsCertainAndListsTheRest() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(true), 80, 24)) {
            screen.type("job", TAB, "is \"c", TAB).endsWith("merit> job title is \"CTO\"");
            screen.type("and country is \"G", TAB).shows("\"Ghana\"").shows("values");
            screen.type("e", TAB, ENTER).shows("<job title is \"CTO\" and country is \"Germany\">");
        }
    }

    @Test
    void theListTellsWhatNamesStandFor() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(true), 80, 24)) {
            screen.type("any activity and ", TAB)
                    .shows("12,041 times")
                    .shows("text, known for 87 %")
                    .shows("attributes");
        }
    }

    @Test
    void whatIsLikelyIsShownAndTaken() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(true), 80, 24)) {
            screen.type("empl").endsWith("merit> employees");
            screen.type(RIGHT, " > 5", ENTER).shows("<employees > 5>");
            screen.type("employees").endsWith("merit> employees > 5");
            screen.type(ENTER).shows("<employees>");
        }
    }
}
