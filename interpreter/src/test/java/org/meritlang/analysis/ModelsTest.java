package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Models as people write them cause no alarm; one with a defect causes the one that names it. */
class ModelsTest {
    private static final Path MODELS = Path.of("src", "test", "resources", "models");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.sorted().toList();
        }
    }

    private static Model model(String name, String text) {
        return Model.compile(new SourceText(name, text), Folder.none(), Schema.none())
                .orThrow();
    }

    private static List<String> codes(Model model) {
        return model.findings().stream()
                .map(finding -> finding.diagnostic().code().id() + " "
                        + finding.diagnostic().message())
                .toList();
    }

    @Test
    void thereAreManyModels() throws IOException {
        assertTrue(files().size() >= 30);
    }

    @TestFactory
    Stream<DynamicTest> noneCausesAnAlarm() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(List.of(), codes(model(file.toString(), Files.readString(file))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "saas-trial     | hot from 70                | hot from 120               | M0310",
                "agency         | A from 80                  | A from 111                 | M0310",
                "events         | 1 from 90                  | 1 from 125                 | M0310",
                "webinar-series | fan from 60                | fan from 101               | M0310",
                "travel         | now from 80                | now from 106               | M0310",
                "freemium       | talk from 80               | talk from 101              | M0310",
                "clinic         | urgency >= 80              | urgency > 100              | M0311",
                "association    | activity >= 30             | activity >= 101            | M0311",
                "clinic         | total >= 50                | total >= 0                 | M0312",
                "two-score-decide | signal >= 20             | signal >= -1               | M0312",
                "matrix-routing | +50 when demo requested in the last 30 days | +5 when demo requested in the last 30 days "
                        + "| M0310",
                "matrix-routing | 1000 or more: 80           | 1000 or more: 55           | M0310",
                "bank           | prime from 90              | prime from 101             | M0310",
                "two-score-decide | person >= 40 and signal >= 40 | person >= 40 and signal >= 70 | M0311",
                "two-score-decide | person >= 40 and signal | person >= 40 and seniority is \"staff\" and signal | "
                        + "M0315",
                "saas-trial     | 40% of fit                 | 30% of fit                 | M0316",
                "software-partner | 30% of reach             | 40% of reach               | M0316",
                "webshop        | at least 20 times: 40      | at least 20 times: 15      | M0317",
                "car-dealer     | configurator used at least twice | configurator used exactly twice\\n  +20 when "
                        + "configurator used exactly once | M0317",
                "fitness        | +30 when trial training in the last 14 days | points by trial training\\n    in the "
                        + "last 14 days: 10\\n    in the last 60 days: 30 | M0318",
            })
    void aDefectIsFound(String name, String old, String changed, String code) throws IOException {
        String text = Files.readString(MODELS.resolve(name.strip() + ".merit"));
        String seeded = text.replace(unescaped(old), unescaped(changed));
        assertFalse(text.equals(seeded), "nothing was changed");
        List<String> codes = codes(model(name, seeded));
        assertTrue(codes.stream().anyMatch(told -> told.startsWith(code)), () -> code + " is not among " + codes);
    }

    @Test
    void aCellOfALabelNobodyHasIsFound() throws IOException {
        String text = Files.readString(MODELS.resolve("matrix-routing.merit"))
                .replace("A from 80", "A from 101")
                .replace("| A | hot  |", "| A | vip  |");
        assertTrue(codes(model("seeded", text)).stream().anyMatch(told -> told.endsWith("; 3 cells need it.")));
    }

    /** The range of nearly every score is exact: reached at both ends by leads that were scored. */
    @Test
    void rangesAreMostlyExact() throws IOException {
        int inexact = 0;
        for (Path file : files()) {
            Model model = model(file.toString(), Files.readString(file));
            for (String output : model.outputs()) {
                boolean isScore = model.score(Lead.named("x").build(), Instant.EPOCH)
                        .scores()
                        .containsKey(output);
                inexact += isScore && !model.attainable(output).exact() ? 1 : 0;
            }
        }
        assertTrue(inexact <= 8, inexact + " ranges may be too wide");
    }

    private static String unescaped(String text) {
        return text.strip().replace("\\n", "\n");
    }
}
