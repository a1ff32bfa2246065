package org.meritlang.guess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Score;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TimeUnit;

/**
 * Guesses values for what a comparison of numbers names: its constants, just over and just under them, and
 * what comes of two of them.
 */
final class NumberWays {
    private static final int MOST_VALUES = 24;
    private static final int MOST_CONSTANTS = 6;
    private static final int LONGEST_TEXT = 400;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);
    private static final List<BigDecimal> USUAL =
            List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    private final CheckedModel model;
    private final Vantage vantage;
    private final List<Attribute> attributes;

    NumberWays(CheckedModel model, Vantage vantage, List<Attribute> attributes) {
        this.model = model;
        this.vantage = vantage;
        this.attributes = attributes;
    }

    List<Sketch> of(List<NumberExpression> sides) {
        List<NumberExpression> nodes = new ArrayList<>();
        sides.forEach(side -> collect(side, nodes));
        List<BigDecimal> values = values(nodes);
        List<List<Sketch>> named = nodes.stream()
                .map(node -> values.stream()
                        .flatMap(value -> ways(node, value).stream())
                        .toList())
                .filter(ways -> !ways.isEmpty())
                .toList();
        return named.isEmpty() ? List.of() : Joining.all(named);
    }

    /** What a number is made of, that of definitions and of scores that are formulas too. */
    private void collect(NumberExpression side, List<NumberExpression> into) {
        for (NumberExpression node : Nodes.of(side).numbers()) {
            if (!into.contains(node)) {
                into.add(node);
                inside(node).ifPresent(number -> collect(number, into));
            }
        }
    }

    private Optional<NumberExpression> inside(NumberExpression node) {
        if (node instanceof NumberExpression.Defined defined
                && model.definitions().get(defined.definition()) instanceof Definition.OfNumber definition) {
            return Optional.of(definition.number());
        }
        if (node instanceof NumberExpression.OfScore score) {
            return formula(score.score());
        }
        return node instanceof NumberExpression.Earlier earlier ? formula(earlier.score()) : Optional.empty();
    }

    private Optional<NumberExpression> formula(int score) {
        return model.scores().get(score).content() instanceof Score.Content.Formula formula
                ? Optional.of(formula.number())
                : Optional.empty();
    }

    private static List<BigDecimal> values(List<NumberExpression> nodes) {
        List<BigDecimal> constants = nodes.stream()
                .filter(NumberExpression.Constant.class::isInstance)
                .map(node -> ((NumberExpression.Constant) node).value())
                .distinct()
                .limit(MOST_CONSTANTS)
                .toList();
        Set<BigDecimal> values = new LinkedHashSet<>();
        constants.forEach(constant -> around(constant, values));
        for (BigDecimal one : constants) {
            for (BigDecimal other : constants) {
                if (one.compareTo(other) != 0) {
                    around(one.multiply(other), values);
                    around(one.subtract(other), values);
                    around(one.add(other), values);
                    if (other.signum() != 0) {
                        around(one.divide(other, MathContext.DECIMAL32), values);
                    }
                }
            }
        }
        values.addAll(USUAL);
        return values.stream().limit(MOST_VALUES).toList();
    }

    private static void around(BigDecimal value, Set<BigDecimal> into) {
        BigDecimal plain = value.stripTrailingZeros();
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.min(9, Math.max(0, plain.scale())));
        into.add(normal(plain));
        into.add(normal(plain.add(step)));
        into.add(normal(plain.subtract(step)));
    }

    private static BigDecimal normal(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.min(9, Math.max(0, value.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** How a part of a number comes to a value. */
    private List<Sketch> ways(NumberExpression node, BigDecimal value) {
        if (node instanceof NumberExpression.OfAttribute attribute) {
            return List.of(Sketch.of(attribute.attribute(), new Value.Number(value)));
        }
        if (node instanceof NumberExpression.Scaled scaled) {
            BigDecimal own = normal(value.divide(scaled.factor(), MathContext.DECIMAL32));
            return List.of(Sketch.of(scaled.attribute(), new Value.Number(own)));
        }
        if (node instanceof NumberExpression.LengthOf length
                && length.text() instanceof TextExpression.OfAttribute text
                && value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(LONGEST_TEXT)) <= 0) {
            return written(
                            "x".repeat(value.intValue()),
                            attributes.get(text.attribute()).type())
                    .map(written -> List.of(Sketch.of(text.attribute(), written)))
                    .orElse(List.of());
        }
        if (node instanceof NumberExpression.DaysSince days
                && days.date() instanceof DateExpression.OfAttribute date
                && value.abs().compareTo(MOST_DAYS) <= 0) {
            return List.of(Sketch.of(date.attribute(), daysAgo(value.intValue())));
        }
        return node instanceof NumberExpression.Aggregate aggregate
                ? new ActWays(model, vantage).of(aggregate, value)
                : List.of();
    }

    /** Empty where an attribute cannot have any text there is. */
    private static Optional<Value> written(String text, Type type) {
        if (type instanceof Type.TextList) {
            return Optional.of(new Value.Texts(List.of(text)));
        }
        return type instanceof Type.Text ? Optional.of(new Value.Text(text)) : Optional.empty();
    }

    private Value daysAgo(int days) {
        return days > 0
                ? new Value.Ago(days, TimeUnit.DAY)
                : new Value.Day(vantage.today().minusDays(days));
    }
}
