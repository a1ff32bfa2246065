package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.Model;
import org.meritlang.cases.Case;
import org.meritlang.diagnostic.Witness;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.trial.Trial;

/** What is shown of a lead can be pasted into the rule file as an example, and that passes. */
class PastedWitnessTest {
    private static Model model(String rules) {
        return Model.compile(new SourceText("rules.merit", rules), Folder.none(), Schema.none())
                .orThrow();
    }

    private static Stream<Case> cases() {
        return Case.all().stream()
                .filter(given ->
                        given.name().startsWith("reach/") || given.name().startsWith("thinking/"));
    }

    private static List<Finding> shown(Model model) {
        return model.findings().stream()
                .filter(finding -> !finding.witnesses().isEmpty())
                .toList();
    }

    private static String example(Witness witness, int number) {
        List<String> outcome =
                witness.outcome().isEmpty() ? List.of("total is at least -1_000_000") : witness.outcome();
        List<String> lines = new ArrayList<>(witness.facts());
        lines.add("expect " + String.join(", ", outcome));
        return "example \"witness " + number + "\"\n  " + String.join("\n  ", lines) + "\n";
    }

    @TestFactory
    Stream<DynamicTest> witnessesPass() {
        return cases().map(given -> DynamicTest.dynamicTest(given.name(), () -> {
            StringBuilder pasted = new StringBuilder(given.rules()).append('\n');
            int number = 0;
            for (Finding finding : shown(model(given.rules()))) {
                assertEquals(
                        finding.witnesses().size(),
                        finding.diagnostic().witnesses().size(),
                        finding.diagnostic().message());
                for (Witness witness : finding.diagnostic().witnesses()) {
                    pasted.append(example(witness, ++number));
                }
            }
            Trial trial = model(pasted.toString()).test();
            assertTrue(trial.passes(), trial::toString);
        }));
    }

    @Test
    void manyFindingsAreShown() {
        assertTrue(cases().mapToLong(given -> shown(model(given.rules())).size())
                        .sum()
                >= 8);
    }
}
