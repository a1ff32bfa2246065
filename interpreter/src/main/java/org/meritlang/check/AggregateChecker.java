package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;

/** Reads numbers that are made of many occurrences: {@code sum of amount across purchase made}. */
final class AggregateChecker {
    private final Scope scope;

    AggregateChecker(Scope scope) {
        this.scope = scope;
    }

    /** A number, or one of minutes where the attribute counts minutes: a count of different ones does not. */
    Operand check(Expression.Aggregate written) {
        Occurrences occurrences = scope.occurrences(written.activity());
        Optional<Meaning.OfAttribute> attribute = written.attribute().map(name -> attribute(written, name));
        NumberExpression number = new NumberExpression.Aggregate(
                written.kind(),
                attribute.stream().mapToInt(Meaning.OfAttribute::index).findFirst(),
                occurrences);
        boolean isAmount = written.kind() != AggregateKind.COUNT_OF_DIFFERENT;
        return attribute
                .map(of -> of.attribute().type())
                .filter(type -> isAmount && type instanceof Type.Amount)
                .<Operand>map(type -> new Operand.Amount(number, ((Type.Amount) type).unit()))
                .orElseGet(() -> new Operand.Number(number));
    }

    private Meaning.OfAttribute attribute(Expression.Aggregate written, Name name) {
        Meaning.OfAttribute attribute = scope.attributeOf(written.activity(), name);
        Type type = attribute.attribute().type();
        boolean fits = written.kind() == AggregateKind.COUNT_OF_DIFFERENT
                ? !(type instanceof Type.TextList)
                : type instanceof Type.Number || type instanceof Type.Amount;
        if (!fits) {
            String needed = written.kind() == AggregateKind.COUNT_OF_DIFFERENT ? "a single value" : "a number";
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    name.span(),
                    "`" + name.text() + "` is " + Types.withArticle(type) + ", and `"
                            + written.kind().written() + "` needs " + needed + ".");
        }
        return attribute;
    }
}
