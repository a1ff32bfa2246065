package org.meritlang.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.meritlang.Model;
import org.meritlang.Review;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * How long a writer waits for all that {@code merit check} says: of each file of a folder, and of one with 5,000 rules;
 * and how long it thinks about files larger than anybody writes. Ends with 1 where a file of the folder takes a second or
 * more, or thinking about one of the large files five.
 */
public final class CheckSpeed {
    private static final int RULES = 5_000;
    private static final double MOST_MILLIS = 1_000;
    private static final double MOST_THINKING_SECONDS = 5;
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final int LEAST_FILES = 10;

    private CheckSpeed() {}

    /**
     * Reviews every file once to warm up and once to measure, and prints how long that took.
     *
     * @param arguments the folder of the rule files
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name the folder of the rule files.");
            System.exit(2);
        }
        List<SourceText> files = read(Path.of(arguments[0]));
        if (files.size() < LEAST_FILES) {
            System.err.println("There are too few rule files in " + arguments[0] + " to measure.");
            System.exit(2);
        }
        files.forEach(CheckSpeed::millis);
        double[] sorted = files.stream().mapToDouble(CheckSpeed::millis).toArray();
        Arrays.sort(sorted);
        double worst = sorted[sorted.length - 1];
        System.out.printf(
                Locale.ROOT,
                "%,d files: median %.1f ms, 99th percentile %.1f ms, worst %.1f ms (bar: under %.0f ms)%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                worst,
                MOST_MILLIS);
        System.out.printf(
                Locale.ROOT,
                "%,d rules in one file: %.1f s%n",
                RULES,
                millis(new SourceText("many.merit", ManyRules.text(RULES))) / 1_000);
        boolean thinksFast = true;
        for (SourceText large : LargeFiles.all()) {
            thinksFast &= thinkingSeconds(large) < MOST_THINKING_SECONDS;
        }
        System.exit(worst < MOST_MILLIS && thinksFast ? 0 : 1);
    }

    /** Of the processor, so that it does not depend on what else runs; prints how long reading and checking took, too. */
    private static double thinkingSeconds(SourceText rules) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Model model = Model.compile(rules, Folder.none(), Schema.none()).orThrow();
        long read = threads.getCurrentThreadCpuTime();
        int found = model.findings().size();
        double thinking = (threads.getCurrentThreadCpuTime() - read) / NANOS_IN_A_SECOND;
        System.out.printf(
                Locale.ROOT,
                "%s: read and checked in %.1f s, thought about in %.1f s (bar: under %.0f s), %,d findings%n",
                rules.name(),
                (read - start) / NANOS_IN_A_SECOND,
                thinking,
                MOST_THINKING_SECONDS,
                found);
        return thinking;
    }

    private static List<SourceText> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> rules = files.filter(file -> file.toString().endsWith(".merit"))
                    .sorted()
                    .toList();
            SourceText[] texts = new SourceText[rules.size()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = new SourceText(rules.get(i).getFileName().toString(), Files.readString(rules.get(i)));
            }
            return List.of(texts);
        }
    }

    private static double millis(SourceText rules) {
        long start = System.nanoTime();
        Review.of(rules, Folder.none(), Schema.none());
        return (System.nanoTime() - start) / NANOS_IN_A_MILLI;
    }
}
