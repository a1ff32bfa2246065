package org.meritlang.explain;

import java.util.List;
import org.meritlang.evaluate.Occasion;
import org.meritlang.evaluate.Occasion.Fate;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Activity;

/** Occurrences of an activity in words: {@code 14 times, latest 2 days ago}. */
final class OccurrenceWords {
    private final OneLead seen;
    private final Activity activity;
    private final boolean byTheClock;

    /**
     * @param windows whether one of these counts in hours or less says how exactly instants are told
     */
    OccurrenceWords(OneLead seen, int activity, List<DateWindow> windows) {
        this.seen = seen;
        this.activity = seen.model().activities().get(activity);
        this.byTheClock = windows.stream()
                .anyMatch(window ->
                        window instanceof DateWindow.FromNow now && !now.unit().isCalendar());
    }

    /** {@code demo requested}. */
    String name() {
        return activity.name();
    }

    /** What of them lies in the windows. */
    String of(Occurrences occurrences) {
        List<Occasion> passing = seen.trace().occasions(occurrences, seen.lead());
        List<Occasion> meant = passing.stream().filter(OccurrenceWords::isMeant).toList();
        return meant.isEmpty() ? none(passing) : told(meant);
    }

    /** {@code on 3 days, latest yesterday}. */
    String onDays(Occurrences occurrences) {
        List<Occasion> passing = seen.trace().occasions(occurrences, seen.lead());
        List<Occasion> meant = passing.stream().filter(OccurrenceWords::isMeant).toList();
        long days = meant.stream().mapToLong(Occasion::day).distinct().count();
        return meant.isEmpty()
                ? none(passing)
                : "on " + Counted.of(days, "day", "days") + ", " + latest(meant, days > 1);
    }

    /** {@code once, 5 days ago}, {@code 14 times, latest 2 days ago}; of at least one. */
    String told(List<Occasion> occasions) {
        return Counted.times(occasions.size()) + ", " + latest(occasions, occasions.size() > 1);
    }

    /** Those that pass the filter, none of which is meant. */
    String none(List<Occasion> passing) {
        return passing.isEmpty() ? "never" : "not in that time, " + latest(passing, true);
    }

    /** {@code last login 50 days ago}, {@code never login}. */
    String last(Occurrences occurrences) {
        List<Occasion> meant = seen.trace().occasions(occurrences, seen.lead()).stream()
                .filter(OccurrenceWords::isMeant)
                .toList();
        String what = activity.isAny() ? "activity" : activity.name();
        return meant.isEmpty() ? "no " + what + " yet" : "last " + what + " " + ago(newest(meant));
    }

    private String latest(List<Occasion> occasions, boolean ofSeveral) {
        return (ofSeveral ? "latest " : "") + ago(newest(occasions));
    }

    /** Of occurrences that pass a filter: whether it lies in every window. */
    static boolean isMeant(Occasion occasion) {
        return occasion.fate() == Fate.COUNTS;
    }

    static Occasion newest(List<Occasion> occasions) {
        return occasions.get(occasions.size() - 1);
    }

    String ago(Occasion occasion) {
        return byTheClock
                ? seen.moments().ago(occasion.day(), occasion.instant())
                : seen.moments().ago(occasion.day());
    }
}
