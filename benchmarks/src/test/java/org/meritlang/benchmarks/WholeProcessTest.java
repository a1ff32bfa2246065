package org.meritlang.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two that are timed on a million leads say the same; on a few it is soon seen. */
class WholeProcessTest {
    private static final int LEADS = 200;
    private static final int ACTIVITIES = 4_000;

    @Test
    void meritAndThePeerGiveTheSameScores(@TempDir Path folder) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        List<String> merit = List.of(java, "-cp", System.getProperty("java.class.path"), "org.meritlang.repl.Main");
        WholeProcess whole = new WholeProcess(merit, folder, LEADS, ACTIVITIES);
        whole.runBoth();
        assertEquals(List.of(), whole.differences());
        assertEquals(1 + LEADS, Files.readAllLines(folder.resolve("merit.csv")).size());
    }
}
