package org.meritlang.evaluate;

import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/** The stretch of days, or of microseconds, that a window is when it is seen from now. */
record Stretch(AsOf asOf) implements DateWindow.FromNow.Visitor<Interval> {
    @Override
    public Interval visitInTheLast(DateWindow.InTheLast last) {
        return Interval.between(ago(last.amount(), last.unit()), now(last.unit()));
    }

    @Override
    public Interval visitInTheNext(DateWindow.InTheNext next) {
        return Interval.between(now(next.unit()), ago(-next.amount(), next.unit()));
    }

    @Override
    public Interval visitAgo(DateWindow.Ago ago) {
        return Interval.of(ago.relation(), ago(ago.amount(), ago.unit()));
    }

    @Override
    public Interval visitCalendar(DateWindow.Calendar calendar) {
        long start = Calendar.startOf(calendar.unit(), asOf.day()).toEpochDay();
        return calendar.last()
                ? Interval.between(Calendar.step(start, -1, calendar.unit()), start - 1)
                : Interval.between(start, Calendar.step(start, 1, calendar.unit()) - 1);
    }

    private long now(TimeUnit unit) {
        return unit.isCalendar() ? asOf.day().toEpochDay() : asOf.micros();
    }

    private long ago(int amount, TimeUnit unit) {
        return unit.isCalendar()
                ? Calendar.step(asOf.day().toEpochDay(), -(long) amount, unit)
                : Calendar.plus(asOf.micros(), -amount * Calendar.micros(unit));
    }
}
