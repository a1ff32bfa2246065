package org.meritlang.implication;

import java.time.LocalDate;
import java.util.Optional;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;

/**
 * The written days that a window takes.
 *
 * @param first empty where there is no first one
 * @param last empty where there is no last one
 */
record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Empty for a window that is not between written days, or that takes two stretches. */
    static Optional<DayRange> of(DateWindow window) {
        if (window instanceof DateWindow.Than than) {
            return day(than.other()).flatMap(day -> of(than.relation(), day));
        }
        return window instanceof DateWindow.Between between
                ? day(between.low())
                        .flatMap(low ->
                                day(between.high()).map(high -> new DayRange(Optional.of(low), Optional.of(high))))
                : Optional.empty();
    }

    private static Optional<DayRange> of(Relation relation, LocalDate day) {
        Optional<LocalDate> none = Optional.empty();
        return switch (relation) {
            case EQUAL -> Optional.of(new DayRange(Optional.of(day), Optional.of(day)));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(new DayRange(none, Optional.of(day.minusDays(1))));
            case LESS_OR_EQUAL -> Optional.of(new DayRange(none, Optional.of(day)));
            case MORE -> Optional.of(new DayRange(Optional.of(day.plusDays(1)), none));
            case MORE_OR_EQUAL -> Optional.of(new DayRange(Optional.of(day), none));
        };
    }

    private static Optional<LocalDate> day(DateExpression date) {
        return date instanceof DateExpression.Constant constant
                        && constant.instant().isEmpty()
                ? Optional.of(constant.day())
                : Optional.empty();
    }

    boolean isApartFrom(DayRange other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(DayRange other) {
        return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
    }
}
