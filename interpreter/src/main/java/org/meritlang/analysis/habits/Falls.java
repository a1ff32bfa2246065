package org.meritlang.analysis.habits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meritlang.analysis.habits.AskedActivities.Asked;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.analysis.ranges.Exhibits;
import org.meritlang.analysis.ranges.Moments;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Example;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Windows;

/**
 * Finds where points fall though leads do more, or did it more recently: leads that do one thing and nothing else are
 * scored, and compared group by group.
 */
public final class Falls {
    /** In rules and facts that are scored, of a whole model. */
    private static final long MOST_SCORED = 2_000_000;

    private static final long DAYS_BEHIND = 60;
    private static final int MIDDLE_OF_A_MONTH = 15;

    private final CheckedModel model;
    private final Exhibits exhibits;
    private final Map<Earnings.Heading, AskedActivities> byGroup = new LinkedHashMap<>();
    private final Map<Integer, Asked> ofModel = new TreeMap<>();

    private Falls(CheckedModel model, Exhibits exhibits) {
        this.model = model;
        this.exhibits = exhibits;
    }

    /** Those of a model, score by score. */
    public static List<Fall> of(CheckedModel model, Exhibits exhibits) {
        Falls falls = new Falls(model, exhibits);
        falls.read();
        return falls.find();
    }

    private void read() {
        for (int score = 0; score < model.scores().size(); score++) {
            if (model.scores().get(score).content() instanceof Score.Content.Rules rules) {
                for (int group = 0; group < rules.groups().size(); group++) {
                    AskedActivities asked = new AskedActivities(model.definitions());
                    for (Rule rule : rules.groups().get(group).rules()) {
                        rule.accept(asked);
                    }
                    byGroup.put(new Earnings.Heading(score, group), asked);
                    asked.byActivity()
                            .forEach((activity, own) -> ofModel.computeIfAbsent(activity, any -> Asked.nothing())
                                    .add(own));
                }
            }
        }
    }

    private List<Fall> find() {
        Moments moments = new Moments(asOf(), model.zone());
        Budget budget = new Budget(MOST_SCORED);
        List<Habit> habits = habits(moments, budget);
        if (habits.isEmpty()) {
            return List.of();
        }
        List<Example> leads = new ArrayList<>(List.of(Habit.nobody(moments)));
        habits.forEach(habit -> habit.doers().forEach(doer -> leads.add(doer.lead())));
        Earnings earnings = Earnings.of(model, leads);
        List<Fall> falls = new ArrayList<>();
        byGroup.forEach((heading, asked) -> {
            FallsOfGroup ofGroup = new FallsOfGroup(earnings, heading, asked, falls);
            int first = 1;
            for (Habit habit : habits) {
                if (isComparable(asked, habit.activity())) {
                    ofGroup.compare(habit, first);
                }
                first += habit.doers().size();
            }
        });
        return falls;
    }

    private List<Habit> habits(Moments moments, Budget budget) {
        int rules = (int) byGroup.values().stream()
                .flatMap(asked -> asked.byActivity().values().stream())
                .mapToLong(asked -> asked.sentences().size())
                .sum();
        List<Habit> habits = new ArrayList<>();
        Map<List<DateWindow>, List<Period>> known = new HashMap<>();
        ofModel.forEach((activity, own) -> {
            if (byGroup.values().stream().noneMatch(asked -> isComparable(asked, activity))) {
                return;
            }
            Asked asked = withAny(own);
            List<Period> periods =
                    known.computeIfAbsent(List.copyOf(asked.windows()), windows -> Period.of(windows, moments));
            for (Optional<Condition> filter : own.filters()) {
                if (budget.isSpent()) {
                    return;
                }
                Example.Deed deed = exhibits.deed(activity, filter);
                Habit habit = Habit.of(activity, asked, deed, periods, moments);
                budget.spend(habit.size(rules));
                if (!budget.isSpent()) {
                    habits.add(habit);
                }
            }
        });
        return habits;
    }

    /** Whoever does something does any activity, too. */
    private Asked withAny(Asked own) {
        Asked all = Asked.nothing();
        all.add(own);
        ofModel.forEach((activity, asked) -> {
            if (model.activities().get(activity).isAny()) {
                all.add(asked);
            }
        });
        return all;
    }

    /** One sentence alone does not contradict itself. */
    private boolean isComparable(AskedActivities asked, int activity) {
        Asked own = asked.byActivity().get(activity);
        return own != null && withAny(own).sentences().size() > 1;
    }

    /** Some time behind all days that windows name, in the middle of a month. */
    private Instant asOf() {
        Instant latest = exhibits.asOf();
        for (Asked asked : ofModel.values()) {
            for (DateExpression date : Windows.allDates(asked.windows())) {
                if (date instanceof DateExpression.Constant constant) {
                    Instant behind = endOf(
                            constant.day().plusDays(DAYS_BEHIND).plusMonths(1).withDayOfMonth(MIDDLE_OF_A_MONTH));
                    latest = behind.isAfter(latest) ? behind : latest;
                }
            }
        }
        return latest;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(model.zone()).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
