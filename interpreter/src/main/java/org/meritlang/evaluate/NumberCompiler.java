package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.meritlang.check.NumberExpression;
import org.meritlang.syntax.ArithmeticOperator;

/** Turns numbers into steps. */
final class NumberCompiler {
    private final Plan plan;
    private final Names names;

    NumberCompiler(Plan plan, Names names) {
        this.plan = plan;
        this.names = names;
    }

    /** In conditions: an unknown attribute makes the number unknown. */
    Slot<Numbers> compile(NumberExpression number) {
        return compile(number, false);
    }

    /**
     * @param zeroed whether unknown number attributes count as 0, as they do in formulas
     */
    Slot<Numbers> compile(NumberExpression number, boolean zeroed) {
        Deque<NumberExpression.Arithmetic> operations = new ArrayDeque<>();
        NumberExpression first = number;
        while (first instanceof NumberExpression.Arithmetic operation) {
            operations.push(operation);
            first = operation.left();
        }
        Slot<Numbers> result = operand(first, zeroed);
        for (NumberExpression.Arithmetic operation : operations) {
            result = plan.numbers(
                    new Arithmetic.Operation(result, operation.operator(), compile(operation.right(), zeroed)));
        }
        return result;
    }

    /** All that may be unknown in a number, its definitions' parts included. */
    Set<Suspicion> suspicions(NumberExpression number, boolean zeroed) {
        return suspicions(Parts.of(number, zeroed), zeroed);
    }

    Set<Suspicion> suspicions(Parts parts, boolean zeroed) {
        Set<Suspicion> all = new LinkedHashSet<>(parts.suspicions());
        parts.names().forEach(named -> all.addAll(names.suspicions(named)));
        parts.divisors().forEach(divisor -> all.add(new Suspicion.OfDivision(compile(divisor, zeroed))));
        return all;
    }

    private Slot<Numbers> operand(NumberExpression node, boolean zeroed) {
        if (node instanceof NumberExpression.Constant constant) {
            return plan.numbers(new Arithmetic.Constant(constant.value()));
        }
        if (node instanceof NumberExpression.OfAttribute attribute) {
            return attribute(attribute.attribute(), zeroed);
        }
        if (node instanceof NumberExpression.Scaled scaled) {
            Slot<Numbers> factor = plan.numbers(new Arithmetic.Constant(scaled.factor()));
            return plan.numbers(
                    new Arithmetic.Operation(attribute(scaled.attribute(), zeroed), ArithmeticOperator.TIMES, factor));
        }
        if (node instanceof NumberExpression.OfScore score) {
            return plan.numbers(new Arithmetic.OfPoints(names.points(score.score())));
        }
        if (node instanceof NumberExpression.LengthOf length) {
            return plan.numbers(new TextTests.Length(TextSource.of(length.text())));
        }
        if (node instanceof NumberExpression.DaysSince days) {
            return plan.numbers(new DateTests.DaysSince(days.date()));
        }
        if (node instanceof NumberExpression.Defined defined) {
            return names.numbers(new Named.OfDefinition(defined.definition(), zeroed));
        }
        throw new IllegalArgumentException("no such number: " + node);
    }

    private Slot<Numbers> attribute(int attribute, boolean zeroed) {
        Slot<Numbers> number = plan.numbers(new Attributes.Number(attribute));
        return zeroed ? plan.numbers(new Arithmetic.ZeroForUnknown(number)) : number;
    }
}
