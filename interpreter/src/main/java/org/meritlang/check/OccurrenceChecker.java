package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;

/** Reads which occurrences of an activity are meant: its name, a filter, windows. */
final class OccurrenceChecker {
    private final Scope scope;

    OccurrenceChecker(Scope scope) {
        this.scope = scope;
    }

    /** The occurrences that lie in the windows of the headings, too. */
    Occurrences check(Expression written) {
        return within(read(written).occurrences(), scope.windows());
    }

    Without check(Expression.Without written) {
        if (scope.resolve(written.activity()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute
                && attribute.attribute().type() instanceof Type.Date) {
            throw new NotAnActivity(scope).without(written, use);
        }
        return new Without(
                Counts.amount(written.duration()),
                written.duration().unit(),
                check(written.activity()),
                written.countingFrom().map(name -> scope.date(new Expression.NameUse(name.span(), name))));
    }

    Meaning.OfAttribute attribute(Expression activity, Name attribute) {
        Kind kind = read(activity).kind();
        if (kind.meaning(attribute) instanceof Meaning.OfAttribute found) {
            return found;
        }
        throw kind.unknown(attribute);
    }

    /** Whether an expression is about occurrences and asks no more of them than which they are. */
    boolean isAbout(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.NameUse use) {
            return scope.names().meaning(use.name()) instanceof Meaning.OfActivity;
        }
        if (expression instanceof Expression.InWindow window) {
            return isAbout(window.subject());
        }
        return expression instanceof Expression.AnyActivity || expression instanceof Expression.Where;
    }

    /** The activity without the windows of the headings. */
    Meaning.OfActivity read(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.NameUse use) {
            return named(use);
        }
        if (expression instanceof Expression.AnyActivity any) {
            return scope.names()
                    .kinds()
                    .orElseThrow(() -> NotAnActivity.behindWhere(any))
                    .any()
                    .meaning();
        }
        if (expression instanceof Expression.Where where) {
            return filtered(where);
        }
        if (expression instanceof Expression.InWindow window) {
            Meaning.OfActivity activity = read(window.subject());
            DateWindow read = scope.underNothing().window(window.window());
            return new Meaning.OfActivity(activity.kind(), within(activity.occurrences(), List.of(read)));
        }
        throw new NotAnActivity(scope).refuse(written);
    }

    private Meaning.OfActivity named(Expression.NameUse use) {
        Meaning meaning = scope.names().meaning(use.name());
        if (meaning instanceof Meaning.OfActivity activity) {
            return activity;
        }
        if (meaning instanceof Meaning.ToldElsewhere) {
            throw Refusal.toldElsewhere();
        }
        throw meaning instanceof Meaning.Nothing
                ? scope.names().unknown(use.name())
                : new NotAnActivity(scope).refuse(use);
    }

    private Meaning.OfActivity filtered(Expression.Where where) {
        Meaning.OfActivity activity = read(where.activity());
        if (activity.kind().isAny()) {
            throw NotAnActivity.filterOfAny(where);
        }
        Condition filter = scope.within(activity.kind()).condition(where.filter());
        Occurrences all = activity.occurrences();
        Condition both = all.filter()
                .<Condition>map(first -> new Condition.And(List.of(first, filter)))
                .orElse(filter);
        return new Meaning.OfActivity(
                activity.kind(), new Occurrences(all.activity(), Optional.of(both), all.windows()));
    }

    private static Occurrences within(Occurrences occurrences, List<DateWindow> more) {
        List<DateWindow> windows = new ArrayList<>(occurrences.windows());
        more.stream().filter(window -> !windows.contains(window)).forEach(windows::add);
        return new Occurrences(occurrences.activity(), occurrences.filter(), windows);
    }
}
