package org.meritlang.naive;

import java.util.List;
import java.util.stream.Stream;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;

/** The dates that windows name, also those of activities that they name. */
final class NamedDates implements DateWindow.Visitor<Stream<DateExpression>> {
    private static final NamedDates ALL = new NamedDates();

    private NamedDates() {}

    static List<DateExpression> of(DateWindow window) {
        return window.accept(ALL).toList();
    }

    static List<DateExpression> of(Occurrences occurrences) {
        return occurrences.windows().stream()
                .flatMap(window -> window.accept(ALL))
                .toList();
    }

    @Override
    public Stream<DateExpression> visitFromNow(DateWindow.FromNow window) {
        return Stream.of();
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
        return of(since.occurrences()).stream();
    }

    @Override
    public Stream<DateExpression> visitWithinAfter(DateWindow.WithinAfter within) {
        return of(within.occurrences()).stream();
    }
}
