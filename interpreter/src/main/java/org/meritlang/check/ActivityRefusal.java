package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;

/** What is said where an activity is needed and something else stands, and the other way round. */
final class ActivityRefusal {
    private ActivityRefusal() {}

    /** {@code no job title} is how newcomers ask for what is unknown. */
    static Refusal of(Expression.NoActivity no, Expression.NameUse use, Meaning.OfAttribute attribute) {
        String name = use.span().text();
        boolean yesNo = attribute.attribute().type() instanceof Type.YesNo;
        String better = yesNo ? "not " + name : name + " is unknown";
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                no.span(),
                "`no` asks for activities that did not happen, and `" + name + "` is a field; write `" + better + "`.",
                Fix.certain("write `" + better + "`", no.span(), better));
    }

    static Refusal of(Expression.Earlier earlier) {
        return Complaints.notYet(
                earlier.span(), "Scores at an earlier time, such as " + Places.quoted(earlier.span()) + ",");
    }

    static Refusal notAnActivity(Expression written, Scope scope) {
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                scope.place(written),
                scope.quoted(written) + " is no activity, and one is needed here.");
    }

    /** A date of the lead cannot be seen from the activities. */
    static Refusal windowOfActivities(Expression.InWindow written, Scope scope) {
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                written.window().span(),
                Places.quoted(written.window().span()) + " goes with an activity, and "
                        + scope.quoted(written.subject()) + " is a date.");
    }

    static Refusal filterOfAny(Expression.Where where) {
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                where.filter().span(),
                "`any activity` takes no `where`, because activities of different kinds have different attributes.");
    }

    static Refusal behindWhere(Expression activity) {
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                activity.span(),
                "Behind `where` stands what an activity is like; other activities are asked for beside it, with `and`.");
    }
}
