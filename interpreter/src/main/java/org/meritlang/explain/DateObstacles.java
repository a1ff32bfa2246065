package org.meritlang.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Column;
import org.meritlang.data.DateColumn;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Windows;
import org.meritlang.syntax.TimeUnit;

/** How far dates lie outside of their windows. */
record DateObstacles(Obstacles around) {
    List<Obstacle> of(Condition.DateTest test) {
        OneLead seen = around.seen();
        List<String> facts = java.util.stream.Stream.of(test.left(), test.right())
                .flatMap(date -> seen.date(date).stream())
                .toList();
        return around.leaf(test, facts, Optional.of("needs to be so: " + around.words(test)));
    }

    List<Obstacle> of(Condition.InWindow in) {
        OneLead seen = around.seen();
        List<String> facts = java.util.stream.Stream.concat(
                        seen.date(in.date()).stream(),
                        Windows.allDates(List.of(in.window())).stream().flatMap(date -> seen.date(date).stream()))
                .toList();
        String needs =
                (around.isWanted() ? "needs to be " : "must not be ") + WindowWords.of(in.window(), seen.model());
        return around.leaf(in, facts, Optional.of(needs + far(in)));
    }

    private String far(Condition.InWindow in) {
        OneLead seen = around.seen();
        if (!around.isWanted() || !(in.date() instanceof DateExpression.OfAttribute attribute)) {
            return "";
        }
        Column column = seen.trace().leads().column(attribute.attribute());
        return column.isKnown(seen.lead())
                ? far(
                                in.window(),
                                ((DateColumn) column).days()[seen.lead()],
                                seen.trace().today())
                        .map(words -> " (" + words + ")")
                        .orElse("")
                : "";
    }

    /** How far a day lies outside of a window that is counted in days or longer units: {@code one day too old}. */
    static Optional<String> far(DateWindow window, long day, long today) {
        if (window instanceof DateWindow.InTheLast last && last.unit().isCalendar()) {
            long first = step(today, -last.amount(), last.unit());
            return day < first ? Optional.of(days(first - day) + " too old") : ahead(day, today);
        }
        if (window instanceof DateWindow.InTheNext next && next.unit().isCalendar()) {
            long end = step(today, next.amount(), next.unit());
            return day > end ? Optional.of(days(day - end) + " too far ahead") : Optional.empty();
        }
        if (window instanceof DateWindow.Ago ago && ago.unit().isCalendar()) {
            long edge = step(today, -ago.amount(), ago.unit());
            return switch (ago.relation()) {
                case LESS -> day >= edge ? Optional.of(days(day - edge + 1) + " too recent") : Optional.empty();
                case LESS_OR_EQUAL -> day > edge ? Optional.of(days(day - edge) + " too recent") : Optional.empty();
                case MORE -> day <= edge ? Optional.of(days(edge - day + 1) + " too old") : Optional.empty();
                case MORE_OR_EQUAL -> day < edge ? Optional.of(days(edge - day) + " too old") : Optional.empty();
                case EQUAL, NOT_EQUAL -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<String> ahead(long day, long today) {
        return day > today ? Optional.of(days(day - today) + " ahead") : Optional.empty();
    }

    static String days(long count) {
        return count == 1 ? "one day" : count + " days";
    }

    private static long step(long day, int amount, TimeUnit unit) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> date.plusDays(amount);
                    case WEEK -> date.plusWeeks(amount);
                    case MONTH -> date.plusMonths(amount);
                    case QUARTER -> date.plusMonths(3L * amount);
                    case YEAR -> date.plusYears(amount);
                })
                .toEpochDay();
    }
}
