package org.meritlang.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What windows hang on, beside the instant of the evaluation. */
public final class Windows implements DateWindow.Visitor<List<DateExpression>> {
    private static final Windows WINDOWS = new Windows();

    private Windows() {}

    /** The dates that a window names. */
    public static List<DateExpression> dates(DateWindow window) {
        return window.accept(WINDOWS);
    }

    /** The dates that windows name, and those of the occurrences from which they are counted. */
    public static List<DateExpression> allDates(Collection<DateWindow> windows) {
        return windows.stream()
                .flatMap(window -> Stream.concat(
                        dates(window).stream(),
                        behind(window).stream().flatMap(counted -> allDates(counted.windows()).stream())))
                .toList();
    }

    /** Whether it can be unknown if an occurrence counts, for a date of the lead is unknown. */
    public static boolean hangOnLead(Occurrences occurrences) {
        return allDates(occurrences.windows()).stream().anyMatch(DateExpression.OfAttribute.class::isInstance);
    }

    /** The occurrences from which a window is counted. */
    private static List<Occurrences> behind(DateWindow window) {
        if (window instanceof DateWindow.SinceTheLast last) {
            return List.of(last.occurrences());
        }
        return window instanceof DateWindow.WithinAfter within ? List.of(within.occurrences()) : List.of();
    }

    @Override
    public List<DateExpression> visitFromNow(DateWindow.FromNow node) {
        return List.of();
    }

    @Override
    public List<DateExpression> visitThan(DateWindow.Than node) {
        return List.of(node.other());
    }

    @Override
    public List<DateExpression> visitBetween(DateWindow.Between node) {
        return List.of(node.low(), node.high());
    }

    @Override
    public List<DateExpression> visitWithinOf(DateWindow.WithinOf node) {
        return List.of(node.other());
    }

    @Override
    public List<DateExpression> visitSinceTheLast(DateWindow.SinceTheLast node) {
        return List.of();
    }

    @Override
    public List<DateExpression> visitWithinAfter(DateWindow.WithinAfter node) {
        return List.of();
    }
}
