package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.syntax.ArithmeticOperator;

/** A number as a formula writes it: {@code 60% of fit}. */
final class NumberWords implements NumberExpression.Visitor<String> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CheckedModel model;
    private final List<Attribute> attributes;

    private NumberWords(CheckedModel model, List<Attribute> attributes) {
        this.model = model;
        this.attributes = attributes;
    }

    static String of(NumberExpression number, CheckedModel model) {
        return of(number, model, model.attributes());
    }

    /** The same where names are those of an activity's attributes. */
    static String of(NumberExpression number, CheckedModel model, List<Attribute> attributes) {
        return number.accept(new NumberWords(model, attributes));
    }

    @Override
    public String visitConstant(NumberExpression.Constant constant) {
        return OneLead.plain(constant.value());
    }

    @Override
    public String visitOfAttribute(NumberExpression.OfAttribute attribute) {
        return attributes.get(attribute.attribute()).name();
    }

    @Override
    public String visitScaled(NumberExpression.Scaled scaled) {
        return attributes.get(scaled.attribute()).name() + " in seconds";
    }

    @Override
    public String visitOfScore(NumberExpression.OfScore score) {
        return model.scores().get(score.score()).name();
    }

    @Override
    public String visitEarlier(NumberExpression.Earlier earlier) {
        return model.scores().get(earlier.score()).name() + " " + EarlierWords.of(earlier.amount(), earlier.unit());
    }

    /** Along the left without recursion, since formulas may be long. */
    @Override
    public String visitArithmetic(NumberExpression.Arithmetic arithmetic) {
        Deque<NumberExpression.Arithmetic> operations = new ArrayDeque<>();
        NumberExpression first = arithmetic;
        while (first instanceof NumberExpression.Arithmetic operation && !isShareOf(operation)) {
            operations.push(operation);
            first = operation.left();
        }
        StringBuilder words = new StringBuilder(operand(first));
        boolean isSum = false;
        for (NumberExpression.Arithmetic operation : operations) {
            boolean binds = binds(operation.operator());
            if (binds && isSum) {
                words.insert(0, '(').append(')');
            }
            words.append(' ').append(operation.operator().written()).append(' ');
            words.append(inBrackets(operation.right(), binds || operation.operator() == ArithmeticOperator.MINUS));
            isSum = !binds;
        }
        return words.toString();
    }

    private String operand(NumberExpression first) {
        if (first instanceof NumberExpression.Arithmetic share
                && share.left() instanceof NumberExpression.Constant part) {
            return OneLead.plain(part.value().multiply(HUNDRED)) + "% of " + inBrackets(share.right(), true);
        }
        return first.accept(this);
    }

    /** {@code 0.6 * fit}, which is told as {@code 60% of fit}. */
    private static boolean isShareOf(NumberExpression.Arithmetic operation) {
        return operation.operator() == ArithmeticOperator.TIMES
                && operation.left() instanceof NumberExpression.Constant share
                && share.value().signum() > 0
                && share.value().compareTo(BigDecimal.ONE) <= 0
                && !(operation.right() instanceof NumberExpression.Constant);
    }

    private static boolean binds(ArithmeticOperator operator) {
        return operator == ArithmeticOperator.TIMES || operator == ArithmeticOperator.DIVIDED_BY;
    }

    private String inBrackets(NumberExpression part, boolean wanted) {
        boolean isOperation = part instanceof NumberExpression.Arithmetic;
        return isOperation && wanted ? "(" + part.accept(this) + ")" : part.accept(this);
    }

    @Override
    public String visitLengthOf(NumberExpression.LengthOf length) {
        return "length of " + TextWords.of(length.text(), attributes);
    }

    @Override
    public String visitDaysSince(NumberExpression.DaysSince days) {
        return "days since " + days.date().accept(new DateWords());
    }

    private final class DateWords implements DateExpression.Visitor<String> {
        @Override
        public String visitOfAttribute(DateExpression.OfAttribute attribute) {
            return attributes.get(attribute.attribute()).name();
        }

        @Override
        public String visitConstant(DateExpression.Constant constant) {
            return constant.day().toString();
        }
    }

    @Override
    public String visitDefined(NumberExpression.Defined defined) {
        return model.definitions().get(defined.definition()).name();
    }

    @Override
    public String visitAggregate(NumberExpression.Aggregate aggregate) {
        Activity activity = model.activities().get(aggregate.occurrences().activity());
        String across = aggregate.attribute().isEmpty()
                ? ""
                : activity.attributes().get(aggregate.attribute().getAsInt()).name() + " across ";
        return aggregate.kind().written() + " " + across + ConditionWords.of(aggregate.occurrences(), model);
    }
}
