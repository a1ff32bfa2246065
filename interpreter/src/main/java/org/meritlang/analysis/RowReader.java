package org.meritlang.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/**
 * Reads rows of one table as stretches of values.
 *
 * @param attributes those that conditions of the rows are about
 * @param unit in which amounts of time are told; empty where no row names one
 */
record RowReader(List<Attribute> attributes, Optional<TimeUnit> unit) {
    RowReader {
        attributes = List.copyOf(attributes);
    }

    /** Each way to read a row; none where it takes no single stretch. */
    List<RowNumbers> read(Condition condition, Span span) {
        if (condition instanceof Condition.And and && and.terms().size() == 2) {
            return and.terms().get(0) instanceof Condition.NumberTest low
                            && and.terms().get(1) instanceof Condition.NumberTest high
                    ? read(low, span).flatMap(one -> read(high, span).flatMap(one::and)).stream()
                            .toList()
                    : List.of();
        }
        if (condition instanceof Condition.NumberTest test) {
            return read(test, span).stream().toList();
        }
        if (condition instanceof Condition.DateTest test && test.left() instanceof DateExpression.OfAttribute) {
            return day(test.right())
                    .flatMap(day -> RowNumbers.of(new Scale.Days(test.left()), test.relation(), day, span))
                    .stream()
                    .toList();
        }
        if (condition instanceof Condition.InWindow in && in.date() instanceof DateExpression.OfAttribute) {
            return read(in, span).stream().toList();
        }
        return condition instanceof Condition.Occurs occurs ? read(occurs, span) : List.of();
    }

    private Optional<RowNumbers> read(Condition.NumberTest test, Span span) {
        if (!(test.right() instanceof NumberExpression.Constant bound)) {
            return Optional.empty();
        }
        if (unit.isPresent() && test.left() instanceof NumberExpression.Scaled scaled) {
            return amount(scaled.attribute(), test.relation(), bound.value(), span);
        }
        if (unit.isPresent()
                && test.left() instanceof NumberExpression.OfAttribute own
                && attributes.get(own.attribute()).type() instanceof Type.Amount amount
                && amount.unit().compareTo(TimeUnit.WEEK) <= 0) {
            return amount(own.attribute(), test.relation(), bound.value().multiply(seconds(amount.unit())), span);
        }
        return RowNumbers.of(new Scale.Numbers(test.left()), test.relation(), bound.value(), span);
    }

    private Optional<RowNumbers> amount(int attribute, Relation relation, BigDecimal seconds, Span span) {
        TimeUnit of = unit.orElse(TimeUnit.SECOND);
        BigDecimal amount = seconds.divide(seconds(of), MathContext.DECIMAL64).stripTrailingZeros();
        return RowNumbers.of(
                new Scale.Amounts(attribute, of), relation, amount.setScale(Math.max(0, amount.scale())), span);
    }

    private static BigDecimal seconds(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> BigDecimal.ONE;
            case MINUTE -> BigDecimal.valueOf(60);
            case HOUR -> BigDecimal.valueOf(3_600);
            case DAY -> BigDecimal.valueOf(86_400);
            case WEEK, MONTH, QUARTER, YEAR -> BigDecimal.valueOf(604_800);
        };
    }

    private static Optional<RowNumbers> read(Condition.InWindow in, Span span) {
        if (in.window() instanceof DateWindow.Than than) {
            return day(than.other())
                    .flatMap(day -> RowNumbers.of(new Scale.Days(in.date()), than.relation(), day, span));
        }
        if (in.window() instanceof DateWindow.Between between) {
            Scale scale = new Scale.Days(in.date());
            return day(between.low())
                    .flatMap(low -> RowNumbers.of(scale, Relation.MORE_OR_EQUAL, low, span))
                    .flatMap(low -> day(between.high())
                            .flatMap(high -> RowNumbers.of(scale, Relation.LESS_OR_EQUAL, high, span))
                            .flatMap(low::and));
        }
        return age(in.window(), Optional.of(in.date()), Optional.empty(), span);
    }

    private static Optional<BigDecimal> day(DateExpression date) {
        return date instanceof DateExpression.Constant constant
                        && constant.instant().isEmpty()
                ? Optional.of(BigDecimal.valueOf(constant.day().toEpochDay()))
                : Optional.empty();
    }

    private static List<RowNumbers> read(Condition.Occurs occurs, Span span) {
        List<RowNumbers> readings = new ArrayList<>();
        Occurrences occurrences = occurs.occurrences();
        RowNumbers.of(
                        new Scale.Times(occurrences, occurs.onDays()),
                        occurs.relation(),
                        BigDecimal.valueOf(occurs.count()),
                        span)
                .ifPresent(readings::add);
        boolean isAny = !occurs.onDays() && occurs.relation() == Relation.MORE_OR_EQUAL && occurs.count() == 1;
        if (isAny) {
            readings.addAll(taken(occurrences, span));
        }
        return readings;
    }

    /** A row about when something happened. */
    static List<RowNumbers> taken(Occurrences occurrences, Span span) {
        Occurrences ever = new Occurrences(occurrences.activity(), occurrences.filter(), List.of());
        return occurrences.windows().size() == 1
                ? age(occurrences.windows().get(0), Optional.empty(), Optional.of(ever), span).stream()
                        .toList()
                : List.of();
    }

    private static Optional<RowNumbers> age(
            DateWindow window, Optional<DateExpression> date, Optional<Occurrences> occurrences, Span span) {
        if (window instanceof DateWindow.InTheLast last) {
            return scale(last.unit(), date, occurrences)
                    .flatMap(scale -> RowNumbers.of(scale, Relation.MORE_OR_EQUAL, BigDecimal.ZERO, span)
                            .flatMap(low -> RowNumbers.of(
                                            scale, Relation.LESS_OR_EQUAL, length(last.amount(), last.unit()), span)
                                    .flatMap(low::and)));
        }
        return window instanceof DateWindow.Ago ago
                ? scale(ago.unit(), date, occurrences)
                        .flatMap(scale ->
                                RowNumbers.of(scale, older(ago.relation()), length(ago.amount(), ago.unit()), span))
                : Optional.empty();
    }

    /** Earlier dates are greater ages. */
    private static Relation older(Relation earlier) {
        return switch (earlier) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }

    /** Hours look at instants, and do not compare with days. */
    private static Optional<Scale> scale(
            TimeUnit unit, Optional<DateExpression> date, Optional<Occurrences> occurrences) {
        return unit.isCalendar()
                ? Optional.of(new Scale.Ages(
                        date, occurrences, unit.compareTo(TimeUnit.WEEK) <= 0 ? TimeUnit.DAY : TimeUnit.MONTH))
                : Optional.empty();
    }

    private static BigDecimal length(int amount, TimeUnit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY, MONTH -> amount;
                    case WEEK -> 7L * amount;
                    case QUARTER -> 3L * amount;
                    case YEAR -> 12L * amount;
                });
    }
}
