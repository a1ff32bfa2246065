package org.meritlang.repl.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.read.InputException;

class AlertStateTest {
    @TempDir
    Path folder;

    @Test
    void whatIsCommittedIsThereAfterwards() throws InputException {
        try (AlertState state = open("state", "a", "b")) {
            assertEquals(Map.of(), state.find(List.of("1")));
            state.put("1", new LeadState(10, bits(state.number(1))));
            state.commit();
        }
        try (AlertState state = open("state.mv.db", "b")) {
            assertEquals(Map.of("1", new LeadState(10, bits(state.number(0)))), state.find(List.of("1", "2")));
        }
        assertTrue(Files.exists(folder.resolve("state.mv.db")));
    }

    @Test
    void whatIsNotCommittedIsForgotten() throws InputException {
        try (AlertState state = open("state", "a")) {
            state.put("1", new LeadState(10, bits(0)));
            state.commit();
        }
        try (AlertState state = open("state", "a")) {
            for (int lead = 0; lead < 10_000; lead++) {
                state.put(Integer.toString(lead), new LeadState(20, bits()));
            }
        }
        try (AlertState state = open("state", "a")) {
            assertEquals(Map.of("1", new LeadState(10, bits(0))), state.find(List.of("0", "1", "9999")));
        }
    }

    @Test
    void aRunSeesWhatWasThereBeforeIt() throws InputException {
        try (AlertState state = open("state", "a")) {
            state.put("1", new LeadState(10, bits(0)));
            state.commit();
        }
        try (AlertState state = open("state", "a")) {
            for (int lead = 0; lead < 10_000; lead++) {
                state.put(Integer.toString(lead), new LeadState(20, bits()));
            }
            assertEquals(Map.of("1", new LeadState(10, bits(0))), state.find(List.of("0", "1")));
        }
    }

    @Test
    void theLastOfTwoIsKept() throws InputException {
        try (AlertState state = open("state", "a")) {
            state.put("1", new LeadState(10, bits(0)));
            state.put("1", new LeadState(10, bits()));
            state.commit();
        }
        try (AlertState state = open("state", "a")) {
            assertEquals(Map.of("1", new LeadState(10, bits())), state.find(List.of("1")));
        }
    }

    @Test
    void anAlertKeepsItsNumberWhateverOtherModelsSay() throws InputException {
        try (AlertState state = open("state", "a", "b")) {
            state.commit();
        }
        try (AlertState state = open("state", "c", "b")) {
            assertEquals(2, state.number(0));
            assertEquals(1, state.number(1));
        }
    }

    @Test
    void aStateThatAnotherRunUsesIsRefusedInOneSentence() throws InputException, IOException {
        open("state", "a").close();
        try (RandomAccessFile other =
                        new RandomAccessFile(folder.resolve("state.mv.db").toFile(), "rw");
                FileLock lock = other.getChannel().lock()) {
            assertTrue(lock.isValid());
            assertEquals(
                    "Another run uses the state `state`; start this one again when that one is done.",
                    refusal("state"));
        }
        open("state", "a").close();
    }

    @Test
    void otherFilesAreNoStates() throws IOException, SQLException {
        Files.writeString(folder.resolve("leads.csv"), "id\n1\n");
        Files.writeString(folder.resolve("text.mv.db"), "id\n1\n");
        try (Connection foreign =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("foreign"), "merit", "")) {
            foreign.createStatement().execute("CREATE TABLE other (id INT)");
        }
        for (String name : List.of("leads.csv", "text", "text.mv.db", "foreign")) {
            assertEquals("`" + name + "` is not a state of alerts that Merit keeps; name another file.", refusal(name));
        }
        assertEquals("The folder of `nowhere/state` does not exist.", refusal("nowhere/state"));
    }

    /** The engine would take some of these for a state that is older or new, and every alert would fire again. */
    @Test
    void aDamagedStateIsRefusedAndKept() throws IOException, InputException {
        try (AlertState state = open("state", "a")) {
            for (int lead = 0; lead < 5_000; lead++) {
                state.put(Integer.toString(lead), new LeadState(10, bits(0)));
            }
            state.commit();
        }
        byte[] whole = Files.readAllBytes(folder.resolve("state.mv.db"));
        List<String> accepted = new ArrayList<>();
        for (int length = 0; length < whole.length; length += 4096) {
            Path cut = folder.resolve("cut" + length + ".mv.db");
            Files.write(cut, Arrays.copyOf(whole, length));
            byte[] spoilt = whole.clone();
            Arrays.fill(spoilt, Math.max(64, length), spoilt.length, (byte) 7);
            Files.write(folder.resolve("spoilt" + length + ".mv.db"), spoilt);
            for (String name : List.of("cut" + length, "spoilt" + length)) {
                try (AlertState state = open(name, "a")) {
                    if (state.find(List.of("17")).isEmpty()) {
                        accepted.add(name);
                    }
                } catch (InputException e) {
                    assertTrue(e.sentence().startsWith("The state `" + name + "` is damaged, a part"), e.sentence());
                }
            }
            if (length < whole.length - 4096) {
                assertEquals(length, Files.size(cut));
            }
        }
        assertEquals(List.of(), accepted);
    }

    /** Another run may have begun it after this one had looked whether it is there. */
    @Test
    void aStateThatAnotherRunHasBegunMeanwhileStays() throws InputException, IOException {
        StateFile late = StateFile.of(folder, "state");
        try (AlertState state = open("state", "a")) {
            state.put("1", new LeadState(10, bits(0)));
            state.commit();
        }

        late.make(connection -> connection.createStatement().execute("CREATE TABLE other (id INT)"));

        try (AlertState state = open("state", "a")) {
            assertEquals(Map.of("1", new LeadState(10, bits(0))), state.find(List.of("1")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("state.mv.db"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aStateOfANewerMeritIsNotTakenForNone() throws InputException, SQLException {
        open("state", "a").close();
        try (Connection newer = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("state"), "merit", "")) {
            newer.createStatement().execute("UPDATE state_kind SET kind = 'merit alerts 2'");
        }
        assertEquals("The state `state` was written by a newer Merit; use that one.", refusal("state"));
    }

    @Test
    void aNameThatTheEngineCannotHaveIsRefused() {
        assertEquals("`a;b` cannot name a state, because of its `;`.", refusal("a;b"));
    }

    private String refusal(String name) {
        return assertThrows(InputException.class, () -> open(name, "a").close()).sentence();
    }

    private AlertState open(String name, String... alerts) throws InputException {
        return AlertState.open(folder, name, List.of(alerts), Duration.ofMillis(300), () -> {});
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
