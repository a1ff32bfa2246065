package org.meritlang.analysis.habits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.meritlang.analysis.ranges.Moments;
import org.meritlang.model.Example;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/**
 * Something that leads do, and leads that do nothing else: so often, so long ago.
 *
 * @param activity its index in the model
 * @param isByDay whether they do it once a day
 * @param doers in the order of the periods, then of how often
 * @param periods those in which they do it, the newest first
 */
record Habit(int activity, boolean isByDay, List<Doer> doers, List<Period> periods) {
    private static final int MOST_COUNTS = 24;
    private static final int MOST_TIMES = 200;
    private static final Span NOWHERE = new SourceText("", "").span(0, 0);

    Habit {
        doers = List.copyOf(doers);
        periods = List.copyOf(periods);
    }

    /**
     * A lead that does it.
     *
     * @param period the place of the period among those of the habit
     */
    record Doer(int period, int times, Example lead) {}

    /** @param deed of which those of the leads differ by their instants alone */
    static Habit of(
            int activity, AskedActivities.Asked asked, Example.Deed deed, List<Period> periods, Moments moments) {
        boolean isByDay = !asked.days().isEmpty();
        List<Doer> doers = new ArrayList<>();
        for (int period = 0; period < periods.size(); period++) {
            for (int times : times(asked.counts())) {
                if (!isByDay || times <= periods.get(period).days()) {
                    doers.add(new Doer(period, times, lead(deed, times, periods.get(period), isByDay, moments)));
                }
            }
        }
        return new Habit(activity, isByDay, doers, periods);
    }

    /** Once, and as often as it may make a difference. */
    private static List<Integer> times(NavigableSet<Integer> counts) {
        NavigableSet<Integer> times = new TreeSet<>(List.of(1));
        for (int count : counts.headSet(MOST_TIMES)) {
            times.add(Math.max(1, count - 1));
            times.add(Math.max(1, count));
            times.add(count + 1);
        }
        return times.stream().limit(MOST_COUNTS).toList();
    }

    private static Example lead(Example.Deed deed, int times, Period period, boolean isByDay, Moments moments) {
        List<Example.Deed> deeds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Instant at = moments.daysAgo(period.from() + (isByDay ? i : 0L));
            deeds.add(new Example.Deed(deed.activity(), at, deed.attributes()));
        }
        return new Example("", NOWHERE, moments.now(), Map.of(), deeds, List.of());
    }

    /** One that does nothing at all. */
    static Example nobody(Moments moments) {
        return new Example("", NOWHERE, moments.now(), Map.of(), List.of(), List.of());
    }

    /** About how long it takes to score these leads where there are so many rules. */
    long size(int rules) {
        return doers.stream().mapToLong(doer -> rules + doer.times).sum();
    }
}
