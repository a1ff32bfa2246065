package org.meritlang.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How long somebody waits at the prompt for the answer to a condition, with 100,000 leads and 1 million activities
 * loaded: from the line to the answer, through the pipes of a process of its own. Each question is told with its first
 * answer, when Java and what the question names are cold, and with the median later on. Ends with 1 where that is 100 ms
 * or more.
 */
public final class PromptSpeed {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int LEADS = 100_000;
    private static final int ACTIVITIES = 1_000_000;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 15;
    private static final double MOST_MILLIS = 100;
    private static final double NANOS_IN_A_MILLI = 1e6;

    /** Each time another number stands for {@code %d}, so that no answer is one that is remembered. */
    private static final List<String> QUESTIONS = List.of(
            "employees > %d",
            "job title mentions \"director\" and employees > %d",
            "email contains \"%d\"",
            "country is one of \"Germany\", \"France\" or city is \"Berlin\" or employees = %d",
            "created in the last %d days",
            "page visited where url contains \"/pricing\" in the last %d days",
            "at least 3 of (employees > %d, created in the last 90 days, no activity in the last 30 days, customer)",
            "no activity in the last %d days",
            "count of page visited in the last 90 days > %d");

    private final Process merit;
    private final BufferedReader answers;
    private final OutputStream typed;

    private PromptSpeed(Process merit) {
        this.merit = merit;
        answers = new BufferedReader(new InputStreamReader(merit.getInputStream(), StandardCharsets.UTF_8));
        typed = merit.getOutputStream();
    }

    /**
     * Makes the data if they are not there, asks, and prints the medians. Runs in the folder of the repository, where
     * the launcher is.
     *
     * @param arguments a folder for the data (the system's temporary one unless said)
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(
                arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir") + "/merit-benchmark");
        Files.createDirectories(folder);
        Path leads = DataFiles.leads(folder, LEADS, TODAY);
        Path activities = DataFiles.activities(folder, LEADS, ACTIVITIES, TODAY);
        Path rules = folder.resolve("thirty-six-rules.merit");
        Files.writeString(rules, RuleResource.text("thirty-six-rules.merit"));
        Process merit = new ProcessBuilder(
                        Path.of("merit").toAbsolutePath().toString(),
                        "repl",
                        rules.toString(),
                        leads.toString(),
                        "-a",
                        activities.toString())
                .redirectErrorStream(true)
                .start();
        System.exit(new PromptSpeed(merit).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        long start = System.nanoTime();
        type(":as of " + TODAY);
        System.out.printf(Locale.ROOT, "loaded in %.1f s%n", millisSince(start) / 1_000);
        double[] first = new double[QUESTIONS.size()];
        for (int round = 0; round < WARM_UP; round++) {
            for (int question = 0; question < first.length; question++) {
                double millis = millis(QUESTIONS.get(question), round);
                first[question] = round == 0 ? millis : first[question];
            }
        }
        boolean fine = true;
        for (int question = 0; question < first.length; question++) {
            double median = median(QUESTIONS.get(question));
            fine &= median < MOST_MILLIS;
            System.out.printf(
                    Locale.ROOT, "%6.1f ms, first %6.1f ms  %s%n", median, first[question], QUESTIONS.get(question));
        }
        typed.close();
        merit.destroy();
        System.out.printf(Locale.ROOT, "bar: each under %.0f ms%n", MOST_MILLIS);
        return fine;
    }

    private double median(String question) throws IOException {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = millis(question, WARM_UP + round);
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private double millis(String question, int round) throws IOException {
        String line = String.format(Locale.ROOT, question, round + 1);
        long start = System.nanoTime();
        type(line);
        return millisSince(start);
    }

    /** Behind the line stands another whose answer is known, so that it shows where the first one ends. */
    private void type(String line) throws IOException {
        typed.write((line + "\n:as of\n").getBytes(StandardCharsets.UTF_8));
        typed.flush();
        String answer = Objects.requireNonNull(answers.readLine(), "the prompt has ended");
        int asOf = line.startsWith(":as of") ? 2 : 1;
        while (true) {
            if (answer.startsWith("error")) {
                throw new IllegalStateException("not answered: " + line);
            }
            asOf -= answer.startsWith("As of") ? 1 : 0;
            if (asOf == 0) {
                return;
            }
            answer = Objects.requireNonNull(answers.readLine(), "the prompt has ended");
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_IN_A_MILLI;
    }
}
