package org.meritlang.explain;

import java.util.Arrays;
import java.util.Optional;
import org.meritlang.check.Range;
import org.meritlang.check.Rule;
import org.meritlang.score.Points;

/** Tells what a sentence could give or take if more were known. */
final class Could {
    Optional<String> once(Rule.When rule) {
        String most = rule.aging().isPresent() ? "up to " : "";
        return Optional.of(verb(rule.points()) + most + amount(rule.points()));
    }

    Optional<String> each(long points, Range cap) {
        long most = points < 0 ? cap.low() : cap.high();
        boolean open = most == Long.MAX_VALUE || most == Long.MIN_VALUE;
        return Optional.of(
                open ? verb(points) + amount(points) + " each time" : verb(points) + "up to " + amount(most));
    }

    Optional<String> row(Rule.Table table) {
        return among(table.rows().stream()
                .mapToLong(row -> table.cap().clamp(row.points()))
                .toArray());
    }

    Optional<String> row(Rule.OccurrenceTable table) {
        return Optional.of(among(table.rows().stream()
                                .mapToLong(Rule.OccurrenceRow::points)
                                .toArray())
                        .orElse("could add 0")
                + " each time");
    }

    private static Optional<String> among(long... points) {
        long least = Arrays.stream(points).min().orElse(0);
        long most = Arrays.stream(points).max().orElse(0);
        if (most > 0 && least < 0) {
            return Optional.of("could add up to " + amount(most) + " or take up to " + amount(least));
        }
        long far = most > 0 ? most : least;
        return Optional.of(verb(far) + "up to " + amount(far));
    }

    private static String verb(long points) {
        return points < 0 ? "could take " : "could add ";
    }

    private static String amount(long points) {
        return Points.decimal(points).abs().toPlainString();
    }
}
