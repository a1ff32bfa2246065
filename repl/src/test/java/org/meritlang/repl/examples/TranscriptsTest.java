package org.meritlang.repl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.prompt.Typed;

/**
 * Sessions in the folders of examples answer as they say. {@code -Dcases.update=true} writes the answers anew, and
 * fails.
 */
class TranscriptsTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    @TempDir
    Path copy;

    @TestFactory
    Stream<DynamicTest> sessionsAnswerAsTheySay() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFolder.ROOT.resolve("examples"))) {
            List<Path> sessions = files.filter(file -> file.toString().endsWith(".session"))
                    .sorted()
                    .toList();
            return sessions.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            ProjectFolder.ROOT.relativize(file).toString(), () -> replay(file)));
        }
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The answers were written anew: look at them, then run without the update.");
    }

    private void replay(Path file) throws IOException {
        Transcript said = Transcript.read(ProjectFolder.read(file));
        Transcript heard = said.replayed(
                Typed.in(copyOf(Objects.requireNonNull(file.getParent()))).session());
        if (UPDATE) {
            Files.writeString(file, heard.text());
        } else {
            assertEquals(said.text(), heard.text(), file.toString());
        }
    }

    /** What a session saves is not left among the examples; it may open what stands in other folders of theirs. */
    private Path copyOf(Path folder) throws IOException {
        Path examples = ProjectFolder.ROOT.resolve("examples");
        try (Stream<Path> files = Files.walk(examples, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(examples.relativize(file));
                Files.createDirectories(target.resolveSibling("."));
                copy(file, target);
            }
        }
        return copy.resolve(examples.relativize(folder));
    }

    private static void copy(Path file, Path target) {
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
