package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;

/** What is said where {@code when}, which gives points once, is taken for {@code per}, and the other way round. */
final class OnceOrEachTime {
    private OnceOrEachTime() {}

    /** Limits go with points for each time; behind {@code when} and an activity, {@code per} is what was meant. */
    static void refuseLimits(PointsRule.When written, Condition condition) {
        for (Clause clause : written.clauses()) {
            boolean caps =
                    clause instanceof Clause.UpTo || clause instanceof Clause.DownTo || clause instanceof Clause.When;
            boolean counts = clause instanceof Clause.UpToTimes
                    || clause instanceof Clause.AtMostEvery
                    || clause instanceof Clause.AtMostIn
                    || clause instanceof Clause.AtMostPer;
            boolean ofActivity = condition instanceof Condition.Occurs;
            if (caps || (counts && ofActivity)) {
                throw Refusal.of(
                        Code.CLAUSE_OUT_OF_PLACE,
                        clause.span(),
                        "A rule with `when` gives its points once, so " + Places.quoted(clause.span())
                                + " has no meaning here"
                                + (ofActivity ? "; for points each time it says `per` in the place of `when`." : "."),
                        ofActivity ? new Fix[] {perFor(written)} : new Fix[0]);
            }
        }
    }

    private static Fix perFor(PointsRule.When written) {
        return between(written.points().span(), written.condition().span(), "per");
    }

    /** {@code +1 per A} counts occurrences; of a number it lacks the step. */
    static void refuseNumber(Expression subject, Scope scope) {
        if (scope.resolve(subject) instanceof Expression.NameUse use
                && isNumber(scope.names().meaning(use.name()))) {
            String name = use.span().text();
            throw Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    subject.span(),
                    "For points by the number `" + use.name().text() + "`, say per how many: `per 1 " + name + "`.",
                    Fix.certain(
                            "write `1 " + name + "`",
                            subject.span(),
                            "1 " + subject.span().text()));
        }
    }

    /** {@code points per} is for activities; a table about a value of the lead is {@code points by}. */
    static void refuseValue(PointsRule.Table written, Scope scope) {
        if (scope.resolve(written.subject()) instanceof Expression.NameUse use
                && isValue(scope.names().meaning(use.name()))) {
            throw Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    written.subject().span(),
                    "`points per` goes with an activity, of which every occurrence takes a row; a table about "
                            + Places.quoted(use.span()) + " is `points by`.",
                    by(written));
        }
    }

    private static boolean isValue(Meaning meaning) {
        return isNumber(meaning) || meaning instanceof Meaning.OfAttribute || meaning instanceof Meaning.OfLabelling;
    }

    /** Puts {@code points by} in the place of {@code points per}. */
    static Fix by(PointsRule.Table written) {
        int start = written.span().start();
        int end = written.subject().span().start();
        return Fix.offer("write `points by`", written.span().source().span(start, end), "points by ");
    }

    private static boolean isNumber(Meaning meaning) {
        return meaning instanceof Meaning.OfScore
                || meaning instanceof Meaning.OfNumber
                || (meaning instanceof Meaning.OfAttribute attribute
                        && (attribute.attribute().type() instanceof Type.Number
                                || attribute.attribute().type() instanceof Type.Amount));
    }

    /** {@code +1 per A at least 3 times} can only mean {@code when}. */
    static void refuseCount(PointsRule.Per written, Scope scope) {
        if (isCounted(written.subject(), scope)) {
            throw counted(
                    written.subject(),
                    between(written.points().span(), written.subject().span(), "when"));
        }
    }

    /** The same of {@code points per A at least 3 times}. */
    static void refuseCount(PointsRule.Table written, Scope scope) {
        if (isCounted(written.subject(), scope)) {
            throw Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    written.subject().span(),
                    "`points per` lets every occurrence take a row, so it takes no count; "
                            + "`points by` has rows such as `at least 3 times`.",
                    by(written));
        }
    }

    private static Refusal counted(Expression subject, Fix fix) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                subject.span(),
                "`per` gives points for every occurrence, so it takes no count; "
                        + "points that are given once have `when`.",
                fix);
    }

    private static boolean isCounted(Expression written, Scope scope) {
        Expression expression = scope.resolve(written);
        return expression instanceof Expression.InWindow window
                ? isCounted(window.subject(), scope)
                : expression instanceof Expression.Counted;
    }

    private static Fix between(Span left, Span right, String word) {
        int start = left.end();
        int end = right.start();
        return Fix.offer("write `" + word + "`", left.source().span(start, end), " " + word + " ");
    }
}
