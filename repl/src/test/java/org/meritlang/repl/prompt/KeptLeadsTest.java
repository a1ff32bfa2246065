package org.meritlang.repl.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritlang.Model;
import org.meritlang.repl.command.CommandLineRun;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.write.PointText;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Leads that are held whole score as they do when only what the rules name is read. */
class KeptLeadsTest {
    private static final Path EXAMPLES =
            Path.of("..").toAbsolutePath().normalize().resolve("examples");
    private static final String AS_OF = "2026-11-21T08:00:00Z";

    static Stream<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve(folder.getFileName() + ".merit")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theyScoreAlike(String example) throws Exception {
        Path folder = EXAMPLES.resolve(example);
        String leads = Files.exists(folder.resolve("leads.csv")) ? "leads.csv" : "leads.jsonl";
        boolean did = Files.exists(folder.resolve("activities.csv"));
        Rules rules = new Rules(
                new SourceText(example, Files.readString(folder.resolve(example + ".merit"))),
                Optional.empty(),
                Folder.of(folder.resolve(example + ".merit")),
                "");
        HeldLeads held = new DataFiles(
                        Optional.of(DataSource.file(folder, leads)),
                        did ? Optional.of(DataSource.file(folder, "activities.csv")) : Optional.empty())
                .load(rules.zone());
        Model model = rules.compile(held.schema()).orThrow();
        View view = new View(model, held, Instant.parse(AS_OF));
        int total = view.outputs().total().index();
        StringBuilder totals = new StringBuilder("total\n");
        for (ScoredBatch scored : view.scored()) {
            for (int lead = 0; lead < scored.size(); lead++) {
                totals.append(PointText.of(scored.points(total, lead))).append('\n');
            }
        }
        String[] files = did
                ? new String[] {"score", example + ".merit", leads, "-a", "activities.csv"}
                : new String[] {"score", example + ".merit", leads};
        String[] options = {"--format", "csv", "--columns", "total", "--as-of", AS_OF};
        CommandLineRun run = CommandLineRun.in(folder)
                .merit(Stream.concat(Stream.of(files), Stream.of(options)).toArray(String[]::new));
        assertEquals(run.out().replace("\r", ""), totals.toString());
    }
}
