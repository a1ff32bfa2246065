package org.meritlang.check;

import java.math.BigDecimal;
import org.meritlang.diagnostic.Code;
import org.meritlang.schema.Type;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.TimeUnit;

/** Reads what {@code default} gives, as the text that the data would hold. */
final class DefaultValue implements Type.Visitor<String> {
    private final Expression written;
    private final Name attribute;

    private DefaultValue(Expression written, Name attribute) {
        this.written = written;
        this.attribute = attribute;
    }

    static String read(Expression written, Type type, Name attribute) {
        return type.accept(new DefaultValue(written, attribute));
    }

    @Override
    public String visitText(Type.Text text) {
        return text(text);
    }

    @Override
    public String visitOneOf(Type.OneOf oneOf) {
        if (written instanceof Expression.TextLiteral literal) {
            ListedValues.check(literal, oneOf, attribute.text());
        }
        return text(oneOf);
    }

    @Override
    public String visitNumber(Type.Number number) {
        return number(number);
    }

    @Override
    public String visitYesNo(Type.YesNo yesNo) {
        if (written instanceof Expression.YesNoLiteral literal) {
            return literal.yes() ? "yes" : "no";
        }
        throw misfit(yesNo);
    }

    @Override
    public String visitDate(Type.Date date) {
        if (written instanceof Expression.DateLiteral literal) {
            return iso(literal.value());
        }
        throw misfit(date);
    }

    @Override
    public String visitTextList(Type.TextList list) {
        return text(list);
    }

    @Override
    public String visitAmount(Type.Amount amount) {
        return written instanceof Expression.DurationLiteral duration
                ? inUnit(duration, amount.unit())
                : number(amount);
    }

    private String text(Type type) {
        if (written instanceof Expression.NameUse use) {
            throw BareText.refuse(use.name());
        }
        if (written instanceof Expression.TextLiteral literal) {
            return Complaints.notEmpty(literal).value();
        }
        throw misfit(type);
    }

    private String number(Type type) {
        if (written instanceof Expression.NumberLiteral literal) {
            return literal.value().toPlainString();
        }
        if (written instanceof Expression.Negation negation
                && negation.operand() instanceof Expression.NumberLiteral literal) {
            return literal.value().negate().toPlainString();
        }
        throw misfit(type);
    }

    private Refusal misfit(Type type) {
        return Refusal.of(
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
