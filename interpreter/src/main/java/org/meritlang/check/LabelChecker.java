package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Reads comparisons of an output with its labels, which may be written without quotes. */
final class LabelChecker {
    private LabelChecker() {}

    static Condition check(Scope scope, Expression left, Operand.Label output, Relation relation, Expression right) {
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    right.span(),
                    "The labels of " + scope.quoted(left) + " have no order; ask with `is` or `is one of`.");
        }
        Condition is = new Condition.LabelIs(output.labelling(), List.of(label(scope, left, output, right)));
        return relation == Relation.EQUAL ? is : new Condition.Not(is);
    }

    static Condition oneOf(Scope scope, Expression left, Operand.Label output, List<Expression> values) {
        List<String> labels = new ArrayList<>();
        values.forEach(value -> labels.add(label(scope, left, output, value)));
        return new Condition.LabelIs(output.labelling(), labels);
    }

    private static String label(Scope scope, Expression left, Operand.Label output, Expression value) {
        String written = written(value)
                .orElseThrow(() -> Refusal.of(
                        Code.WRONG_TYPE,
                        value.span(),
                        scope.quoted(left) + " is one of the labels that it gives, and " + Places.quoted(value.span())
                                + " is no label."));
        String folded = Folding.fold(written);
        return output.labels().stream()
                .filter(label -> Folding.fold(label).equals(folded))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Code.NOT_A_LISTED_VALUE,
                        value.span(),
                        "`" + written + "` is no label of " + scope.quoted(left) + ", which gives "
                                + String.join(", ", output.labels()) + ".",
                        Complaints.didYouMean(written, value.span(), Suggestions.among(output.labels()))));
    }

    private static Optional<String> written(Expression value) {
        if (value instanceof Expression.NameUse use) {
            return Optional.of(use.name().text());
        }
        if (value instanceof Expression.TextLiteral text) {
            return Optional.of(text.value());
        }
        if (value instanceof Expression.NumberLiteral number) {
            return Optional.of(number.written());
        }
        return Optional.empty();
    }
}
