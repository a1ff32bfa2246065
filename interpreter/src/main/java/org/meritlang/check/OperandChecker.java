package org.meritlang.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;

/** Reads what has a value: literals, names, arithmetic. */
final class OperandChecker {
    private final Scope scope;

    OperandChecker(Scope scope) {
        this.scope = scope;
    }

    Operand check(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.NameUse use) {
            return named(use.name());
        }
        if (expression instanceof Expression.NumberLiteral number) {
            return new Operand.Number(new NumberExpression.Constant(number.value()));
        }
        if (expression instanceof Expression.TextLiteral text) {
            return new Operand.TextConstant(text);
        }
        if (expression instanceof Expression.DateLiteral date) {
            return new Operand.Date(constant(date.value()));
        }
        if (expression instanceof Expression.DurationLiteral duration) {
            return new Operand.Stretch(duration.duration());
        }
        if (expression instanceof Expression.YesNoLiteral yesNo) {
            return new Operand.YesNoConstant(yesNo.yes());
        }
        if (expression instanceof Expression.DomainOf domain) {
            return new Operand.Text(new TextExpression.DomainOf(scope.text(domain.operand())), Optional.empty());
        }
        if (expression instanceof Expression.Aggregate aggregate) {
            throw Complaints.notYet(
                    aggregate.span(), "Numbers made of activities, such as " + Places.quoted(aggregate.span()) + ",");
        }
        return computed(expression)
                .<Operand>map(Operand.Number::new)
                .orElseGet(() -> new Operand.YesNo(scope.condition(expression)));
    }

    private Optional<NumberExpression> computed(Expression expression) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return Optional.of(new NumberExpression.Arithmetic(
                    scope.number(arithmetic.left()), arithmetic.operator(), scope.number(arithmetic.right())));
        }
        if (expression instanceof Expression.Negation negation) {
            return Optional.of(negated(scope.number(negation.operand())));
        }
        if (expression instanceof Expression.PercentOf percent) {
            BigDecimal share = percent.percent().value().movePointLeft(2);
            return Optional.of(new NumberExpression.Arithmetic(
                    new NumberExpression.Constant(share), ArithmeticOperator.TIMES, scope.number(percent.of())));
        }
        if (expression instanceof Expression.LengthOf length) {
            return Optional.of(new NumberExpression.LengthOf(scope.text(length.operand())));
        }
        if (expression instanceof Expression.DaysSince days) {
            return Optional.of(new NumberExpression.DaysSince(scope.date(days.operand())));
        }
        return Optional.empty();
    }

    private static NumberExpression negated(NumberExpression number) {
        if (number instanceof NumberExpression.Constant constant) {
            return new NumberExpression.Constant(constant.value().negate());
        }
        return new NumberExpression.Arithmetic(
                new NumberExpression.Constant(BigDecimal.ZERO), ArithmeticOperator.MINUS, number);
    }

    private DateExpression constant(DateValue value) {
        if (value.time().isEmpty()) {
            return new DateExpression.Constant(value.date(), Optional.empty());
        }
        Instant instant = value.offset()
                .map(offset -> value.date().atTime(value.time().get()).toInstant(offset))
                .orElseGet(() -> ZonedDateTime.of(value.date(), value.time().get(), scope.zone())
                        .toInstant());
        LocalDate day = instant.atZone(scope.zone()).toLocalDate();
        return new DateExpression.Constant(day, Optional.of(instant));
    }

    private Operand named(Name name) {
        Meaning meaning = scope.names().meaning(name);
        if (meaning instanceof Meaning.OfAttribute attribute) {
            return ofAttribute(attribute.index(), attribute.attribute());
        }
        if (meaning instanceof Meaning.OfCondition condition) {
            return new Operand.YesNo(new Condition.Defined(condition.definition()));
        }
        if (meaning instanceof Meaning.OfNumber number) {
            return new Operand.Number(new NumberExpression.Defined(number.definition()));
        }
        if (meaning instanceof Meaning.OfScore score) {
            return new Operand.Number(new NumberExpression.OfScore(score.score()));
        }
        if (meaning instanceof Meaning.OfGrade grade) {
            return new Operand.Label(grade.grade(), grade.labels());
        }
        if (meaning instanceof Meaning.OfDisqualified) {
            return new Operand.YesNo(new Condition.Disqualified());
        }
        if (meaning instanceof Meaning.OfList list) {
            return new Operand.Values(list.list());
        }
        if (meaning instanceof Meaning.OfActivity) {
            throw activity(name);
        }
        if (meaning instanceof Meaning.Nothing) {
            return new Operand.Nothing(name);
        }
        if (meaning instanceof Meaning.ToldElsewhere) {
            throw Refusal.toldElsewhere();
        }
        throw new IllegalArgumentException("not a meaning: " + meaning);
    }

    private static Operand ofAttribute(int index, Attribute attribute) {
        Type type = attribute.type();
        TextExpression text = new TextExpression.OfAttribute(index);
        if (type instanceof Type.Text || type instanceof Type.TextList) {
            return new Operand.Text(text, Optional.empty());
        }
        if (type instanceof Type.OneOf oneOf) {
            return new Operand.Text(text, Optional.of(oneOf));
        }
        if (type instanceof Type.Number) {
            return new Operand.Number(new NumberExpression.OfAttribute(index));
        }
        if (type instanceof Type.Amount amount) {
            return new Operand.Amount(index, amount.unit());
        }
        if (type instanceof Type.YesNo) {
            return new Operand.YesNo(new Condition.YesNo(index));
        }
        if (type instanceof Type.Date) {
            return new Operand.Date(new DateExpression.OfAttribute(index));
        }
        throw new IllegalArgumentException("not a type: " + type);
    }

    /** A name that only a window makes an activity may be a misspelt date. */
    private Refusal activity(Name name) {
        boolean declared = scope.names().isDeclaredActivity(name);
        if (!declared && !scope.names().suggestions().spelledAlike(name.text()).isEmpty()) {
            return scope.mismatch().unknown(name);
        }
        if (declared) {
            return Complaints.activitiesNotYet(name.span());
        }
        return Refusal.of(
                Code.NOT_YET_SUPPORTED,
                name.span(),
                "`" + name.text() + "` is read as an activity here, which is not yet supported; "
                        + "if it is a date of the lead, declare it under `lead has`.");
    }
}
