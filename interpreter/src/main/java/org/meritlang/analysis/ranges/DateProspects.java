package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Windows;
import org.meritlang.syntax.Relation;

/** What the truth of a test of a date can be for a set of leads: by the day and by the age of an attribute. */
final class DateProspects {
    private final CellProspects cells;
    private final Estimates estimates;

    DateProspects(CellProspects cells, Estimates estimates) {
        this.cells = cells;
        this.estimates = estimates;
    }

    Prospects.Seen of(Condition.DateTest node) {
        if (node.left() instanceof DateExpression.OfAttribute date
                && node.right() instanceof DateExpression.Constant bound) {
            return onDays(date, day -> compared(day, node.relation(), bound));
        }
        return cells.whereKnown(node, dates(List.of(node.left(), node.right())));
    }

    Prospects.Seen of(Condition.InWindow node) {
        if (!(node.date() instanceof DateExpression.OfAttribute date)) {
            return cells.free(node, view -> Truths.ANY, Touched.NOTHING);
        }
        if (node.window() instanceof DateWindow.FromNow window) {
            Ages ages = Ages.of(window);
            Estimates.Seen age = estimates.of(new Matter.Value(date.attribute()));
            Prospects.Prospect byAge = view -> {
                Reach reach = age.reach(view);
                return onDay(reach, ages::truths) | (reach.unknown() ? Truths.UNKNOWN : Truths.NONE);
            };
            return Ages.areTold(window)
                    ? new Prospects.Seen(byAge, age.touched(), false)
                    : cells.free(node, byAge, age.touched());
        }
        if (node.window() instanceof DateWindow.Than than && than.other() instanceof DateExpression.Constant bound) {
            return onDays(date, day -> compared(day, than.relation(), bound));
        }
        if (node.window() instanceof DateWindow.Between between
                && between.low() instanceof DateExpression.Constant low
                && between.high() instanceof DateExpression.Constant high) {
            return onDays(
                    date,
                    day -> Truths.and(
                            compared(day, Relation.MORE_OR_EQUAL, low), compared(day, Relation.LESS_OR_EQUAL, high)));
        }
        List<DateExpression> all = new ArrayList<>(Windows.dates(node.window()));
        all.add(date);
        return cells.whereKnown(node, dates(all));
    }

    private List<Prospects.Seen> dates(List<DateExpression> dates) {
        return dates.stream()
                .filter(DateExpression.OfAttribute.class::isInstance)
                .map(date -> cells.known(new Matter.Value(((DateExpression.OfAttribute) date).attribute())))
                .toList();
    }

    private interface OfDay {
        int truths(Stretch days);
    }

    private Prospects.Seen onDays(DateExpression.OfAttribute date, OfDay test) {
        Prospects.Seen known = cells.known(new Matter.Value(date.attribute()));
        Estimates.Seen day = estimates.of(new Matter.Day(date.attribute()));
        return new Prospects.Seen(
                view -> {
                    int isKnown = known.truths(view);
                    return (Truths.canBeTrue(isKnown) ? onDay(day.reach(view), test) : Truths.NONE)
                            | (Truths.canFail(isKnown) ? Truths.UNKNOWN : Truths.NONE);
                },
                known.touched().and(day.touched()),
                false);
    }

    private static int onDay(Reach day, OfDay test) {
        Stretch known = day.known();
        return known == null ? Truths.NONE : test.truths(known);
    }

    /** A time of day leaves open what holds on that day. */
    private static int compared(Stretch days, Relation relation, DateExpression.Constant bound) {
        Stretch day = Stretch.of(BigDecimal.valueOf(bound.day().toEpochDay()));
        boolean isOpen = bound.instant().isPresent() && days.contains(day);
        return days.compared(relation, day) | (isOpen ? Truths.KNOWN : Truths.NONE);
    }
}
