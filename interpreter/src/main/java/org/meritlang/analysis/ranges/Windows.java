package org.meritlang.analysis.ranges;

import java.util.List;
import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;
import org.meritlang.check.Occurrences;

/** What windows hang on. */
final class Windows implements DateWindow.Visitor<List<DateExpression>> {
    private static final Windows WINDOWS = new Windows();

    private Windows() {}

    static List<DateExpression> dates(DateWindow window) {
        return window.accept(WINDOWS);
    }

    /** Whether it can be unknown if an occurrence counts, for a date of the lead is unknown. */
    static boolean hangOnLead(Occurrences occurrences) {
        return occurrences.windows().stream()
                .anyMatch(window -> dates(window).stream().anyMatch(DateExpression.OfAttribute.class::isInstance)
                        || behind(window).stream().anyMatch(Windows::hangOnLead));
    }

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
