package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For generated pairs of models: the points of all that is named as causes are what each lead moves, score by score. */
class CausesAddUpTest {
    private static final int PAIRS = 60;
    private static final Pattern MOVE =
            Pattern.compile("\"(fit|interest|total)\": \\{\"before\": (-?[\\d.]+), \"after\": (-?[\\d.]+)}");
    private static final Pattern CAUSES = Pattern.compile("\"scores\": \\{([^{}]*)}");

    private @TempDir Path folder;

    @Test
    void causesAddUpToTheMove() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), leads());
        int moved = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Files.writeString(folder.resolve("old.merit"), rules(random));
            Files.writeString(folder.resolve("new.merit"), rules(random));
            CommandLineRun run =
                    CommandLineRun.in(folder).merit("diff", "old.merit", "new.merit", "leads.csv", "--format", "jsonl");
            assertEquals(0, run.exitCode(), run.err());
            for (String lead : run.outLines()) {
                moved += addsUp(lead) ? 1 : 0;
            }
        }
        int all = moved;
        assertTrue(all > PAIRS * 5, () -> "only " + all + " scores move");
    }

    /** Whether some score moves. */
    private static boolean addsUp(String lead) {
        String because = lead.substring(lead.indexOf("\"because\""));
        boolean moves = false;
        Matcher score = MOVE.matcher(lead);
        while (score.find()) {
            BigDecimal move = new BigDecimal(score.group(3)).subtract(new BigDecimal(score.group(2)));
            BigDecimal named = sum(because, score.group(1));
            assertEquals(0, move.compareTo(named), () -> score.group() + " is put down to " + named + " in " + lead);
            moves |= move.signum() != 0;
        }
        return moves;
    }

    private static BigDecimal sum(String because, String score) {
        return CAUSES.matcher(because)
                .results()
                .flatMap(causes -> Pattern.compile("\"" + score + "\": (-?[\\d.]+)")
                        .matcher(causes.group(1))
                        .results())
                .map(points -> new BigDecimal(points.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String leads() {
        return IntStream.range(0, 40)
                .mapToObj(i -> i + "," + (i % 2 > 0 ? "yes" : "no") + "," + (i % 3 > 0 ? "yes" : "no") + "," + i % 13
                        + "," + List.of("oslo", "rome", "").get(i % 3))
                .collect(Collectors.joining("\n", "id,a,b,n,town\n", "\n"));
    }

    private static String rules(Random random) {
        return "score fit" + of(random, "", ", 0 to 12", ", up to 20", ", when n > 3") + "\n"
                + of(random, "", "  +10 when a\n", "  +7 when a\n", "  -4 when a\n")
                + of(random, "  +3 when n > 5\n", "  +3 when town is \"oslo\"\n")
                + of(
                        random,
                        "",
                        "  points by n\n    under 4: 1\n    under 9: " + random.nextInt(6) + "\n    otherwise: 5\n")
                + of(random, "", "  limit to 8 when b\n", "  raise to 3 when a\n")
                + of(random, "", "  group z, up to " + (1 + random.nextInt(8)) + "\n    +6 when b\n    +2 when a\n")
                + "score interest\n"
                + of(random, "  +5 when b\n", "  +5 when b\n  +0.25 per 1 n\n")
                + of(random, "", "score total is fit * 2 + interest\n", "score total, 0 to 30, is fit + 1\n")
                + of(random, "", "disqualify when b\n", "disqualify when fit < 2\n");
    }

    private static String of(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
