package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;

/** Reads {@code contains}, {@code mentions} and their like. */
final class TextTestChecker {
    private final Scope scope;

    TextTestChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.TextTest test) {
        Operand left = scope.operand(test.left());
        if (!(left instanceof Operand.Text text)) {
            throw refusal(test, left);
        }
        if (test.negated() && test.values().size() > 1) {
            throw severalAfterNegative(test);
        }
        Condition holds = new Condition.TextTest(text.text(), test.verb(), test.quantifier(), values(test, text));
        return test.negated() ? new Condition.Not(holds) : holds;
    }

    private List<String> values(Expression.TextTest test, Operand.Text text) {
        List<String> values = new ArrayList<>();
        for (Expression value : test.values()) {
            if (value instanceof Expression.TextLiteral literal) {
                values.add(Complaints.notEmpty(literal).value());
            } else if (value instanceof Expression.NameUse use) {
                values.addAll(OneOfChecker.textsOf(scope, test.left(), text, use));
            } else {
                throw scope.mismatch().between(test.left(), text, Relation.EQUAL, value, scope.operand(value));
            }
        }
        return values;
    }

    private Refusal refusal(Expression.TextTest test, Operand left) {
        if (left instanceof Operand.Label) {
            return Refusal.of(
                    Code.WRONG_TYPE,
                    test.span(),
                    "The labels of " + scope.quoted(test.left()) + " are asked with `is` or `is one of`.");
        }
        return scope.mismatch().needed(test.left(), left, "text");
    }

    private static Refusal severalAfterNegative(Expression.TextTest test) {
        String verb = test.verb().infinitive();
        String better = test.verb().written() + " " + Quantifier.NONE.written();
        return Refusal.of(
                Code.NEGATIVE_BEFORE_SEVERAL,
                test.span(),
                "`does not " + verb + "` before several values can be read in two ways; write `" + better + "`.",
                Fix.offer("write `" + better + "`", test.span(), better));
    }
}
