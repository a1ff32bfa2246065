package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeOutputTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        SmallModel.writeTo(folder);
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("leads.csv"));

        for (String output : List.of("leads.csv", "./leads.csv", "link.csv", "rules.merit")) {
            CommandLineRun run = merit("score", "rules.merit", "leads.csv", "-o", output, "--format", "csv");
            assertEquals(2, run.exitCode());
            assertEquals(
                    "error: `" + output + "` is an input; write the results to another file.",
                    run.errLines().get(0));
        }
        assertEquals(SmallModel.LEADS, Files.readString(folder.resolve("leads.csv")));
        assertEquals(SmallModel.RULES, Files.readString(folder.resolve("rules.merit")));
    }

    @Test
    void aRunThatFailsMidwayLeavesWhatWasThere() throws IOException {
        StringBuilder leads = new StringBuilder("[");
        for (int i = 0; i < 50_000; i++) {
            leads.append(
                    "{\"id\": \"" + i + "\", \"job title\": \"Chief\", \"employees\": 1, \"unsubscribed\": false},\n");
        }
        Files.writeString(folder.resolve("leads.csv"), leads.append("{\"id\": never ended"));
        Files.writeString(folder.resolve("scored.csv"), "before\n");

        CommandLineRun run = merit("score", "rules.merit", "leads.csv", "-o", "scored.csv");

        assertEquals(1, run.exitCode());
        assertEquals("before\n", Files.readString(folder.resolve("scored.csv")));
        assertEquals(List.of("leads.csv", "rules.merit", "scored.csv"), filesInFolder());
    }

    @Test
    void aLinkIsFollowedAndPermissionsAreKept() throws IOException {
        Path target = Files.writeString(folder.resolve("target.csv"), "before\n");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("link.csv"), target);

        assertEquals(
                0, merit("score", "rules.merit", "leads.csv", "-o", "link.csv").exitCode());

        assertTrue(Files.isSymbolicLink(folder.resolve("link.csv")));
        assertTrue(Files.readString(target).startsWith("id,name"));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        CommandLineRun run = merit("score", "rules.merit", "leads.csv", "-o", "no/scored.csv");

        assertEquals(1, run.exitCode());
        assertEquals("error: The folder of `no/scored.csv` does not exist.\n", run.err());
    }

    @Test
    void aReaderThatHasHadEnoughIsNoError() {
        CommandLineRun run =
                CommandLineRun.in(folder).writingTo(failing("Broken pipe")).merit("score", "rules.merit", "leads.csv");

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void aFullDiskIsAnError() {
        CommandLineRun run = CommandLineRun.in(folder)
                .writingTo(failing("No space left on device"))
                .merit("score", "rules.merit", "leads.csv");

        assertEquals(1, run.exitCode());
        assertEquals("error: The disk is full; `standard output` was not written.\n", run.err());
    }

    @Test
    void aFaultOfMeritItselfIsOneSentenceUnlessAskedForMore() {
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a fault");
            }
        };

        CommandLineRun run = CommandLineRun.in(folder).writingTo(faulty).merit("score", "rules.merit", "leads.csv");
        CommandLineRun debugged = CommandLineRun.in(folder)
                .writingTo(faulty)
                .with(Map.of("MERIT_DEBUG", "1"))
                .merit("score", "rules.merit", "leads.csv");

        assertEquals(1, run.exitCode());
        assertEquals(1, run.errLines().size());
        assertTrue(run.err().startsWith("error: Merit itself has failed"), run.err());
        assertTrue(debugged.err().contains("java.lang.IllegalStateException: a fault"), debugged.err());
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }
}
