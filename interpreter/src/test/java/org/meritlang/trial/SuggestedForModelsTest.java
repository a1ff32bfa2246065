package org.meritlang.trial;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** For each whole model of the project, taken without its own: suggested examples pass, and fail without their parts. */
class SuggestedForModelsTest {
    private static final Path MODELS = Path.of("src", "test", "resources", "models");
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TestFactory
    Stream<DynamicTest> allOfEachExampleIsTried() throws IOException {
        return each(EXAMPLES, 1).map(file -> DynamicTest.dynamicTest(file.toString(), () -> of(file).findAll()));
    }

    @TestFactory
    Stream<DynamicTest> modelsAsPeopleWriteThem() throws IOException {
        return each(MODELS, 3).map(file -> DynamicTest.dynamicTest(file.toString(), () -> of(file)));
    }

    private static SuggestedExamples of(Path file) throws IOException {
        SuggestedExamples suggested = new SuggestedExamples(
                rules(file),
                rules -> Model.compile(new SourceText(file.toString(), rules), Folder.of(file), Schema.none()));
        suggested.pass();
        suggested.failWithoutTheirParts();
        int all = suggested.suggestions().found().size();
        assertTrue(suggested.taken() >= all / 2, () -> suggested.taken() + " of " + all + " could be taken out");
        return suggested;
    }

    /** Those that stand; some are there to show mistakes. */
    private static Stream<Path> each(Path folder, int step) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            found = files.filter(file -> file.toString().endsWith(".merit"))
                    .sorted()
                    .filter(file -> Model.compile(file).model().isPresent())
                    .toList();
        }
        return found.stream().filter(file -> found.indexOf(file) % step == 0);
    }

    private static String rules(Path file) throws IOException {
        return Files.readString(file).replaceFirst("(?ms)^examples?\\b.*", "");
    }
}
