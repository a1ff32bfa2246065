package org.meritlang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the program in its own folder. {@code -Dcases.update=true} writes the expected output anew, and fails. */
class EmbeddingTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    @Test
    void saysWhatIsExpected() throws IOException {
        Path expected = Path.of("expected.txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Embedding(new PrintStream(out, true, StandardCharsets.UTF_8)).run(Path.of(""));
        String said = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");

        if (UPDATE) {
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected), said);
        assertFalse(UPDATE, "The expected output was written anew: look at it, then run without the update.");
    }
}
