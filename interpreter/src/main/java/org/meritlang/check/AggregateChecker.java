package org.meritlang.check;

import java.util.OptionalInt;
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

    NumberExpression check(Expression.Aggregate written) {
        Occurrences occurrences = scope.occurrences(written.activity());
        OptionalInt attribute = written.attribute().stream()
                .mapToInt(name -> attribute(written, name))
                .findFirst();
        return new NumberExpression.Aggregate(written.kind(), attribute, occurrences);
    }

    private int attribute(Expression.Aggregate written, Name name) {
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
        return attribute.index();
    }
}
