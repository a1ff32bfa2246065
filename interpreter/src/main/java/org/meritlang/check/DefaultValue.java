package org.meritlang.check;

import java.math.BigDecimal;
import org.meritlang.diagnostic.Code;
import org.meritlang.schema.Type;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.TimeUnit;

/** Reads what {@code default} gives, as the text that the data would hold. */
final class DefaultValue {
    private DefaultValue() {}

    static String read(Expression written, Type type, Name attribute) {
        boolean text = type instanceof Type.Text || type instanceof Type.OneOf || type instanceof Type.TextList;
        if (text && written instanceof Expression.NameUse name) {
            throw Complaints.bareText(name.name());
        }
        if (text && written instanceof Expression.TextLiteral literal) {
            if (type instanceof Type.OneOf oneOf) {
                ListedValues.check(literal, oneOf, attribute.text());
            }
            return Complaints.notEmpty(literal).value();
        }
        if (type instanceof Type.YesNo && written instanceof Expression.YesNoLiteral yesNo) {
            return yesNo.yes() ? "yes" : "no";
        }
        if (type instanceof Type.Date && written instanceof Expression.DateLiteral date) {
            return iso(date.value());
        }
        boolean number = type instanceof Type.Number || type instanceof Type.Amount;
        if (number && written instanceof Expression.NumberLiteral literal) {
            return literal.value().toPlainString();
        }
        if (number
                && written instanceof Expression.Negation negation
                && negation.operand() instanceof Expression.NumberLiteral literal) {
            return literal.value().negate().toPlainString();
        }
        if (type instanceof Type.Amount amount && written instanceof Expression.DurationLiteral duration) {
            return inUnit(duration, amount.unit());
        }
        throw Refusal.of(
                Code.UNREADABLE_DEFAULT,
                written.span(),
                "`" + attribute.text() + "` is " + Types.withArticle(type) + ", and its default "
                        + Places.quoted(written.span()) + " is not.");
    }

    private static String iso(DateValue value) {
        return value.date()
                + value.time().map(time -> "T" + time).orElse("")
                + value.offset().map(Object::toString).orElse("");
    }

    private static String inUnit(Expression.DurationLiteral written, TimeUnit unit) {
        BigDecimal seconds = Seconds.of(written.duration());
        BigDecimal[] parts = seconds.divideAndRemainder(Seconds.of(unit));
        if (parts[1].signum() != 0) {
            throw Refusal.of(
                    Code.UNREADABLE_DEFAULT,
                    written.span(),
                    Places.quoted(written.span()) + " is no whole number of " + unit.plural() + ".");
        }
        return parts[0].stripTrailingZeros().toPlainString();
    }
}
