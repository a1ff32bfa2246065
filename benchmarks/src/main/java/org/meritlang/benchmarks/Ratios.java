package org.meritlang.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks that have a bar and prints how they stand to it. Ends with 1 where one is missed. */
public final class Ratios {
    private static final double LEAST_TIMES_THE_PEER = 4;
    private static final double MOST_GROWTH = 12;

    private Ratios() {}

    /**
     * Runs all of them; it takes about four minutes.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean attributes = rate(AttributeRules.class, "20 rules, 200,000 leads");
        boolean histories = rate(HistoryRules.class, "36 rules, 200,000 leads, 2,000,000 activities");
        boolean growth = growth();
        System.exit(attributes && histories && growth ? 0 : 1);
    }

    private static boolean rate(Class<?> benchmark, String what) throws RunnerException {
        Map<String, Double> scores = run(benchmark);
        double engine = find(scores, "engine");
        double peer = find(scores, "handWritten");
        System.out.printf(
                Locale.ROOT,
                "%s, one thread: the engine scores %.1f leads in the time in which the peer scores one (bar: at least"
                        + " %.0f).%n  engine %.0f ns a lead, peer %.0f ns a lead%n",
                what,
                peer / engine,
                LEAST_TIMES_THE_PEER,
                engine,
                peer);
        return peer / engine >= LEAST_TIMES_THE_PEER;
    }

    private static boolean growth() throws RunnerException {
        Map<String, Double> scores = run(ManyRules.class);
        double few = find(scores, "500");
        double many = find(scores, "5000");
        System.out.printf(
                Locale.ROOT,
                "5,000 rules take %.1f times as long as 500 to parse, check and compile (bar: at most %.0f).%n"
                        + "  500 rules %.0f ms, 5,000 rules %.0f ms%n",
                many / few,
                MOST_GROWTH,
                few,
                many);
        return many / few <= MOST_GROWTH;
    }

    /** Scores by the benchmark's name and parameters. */
    private static Map<String, Double> run(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            List<String> parameters = List.copyOf(result.getParams().getParamsKeys()).stream()
                    .map(result.getParams()::getParam)
                    .toList();
            String name = parameters.isEmpty() ? result.getPrimaryResult().getLabel() : String.join(" ", parameters);
            scores.put(name, result.getPrimaryResult().getScore());
        }
        return scores;
    }

    private static double find(Map<String, Double> scores, String name) {
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalStateException("no result called " + name + " among " + scores.keySet());
        }
        return score;
    }
}
