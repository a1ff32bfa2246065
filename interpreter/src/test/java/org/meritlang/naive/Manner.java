package org.meritlang.naive;

import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** Which models are made up. */
enum Manner {
    /** All that may be said. */
    ANY(List.of(TimeUnit.values())),
    /** No periods so short that there are millions of them in a century. */
    PATIENT(List.of(TimeUnit.values())),
    /** Activities matter only in the last years: nothing looks beyond the windows. */
    RECENT(List.of(TimeUnit.values())),
    /** Time is told by its distance from now alone, in units that are always the same. */
    SHIFTABLE(List.of(TimeUnit.SECOND, TimeUnit.MINUTE, TimeUnit.HOUR, TimeUnit.DAY, TimeUnit.WEEK));

    private final List<TimeUnit> units;

    Manner(List<TimeUnit> units) {
        this.units = units;
    }

    TimeUnit unit(Chance chance) {
        return chance.of(units);
    }

    /** A unit that is counted in dates. */
    TimeUnit longUnit(Chance chance) {
        return chance.of(units.stream().filter(TimeUnit::isCalendar).toList());
    }

    /** The unit of periods that follow one another without end. */
    TimeUnit periodUnit(Chance chance) {
        return this == PATIENT ? longUnit(chance) : unit(chance);
    }

    /** How far back earlier outputs are asked for; not so far that windows reach still further. */
    TimeUnit shiftUnit(Chance chance) {
        return this == RECENT ? TimeUnit.DAY : unit(chance);
    }

    /** What is lost in every period, at scale 4. */
    long loss(Chance chance) {
        return chance.of(50_000L, 12_345L, this == PATIENT ? 20_000L : 1L, 10_000L);
    }

    /** A unit of the calendar, whose beginning hangs on the calendar. */
    TimeUnit calendarUnit(Chance chance) {
        return this == SHIFTABLE ? TimeUnit.DAY : longUnit(chance);
    }
}
