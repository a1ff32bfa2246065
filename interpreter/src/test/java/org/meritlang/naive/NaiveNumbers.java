package org.meritlang.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.ArithmeticOperator;

/** Numbers of one lead; empty where they are unknown. */
final class NaiveNumbers implements NumberExpression.Visitor<Optional<BigDecimal>> {
    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    private final CheckedModel model;
    private final NaiveLead lead;
    private final NaiveConditions conditions;
    private final LocalDate today;
    private final boolean zeroed;

    /**
     * @param zeroed whether unknown attributes count as 0
     */
    NaiveNumbers(CheckedModel model, NaiveLead lead, NaiveConditions conditions, LocalDate today, boolean zeroed) {
        this.model = model;
        this.lead = lead;
        this.conditions = conditions;
        this.today = today;
        this.zeroed = zeroed;
    }

    Optional<BigDecimal> of(NumberExpression number) {
        return number.accept(this);
    }

    @Override
    public Optional<BigDecimal> visitConstant(NumberExpression.Constant constant) {
        return Optional.of(constant.value());
    }

    @Override
    public Optional<BigDecimal> visitOfAttribute(NumberExpression.OfAttribute attribute) {
        return ofAttribute(attribute.attribute());
    }

    @Override
    public Optional<BigDecimal> visitScaled(NumberExpression.Scaled scaled) {
        return ofAttribute(scaled.attribute()).map(value -> value.multiply(scaled.factor(), DIGITS));
    }

    @Override
    public Optional<BigDecimal> visitEarlier(NumberExpression.Earlier earlier) {
        return Optional.of(
                conditions.outputs().earlier(earlier.amount(), earlier.unit()).shownScore(earlier.score()));
    }

    @Override
    public Optional<BigDecimal> visitOfScore(NumberExpression.OfScore score) {
        return Optional.of(conditions.score(score.score()));
    }

    @Override
    public Optional<BigDecimal> visitArithmetic(NumberExpression.Arithmetic arithmetic) {
        Optional<BigDecimal> left = of(arithmetic.left());
        Optional<BigDecimal> right = of(arithmetic.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return combined(left.get(), arithmetic.operator(), right.get());
    }

    @Override
    public Optional<BigDecimal> visitLengthOf(NumberExpression.LengthOf length) {
        return Optional.ofNullable(conditions.texts(length.text())).map(texts -> length(texts.get(0)));
    }

    @Override
    public Optional<BigDecimal> visitDaysSince(NumberExpression.DaysSince days) {
        return Optional.ofNullable(conditions.date(days.date()))
                .map(date -> BigDecimal.valueOf(ChronoUnit.DAYS.between(date.day(), today)));
    }

    @Override
    public Optional<BigDecimal> visitDefined(NumberExpression.Defined defined) {
        return of(((Definition.OfNumber) model.definitions().get(defined.definition())).number());
    }

    @Override
    public Optional<BigDecimal> visitAggregate(NumberExpression.Aggregate aggregate) {
        NaiveHistory history = conditions.history();
        if (!history.isTold(aggregate.occurrences())) {
            return Optional.empty();
        }
        List<NaiveOccurrence> all = history.all(aggregate.occurrences());
        List<Object> values = aggregate.attribute().isEmpty()
                ? List.of()
                : NaiveHistory.newestFirst(all).stream()
                        .map(one -> one.values().get(aggregate.attribute().getAsInt()))
                        .filter(Objects::nonNull)
                        .toList();
        return switch (aggregate.kind()) {
            case COUNT -> Optional.of(BigDecimal.valueOf(all.size()));
            case COUNT_OF_DIFFERENT -> Optional.of(BigDecimal.valueOf(different(values)));
            case SUM -> Optional.of(sum(values));
            case AVERAGE ->
                values.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sum(values).divide(BigDecimal.valueOf(values.size()), DIGITS));
            case HIGHEST -> numbers(values).max(Comparator.naturalOrder());
            case LOWEST -> numbers(values).min(Comparator.naturalOrder());
            case LATEST -> numbers(values).findFirst();
        };
    }

    private static Stream<BigDecimal> numbers(List<Object> values) {
        return values.stream().map(BigDecimal.class::cast);
    }

    private static BigDecimal sum(List<Object> values) {
        return numbers(values).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int different(List<Object> values) {
        List<Object> found = new ArrayList<>();
        for (Object value : values) {
            if (found.stream().noneMatch(other -> NaiveLimits.same(value, other))) {
                found.add(value);
            }
        }
        return found.size();
    }

    private Optional<BigDecimal> ofAttribute(int attribute) {
        Object value = lead.value(attribute);
        return value == null && zeroed ? Optional.of(BigDecimal.ZERO) : Optional.ofNullable((BigDecimal) value);
    }

    private static Optional<BigDecimal> combined(BigDecimal left, ArithmeticOperator operator, BigDecimal right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right, DIGITS));
            case MINUS -> Optional.of(left.subtract(right, DIGITS));
            case TIMES -> Optional.of(left.multiply(right, DIGITS));
            case DIVIDED_BY -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, DIGITS));
        };
    }

    private static BigDecimal length(String text) {
        return BigDecimal.valueOf(Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .count());
    }
}
