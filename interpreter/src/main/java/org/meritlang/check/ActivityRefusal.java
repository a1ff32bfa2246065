package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;

/** What is said of expressions about activities. */
final class ActivityRefusal {
    private ActivityRefusal() {}

    static Refusal of(Expression expression, Scope scope) {
        if (expression instanceof Expression.NoActivity no
                && scope.resolve(no.activity()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute) {
            return noAttribute(no, use, attribute);
        }
        if (expression instanceof Expression.Earlier earlier) {
            return Complaints.notYet(
                    earlier.span(), "Scores at an earlier time, such as " + Places.quoted(earlier.span()) + ",");
        }
        return Complaints.activitiesNotYet(expression.span());
    }

    /** {@code no job title} is how newcomers ask for what is unknown. */
    private static Refusal noAttribute(
            Expression.NoActivity no, Expression.NameUse use, Meaning.OfAttribute attribute) {
        String name = use.span().text();
        boolean yesNo = attribute.attribute().type() instanceof Type.YesNo;
        String better = yesNo ? "not " + name : name + " is unknown";
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                no.span(),
                "`no` asks for activities that did not happen, and `" + name + "` is a field; write `" + better + "`.",
                Fix.certain("write `" + better + "`", no.span(), better));
    }
}
