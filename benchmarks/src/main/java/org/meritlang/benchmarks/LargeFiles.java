package org.meritlang.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.meritlang.source.SourceText;

/** Rule files larger than anybody writes by hand, each with very much of one thing; the same on every run. */
final class LargeFiles {
    private static final long SEED = 20_261_122;
    private static final int LETTERS = 3_500_000;

    private LargeFiles() {}

    /** Each a correct model of at most 4 MB. */
    static List<SourceText> all() {
        return List.of(
                file(
                        "6,000 terms of one condition",
                        "score fit\n  +10 when ",
                        many(6_000, " and\n  ", i -> "n_" + i % 40 + " > " + i)),
                file(
                        "3,000 sums of two fields",
                        "score fit\n",
                        many(3_000, "\n", i -> "  +1 when a_" + i + " + b_" + i % 100 + " > " + i)),
                file(
                        "20,000 disqualifications",
                        "score fit\n  +10 when n > 3\n",
                        many(20_000, "\n", i -> "disqualify when k_" + i % 300 + " > " + i)),
                file(
                        "50,000 rules",
                        "score fit\n",
                        many(50_000, "\n", i -> "  +" + (i % 9 + 1) + " when n_" + i % 50 + " > " + i)),
                file(
                        "20,000 rows of a decision",
                        "score fit\n  +10 when n > 3\ndecide stage\n",
                        many(20_000, "\n", i -> "  l_" + i + " when fit > " + i % 30 + " and n > " + i)
                                + "\n  none otherwise"),
                file(
                        "8,000 definitions",
                        "",
                        many(
                                        8_000,
                                        "\n",
                                        i -> "define d_" + i + " as " + (i % 100 == 0 ? "" : "d_" + (i - 1) + " or ")
                                                + "n > " + i)
                                + "\nscore fit\n"
                                + many(1_000, "\n", i -> "  +1 when d_" + (i * 8 + 7))),
                file(
                        "3,000 rows of a table of numbers",
                        "score fit\n  points by employees\n",
                        many(3_000, "\n", i -> "    " + i * 10 + " to " + (i * 10 + 9) + ": " + i % 50)),
                file(
                        "3,000 rows of a table of words",
                        "score fit\n  points by title\n",
                        many(3_000, "\n", i -> "    mentions \"w" + i + "\": " + i % 50)),
                file(
                        "5,000 counts of one activity",
                        "score fit\n",
                        many(5_000, "\n", i -> "  +1 when page visited at least " + (i + 1) + " times")),
                file(
                        "5,000 filters of one activity",
                        "score fit\n",
                        many(
                                5_000,
                                "\n",
                                i -> "  +1 per page visited where url contains \"u" + i + "\", up to 9 points")),
                mixture());
    }

    private static SourceText file(String name, String head, String rest) {
        return new SourceText(name, head + rest + '\n');
    }

    private static String many(int times, String between, IntFunction<String> each) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(i == 0 ? "" : between).append(each.apply(i));
        }
        return all.toString();
    }

    private static SourceText mixture() {
        Random random = new Random(SEED);
        StringBuilder all = new StringBuilder("score fit\n");
        while (all.length() < LETTERS) {
            all.append("  +")
                    .append(random.nextInt(1, 10))
                    .append(" when n_" + random.nextInt(500) + " > " + random.nextInt(1_000))
                    .append(" and t_" + random.nextInt(300) + " contains \"" + random.nextInt(1_000) + "zz\"")
                    .append(" and (m_" + random.nextInt(300) + " or not k_" + random.nextInt(300) + ")\n");
        }
        return new SourceText("rules of all sorts, 3.5 MB", all.toString());
    }
}
