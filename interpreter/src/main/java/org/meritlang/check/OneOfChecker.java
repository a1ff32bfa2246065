package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;

/** Reads {@code is one of} and {@code is none of}: values, or the name of a list. */
final class OneOfChecker {
    private final Scope scope;

    OneOfChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.OneOf oneOf) {
        Condition is = positive(oneOf.left(), oneOf.values());
        return oneOf.negated() ? new Condition.Not(is) : is;
    }

    private Condition positive(Expression left, List<Expression> values) {
        Operand operand = scope.operand(left);
        if (operand instanceof Operand.Label label) {
            return new LabelChecker(scope, left, label).oneOf(values);
        }
        if (operand instanceof Operand.Text text) {
            return new Condition.TextIs(text.text(), texts(left, text, values));
        }
        values.forEach(value -> LabelOfGrade.refuse(scope, left, operand, Relation.EQUAL, value));
        List<Condition> equals = new ArrayList<>();
        for (Expression value : values) {
            equals.addAll(equalTo(left, operand, value));
        }
        return equals.size() == 1 ? equals.get(0) : new Condition.Or(equals);
    }

    private List<Condition> equalTo(Expression left, Operand operand, Expression value) {
        if (operand instanceof Operand.Number number
                && scope.operand(value) instanceof Operand.Values list
                && list.list().holdsNumbers()) {
            return list.list().numbers().stream()
                    .<Condition>map(entry -> new Condition.NumberTest(
                            number.number(), Relation.EQUAL, new NumberExpression.Constant(entry)))
                    .toList();
        }
        if (scope.operand(value) instanceof Operand.Values list) {
            throw ofOtherKind(left, operand, value, list.list());
        }
        return List.of(new ComparisonChecker(scope).check(left, Relation.EQUAL, value));
    }

    private List<String> texts(Expression left, Operand.Text text, List<Expression> values) {
        List<String> texts = new ArrayList<>();
        for (Expression value : values) {
            if (value instanceof Expression.TextLiteral literal) {
                Complaints.notEmpty(literal);
                text.listed()
                        .ifPresent(listed -> ListedValues.check(
                                literal, listed, scope.resolve(left).span().text()));
                texts.add(literal.value());
            } else if (value instanceof Expression.NameUse use) {
                List<String> entries = entries(left, text, use);
                if (values.size() == 1) {
                    return entries;
                }
                texts.addAll(entries);
            } else {
                throw scope.mismatch().between(left, text, Relation.EQUAL, value, scope.operand(value));
            }
        }
        return texts;
    }

    private List<String> entries(Expression left, Operand.Text text, Expression.NameUse use) {
        return textsOf(scope, left, text, use);
    }

    /** The texts of the list that a name among values must stand for. */
    static List<String> textsOf(Scope scope, Expression left, Operand.Text text, Expression.NameUse use) {
        Operand value = scope.operand(use);
        if (value instanceof Operand.Values list) {
            if (list.list().holdsNumbers()) {
                throw ofOtherKind(left, text, use, list.list());
            }
            return list.list().texts();
        }
        if (value instanceof Operand.Nothing nothing) {
            throw nearList(scope, left, nothing.name());
        }
        throw Refusal.of(
                Code.WRONG_TYPE,
                use.span(),
                "Values stand here, in quotes, or the name of a list, and `"
                        + use.name().text() + "` is no list.");
    }

    private static Refusal nearList(Scope scope, Expression left, Name name) {
        Suggestions lists = Suggestions.among(scope.names().lists());
        return lists.nearest(name.text()).isEmpty()
                ? scope.mismatch().bareTextOrUnknown(left, name)
                : Complaints.unknownName("list", name, lists);
    }

    private static Refusal ofOtherKind(Expression left, Operand operand, Expression value, ValueList list) {
        return Refusal.of(
                Code.WRONG_TYPE,
                value.span(),
                "The list `" + list.name() + "` holds " + (list.holdsNumbers() ? "numbers" : "texts") + ", and "
                        + Places.quoted(left.span()) + " is " + operand.kind() + ".");
    }
}
