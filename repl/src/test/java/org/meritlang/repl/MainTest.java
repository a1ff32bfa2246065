package org.meritlang.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, with real pipes. */
class MainTest {
    @TempDir
    Path folder;

    @Test
    void rulesComeThroughAPipe() throws IOException, InterruptedException {
        assertEquals("1 sentence, no errors\n", merit("+2 when downloaded\n", "check", "-"));
    }

    @Test
    void leadsComeThroughAPipe() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rules.merit"), "+2 when downloaded\n");

        assertEquals(
                "id,downloaded,total,disqualified,reasons\n7,yes,2,no,+2 downloaded\n",
                merit("id,downloaded\n7,yes\n", "score", "rules.merit", "-"));
    }

    /** What the command says, results and notes together, when it reads this from a pipe. */
    private String merit(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
