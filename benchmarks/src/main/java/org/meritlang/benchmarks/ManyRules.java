package org.meritlang.benchmarks;

import java.util.concurrent.TimeUnit;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A large rule file read, parsed, checked and compiled: time, and how it grows with the number of rules. With the
 * collector that the command has: what compiling allocates grows as the rules do, what a collector does about it differs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn192m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ManyRules {
    private static final int RULES_A_SCORE = 100;

    /** How many rules the file has. */
    @Param({"500", "5000"})
    public int rules;

    private SourceText file = new SourceText("many.merit", "");

    /** Writes the file. */
    @Setup
    public void write() {
        file = new SourceText("many.merit", text(rules));
    }

    /** From text to a model that can score. */
    @Benchmark
    public Model compile() {
        return Model.compile(file, Folder.none(), Schema.none()).orThrow();
    }

    /** Rules of several forms, no two alike, a new score every hundred. */
    static String text(int rules) {
        StringBuilder text = new StringBuilder(
                "lead has\n  created: date\n  customer: yes/no\n  job title: text\n  country: text\n  employees: number\n  revenue: number\n  email: text\n");
        for (int i = 0; i < rules; i++) {
            if (i % RULES_A_SCORE == 0) {
                text.append("\nscore [part ").append(i / RULES_A_SCORE).append("]\n");
            }
            text.append("  ").append(rule(i)).append('\n');
        }
        return text.toString();
    }

    private static String rule(int number) {
        return switch (number % 5) {
            case 0 -> "+" + (1 + number % 30) + " when job title mentions any of \"role " + number + "\", \"chief\"";
            case 1 -> "-5 when country is \"land " + number + "\" and employees >= " + number;
            case 2 -> "+3 when revenue is between " + number + " and " + (number + 1_000) + " because \"size\"";
            case 3 ->
                "+2 when created in the last " + (1 + number) + " days or (customer and employees < " + number + ")";
            default -> "+1 when domain of email is one of \"d" + number + ".example\", \"e" + number + ".example\"";
        };
    }
}
