package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meritlang.Model;
import org.meritlang.cases.Case;
import org.meritlang.diagnostic.Code;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Nothing is found doubtful in rules that are as they should be. */
class NoFalseAlarmTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    /** The codes that conditions and tables are told of by; those of ranges have a test of their own. */
    private static final Set<Code> OF_LOGIC = Set.of(
            Code.NEVER_HOLDS,
            Code.ALWAYS_HOLDS,
            Code.ADDS_NOTHING,
            Code.ROW_TAKES_NOBODY,
            Code.DISQUALIFIED_ANYWAY,
            Code.GAP_BETWEEN_ROWS,
            Code.ROWS_OVERLAP,
            Code.UNUSED_NAME,
            Code.MATCHES_INSIDE_WORDS,
            Code.LABEL_LIKE_KEYWORD);

    /** Cases that show something odd on purpose, and what is rightly found in them. */
    private static final Map<String, Set<String>> ODD = Map.ofEntries(
            Map.entry("activities/attributes-of-their-own.case", Set.of("M0338")),
            Map.entry("decide/misspelt-disqualified.case", Set.of("M0339")),
            Map.entry("examples/as-of-and-definitions.case", Set.of("M0337")),
            Map.entry("scores/what-ends-a-score.case", Set.of("M0337")),
            Map.entry("tables/gap.case", Set.of("M0335")),
            Map.entry("tables/open-rows-in-other-words.case", Set.of("M0335")),
            Map.entry("tables/open-rows.case", Set.of("M0335")),
            Map.entry("tables/overlap.case", Set.of("M0336")),
            Map.entry("text/any-all-none.case", Set.of("M0338")),
            Map.entry("text/contains.case", Set.of("M0338")),
            Map.entry("text/negatives.case", Set.of("M0338")),
            Map.entry("words/also-understood.case", Set.of("M0338")));

    @Test
    void examplesAreAsTheyShouldBe() throws IOException {
        List<String> told = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".merit")).toList()) {
                Model.compile(file)
                        .model()
                        .ifPresent(model -> ofLogic(model)
                                .forEach(
                                        finding -> told.add(finding.diagnostic().span() + " "
                                                + finding.diagnostic().message())));
            }
        }
        assertEquals(List.of(), told);
    }

    @Test
    void casesAreDoubtfulOnPurposeOnly() {
        Map<String, Set<String>> told = new TreeMap<>();
        for (Case given : Case.all()) {
            if (given.name().startsWith("thinking/") || given.name().startsWith("review-with-leads/")) {
                continue;
            }
            SourceText rules = new SourceText("rules.merit", given.rules());
            Model.compile(rules, Folder.none(), Schema.none())
                    .model()
                    .ifPresent(model -> ofLogic(model)
                            .forEach(finding -> told.computeIfAbsent(given.name(), name -> new TreeSet<>())
                                    .add(finding.diagnostic().code().id())));
        }
        assertEquals(new TreeMap<>(ODD), told);
    }

    private static List<Finding> ofLogic(Model model) {
        return model.findings().stream()
                .filter(finding -> OF_LOGIC.contains(finding.diagnostic().code()))
                .toList();
    }
}
