package org.meritlang.explain.change;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells changes together that go on and on: the same scores, the same way, every so many days. */
final class Together {
    private static final int FEWEST = 3;

    private final List<Change> changes;
    private final ZoneId zone;

    private Together(List<Change> changes, ZoneId zone) {
        this.changes = changes;
        this.zone = zone;
    }

    static List<Change> of(List<Change> changes, ZoneId zone) {
        return new Together(changes, zone).told();
    }

    private List<Change> told() {
        List<Change> told = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            int end = endOfSeries(from);
            if (end - from >= FEWEST) {
                told.add(joined(changes.subList(from, end)));
                from = end;
            } else {
                told.add(changes.get(from++));
            }
        }
        return told;
    }

    /** Behind the last change that goes on as the first two do. */
    private int endOfSeries(int from) {
        int end = from + 1;
        while (end < changes.size()
                && isLike(changes.get(end - 1), changes.get(end))
                && days(end - 1) > 0
                && days(end - 1) == days(from)) {
            end++;
        }
        return end;
    }

    /** Whole days from a change to the next; 0 where they are not whole. */
    private int days(int at) {
        var from = changes.get(at).at().atZone(zone);
        var to = changes.get(at + 1).at().atZone(zone);
        return from.toLocalTime().equals(to.toLocalTime())
                ? (int) ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate())
                : 0;
    }

    private static boolean isLike(Change one, Change next) {
        return next.parts().isEmpty()
                && one.parts().isEmpty()
                && directions(one).equals(directions(next))
                && sentences(one).equals(sentences(next));
    }

    /** Which scores go which way; a label, or that a lead is out, is like nothing else. */
    private static List<Object> directions(Change change) {
        return change.shifts().stream()
                .map(shift -> shift instanceof Shift.OfScore score
                        ? List.of(score.output(), score.by().signum())
                        : shift)
                .toList();
    }

    private static List<String> sentences(Change change) {
        return change.causes().stream().map(Cause::sentence).sorted().toList();
    }

    private Change joined(List<Change> series) {
        Change first = series.get(0);
        Change last = series.get(series.size() - 1);
        List<Shift> shifts = new ArrayList<>();
        boolean even = true;
        for (int i = 0; i < first.shifts().size(); i++) {
            Shift.OfScore from = (Shift.OfScore) first.shifts().get(i);
            Shift.OfScore to = (Shift.OfScore) last.shifts().get(i);
            shifts.add(new Shift.OfScore(from.output(), from.from(), to.to()));
            int place = i;
            even &= series.stream()
                    .map(each -> (Shift.OfScore) each.shifts().get(place))
                    .allMatch(each -> each.by().compareTo(from.by()) == 0);
        }
        List<Cause> causes = first.causes().stream()
                .map(cause -> new Cause(
                        cause.score(),
                        cause.reason(),
                        cause.sentence(),
                        cause.before(),
                        last(cause, last).after()))
                .toList();
        Instant end = last.at();
        int days = days(changes.indexOf(first));
        return new Change(
                first.at(), shifts, causes, List.of(), Optional.of(new Change.Again(series.size(), days, end, even)));
    }

    private static Cause last(Cause first, Change last) {
        return last.causes().stream()
                .filter(cause ->
                        cause.score().equals(first.score()) && cause.sentence().equals(first.sentence()))
                .findFirst()
                .orElse(first);
    }
}
