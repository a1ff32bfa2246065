package org.meritlang.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From files to a file: {@code merit score} beside DuckDB, each in a process of its own on two threads, in turn. Both
 * read the same CSV files, apply the same 36 sentences and write CSV, and their scores must be equal. Ends with 1 where
 * a bar is missed.
 */
public final class WholeProcess {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** What the peer writes, too. */
    private static final String COLUMNS = "id,fit,engagement,total";

    private static final String AS_OF = "2026-11-21T09:00Z";
    private static final int THREADS = 2;
    private static final double MOST_TIMES_THE_PEER = 1.3;
    private static final double MOST_BYTES = 1.5e9;
    private static final double MILLION = 1e6;

    private final List<String> command;
    private final Path rules;
    private final Path scored;
    private final Path peerScored;
    private final Path leads;
    private final Path activities;
    private final List<WatchedProcess> merit = new ArrayList<>();
    private final List<WatchedProcess> peer = new ArrayList<>();

    /**
     * Makes the data if they are not there.
     *
     * @param command what runs Merit
     * @param folder for the data, the rules and the results
     */
    WholeProcess(List<String> command, Path folder, int leads, int activities) throws IOException {
        this.command = List.copyOf(command);
        this.leads = DataFiles.leads(folder, leads, TODAY);
        this.activities = DataFiles.activities(folder, leads, activities, TODAY);
        this.rules = folder.resolve("thirty-six-rules.merit");
        this.scored = folder.resolve("merit.csv");
        this.peerScored = folder.resolve("duckdb.csv");
        Files.writeString(rules, RuleResource.text("thirty-six-rules.merit"));
    }

    /**
     * Makes the data if they are not there, runs both and prints how they stand. Runs in the folder of the repository,
     * where the launcher is.
     *
     * @param arguments a folder for the data and the results (the system's temporary one unless said), how many leads
     *     (1,000,000), how many activities (10,000,000), and how many runs of each (5)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(
                arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir") + "/merit-benchmark");
        int leads = number(arguments, 1, 1_000_000);
        int activities = number(arguments, 2, 10_000_000);
        int runs = number(arguments, 3, 5);
        Files.createDirectories(folder);
        String merit = Path.of("merit").toAbsolutePath().toString();
        WholeProcess whole = new WholeProcess(List.of(merit), folder.toAbsolutePath(), leads, activities);
        System.out.printf(
                Locale.ROOT,
                "%,d leads (%.0f MB), %,d activities (%.0f MB), %d threads, %d runs of each after one that does not count%n",
                leads,
                Files.size(whole.leads) / MILLION,
                activities,
                Files.size(whole.activities) / MILLION,
                THREADS,
                runs);
        System.exit(whole.run(runs) ? 0 : 1);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place].replace("_", "")) : otherwise;
    }

    private boolean run(int runs) throws IOException, InterruptedException {
        for (int i = 0; i <= runs; i++) {
            runBoth();
        }
        List<String> differences = differences();
        System.out.println(
                differences.isEmpty()
                        ? "All leads have the same scores."
                        : "The scores differ, e.g. " + String.join("; ", differences));
        return report(runs) && differences.isEmpty();
    }

    /** Runs one, then the other. */
    void runBoth() throws IOException, InterruptedException {
        merit.add(runMerit());
        peer.add(runPeer());
    }

    /** Some of the leads of which the two have said something else when they ran last. */
    List<String> differences() throws IOException {
        return ScoredFile.read(scored)
                .differences(ScoredFile.read(peerScored))
                .limit(5)
                .toList();
    }

    private WatchedProcess runMerit() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("score", rules.toString(), leads.toString(), "-a", activities.toString()));
        words.addAll(List.of("--as-of", AS_OF, "--columns", COLUMNS, "-o", scored.toString()));
        return WatchedProcess.run(words, Map.of("MERIT_JAVA_OPTS", "-XX:ActiveProcessorCount=" + THREADS));
    }

    private WatchedProcess runPeer() throws IOException, InterruptedException {
        return WatchedProcess.run(
                List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DuckDb.class.getName(),
                        Integer.toString(THREADS),
                        leads.toString(),
                        activities.toString(),
                        peerScored.toString()),
                Map.of());
    }

    /** Prints the medians and says whether both bars are kept. The first run of each, which filled caches, is left out. */
    private boolean report(int runs) {
        double[] ratios = new double[runs];
        for (int i = 0; i < runs; i++) {
            ratios[i] = seconds(merit.get(i + 1)) / seconds(peer.get(i + 1));
        }
        double ratio = median(ratios);
        double bytes = peak(merit);
        System.out.printf(
                Locale.ROOT,
                "Merit  %6.2f s, %5.0f MB%nDuckDB %6.2f s, %5.0f MB%n",
                median(merit.stream().skip(1).mapToDouble(WholeProcess::seconds).toArray()),
                bytes / MILLION,
                median(peer.stream().skip(1).mapToDouble(WholeProcess::seconds).toArray()),
                peak(peer) / MILLION);
        System.out.printf(
                Locale.ROOT,
                "Merit takes %.2f times as long as DuckDB, run by run %s (bar: at most %.1f),%n"
                        + "and %.2f times as much memory; bar: at most %.1f GB.%n",
                ratio,
                Arrays.toString(Arrays.stream(ratios)
                        .mapToObj(each -> String.format(Locale.ROOT, "%.2f", each))
                        .toArray()),
                MOST_TIMES_THE_PEER,
                bytes / peak(peer),
                MOST_BYTES / 1e9);
        return ratio <= MOST_TIMES_THE_PEER && bytes <= MOST_BYTES;
    }

    private static double seconds(WatchedProcess process) {
        return process.wall().toNanos() / 1e9;
    }

    /** The highest of all runs; 0 where the system does not tell. */
    private static double peak(List<WatchedProcess> runs) {
        return runs.stream().mapToLong(run -> run.peakBytes().orElse(0)).max().orElse(0);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
