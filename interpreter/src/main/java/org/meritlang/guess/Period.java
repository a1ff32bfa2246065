package org.meritlang.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Limits;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.syntax.TimeUnit;

/**
 * A time within which something counts only so often.
 *
 * @param times how often
 */
public record Period(int times, int amount, TimeUnit unit) {
    private static final int MOST = 4;

    /** Those of the frequency limits of a model, the first few. */
    public static List<Period> of(CheckedModel model) {
        Set<Period> periods = new LinkedHashSet<>();
        for (Limits limits : limits(model)) {
            for (Limits.Frequency frequency : limits.frequencies()) {
                if (frequency instanceof Limits.Frequency.Every every) {
                    periods.add(new Period(every.times(), every.amount(), every.unit()));
                } else if (frequency instanceof Limits.Frequency.InCalendar calendar) {
                    periods.add(new Period(calendar.times(), 1, calendar.unit()));
                }
            }
        }
        return periods.stream().limit(MOST).toList();
    }

    private static List<Limits> limits(CheckedModel model) {
        List<Limits> limits = new ArrayList<>();
        for (Score score : model.scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                for (Score.Group group : rules.groups()) {
                    for (Rule rule : group.rules()) {
                        if (rule instanceof Rule.PerOccurrence each) {
                            limits.add(each.limits());
                        } else if (rule instanceof Rule.OccurrenceTable table) {
                            limits.add(table.limits());
                        }
                    }
                }
            }
        }
        return limits;
    }
}
