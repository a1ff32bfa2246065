package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.ArithmeticOperator;

/** Turns numbers into steps. */
final class NumberCompiler {
    private final Plan plan;
    private final Names names;
    private final Pasts pasts;
    private final OccurrenceCompiler occurrences;
    private final Kept kept;

    NumberCompiler(Plan plan, Names names, Pasts pasts, OccurrenceCompiler occurrences, Kept kept) {
        this.plan = plan;
        this.names = names;
        this.pasts = pasts;
        this.occurrences = occurrences;
        this.kept = kept;
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
        Slot<Numbers> result = kept.put(first, zeroed, first.accept(new Operands(zeroed)));
        for (NumberExpression.Arithmetic operation : operations) {
            Slot<Numbers> right = compile(operation.right(), zeroed);
            Slot<Numbers> both = plan.numbers(new Arithmetic.Operation(result, operation.operator(), right));
            result = kept.put(operation, zeroed, both);
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
        parts.silences().forEach(without -> all.add(occurrences.suspicion(without)));
        parts.aggregates().forEach(aggregate -> all.add(occurrences.suspicion(aggregate)));
        return all;
    }

    private final class Operands implements NumberExpression.Visitor<Slot<Numbers>> {
        private final boolean zeroed;

        Operands(boolean zeroed) {
            this.zeroed = zeroed;
        }

        @Override
        public Slot<Numbers> visitConstant(NumberExpression.Constant constant) {
            return plan.numbers(new Arithmetic.Constant(constant.value()));
        }

        @Override
        public Slot<Numbers> visitOfAttribute(NumberExpression.OfAttribute attribute) {
            return ofAttribute(attribute.attribute());
        }

        @Override
        public Slot<Numbers> visitScaled(NumberExpression.Scaled scaled) {
            Slot<Numbers> factor = plan.numbers(new Arithmetic.Constant(scaled.factor()));
            return plan.numbers(
                    new Arithmetic.Operation(ofAttribute(scaled.attribute()), ArithmeticOperator.TIMES, factor));
        }

        @Override
        public Slot<Numbers> visitEarlier(NumberExpression.Earlier earlier) {
            Pasts.Past past = pasts.at(earlier.amount(), earlier.unit());
            return plan.numbers(new Earlier.Value<>(past.run(), past.shown().score(earlier.score())));
        }

        @Override
        public Slot<Numbers> visitOfScore(NumberExpression.OfScore score) {
            return plan.numbers(new Arithmetic.OfPoints(names.points(score.score())));
        }

        @Override
        public Slot<Numbers> visitArithmetic(NumberExpression.Arithmetic arithmetic) {
            return compile(arithmetic, zeroed);
        }

        @Override
        public Slot<Numbers> visitLengthOf(NumberExpression.LengthOf length) {
            return plan.numbers(new TextTests.Length(TextSource.of(length.text())));
        }

        @Override
        public Slot<Numbers> visitDaysSince(NumberExpression.DaysSince days) {
            return plan.numbers(new DateTests.DaysSince(days.date()));
        }

        @Override
        public Slot<Numbers> visitDefined(NumberExpression.Defined defined) {
            return names.numbers(new Named.OfDefinition(defined.definition(), zeroed));
        }

        @Override
        public Slot<Numbers> visitAggregate(NumberExpression.Aggregate aggregate) {
            return occurrences.aggregate(aggregate);
        }

        private Slot<Numbers> ofAttribute(int attribute) {
            Slot<Numbers> number = plan.numbers(new Attributes.Number(attribute));
            return zeroed ? plan.numbers(new Arithmetic.ZeroForUnknown(number)) : number;
        }
    }
}
