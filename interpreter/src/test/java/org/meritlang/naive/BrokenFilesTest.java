package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meritlang.Model;
import org.meritlang.Review;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * All that {@code merit check} and {@code merit test} do to a rule file ends with an answer, soon,
 * whatever two slips have made of each of 1,000 files.
 * {@code -Dmerit.write=FOLDER} writes them there, for the benchmark CheckSpeed to measure.
 */
class BrokenFilesTest {
    private static final int FILES = 1_000;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void checkAnswersEveryFile() throws IOException {
        BrokenFiles files = BrokenFiles.ofAll();
        int[] seeds = Seeds.of(FILES);
        int whole = 0;
        for (int seed : seeds) {
            String text = files.file(seed);
            write(seed, text);
            whole += assertTimeoutPreemptively(SOON, () -> isAnswered(seed, text), () -> "file " + seed + "\n" + text)
                    ? 1
                    : 0;
        }
        assertTrue(whole > seeds.length / 10, () -> "few of the files can still be thought about");
        assertTrue(whole < seeds.length * 3 / 4, () -> "few of the files are broken");
    }

    /** Whether the file still makes a model. */
    private static boolean isAnswered(int seed, String text) {
        try {
            Review review = Review.of(new SourceText("broken.merit", text), Folder.none(), Schema.none());
            assertEquals(review.model().isEmpty(), review.diagnostics().stream().anyMatch(Diagnostic::isError));
            Renderer.text(review.diagnostics(), true);
            Renderer.json(review.diagnostics());
            for (Diagnostic diagnostic : review.diagnostics()) {
                assertFalse(diagnostic.message().isBlank());
                assertTrue(diagnostic.span().end() <= text.length(), "a place within the file");
            }
            review.model().ifPresent(Model::test);
            return review.model().isPresent();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("file " + seed + "\n" + text, e);
        }
    }

    private static void write(int seed, String text) throws IOException {
        String folder = System.getProperty("merit.write", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, "broken-" + seed + ".merit"), text);
        }
    }
}
