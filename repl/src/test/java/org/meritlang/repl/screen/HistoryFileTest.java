package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed lasts, where its user would look for it, and is nobody else's to read. */
class HistoryFileTest {
    @TempDir
    Path folder;

    private HistoryFile history() {
        return HistoryFile.of(Optional.of(folder.resolve("state").resolve("merit")));
    }

    private Path file() {
        return folder.resolve("state").resolve("merit").resolve("history");
    }

    @Test
    void entriesComeBackAsTheyWere() {
        List<String> entries = List.of("country is \"a\\b\\n\"", "points by employees\n  under 10: 5", "中国 😀");
        entries.forEach(history()::add);
        assertEquals(entries, history().entries());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        history().add("fit");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void anEntryIsKeptWhereItWasTypedLastAndNotForEver() throws IOException {
        HistoryFile history = history();
        List.of("a", "b", "a", "c", "a", "", " ").forEach(history::add);
        assertEquals(List.of("b", "c", "a"), history.entries());
        for (int i = 0; i < 2 * HistoryFile.MOST_ENTRIES + 1; i++) {
            history.add("entry " + i);
        }
        List<String> entries = history.entries();
        assertEquals(HistoryFile.MOST_ENTRIES, entries.size());
        assertEquals("entry " + 2 * HistoryFile.MOST_ENTRIES, entries.get(entries.size() - 1));
        assertTrue(Files.readAllLines(file()).size() <= HistoryFile.MOST_ENTRIES, "the file does not grow for ever");
        assertEquals(entries, history.entries());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void whereNothingCanBeKeptNothingIsSaid() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where a folder should be");
        history().add("fit");
        assertEquals(List.of(), history().entries());
        HistoryFile.of(Optional.empty()).add("fit");
        Files.delete(folder.resolve("state"));
        Files.createDirectories(file());
        history().add("fit");
        assertEquals(List.of(), history().entries());
    }

    @Test
    void strangeBytesAreNoError() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, 'a', 0, '\\', '\n', 'b'});
        assertEquals(2, history().entries().size());
    }

    @Test
    void theFolderIsWhereOthersKeepTheirState() {
        assertEquals(
                Optional.of(Path.of("/x/state/merit")),
                StateFolder.of(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", "/x/state"), "Linux"));
        assertEquals(
                Optional.of(Path.of("/home/ada/.local/state/merit")),
                StateFolder.of(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", "relative"), "Linux"));
        assertEquals(
                Optional.of(Path.of("/Users/ada/Library/Application Support/merit")),
                StateFolder.of(Map.of("HOME", "/Users/ada"), "Mac OS X"));
        assertEquals(Optional.of(Path.of("/c/merit")), StateFolder.of(Map.of("LOCALAPPDATA", "/c"), "Windows 11"));
        assertEquals(Optional.empty(), StateFolder.of(Map.of(), "Linux"));
    }
}
