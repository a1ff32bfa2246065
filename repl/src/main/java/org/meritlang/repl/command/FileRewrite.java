package org.meritlang.repl.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.meritlang.repl.write.SafeFile;

/** Puts another text in the place of a file's, whole or not at all. */
final class FileRewrite {
    private FileRewrite() {}

    static void write(Path file, String text) throws OutputException {
        try (SafeFile safe = SafeFile.create(file)) {
            safe.out().write(text.getBytes(StandardCharsets.UTF_8));
            safe.commit();
        } catch (IOException e) {
            throw OutputTarget.failure(file.toString(), e);
        }
    }
}
