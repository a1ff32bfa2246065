package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;

/** What one lead has done until now. */
final class NaiveHistory {
    private final CheckedModel model;
    private final NaiveLead lead;
    private final Instant now;
    private final NaiveConditions conditions;
    private final NaiveWindows windows;
    private final Map<Occurrences, List<NaiveOccurrence>> found = new HashMap<>();

    NaiveHistory(CheckedModel model, NaiveLead lead, Instant now, NaiveConditions conditions, NaiveWindows windows) {
        this.model = model;
        this.lead = lead;
        this.now = now;
        this.conditions = conditions;
        this.windows = windows;
    }

    /** Whether every date that the windows hang on is known. */
    boolean isTold(Occurrences occurrences) {
        return NamedDates.of(occurrences).stream().allMatch(date -> conditions.date(date) != null);
    }

    /** Those that are meant, oldest first, ties in the order of the data; none where the windows are not told. */
    List<NaiveOccurrence> all(Occurrences occurrences) {
        List<NaiveOccurrence> known = found.get(occurrences);
        if (known == null) {
            known = find(occurrences);
            found.put(occurrences, known);
        }
        return known;
    }

    private List<NaiveOccurrence> find(Occurrences occurrences) {
        return passing(occurrences).stream()
                .filter(one -> liesIn(one, occurrences.windows()) == Answer.YES)
                .toList();
    }

    /** The newest of those that are meant; of a tie the first in the order of the data. */
    Optional<NaiveOccurrence> newest(Occurrences occurrences) {
        return newestFirst(all(occurrences)).stream().findFirst();
    }

    /** The same, ties still in the order of the data. */
    static List<NaiveOccurrence> newestFirst(List<NaiveOccurrence> oldestFirst) {
        return oldestFirst.stream()
                .sorted(Comparator.comparing(NaiveOccurrence::at).reversed())
                .toList();
    }

    /** Those that pass the filter, wherever they lie. */
    List<NaiveOccurrence> passing(Occurrences occurrences) {
        return lead.history().get(occurrences.activity()).stream()
                .filter(one -> !one.at().isAfter(now))
                .filter(one -> passes(one, occurrences))
                .sorted(Comparator.comparing(NaiveOccurrence::at))
                .toList();
    }

    boolean passes(NaiveOccurrence one, Occurrences occurrences) {
        return occurrences
                .filter()
                .map(filter -> new NaiveConditions(model, one.alone(), now, conditions.outputs(), false).answer(filter))
                .map(answer -> answer == Answer.YES)
                .orElse(true);
    }

    /** Whether it lies in all of them; unsure where one of them is not told. */
    Answer liesIn(NaiveOccurrence one, List<DateWindow> all) {
        List<Answer> answers =
                all.stream().map(window -> window.accept(new Lies(one))).toList();
        return answers.contains(Answer.UNSURE) ? Answer.UNSURE : Answer.of(!answers.contains(Answer.NO));
    }

    private final class Lies implements DateWindow.Visitor<Answer> {
        private final NaiveOccurrence one;
        private final ZoneId zone = model.zone();

        Lies(NaiveOccurrence one) {
            this.one = one;
        }

        private Answer asADate(DateWindow window) {
            return windows.lies(one.date(zone), window, conditions::date);
        }

        @Override
        public Answer visitFromNow(DateWindow.FromNow window) {
            return asADate(window);
        }

        @Override
        public Answer visitThan(DateWindow.Than than) {
            return asADate(than);
        }

        @Override
        public Answer visitBetween(DateWindow.Between between) {
            return asADate(between);
        }

        @Override
        public Answer visitWithinOf(DateWindow.WithinOf within) {
            return asADate(within);
        }

        @Override
        public Answer visitSinceTheLast(DateWindow.SinceTheLast since) {
            if (!isTold(since.occurrences())) {
                return Answer.UNSURE;
            }
            return Answer.of(newest(since.occurrences())
                    .map(last -> one.at().isAfter(last.at()))
                    .orElse(true));
        }

        @Override
        public Answer visitWithinAfter(DateWindow.WithinAfter within) {
            if (!isTold(within.occurrences())) {
                return Answer.UNSURE;
            }
            return Answer.of(all(within.occurrences()).stream()
                    .anyMatch(earlier -> !one.at().isBefore(earlier.at())
                            && windows.isAtMostAfter(one.date(zone), within, earlier.date(zone))));
        }
    }
}
