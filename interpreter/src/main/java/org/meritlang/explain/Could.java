package org.meritlang.explain;

import java.util.Arrays;
import java.util.Optional;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.score.Points;

/**
 * Tells what a sentence could give or take if more were known: nothing where that would not move the score.
 *
 * @param room what is left of it in the score
 */
record Could(Room room) {
    Optional<String> once(Rule.When rule) {
        String most = rule.aging().isPresent() ? "up to " : "";
        return told(room.left(rule.points()), most);
    }

    Optional<String> each(long points, Range cap) {
        long most = points < 0 ? cap.low() : cap.high();
        boolean isOpen = most == Long.MAX_VALUE || most == Long.MIN_VALUE;
        long left = room.left(isOpen ? points : most);
        return isOpen && left == points ? told(left, "").map(words -> words + " each time") : told(left, "up to ");
    }

    Optional<String> row(Rule.Table table) {
        return among(table.rows().stream()
                .mapToLong(row -> table.cap().clamp(row.points()))
                .toArray());
    }

    Optional<String> row(Rule.OccurrenceTable table) {
        return among(table.rows().stream().mapToLong(Rule.OccurrenceRow::points).toArray())
                .map(words -> words + " each time");
    }

    private Optional<String> among(long... points) {
        long least = Arrays.stream(points).map(room::left).min().orElse(0);
        long most = Arrays.stream(points).map(room::left).max().orElse(0);
        if (most > 0 && least < 0) {
            return Optional.of("could add up to " + amount(most) + " or take up to " + amount(least));
        }
        return told(most > 0 ? most : least, "up to ");
    }

    private static Optional<String> told(long points, String before) {
        return points == 0
                ? Optional.empty()
                : Optional.of((points < 0 ? "could take " : "could add ") + before + amount(points));
    }

    private static String amount(long points) {
        return Points.decimal(points).abs().toPlainString();
    }
}
