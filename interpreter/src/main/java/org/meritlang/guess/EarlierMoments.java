package org.meritlang.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.TimeUnit;

/**
 * Moments for what was done before an earlier instant that conditions ask about: at that instant, and so long ago that
 * a window was open around it then and is closed now.
 */
public final class EarlierMoments {
    private static final int MOST_INSTANTS = 4;
    private static final int MOST_WINDOWS = 6;

    private EarlierMoments() {}

    /** None where no earlier instant is asked about. */
    public static List<Value.Ago> of(Collection<Condition> conditions, CheckedModel model, Goals goals) {
        Set<Value.Ago> moments = new LinkedHashSet<>();
        Set<Asked.Earlier> asked = AskedScores.earlier(conditions, model);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Integer> windows = days(goals.nodes());
        asked.stream().limit(MOST_INSTANTS).forEach(each -> {
            moments.add(new Value.Ago(each.amount(), each.unit()));
            int instant = days(each.amount(), each.unit());
            windows.forEach(window -> moments.add(new Value.Ago(Math.max(instant, window) + 1, TimeUnit.DAY)));
        });
        return List.copyOf(moments);
    }

    /** How long windows and silences last, the shortest first. */
    private static List<Integer> days(Nodes nodes) {
        List<Occurrences> occurrences = new ArrayList<>();
        Set<Integer> days = new TreeSet<>();
        for (Condition condition : nodes.conditions()) {
            if (condition instanceof Condition.Occurs occurs) {
                occurrences.add(occurs.occurrences());
            } else if (condition instanceof Condition.IsWithout without) {
                days.add(days(without.without().amount(), without.without().unit()));
            }
        }
        for (NumberExpression number : nodes.numbers()) {
            if (number instanceof NumberExpression.Aggregate aggregate) {
                occurrences.add(aggregate.occurrences());
            }
        }
        OfWindow ofWindow = new OfWindow();
        for (Occurrences each : occurrences) {
            for (DateWindow window : each.windows()) {
                if (window instanceof DateWindow.FromNow fromNow) {
                    days.add(fromNow.accept(ofWindow));
                }
            }
        }
        days.add(0);
        return days.stream().limit(MOST_WINDOWS).toList();
    }

    private static int days(int amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> 1;
            case DAY -> amount;
            case WEEK -> 7 * amount;
            case MONTH -> 31 * amount;
            case QUARTER -> 92 * amount;
            case YEAR -> 366 * amount;
        };
    }

    /** How far back it reaches at most. */
    private static final class OfWindow implements DateWindow.FromNow.Visitor<Integer> {
        @Override
        public Integer visitInTheLast(DateWindow.InTheLast window) {
            return days(window.amount(), window.unit());
        }

        @Override
        public Integer visitInTheNext(DateWindow.InTheNext window) {
            return 0;
        }

        @Override
        public Integer visitAgo(DateWindow.Ago window) {
            return days(window.amount(), window.unit());
        }

        @Override
        public Integer visitCalendar(DateWindow.Calendar window) {
            return days(window.last() ? 2 : 1, window.unit());
        }
    }
}
