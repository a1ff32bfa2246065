package org.meritlang.repl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's root, and what is in it. */
final class ProjectFolder {
    /** The root: above the folder of this module, in which Maven runs the tests. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private ProjectFolder() {}

    /** The folders of example models, in the order of their names. */
    static List<Path> exampleModels() {
        return list(ROOT.resolve("examples")).stream()
                .filter(folder -> Files.exists(rules(folder)))
                .toList();
    }

    /** The rule file of an example: it bears the name of its folder. */
    static Path rules(Path example) {
        return example.resolve(example.getFileName() + ".merit");
    }

    /** What is in a folder, in the order of the names. */
    static List<Path> list(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
