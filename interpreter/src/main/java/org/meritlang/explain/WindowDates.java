package org.meritlang.explain;

import java.util.List;
import java.util.stream.Stream;
import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;

/** The dates on which windows hang, beside the instant of the evaluation. */
final class WindowDates implements DateWindow.Visitor<Stream<DateExpression>> {
    private static final WindowDates ALL = new WindowDates();

    private WindowDates() {}

    static List<DateExpression> of(List<DateWindow> windows) {
        return windows.stream().flatMap(window -> window.accept(ALL)).toList();
    }

    @Override
    public Stream<DateExpression> visitFromNow(DateWindow.FromNow window) {
        return Stream.empty();
    }

    @Override
    public Stream<DateExpression> visitThan(DateWindow.Than than) {
        return Stream.of(than.other());
    }

    @Override
    public Stream<DateExpression> visitBetween(DateWindow.Between between) {
        return Stream.of(between.low(), between.high());
    }

    @Override
    public Stream<DateExpression> visitWithinOf(DateWindow.WithinOf within) {
        return Stream.of(within.other());
    }

    @Override
    public Stream<DateExpression> visitSinceTheLast(DateWindow.SinceTheLast since) {
        return of(since.occurrences().windows()).stream();
    }

    @Override
    public Stream<DateExpression> visitWithinAfter(DateWindow.WithinAfter within) {
        return of(within.occurrences().windows()).stream();
    }
}
