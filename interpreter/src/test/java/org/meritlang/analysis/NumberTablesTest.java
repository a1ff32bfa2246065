package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.model.Example;
import org.meritlang.schema.Schema;
import org.meritlang.score.Scorecard;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Gaps and overlaps, and leads that show them. */
class NumberTablesTest {
    @Test
    void theLeadInAGapIsOneThatNoRowTakes() {
        String rules = "points by employees\n  10 to 49: 5\n  60 to 99: 10\n  100.5 or more: 20\n";
        Model model = Model.compile(new SourceText("main.merit", rules), Folder.none(), Schema.none())
                .orThrow();
        List<Example> witnesses =
                model.findings().stream().flatMap(f -> f.witnesses().stream()).toList();
        assertEquals(
                List.of("employees 49.1", "employees 99.1"),
                witnesses.stream().map(Example::title).toList());
        for (Example witness : witnesses) {
            Lead.Builder lead = Lead.named("witness");
            witness.attributes().forEach((name, value) -> lead.with(name, value.toString()));
            Scorecard card = model.score(lead.build(), witness.asOf());
            assertEquals(0, card.total().compareTo(BigDecimal.ZERO));
            assertEquals(List.of(), card.reasons());
        }
    }

    @Test
    void numbersAreNamedInTheStepInWhichTheyAreWritten() {
        assertEquals(
                List.of("No row takes 5.1 to 6.4, between `up to 5` and `6.5 or more`."),
                said("up to 5: 1", "6.5 or more: 2"));
        assertEquals(List.of("No row takes 10, between `under 10` and `over 10`."), said("under 10: 1", "over 10: 2"));
    }

    @Test
    void onlyWhatIsSurelyMeantOtherwiseIsTold() {
        assertEquals(List.of(), said("under 10: 1", "10 to 49: 2", "50 or more: 3"));
        assertEquals(List.of(), said("over 100: 3", "over 50: 2", "over 10: 1"));
        assertEquals(List.of(), said("10 to 20: 3", "0 to 100: 1"));
        assertEquals(List.of(), said("10 to 20: 3", "40 to 50: 1", "otherwise: 0"));
        assertEquals(List.of(), said("1: 3", "5: 1", "9: 0"));
    }

    private static List<String> said(String... rows) {
        return Thoughts.about("points by employees\n  " + String.join("\n  ", rows) + "\n").stream()
                .map(finding -> finding.diagnostic().message())
                .toList();
    }
}
