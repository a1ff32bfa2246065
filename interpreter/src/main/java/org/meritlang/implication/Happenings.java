package org.meritlang.implication;

import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.Relation;

/**
 * How often something must have happened for a condition to be true.
 *
 * @param onDays whether different days are counted
 * @param most empty where there is no upper end
 */
public record Happenings(Occurrences occurrences, boolean onDays, int least, OptionalInt most) {
    /** Empty for a condition that asks something else. */
    public static Optional<Happenings> of(Condition condition) {
        if (condition instanceof Condition.Occurs occurs) {
            return of(occurs, occurs.relation());
        }
        return condition instanceof Condition.Not not && not.term() instanceof Condition.Occurs occurs
                ? of(occurs, opposite(occurs.relation()))
                : Optional.empty();
    }

    private static Optional<Happenings> of(Condition.Occurs occurs, Relation relation) {
        int count = occurs.count();
        return switch (relation) {
            case EQUAL -> Optional.of(between(occurs, count, OptionalInt.of(count)));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(between(occurs, 0, OptionalInt.of(count - 1)));
            case LESS_OR_EQUAL -> Optional.of(between(occurs, 0, OptionalInt.of(count)));
            case MORE -> Optional.of(between(occurs, count + 1, OptionalInt.empty()));
            case MORE_OR_EQUAL -> Optional.of(between(occurs, count, OptionalInt.empty()));
        };
    }

    private static Happenings between(Condition.Occurs occurs, int least, OptionalInt most) {
        return new Happenings(occurs.occurrences(), occurs.onDays(), least, most);
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
            case LESS -> Relation.MORE_OR_EQUAL;
            case LESS_OR_EQUAL -> Relation.MORE;
            case MORE -> Relation.LESS_OR_EQUAL;
            case MORE_OR_EQUAL -> Relation.LESS;
        };
    }

    /** Whether, where this is true, the other certainly is. */
    boolean isEnoughFor(Happenings other) {
        return makesKnown(other) && isOftenEnoughFor(other) && isSeldomEnoughFor(other);
    }

    /** A window that hangs on a date may leave a count unknown, unless this one hangs on that date too. */
    private boolean makesKnown(Happenings other) {
        return other.occurrences.windows().stream()
                .allMatch(window -> window instanceof DateWindow.FromNow
                        || occurrences.windows().contains(window));
    }

    private boolean isOftenEnoughFor(Happenings other) {
        boolean counted = onDays || !other.onDays || other.least <= 1;
        return other.least == 0
                || (counted && least >= other.least && Implication.areAmong(occurrences, other.occurrences));
    }

    private boolean isSeldomEnoughFor(Happenings other) {
        if (other.most.isEmpty()) {
            return true;
        }
        boolean counted = !onDays || other.onDays || (most.isPresent() && most.getAsInt() == 0);
        return counted
                && most.isPresent()
                && most.getAsInt() <= other.most.getAsInt()
                && Implication.areAmong(other.occurrences, occurrences);
    }
}
