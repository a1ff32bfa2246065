package org.meritlang.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.Limits;

/** Which occurrences a sentence lets count. */
final class NaiveLimits {
    private final Limits limits;
    private final NaiveWindows windows;
    private final ZoneId zone;

    NaiveLimits(Limits limits, NaiveWindows windows, ZoneId zone) {
        this.limits = limits;
        this.windows = windows;
        this.zone = zone;
    }

    /** The limits of frequency: the oldest counts first. */
    List<NaiveOccurrence> seldomEnough(List<NaiveOccurrence> oldestFirst) {
        List<NaiveOccurrence> counted = new ArrayList<>();
        for (NaiveOccurrence one : oldestFirst) {
            if (limits.frequencies().stream().allMatch(limit -> isBelow(limit, counted, one))) {
                counted.add(one);
            }
        }
        return counted;
    }

    private boolean isBelow(Limits.Frequency limit, List<NaiveOccurrence> counted, NaiveOccurrence one) {
        return counted.stream().filter(other -> isNear(limit, other, one)).count() < limit.times();
    }

    private boolean isNear(Limits.Frequency limit, NaiveOccurrence other, NaiveOccurrence one) {
        if (limit instanceof Limits.Frequency.Every every) {
            return windows.isLessBefore(other.date(zone), every.amount(), every.unit(), one.date(zone));
        }
        Limits.Frequency.InCalendar calendar = (Limits.Frequency.InCalendar) limit;
        return NaiveWindows.startOf(calendar.unit(), other.date(zone).day())
                .equals(NaiveWindows.startOf(calendar.unit(), one.date(zone).day()));
    }

    /** The limits of number: the newest counts first. */
    List<NaiveOccurrence> fewEnough(List<NaiveOccurrence> oldestFirst) {
        List<NaiveOccurrence> counted = new ArrayList<>();
        for (NaiveOccurrence one : NaiveHistory.newestFirst(oldestFirst)) {
            boolean hasRoom =
                    limits.times().isEmpty() || counted.size() < limits.times().getAsInt();
            if (hasRoom && limits.perValue().stream().allMatch(limit -> isBelow(limit, counted, one))) {
                counted.add(one);
            }
        }
        return counted;
    }

    private static boolean isBelow(Limits.PerValue limit, List<NaiveOccurrence> counted, NaiveOccurrence one) {
        Object value = one.values().get(limit.attribute());
        return counted.stream()
                        .filter(other -> same(other.values().get(limit.attribute()), value))
                        .count()
                < limit.times();
    }

    /** Whether two values of one type are the same; what is unknown is like nothing else. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof String text) {
            return NaiveTexts.equal(text, (String) other);
        }
        if (one instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) other) == 0;
        }
        if (one instanceof NaiveDate date) {
            NaiveDate second = (NaiveDate) other;
            Instant time = date.time().orElse(null);
            return date.day().equals(second.day())
                    && Objects.equals(time, second.time().orElse(null));
        }
        return one.equals(other);
    }
}
