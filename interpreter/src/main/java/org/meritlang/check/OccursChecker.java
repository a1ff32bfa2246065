package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Type;
import org.meritlang.syntax.CountTest;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Reads whether, and how often, something happened: an activity with a filter, a count and windows. */
final class OccursChecker {
    private final Scope scope;

    OccursChecker(Scope scope) {
        this.scope = scope;
    }

    /** Whether an expression is about an activity, perhaps with a count. */
    boolean isAbout(Expression written) {
        Expression expression = scope.resolve(written);
        return expression instanceof Expression.InWindow window
                ? isAbout(window.subject())
                : expression instanceof Expression.Counted || new OccurrenceChecker(scope).isAbout(expression);
    }

    /** Without a count, at least once. */
    Condition check(Expression written) {
        Optional<CountTest> count = count(written);
        count.ifPresent(test -> refuseNumber(uncounted(written), test));
        Occurrences occurrences = scope.occurrences(uncounted(written));
        if (count.isEmpty()) {
            return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
        }
        CountTest test = count.get();
        return new Condition.Occurs(occurrences, test.relation(), number(test), test.onDays());
    }

    private void refuseNumber(Expression counted, CountTest count) {
        if (scope.resolve(counted) instanceof Expression.NameUse use
                && !count.onDays()
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute
                && attribute.attribute().type() instanceof Type.Number) {
            throw new NotAnActivity(scope).counted(use, count);
        }
    }

    private static int number(CountTest test) {
        int number = Counts.whole(test.number(), 0, Integer.MAX_VALUE);
        Relation relation = test.relation();
        if (number == 0 && (relation == Relation.MORE_OR_EQUAL || relation == Relation.LESS)) {
            String holds = relation == Relation.LESS ? "never" : "always";
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    test.number().span(),
                    Places.quoted(test.span()) + " " + holds + " holds; count from 1.");
        }
        return number;
    }

    private Optional<CountTest> count(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.InWindow window) {
            return count(window.subject());
        }
        if (!(expression instanceof Expression.Counted counted)) {
            return Optional.empty();
        }
        count(counted.activity()).ifPresent(first -> {
            throw Refusal.of(Diagnostic.of(
                            Code.SUPERFLUOUS_WORD,
                            counted.count().span(),
                            Places.quoted(first.span()) + " says already how often.")
                    .withRelated(first.span(), "the first count"));
        });
        return Optional.of(counted.count());
    }

    private Expression uncounted(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.InWindow window) {
            return new Expression.InWindow(window.span(), uncounted(window.subject()), window.window());
        }
        return expression instanceof Expression.Counted counted ? uncounted(counted.activity()) : written;
    }
}
