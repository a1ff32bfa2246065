package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;

/** Asks what rules ask, and where their caps cut. */
record RuleQuestions(Questions questions) implements Rule.Visitor<Void> {
    @Override
    public Void visitWhen(Rule.When rule) {
        questions.ask(rule.condition());
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount rule) {
        questions.ask(rule.number());
        questions.ask(rule.when());
        Simple.of(rule.number()).ifPresent(matter -> {
            questions.cut(matter, BigDecimal.ZERO);
            timesUpTo(rule.points(), rule.cap())
                    .ifPresent(times -> questions.cut(matter, rule.step().multiply(times)));
        });
        return null;
    }

    @Override
    public Void visitTable(Rule.Table table) {
        table.rows().forEach(row -> questions.ask(row.condition()));
        questions.ask(table.when());
        return null;
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence rule) {
        questions.ask(rule.when());
        count(rule.occurrences(), rule.limits(), timesUpTo(rule.points(), rule.cap()));
        return null;
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
        questions.ask(table.when());
        count(table.occurrences(), table.limits(), Optional.empty());
        for (Rule.OccurrenceRow row : table.rows()) {
            count(table.occurrences(), table.limits(), timesUpTo(row.points(), table.cap()));
        }
        return null;
    }

    private void count(Occurrences occurrences, Limits limits, Optional<BigDecimal> times) {
        Matter.Count count = new Matter.Count(occurrences, false);
        questions.count(count);
        times.ifPresent(value -> questions.cut(count, value));
        long most = Frequent.most(occurrences, limits);
        if (most < Long.MAX_VALUE) {
            questions.cut(count, BigDecimal.valueOf(most));
        }
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence rule) {
        questions.ask(rule.when());
        return null;
    }

    /** How many times it takes to reach the cap. */
    private static Optional<BigDecimal> timesUpTo(long points, Range cap) {
        long bound = points < 0 ? cap.low() : cap.high();
        boolean isOpen = points == 0 || bound == Long.MIN_VALUE || bound == Long.MAX_VALUE || bound == 0;
        if (isOpen || (bound < 0) != (points < 0)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(bound).divide(BigDecimal.valueOf(points), 0, RoundingMode.CEILING));
    }
}
