package org.meritlang.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Fix;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Quotes too many or too few, which is what most mismatches come from. */
final class Quotes {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern YES_NO = Pattern.compile("(?i)yes|no");

    private Quotes() {}

    /** How to write a value so that it can be compared with the left one; empty where quotes do not matter. */
    static Optional<Fix> fix(Operand left, Relation relation, Expression right) {
        if (right instanceof Expression.TextLiteral text) {
            return pattern(left)
                    .filter(pattern -> pattern.matcher(text.value()).matches())
                    .map(pattern -> replace(text, text.value()));
        }
        if (right instanceof Expression.NumberLiteral number
                && left instanceof Operand.Text
                && relation == Relation.EQUAL) {
            return Optional.of(replace(number, "\"" + number.span().text() + "\""));
        }
        return Optional.empty();
    }

    private static Optional<Pattern> pattern(Operand left) {
        if (left instanceof Operand.Number || left instanceof Operand.Amount) {
            return Optional.of(NUMBER);
        }
        if (left instanceof Operand.Date) {
            return Optional.of(DATE);
        }
        return left instanceof Operand.YesNo ? Optional.of(YES_NO) : Optional.empty();
    }

    private static Fix replace(Expression value, String replacement) {
        return Fix.certain("write `" + replacement + "`", value.span(), replacement);
    }
}
