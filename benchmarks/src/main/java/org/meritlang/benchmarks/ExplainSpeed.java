package org.meritlang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a reason for every lead costs: {@code merit explain --all-leads} beside {@code merit score} on the same leads,
 * activities and 36 sentences, each in a process of its own, in turn. Ends with 1 where the bar is missed.
 */
public final class ExplainSpeed {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String AS_OF = "2026-11-21T09:00Z";
    private static final int LEADS = 100_000;
    private static final int ACTIVITIES = 1_000_000;
    private static final int RUNS = 3;
    private static final double MOST_TIMES = 10;

    private ExplainSpeed() {}

    /**
     * Makes the data if they are not there, runs both and prints how they stand. Runs in the folder of the repository,
     * where the launcher is.
     *
     * @param arguments a folder for the data and the results; the system's temporary one unless said
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(
                        arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir") + "/merit-benchmark")
                .toAbsolutePath();
        Files.createDirectories(folder);
        String leads = DataFiles.leads(folder, LEADS, TODAY).toString();
        String activities =
                DataFiles.activities(folder, LEADS, ACTIVITIES, TODAY).toString();
        Path rules = folder.resolve("thirty-six-rules.merit");
        Files.writeString(rules, RuleResource.text("thirty-six-rules.merit"));
        double score = Double.MAX_VALUE;
        double explain = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            score = Math.min(score, seconds(rules, leads, activities, "score", folder, List.of("--format", "jsonl")));
            explain = Math.min(explain, seconds(rules, leads, activities, "explain", folder, List.of("--all-leads")));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d leads, %,d activities: scored in %.2f s, a reason for each in %.2f s, %.1f times as long (bar: at"
                        + " most %.0f)%n",
                LEADS,
                ACTIVITIES,
                score,
                explain,
                explain / score,
                MOST_TIMES);
        System.exit(explain / score <= MOST_TIMES ? 0 : 1);
    }

    private static double seconds(
            Path rules, String leads, String activities, String command, Path folder, List<String> options)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of("merit").toAbsolutePath().toString(),
                command,
                rules.toString(),
                leads,
                "-a",
                activities,
                "--as-of",
                AS_OF,
                "-o",
                folder.resolve(command + ".jsonl").toString()));
        line.addAll(options);
        return WatchedProcess.run(line, Map.of()).wall().toNanos() / 1e9;
    }
}
