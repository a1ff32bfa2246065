package org.meritlang.guess;

import java.time.LocalDate;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/** The days at which a window begins, or behind which it ends. */
record WindowEdges(Vantage vantage, Uses uses) implements DateWindow.FromNow.Visitor<Boolean> {
    private Boolean edge(int amount, TimeUnit unit) {
        uses.day(vantage.ahead(amount, unit));
        return true;
    }

    @Override
    public Boolean visitInTheLast(DateWindow.InTheLast window) {
        return edge(-window.amount(), window.unit()) && edge(0, window.unit());
    }

    @Override
    public Boolean visitInTheNext(DateWindow.InTheNext window) {
        return edge(window.amount(), window.unit()) && edge(0, window.unit());
    }

    @Override
    public Boolean visitAgo(DateWindow.Ago window) {
        return edge(-window.amount(), window.unit());
    }

    /** Its period, the one before and the one after begin here at the latest. */
    @Override
    public Boolean visitCalendar(DateWindow.Calendar window) {
        LocalDate start = start(window.unit());
        for (int periods = -1; periods <= 1; periods++) {
            uses.day(
                    switch (window.unit()) {
                        case SECOND, MINUTE, HOUR, DAY -> start.plusDays(periods);
                        case WEEK -> start.plusWeeks(periods);
                        case MONTH -> start.plusMonths(periods);
                        case QUARTER -> start.plusMonths(3L * periods);
                        case YEAR -> start.plusYears(periods);
                    });
        }
        return true;
    }

    private LocalDate start(TimeUnit unit) {
        LocalDate today = vantage.today();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> today;
            case WEEK -> today.minusDays(today.getDayOfWeek().getValue() - 1L);
            case MONTH -> today.withDayOfMonth(1);
            case QUARTER -> today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1L) % 3);
            case YEAR -> today.withDayOfYear(1);
        };
    }
}
