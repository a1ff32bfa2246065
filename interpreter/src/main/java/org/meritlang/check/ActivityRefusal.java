package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;

/** What is said of expressions about activities. */
final class ActivityRefusal {
    private ActivityRefusal() {}

    static Refusal of(Expression.NoActivity no, Scope scope) {
        return scope.resolve(no.activity()) instanceof Expression.NameUse use
                        && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute
                ? noAttribute(no, use, attribute)
                : of(no);
    }

    static Refusal of(Expression.Earlier earlier) {
        return Complaints.notYet(
                earlier.span(), "Scores at an earlier time, such as " + Places.quoted(earlier.span()) + ",");
    }

    static Refusal of(Expression.Aggregate aggregate) {
        return Complaints.notYet(
                aggregate.span(), "Numbers made of activities, such as " + Places.quoted(aggregate.span()) + ",");
    }

    static Refusal of(Expression other) {
        return Complaints.activitiesNotYet(other.span());
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
