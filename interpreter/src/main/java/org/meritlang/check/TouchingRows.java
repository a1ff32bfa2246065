package org.meritlang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Expression.NumberLiteral;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;
import org.meritlang.syntax.parts.Rows;

/**
 * Number rows of which one ends a step of the last written digit before another begins, as
 * {@code 10 to 49} and {@code 50 to 999} do. What lies between belongs to the lower row.
 */
final class TouchingRows {
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9_]*(?:\\.[0-9_]+)?");

    /** Where the row that touches a row from above begins. */
    private final Map<Row.PointsRow, BigDecimal> nextStart;

    private TouchingRows(Map<Row.PointsRow, BigDecimal> nextStart) {
        this.nextStart = nextStart;
    }

    /** A number as written, with the step of its last written digit. */
    private record Written(BigDecimal value, BigDecimal step) {}

    static TouchingRows of(List<Row.PointsRow> rows) {
        TreeMap<BigDecimal, Written> starts = new TreeMap<>();
        for (Row.PointsRow row : rows) {
            start(row.test()).ifPresent(start -> starts.put(start.value(), start));
        }
        Map<Row.PointsRow, BigDecimal> next = new HashMap<>();
        for (Row.PointsRow row : rows) {
            end(row.test()).ifPresent(end -> {
                Map.Entry<BigDecimal, Written> above = starts.higherEntry(end.value());
                if (above != null && touches(end, above.getValue())) {
                    next.put(row, above.getKey());
                }
            });
        }
        return new TouchingRows(next);
    }

    private static boolean touches(Written end, Written start) {
        BigDecimal step = end.step().min(start.step());
        return start.value().subtract(end.value()).compareTo(step) == 0;
    }

    /** Lets a row that is touched from above end where the next begins. */
    Condition close(Row.PointsRow row, Condition condition) {
        BigDecimal next = nextStart.get(row);
        if (next == null) {
            return condition;
        }
        if (condition instanceof Condition.And and) {
            return new Condition.And(
                    List.of(and.terms().get(0), below(and.terms().get(1), next)));
        }
        return below(condition, next);
    }

    private static Condition below(Condition condition, BigDecimal next) {
        return condition instanceof Condition.NumberTest test
                ? new Condition.NumberTest(test.left(), Relation.LESS, new NumberExpression.Constant(next))
                : condition;
    }

    private static Optional<Written> start(RowTest test) {
        return Rows.condition(test).flatMap(condition -> {
            if (condition instanceof Expression.Between between && isSubject(between.left())) {
                return written(between.low());
            }
            return bound(condition, Relation.MORE_OR_EQUAL);
        });
    }

    private static Optional<Written> end(RowTest test) {
        return Rows.condition(test).flatMap(condition -> {
            if (condition instanceof Expression.Between between && isSubject(between.left())) {
                return written(between.high());
            }
            return bound(condition, Relation.LESS_OR_EQUAL);
        });
    }

    private static Optional<Written> bound(Expression condition, Relation relation) {
        return condition instanceof Expression.Comparison comparison
                        && isSubject(comparison.left())
                        && comparison.comparator().relation() == relation
                ? written(comparison.right())
                : Optional.empty();
    }

    private static boolean isSubject(Expression left) {
        return left instanceof Expression.Subject;
    }

    private static Optional<Written> written(Expression number) {
        if (number instanceof Expression.Negation negation) {
            return written(negation.operand()).map(w -> new Written(w.value().negate(), w.step()));
        }
        return number instanceof NumberLiteral literal ? Optional.of(written(literal)) : Optional.empty();
    }

    private static Written written(NumberLiteral literal) {
        Matcher digits = DIGITS.matcher(literal.written());
        BigDecimal value = literal.value();
        if (!digits.find()) {
            return new Written(value, value.ulp());
        }
        BigDecimal shown = new BigDecimal(digits.group().replace("_", ""));
        BigDecimal unit = shown.signum() == 0 ? BigDecimal.ONE : value.abs().divide(shown, MathContext.DECIMAL128);
        return new Written(value, shown.ulp().multiply(unit));
    }
}
