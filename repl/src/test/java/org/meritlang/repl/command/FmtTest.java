package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {
    private static final String UNTIDY = "+10   when  employees   over 5\n";
    private static final String TIDY = "+10 when employees is more than 5\n";

    @TempDir
    Path folder;

    @Test
    void filesAreRewrittenInPlaceOnlyWhereTheyChange() throws IOException {
        Files.writeString(folder.resolve("a.merit"), UNTIDY);
        Path tidy = Files.writeString(folder.resolve("b.merit"), TIDY);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(tidy, before);

        CommandLineRun run = merit("fmt", "a.merit", "b.merit");

        assertEquals(0, run.exitCode());
        assertEquals(TIDY, Files.readString(folder.resolve("a.merit")));
        assertEquals(before, Files.getLastModifiedTime(tidy));
    }

    @Test
    void standardInputGoesToStandardOutput() {
        CommandLineRun run = CommandLineRun.in(folder).reading(UNTIDY).merit("fmt", "-");

        assertEquals(TIDY, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void checkListsWhatWouldChangeAndChangesNothing() throws IOException {
        Files.writeString(folder.resolve("a.merit"), UNTIDY);
        Files.writeString(folder.resolve("b.merit"), TIDY);

        CommandLineRun run = merit("fmt", "--check", "a.merit", "b.merit");

        assertEquals(List.of("a.merit"), run.outLines());
        assertEquals(1, run.exitCode());
        assertEquals(UNTIDY, Files.readString(folder.resolve("a.merit")));
        assertEquals(0, merit("fmt", "--check", "b.merit").exitCode());
    }

    @Test
    void aFileWithErrorsStaysAndTheOthersAreDone() throws IOException {
        Files.writeString(folder.resolve("a.merit"), "+10 wehn   employees > 5\n");
        Files.writeString(folder.resolve("b.merit"), UNTIDY);

        CommandLineRun run = merit("fmt", "a.merit", "nowhere.merit", "b.merit");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("`a.merit` has errors and stays as it is."), run.err());
        assertTrue(run.err().contains("There is no file called `nowhere.merit`."), run.err());
        assertEquals("+10 wehn   employees > 5\n", Files.readString(folder.resolve("a.merit")));
        assertEquals(TIDY, Files.readString(folder.resolve("b.merit")));
    }

    @Test
    void aFileWhoseIndentationLiesStaysAsItIs() throws IOException {
        String points = "score fit\n  group size\n    +1 when n > 5\n  points by n\n    above 5: 3\n";
        String rule = "score fit\n  group size\n    +1 when n > 5\n  +15 when n > 7\n";
        String limit = "score fit\n  group size\n    +1 when n > 5\n    limit to 9\n";
        for (String lying : List.of(points, rule, limit)) {
            Files.writeString(folder.resolve("a.merit"), lying);

            CommandLineRun run = merit("fmt", "a.merit");

            assertEquals(1, run.exitCode(), lying);
            assertTrue(run.err().contains("M0117"), run.err());
            assertTrue(run.err().contains("`a.merit` has errors and stays as it is."), run.err());
            assertEquals(lying, Files.readString(folder.resolve("a.merit")));
        }
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }
}
