package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritlang.repl.Console;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.write.Paint;

/** On a terminal that can do nothing but write lines there is a prompt all the same. */
class PlainPromptTest {
    private final SmallConversation conversation = new SmallConversation();

    private String typed(String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of("TERM", "dumb"),
                Path.of(""),
                Clock.systemUTC(),
                new Terminal(true, true, 80));
        assertEquals(0, Screen.run(conversation, console, new Paint(false)));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesAreAnswered() {
        assertEquals("merit> <fit>\nmerit> Bye.\n", typed("fit\n:quit\nmore\n"));
        assertEquals("merit> \n", typed(""));
    }

    @Test
    void leavingWarnsOnceOfWhatIsNotSaved() {
        conversation.isSaved = false;
        assertEquals(
                "merit> \nThe rules have changes that are not saved. `:save` keeps them; "
                        + "the same key once more leaves without.\nmerit> \n",
                typed(""));
    }

    @Test
    void anInterruptDropsWhatWasBegun() throws IOException {
        List<String> lines = new ArrayList<>(List.of("points by employees\n", "  under 10: 5\n", "fit\n"));
        List<PlainPrompt> prompt = new ArrayList<>();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read line by line");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (lines.isEmpty()) {
                    return -1;
                }
                if (lines.size() == 1) {
                    prompt.get(0).interrupt();
                }
                byte[] line = lines.remove(0).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, offset, line.length);
                return line.length;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prompt.add(new PlainPrompt(
                conversation,
                new Console(
                        in,
                        out,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        Map.of("TERM", "dumb"),
                        Path.of(""),
                        Clock.systemUTC(),
                        new Terminal(true, true, 80))));
        prompt.get(0).converse();
        assertEquals(List.of("fit"), conversation.asked);
        assertEquals("merit>   ...>   ...> \nmerit> <fit>\nmerit> \n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSentenceGoesOnUntilItIsWholeOrALineIsEmpty() {
        typed("a is known and\nb is known\npoints by employees\n  under 10: 5\n\nfit\ncountry is known and");
        assertEquals(
                List.of(
                        "a is known and\nb is known",
                        "points by employees\n  under 10: 5",
                        "fit",
                        "country is known and"),
                conversation.asked);
    }
}
