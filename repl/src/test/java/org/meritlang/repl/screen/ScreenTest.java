package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meritlang.repl.screen.TypedScreen.BACKSPACE;
import static org.meritlang.repl.screen.TypedScreen.CTRL_C;
import static org.meritlang.repl.screen.TypedScreen.CTRL_D;
import static org.meritlang.repl.screen.TypedScreen.END;
import static org.meritlang.repl.screen.TypedScreen.ENTER;
import static org.meritlang.repl.screen.TypedScreen.LEFT;
import static org.meritlang.repl.screen.TypedScreen.TAB;
import static org.meritlang.repl.screen.TypedScreen.UP;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.prompt.Reply;
import org.meritlang.repl.write.Paint;

/** Types at the prompt and reads the screen. */
class ScreenTest {
    @TempDir
    Path home;

    private final SmallConversation conversation = new SmallConversation();

    private TypedScreen screen() throws IOException {
        return TypedScreen.of(conversation, home, new Paint(true), 80, 24);
    }

    @Test
    void whatIsTypedIsAnswered() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employees > 200", ENTER).shows("<employees > 200>");
            screen.type(":quit", ENTER).shows("Bye.");
            assertEquals(0, screen.exitCode());
            assertEquals(List.of("employees > 200", ":quit"), conversation.asked);
        }
    }

    @Test
    void aSentenceGoesOnInAnotherLine() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employees > 200 and", ENTER).endsWith("  ...>");
            screen.type("country is known", ENTER).shows("<employees > 200 and/country is known>");
        }
    }

    @Test
    void controlDLeaves() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type(CTRL_D);
            assertEquals(0, screen.exitCode());
        }
    }

    @Test
    void controlCDropsTheLineAndTwiceLeaves() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employees >", CTRL_C).showsPrompts(2);
            screen.type("country is known", ENTER).shows("<country is known>").showsPrompts(3);
            screen.type(CTRL_C).showsPrompts(4).type(CTRL_C);
            assertEquals(0, screen.exitCode());
            assertEquals(List.of("country is known"), conversation.asked);
        }
    }

    @Test
    void leavingByAKeyWarnsOnceOfWhatIsNotSaved() throws IOException {
        conversation.isSaved = false;
        try (TypedScreen screen = screen()) {
            screen.type(CTRL_D).shows("not saved").showsPrompts(2);
            screen.type("fit", ENTER).shows("<fit>").showsPrompts(3);
            screen.type(CTRL_C).showsPrompts(4);
            screen.type(CTRL_C).showsPrompts(5);
            assertEquals(
                    2,
                    screen.lines().stream()
                            .filter(line -> line.contains("not saved"))
                            .count());
            screen.type(CTRL_C);
            assertEquals(0, screen.exitCode());
        }
        try (TypedScreen screen = screen()) {
            screen.type(CTRL_D).shows("not saved").showsPrompts(2).type(CTRL_D);
            assertEquals(0, screen.exitCode());
        }
    }

    @Test
    void controlCInterruptsAnAnswer() throws Exception {
        try (TypedScreen screen = screen()) {
            screen.type("slow", ENTER);
            assertTrue(conversation.isAnswering.await(1, TimeUnit.MINUTES));
            screen.type(CTRL_C).shows("Interrupted.").endsWith("merit>");
            screen.type("fit", ENTER).shows("<fit>");
        }
    }

    @Test
    void controlCStopsALongAnswerThatIsShown() {
        CtrlC ctrlC = new CtrlC();
        StringWriter shown = new StringWriter();
        PrintWriter pressedWhileShowing = new PrintWriter(shown) {
            @Override
            public void write(String text, int from, int length) {
                super.write(text, from, length);
                ctrlC.hear();
            }
        };
        Showing showing = new Showing(pressedWhileShowing, ctrlC);
        assertFalse(showing.toTheEnd("line\n".repeat(100_000)));
        assertTrue(shown.toString().endsWith("line\nInterrupted." + System.lineSeparator()));
        assertTrue(shown.toString().lines().count() < 100);
        assertTrue(showing.toTheEnd("Kept.\n"), "what was done is always told");
        ctrlC.forget();
        assertTrue(new Showing(new PrintWriter(shown), ctrlC).toTheEnd("line\n".repeat(1000)));
    }

    @Test
    void controlCJustBeforeAnAnswerBeginsIsForThatAnswerAndNoLaterOne() {
        CtrlC ctrlC = new CtrlC();
        Answer answer = new Answer(conversation, ctrlC);
        ctrlC.hear();
        assertEquals(Reply.Outcome.INTERRUPTED, answer.to("fit").outcome());
        assertEquals(List.of(), conversation.asked);
        ctrlC.forget();
        assertEquals("<fit>", answer.to("fit").text());
        Thread.currentThread().interrupt();
        assertEquals(Reply.Outcome.INTERRUPTED, answer.to("slow").outcome());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void whoInterruptsAnAnswerMeansWhatIsPastedBehindIt() throws Exception {
        try (TypedScreen screen = screen()) {
            screen.type("\u001B[200~", "fit\rslow\rstage\rcountry", "\u001B[201~", ENTER);
            assertTrue(conversation.isAnswering.await(1, TimeUnit.MINUTES));
            screen.type(CTRL_C)
                    .shows("The 2 sentences behind it are not answered.")
                    .endsWith("merit>");
            assertEquals(List.of("fit", "slow"), conversation.asked);
        }
    }

    @Test
    void answersFitATerminalThatWasResized() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("fit", ENTER).shows("<fit>");
            assertEquals(80, conversation.width);
            screen.resize(44, 24).type("stage", ENTER).shows("<stage>");
            assertEquals(44, conversation.width);
        }
    }

    @Test
    void aFailureOfOursShowsNoTrace() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("breaks", ENTER).shows("not your fault").endsWith("merit>");
            assertFalse(String.join(" ", screen.lines()).contains("IllegalState"));
            screen.type("fit", ENTER).shows("<fit>");
        }
    }

    @Test
    void aLineCanBeEdited() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("employes", LEFT, "e", END, "  > 10", BACKSPACE, "0", ENTER)
                    .shows("<employees  > 10>");
        }
    }

    @Test
    void aBlockIsOneEntryOfTheHistory() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("points by employees", ENTER).endsWith("  ...>");
            screen.type("  under 10: 5", ENTER).endsWith("  ...>");
            screen.type(ENTER).shows("<points by employees/  under 10: 5>").endsWith("merit>");
            screen.type(UP).endsWith("  ...>   under 10: 5");
            screen.type(ENTER).endsWith("  ...>");
            screen.type(ENTER).waitsFor(lines -> conversation.asked.size() == 2, "answers again");
            assertEquals(conversation.asked.get(0), conversation.asked.get(1));
        }
    }

    @Test
    void historyLastsBetweenSessions() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("country is known", ENTER).shows("<country is known>").type(CTRL_D);
            screen.exitCode();
        }
        try (TypedScreen screen = screen()) {
            screen.type(UP).endsWith("merit> country is known");
        }
    }

    @Test
    void whatIsTypedWhileAnAnswerIsOnItsWayIsNotLost() throws Exception {
        try (TypedScreen screen = screen()) {
            screen.type("fit", ENTER, "stage", ENTER, "country", ENTER)
                    .waitsFor(lines -> conversation.asked.size() == 3, "answers all three");
            assertEquals(List.of("fit", "stage", "country"), conversation.asked);
        }
    }

    @Test
    void pastedLinesAreAnsweredInOrder() throws IOException {
        String pasted = """
                score fit
                +10 when country is "Germany"
                  and employees > 10
                points by employees
                  under 10: 5
                  10 or more: 10
                :top 5
                employees > 3""";
        try (TypedScreen screen = screen()) {
            screen.type("\u001B[200~", pasted.replace("\n", "\r"), "\u001B[201~")
                    .endsWith("  ...> employees > 3");
            screen.type(ENTER).waitsFor(lines -> conversation.asked.size() == 5, "answers all five");
            assertEquals(
                    List.of(
                            "score fit",
                            "+10 when country is \"Germany\"\n  and employees > 10",
                            "points by employees\n  under 10: 5\n  10 or more: 10",
                            ":top 5",
                            "employees > 3"),
                    conversation.asked);
        }
    }

    @Test
    void aNarrowTerminalWrapsAndAResizedOneGoesOn() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(true), 20, 10)) {
            screen.type("country is \"Germany\" and employees > 200").endsWith("s > 200");
            screen.type(ENTER)
                    .waitsFor(lines -> conversation.asked.size() == 1, "answers")
                    .endsWith("merit>");
            screen.resize(60, 10)
                    .type("country is \"Germany\" and employees > 2000")
                    .shows("employees > 2000");
            screen.resize(20, 10).type("1", ENTER).waitsFor(lines -> conversation.asked.size() == 2, "answers");
            assertEquals("country is \"Germany\" and employees > 20001", conversation.asked.get(1));
        }
    }

    @Test
    void wideCharactersTakeTheirRoom() throws IOException {
        try (TypedScreen screen = screen()) {
            screen.type("country is \"中国\"", LEFT, LEFT, LEFT, "x", ENTER)
                    .waitsFor(lines -> !conversation.asked.isEmpty(), "answers");
            assertEquals(List.of("country is \"x中国\""), conversation.asked);
        }
    }

    @Test
    void aVeryLongLineIsNothingSpecial() throws IOException {
        String line = "country is one of " + "\"some text\", ".repeat(1_000) + "\"the last\"";
        try (TypedScreen screen = screen()) {
            screen.type("\u001B[200~", line, "\u001B[201~", ENTER)
                    .waitsFor(lines -> !conversation.asked.isEmpty(), "answers");
            assertEquals(List.of(line), conversation.asked);
        }
    }

    @Test
    void withoutColourNothingIsPainted() throws IOException {
        try (TypedScreen screen = TypedScreen.of(conversation, home, new Paint(false), 80, 24)) {
            screen.type("empl").endsWith("merit> empl");
            screen.type(TAB).endsWith("merit> employees");
            screen.type("> 5", ENTER).shows("<employees > 5>");
        }
    }
}
