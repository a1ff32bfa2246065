package org.meritlang.repl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.trial.Suggestion;
import org.meritlang.trial.Suggestions;
import org.meritlang.trial.Trial;

/** For each model of the examples, taken without its own: the suggested ones pass and try all of it. */
class SuggestedExamplesTest {
    @TestFactory
    Stream<DynamicTest> suggestionsTryAllOfEachModel() throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.walk(ProjectFolder.ROOT.resolve("examples"), 2)) {
            models = files.filter(file -> file.toString().endsWith(".merit"))
                    .sorted()
                    .toList();
        }
        return models.stream()
                .filter(file -> compiled(file, "").model().isPresent())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> suggestAndTest(file)));
    }

    private static void suggestAndTest(Path file) {
        Suggestions suggestions = compiled(file, "").orThrow().suggestExamples();
        String pasted = suggestions.found().stream().map(Suggestion::text).collect(Collectors.joining("\n", "\n", ""));

        Trial trial = compiled(file, pasted).orThrow().test();

        assertTrue(trial.passes(), trial.toString());
        assertEquals(List.of(), suggestions.notFound());
        assertEquals(100, trial.coverage().percent());
    }

    private static Compilation compiled(Path file, String pasted) {
        String rules = ProjectFolder.read(file).replaceFirst("(?ms)^examples?\\b.*", "");
        return Model.compile(new SourceText(file.toString(), rules + pasted), Folder.of(file), Schema.none());
    }
}
