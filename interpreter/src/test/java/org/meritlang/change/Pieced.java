package org.meritlang.change;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule file made up of parts, each of which a number of its own decides, so that two files can differ in one part. */
final class Pieced {
    private static final List<Function<Random, String>> PARTS = List.of(
            random -> random.nextInt(4) == 0 ? "time zone \"Asia/Tokyo\"\n" : "",
            random -> "define big as n > " + at(random) + "\n",
            random -> "list towns is \"rome\", \"" + of(random, "oslo", "bern", "lima") + "\"\n",
            random -> "score fit" + of(random, "", ", 0 to 12", ", 0 to 40", ", up to 30", ", when n > 3") + "\n",
            random -> of(random, "", "  +10 when a\n", "  +7 when a\n", "  -4 when a\n"),
            random -> of(random, "", "  +3 when big\n", "  +3 when town is one of towns\n"),
            Pieced::table,
            random -> of(random, "", "  limit to 8 when big\n", "  raise to 3 when a\n"),
            Pieced::group,
            random -> of(random, "", "score interest\n  +5 when b\n", "score interest, up to 4\n  +5 when b\n"),
            random -> of(random, "", "", "score total is fit * 2\n", "score total, 0 to 30, is fit + 1\n"),
            random -> "grade fit as A from " + (6 + random.nextInt(4)) + ", B from 2, C otherwise\n",
            Pieced::decide,
            random -> of(random, "", "disqualify when b\n", "disqualify when fit < 2\n"),
            random -> of(random, "", "alert \"now\" as soon as fit > 5\n"));

    private final long[] numbers;

    private Pieced(long[] numbers) {
        this.numbers = numbers;
    }

    static Pieced of(Random random) {
        return new Pieced(random.longs(PARTS.size()).toArray());
    }

    /** The same with some parts made anew. */
    Pieced changed(Random random, int parts) {
        long[] other = numbers.clone();
        for (int i = 0; i < parts; i++) {
            other[random.nextInt(other.length)] = random.nextLong();
        }
        return new Pieced(other);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            text.append(PARTS.get(i).apply(new Random(numbers[i])));
        }
        return text.toString();
    }

    private static String table(Random random) {
        String rows = random.ints(random.nextInt(3), 1, 9)
                .distinct()
                .sorted()
                .mapToObj(n -> "    under " + 5 * n + ": " + (1 + random.nextInt(3)) + "\n")
                .collect(Collectors.joining());
        String clauses = of(random, "", "", ", up to 4 points", " when a");
        return rows.isEmpty() ? "" : "  points by n" + clauses + "\n" + rows + "    otherwise: 5\n";
    }

    private static String group(Random random) {
        String heading = of(random, "", "  group z, up to 4 points\n", "  group z\n", "  group y, up to 9 points\n");
        return heading.isEmpty()
                ? ""
                : heading + "    +6 when b\n" + of(random, "", "    +10 when a\n", "    +2 when big\n");
    }

    private static String decide(Random random) {
        String first = "  hot when fit > " + at(random) + "\n";
        String second = "  warm when a\n";
        return "decide stage\n" + (random.nextBoolean() ? first + second : second + first) + "  cold otherwise\n";
    }

    private static int at(Random random) {
        return 5 * random.nextInt(8);
    }

    private static String of(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
