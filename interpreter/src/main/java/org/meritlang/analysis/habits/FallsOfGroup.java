package org.meritlang.analysis.habits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meritlang.analysis.habits.Habit.Doer;
import org.meritlang.model.Sentence;

/** Compares leads by what one group gives them, and the score with it. For one thread. */
final class FallsOfGroup {
    private static final int NOBODY = 0;

    private final Earnings earnings;
    private final Earnings.Heading heading;
    private final AskedActivities asked;
    private final List<Fall> falls;
    private final Set<Pair> told = new HashSet<>();
    private final Set<Sentence> oftener = new HashSet<>();
    private final Set<Sentence> fresher = new HashSet<>();

    private record Pair(Sentence more, Sentence fewer) {}

    /**
     * Of one group.
     *
     * @param asked what its rules ask for
     * @param falls to which those that are found are added
     */
    FallsOfGroup(Earnings earnings, Earnings.Heading heading, AskedActivities asked, List<Fall> falls) {
        this.earnings = earnings;
        this.heading = heading;
        this.asked = asked;
        this.falls = falls;
    }

    /** @param first the place of the first lead of the habit among those that were scored */
    void compare(Habit habit, int first) {
        List<OfLead> leads = new ArrayList<>();
        for (int i = 0; i < habit.doers().size(); i++) {
            leads.add(new OfLead(first + i, habit.doers().get(i)));
        }
        OfHabit ofHabit = new OfHabit(habit, leads);
        List<OfLead> best = leads.stream()
                .sorted(Comparator.comparingLong((OfLead lead) -> -Math.abs(lead.ofGroup)))
                .toList();
        for (OfLead more : leads) {
            for (OfLead fewer : best) {
                if (more.doer.period() == fewer.doer.period() && more.doer.times() > fewer.doer.times()) {
                    ofHabit.compare(more, fewer, false);
                }
            }
        }
        for (OfLead fresh : leads) {
            for (OfLead old : leads) {
                if (fresh.doer.times() == old.doer.times() && fresh.doer.period() < old.doer.period()) {
                    ofHabit.compare(fresh, old, true);
                }
            }
        }
    }

    /** What the group gives a lead, and takes from it. */
    private final class OfLead {
        private final Doer doer;
        private final Map<Integer, Long> points;
        private final long gains;
        private final long losses;
        private final long ofGroup;
        private final long ofScore;

        OfLead(int place, Doer doer) {
            this.doer = doer;
            this.points = earnings.inGroup(place, heading);
            this.gains = points.values().stream()
                    .mapToLong(each -> Math.max(0, each))
                    .sum();
            this.losses = points.values().stream()
                    .mapToLong(each -> Math.min(0, each))
                    .sum();
            this.ofGroup = earnings.ofGroup(place, heading);
            this.ofScore = earnings.ofScore(place, heading.score());
        }

        long by(int place) {
            return points.getOrDefault(place, 0L);
        }
    }

    private final class OfHabit {
        private final Habit habit;
        private final OfLead nobody;
        private final boolean mayGain;
        private final boolean mayLose;

        OfHabit(Habit habit, List<OfLead> leads) {
            this.habit = habit;
            this.nobody = new OfLead(NOBODY, new Doer(0, 0, habit.doers().get(0).lead()));
            // Where doing nothing gives points that doing it may take away altogether, less of it is meant to be
            // better.
            boolean isGood = nobody.gains == 0 || leads.stream().allMatch(lead -> lead.gains > 0);
            this.mayGain = isGood;
            // Where doing nothing or doing it long ago costs points, or doing it gives some, more of it is meant to be
            // better.
            this.mayLose = nobody.losses == 0
                    && leads.stream().allMatch(lead -> lead.gains == nobody.gains)
                    && leads.stream()
                            .filter(lead ->
                                    lead.doer.period() == habit.periods().size() - 1
                                            && habit.periods().size() > 1)
                            .allMatch(lead -> lead.losses == 0);
        }

        void compare(OfLead more, OfLead fewer, boolean isFresher) {
            boolean lessInAll = more.ofGroup < fewer.ofGroup && more.ofScore < fewer.ofScore;
            boolean moreInAll = more.ofGroup > fewer.ofGroup && more.ofScore > fewer.ofScore;
            if (isFresher && (isOver(more) || isOver(fewer))) {
                return;
            }
            if (lessInAll
                    && mayGain
                    && more.gains < fewer.gains
                    && more.losses >= fewer.losses
                    && (isFresher || nobody.ofGroup <= fewer.ofGroup)) {
                tell(more, fewer, isFresher, false);
            } else if (moreInAll && mayLose && more.losses < 0) {
                tell(more, fewer, isFresher, true);
            }
        }

        private boolean isOver(OfLead lead) {
            return habit.periods().get(lead.doer.period()).isOver();
        }

        private void tell(OfLead more, OfLead fewer, boolean isFresher, boolean isLoss) {
            Optional<Integer> ofMore = mostMore(more, fewer, isLoss);
            Optional<Integer> ofFewer = mostMore(fewer, more, isLoss);
            if (ofMore.isEmpty() || ofFewer.isEmpty() || (isFresher && isForNobody(ofFewer.get()))) {
                return;
            }
            Earnings.Place one = earnings.place(ofMore.get());
            Earnings.Place other = earnings.place(ofFewer.get());
            Set<Sentence> seen = isFresher ? fresher : oftener;
            Predicate<Integer> isSeen =
                    place -> seen.contains(earnings.place(place).sentence());
            if (more.points.keySet().stream()
                            .filter(place -> isMore(place, more, fewer, isLoss))
                            .anyMatch(isSeen)
                    || !told.add(new Pair(one.sentence(), other.sentence()))) {
                return;
            }
            seen.add(one.sentence());
            falls.add(new Fall(
                    heading.score(),
                    isLoss,
                    isFresher,
                    earned(more, one),
                    earned(fewer, other),
                    habit.isByDay() && asksForDays(),
                    Fall.all(one.under().equals(other.under()) ? one.under() : List.of())));
        }

        private boolean asksForDays() {
            AskedActivities.Asked own = asked.byActivity().get(habit.activity());
            return own != null && !own.days().isEmpty();
        }

        private Fall.Earned earned(OfLead lead, Earnings.Place by) {
            return new Fall.Earned(
                    lead.doer.lead(),
                    lead.doer.times(),
                    lead.ofGroup,
                    by.sentence(),
                    by.kind() != Earnings.Kind.RULE,
                    lead.points.size() == 1);
        }

        /** Who writes points for doing nothing knows that they are for those, too, who did it long ago. */
        private boolean isForNobody(int place) {
            return nobody.by(place) != 0 && earnings.place(place).kind() != Earnings.Kind.LAST_ROW;
        }

        /** The sentence that gives the one so much more than the other, or takes it. */
        private Optional<Integer> mostMore(OfLead one, OfLead other, boolean isLoss) {
            return one.points.keySet().stream()
                    .filter(place -> isMore(place, one, other, isLoss))
                    .max(Comparator.comparingLong(place -> Math.abs(one.by(place) - other.by(place))));
        }

        private boolean isMore(int place, OfLead one, OfLead other, boolean isLoss) {
            return isLoss
                    ? one.by(place) < 0 && one.by(place) < other.by(place)
                    : one.by(place) > 0 && one.by(place) > other.by(place);
        }
    }
}
