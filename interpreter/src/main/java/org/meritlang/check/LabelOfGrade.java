package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;

/** {@code fit is A}, where {@code A} is a label of {@code fit grade}: a score is a number, and never a label. */
final class LabelOfGrade {
    private LabelOfGrade() {}

    /** Refuses it; a name that stands for something else is left to those who compare numbers. */
    static void refuse(Scope scope, Expression left, Operand score, Relation relation, Expression right) {
        boolean isEquality = relation == Relation.EQUAL || relation == Relation.NOT_EQUAL;
        if (!isEquality
                || !(scope.resolve(left) instanceof Expression.NameUse use)
                || !(score instanceof Operand.Number number)
                || !(number.number() instanceof NumberExpression.OfScore)) {
            return;
        }
        String grade = use.name().text() + " grade";
        Name name = new Name(use.span(), grade, false);
        boolean isLabel = scope.names().isGiven(name)
                && scope.names().meaning(name) instanceof Meaning.OfLabelling labelling
                && label(scope, right)
                        .flatMap(text -> labelling.labels().find(text))
                        .isPresent();
        if (isLabel) {
            throw Refusal.of(
                    Code.NO_LABELS,
                    scope.place(left),
                    "`" + use.name().text() + "` is a score, a number; its labels are those of `" + grade + "`.",
                    Fix.certain("write `" + grade + "`", scope.place(left), grade));
        }
    }

    private static Optional<String> label(Scope scope, Expression right) {
        if (right instanceof Expression.TextLiteral text) {
            return Optional.of(text.value());
        }
        return right instanceof Expression.NameUse use && !scope.names().isGiven(use.name())
                ? Optional.of(use.name().text())
                : Optional.empty();
    }
}
