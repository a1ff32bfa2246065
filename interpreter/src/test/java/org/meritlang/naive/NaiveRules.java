package org.meritlang.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.Aging;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;

/** What the sentences of a score give one lead. */
final class NaiveRules implements Rule.Visitor<BigDecimal> {
    private final CheckedModel model;
    private final NaiveConditions conditions;
    private final NaiveHistory history;
    private final NaiveWindows windows;

    NaiveRules(CheckedModel model, NaiveConditions conditions) {
        this.model = model;
        this.conditions = conditions;
        this.history = conditions.history();
        this.windows = conditions.windows();
    }

    BigDecimal points(Rule rule) {
        return rule.accept(this);
    }

    @Override
    public BigDecimal visitWhen(Rule.When rule) {
        return isOn(rule.condition()) ? aged(rule.points(), rule.aging()) : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal visitPerAmount(Rule.PerAmount rule) {
        BigDecimal number = conditions.number(rule.number(), false);
        if (!isOn(rule.when()) || number == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal steps = number.divide(rule.step(), 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
        return NaiveEvaluator.clamp(steps.multiply(decimal(rule.points())), rule.cap());
    }

    @Override
    public BigDecimal visitTable(Rule.Table table) {
        Rule.Row row = row(table);
        return row == null ? BigDecimal.ZERO : NaiveEvaluator.clamp(aged(row.points(), row.aging()), table.cap());
    }

    Rule.@Nullable Row row(Rule.Table table) {
        if (isOn(table.when())) {
            for (Rule.Row row : table.rows()) {
                if (isOn(row.condition())) {
                    return row;
                }
            }
        }
        return null;
    }

    @Override
    public BigDecimal visitPerOccurrence(Rule.PerOccurrence rule) {
        if (!isOn(rule.when()) || !history.isTold(rule.occurrences())) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (NaiveOccurrence one : counting(rule)) {
            sum = sum.add(decayed(decimal(rule.points()), one, rule.decay()));
        }
        return NaiveEvaluator.clamp(sum, rule.cap());
    }

    /** The first four steps of a sentence about every occurrence. */
    List<NaiveOccurrence> counting(Rule.PerOccurrence rule) {
        return limits(rule.limits()).fewEnough(inTime(rule.occurrences(), rule.limits()));
    }

    @Override
    public BigDecimal visitOccurrenceTable(Rule.OccurrenceTable table) {
        return pointsUpTo(table.rows().size(), table);
    }

    /** What the first rows of a table would give without the others taking part. */
    BigDecimal pointsUpTo(int rows, Rule.OccurrenceTable table) {
        if (!isOn(table.when()) || !history.isTold(table.occurrences())) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (NaiveOccurrence one : counting(table)) {
            Rule.OccurrenceRow row = row(table, one).orElseThrow();
            if (table.rows().indexOf(row) < rows) {
                sum = sum.add(decayed(decimal(row.points()), one, table.decay()));
            }
        }
        return NaiveEvaluator.clamp(sum, table.cap());
    }

    /** The same of a table: what no row takes has used its slot of frequency, and leaves before the limits of number. */
    List<NaiveOccurrence> counting(Rule.OccurrenceTable table) {
        List<NaiveOccurrence> taken = inTime(table.occurrences(), table.limits()).stream()
                .filter(one -> row(table, one).isPresent())
                .toList();
        return limits(table.limits()).fewEnough(taken);
    }

    /** The row that takes an occurrence. */
    Optional<Rule.OccurrenceRow> row(Rule.OccurrenceTable table, NaiveOccurrence one) {
        return table.rows().stream()
                .filter(row -> takes(row, one) == Answer.YES)
                .findFirst();
    }

    /** Whether a row would take an occurrence if none before it did. */
    Answer takes(Rule.OccurrenceRow row, NaiveOccurrence one) {
        return Answer.of(history.passes(one, row.taken()))
                .and(history.liesIn(one, row.taken().windows()));
    }

    /** The first three steps: the filter; how often, over all of time or since the last of something; the windows. */
    List<NaiveOccurrence> inTime(Occurrences occurrences, Limits limits) {
        List<DateWindow> since = new ArrayList<>();
        List<DateWindow> others = new ArrayList<>();
        for (DateWindow window : occurrences.windows()) {
            (window instanceof DateWindow.SinceTheLast ? since : others).add(window);
        }
        List<NaiveOccurrence> passing = history.passing(occurrences).stream()
                .filter(one -> history.liesIn(one, since) == Answer.YES)
                .toList();
        return limits(limits).seldomEnough(passing).stream()
                .filter(one -> history.liesIn(one, others) == Answer.YES)
                .toList();
    }

    private NaiveLimits limits(Limits limits) {
        return new NaiveLimits(limits, windows, model.zone());
    }

    @Override
    public BigDecimal visitPerSilence(Rule.PerSilence rule) {
        Optional<Long> periods = periods(rule);
        if (!isOn(rule.when()) || periods.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return NaiveEvaluator.clamp(BigDecimal.valueOf(periods.get()).multiply(decimal(rule.points())), rule.cap());
    }

    /** The completed periods of silence; empty where nothing says from when. */
    Optional<Long> periods(Rule.PerSilence rule) {
        return conditions
                .since(rule.silence())
                .map(date -> windows.completed(
                        date, rule.silence().amount(), rule.silence().unit()));
    }

    private BigDecimal aged(long points, Optional<Aging> aging) {
        Optional<NaiveOccurrence> newest = aging.flatMap(how -> history.newest(how.occurrences()));
        return newest.map(one -> decayed(decimal(points), one, aging.map(Aging::decay)))
                .orElse(decimal(points));
    }

    private BigDecimal decayed(BigDecimal points, NaiveOccurrence one, Optional<Decay> decay) {
        NaiveDecay aged = new NaiveDecay(points, one.date(model.zone()), windows);
        return decay.map(aged::after).orElse(points);
    }

    private boolean isOn(Condition condition) {
        return conditions.answer(condition) == Answer.YES;
    }

    private boolean isOn(Optional<Condition> condition) {
        return condition.isEmpty() || isOn(condition.get());
    }

    private static BigDecimal decimal(long points) {
        return BigDecimal.valueOf(points, 4);
    }
}
