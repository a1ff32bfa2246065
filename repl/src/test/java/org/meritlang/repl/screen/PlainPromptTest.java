package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
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
