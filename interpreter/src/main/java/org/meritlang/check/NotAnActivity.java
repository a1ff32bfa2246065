package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.CountTest;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;

/** What is said of something that stands where an activity is needed. */
final class NotAnActivity {
    private final Scope scope;

    NotAnActivity(Scope scope) {
        this.scope = scope;
    }

    Refusal refuse(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.NameUse use) {
            return named(use.name(), scope.place(written));
        }
        boolean joined = expression instanceof Expression.And || expression instanceof Expression.Or;
        String why = joined
                ? " is several; a filter, a count or a window goes behind each of them."
                : " is no activity, and one is needed here.";
        return Refusal.of(Code.NOT_AN_ACTIVITY, scope.place(written), scope.quoted(written) + why);
    }

    private Refusal named(Name name, Span place) {
        String quoted = "`" + name.text() + "`";
        Meaning meaning = scope.names().meaning(name);
        if (meaning instanceof Meaning.OfAttribute attribute) {
            String kind = Types.withArticle(attribute.attribute().type());
            return scope.names()
                    .settledBy(name)
                    .map(other -> Refusal.of(Diagnostic.of(
                                    Code.TYPES_DISAGREE,
                                    place,
                                    quoted + " is used as an activity here, and as " + kind + " in "
                                            + Places.line(other.span(), place) + ".")
                            .withRelated(other.span(), "used as " + kind)))
                    .orElseGet(() -> Refusal.of(
                            Code.NOT_AN_ACTIVITY, place, "An activity is needed here, and " + quoted + " is a field."));
        }
        return Refusal.of(Code.NOT_AN_ACTIVITY, place, "An activity is needed here, and " + quoted + " is none.");
    }

    /** {@code employees at least 3 times}. */
    Refusal counted(Expression.NameUse use, CountTest count) {
        String better = use.span().text() + " " + comparison(count.relation()) + " "
                + count.number().written();
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                count.span(),
                "Only activities happen so many times, and `" + use.name().text() + "` is a number; write `" + better
                        + "`.",
                Fix.offer("write `" + better + "`", use.span().to(count.span()), better));
    }

    /** {@code 45 days without renewal date}, of a date of the lead. */
    Refusal without(Expression.Without written, Expression.NameUse use) {
        Duration duration = written.duration();
        String better = use.span().text() + " at least " + duration.amount().written() + " "
                + duration.unit().plural() + " ago";
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                written.span(),
                "`without` goes with an activity, and `" + use.name().text() + "` is a date; write `" + better + "`.",
                Fix.offer("write `" + better + "`", written.span(), better));
    }

    /** {@code no job title} is how newcomers ask for what is unknown. */
    Refusal denied(Expression.NoActivity no, Expression.NameUse use, Meaning.OfAttribute attribute) {
        String name = use.span().text();
        boolean yesNo = attribute.attribute().type() instanceof Type.YesNo;
        String better = yesNo ? "not " + name : name + " is unknown";
        String message =
                "`no` asks for activities that did not happen, and `" + name + "` is a field; write `" + better + "`.";
        Fix certain = Fix.certain("write `" + better + "`", no.span(), better);
        Diagnostic told = Diagnostic.of(Code.ANOTHER_WAY_TO_SAY_IT, no.span(), message, certain);
        return scope.names()
                .settledBy(use.name())
                .map(other -> Refusal.of(told.inDoubt().withRelated(other.span(), "used as a field")))
                .orElseGet(() -> Refusal.of(told));
    }

    /** {@code no disqualified}. */
    static Refusal deniedCondition(Expression.NoActivity no, Expression.NameUse use) {
        String name = use.span().text();
        String better = "not " + name;
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                no.span(),
                "`no` asks for activities that did not happen; what is not so is asked with `" + better + "`.",
                Fix.offer("write `" + better + "`", no.span(), better));
    }

    /** A date of the lead is not seen from what the lead did. */
    Refusal inWindow(Expression.InWindow written) {
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
                "`any activity` takes no `where`, because each activity has attributes of its own; name the activity.");
    }

    static Refusal behindWhere(Expression activity) {
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                activity.span(),
                "Behind `where` stands what an activity is like; another activity is asked for beside it, with `and`.");
    }

    private static String comparison(Relation relation) {
        return switch (relation) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case MORE -> ">";
            case MORE_OR_EQUAL -> ">=";
        };
    }
}
