package org.meritlang.check;

import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;

/** What to say when a value is of another type than its place needs. */
final class Mismatch {
    private final Scope scope;

    Mismatch(Scope scope) {
        this.scope = scope;
    }

    /** A value of one kind where one of another is needed. */
    Refusal needed(Expression written, Operand found, String kind) {
        if (found instanceof Operand.Nothing nothing) {
            return unknown(nothing.name());
        }
        if (found instanceof Operand.Activity activity) {
            return new NotAValue(scope).needed(written, activity, kind);
        }
        Expression expression = scope.resolve(written);
        return usedOtherwise(expression, found, kind)
                .orElseGet(() -> Refusal.of(
                        Code.WRONG_TYPE,
                        scope.place(written),
                        Places.quoted(expression.span()) + " is " + found.kind() + ", and " + kind
                                + " is needed here."));
    }

    /** Two values that cannot be compared. */
    Refusal between(Expression left, Operand leftOperand, Relation relation, Expression right, Operand rightOperand) {
        if (rightOperand instanceof Operand.Stretch) {
            Optional<Refusal> ofActivity = HowLongAgo.ofActivity(scope, left, relation, right);
            if (ofActivity.isPresent()) {
                return ofActivity.get();
            }
        }
        if (leftOperand instanceof Operand.Nothing nothing) {
            return unknown(nothing.name());
        }
        if (rightOperand instanceof Operand.Nothing nothing) {
            return unknown(nothing.name());
        }
        if (leftOperand instanceof Operand.Activity activity) {
            return new NotAValue(scope).compared(left, activity, relation, right, rightOperand);
        }
        if (rightOperand instanceof Operand.Activity activity) {
            return new NotAValue(scope).needed(right, activity, leftOperand.kind());
        }
        if (rightOperand instanceof Operand.Values list) {
            return listed(left, right, list);
        }
        if (isUndeclared(left, leftOperand)
                && scope.resolve(right) instanceof Expression.DurationLiteral stretch
                && stretch.duration().unit().isCalendar()) {
            return HowLongAgo.ofUndeclared(left, relation, stretch);
        }
        if (rightOperand instanceof Operand.Stretch && lacksUnit(left, leftOperand)) {
            return withoutUnit(left, right);
        }
        if (leftOperand instanceof Operand.Stretch && lacksUnit(right, rightOperand)) {
            return withoutUnit(right, left);
        }
        if (leftOperand instanceof Operand.Date && rightOperand instanceof Operand.Stretch) {
            return HowLongAgo.ofDate(left, relation, scope.resolve(right));
        }
        Optional<Refusal> counted = CountedFilter.compared(scope.resolve(left), scope.resolve(right));
        if (counted.isPresent() && rightOperand instanceof Operand.Number) {
            return counted.get();
        }
        return usedOtherwise(scope.resolve(left), leftOperand, rightOperand.kind())
                .or(() -> usedOtherwise(scope.resolve(right), rightOperand, leftOperand.kind()))
                .orElseGet(() -> incomparable(left, leftOperand, relation, right, rightOperand));
    }

    private Refusal incomparable(
            Expression left, Operand leftOperand, Relation relation, Expression right, Operand rightOperand) {
        Fix[] fixes =
                Quotes.fix(leftOperand, relation, scope.resolve(right)).stream().toArray(Fix[]::new);
        if (leftOperand.kind().equals(rightOperand.kind())) {
            return Refusal.of(
                    Code.WRONG_TYPE,
                    scope.place(right),
                    scope.quoted(left) + " and " + scope.quoted(right) + " cannot be compared in this way.",
                    fixes);
        }
        return Refusal.of(
                Code.WRONG_TYPE,
                scope.place(right),
                scope.quoted(left) + " is " + leftOperand.kind() + ", and " + scope.quoted(right) + " is "
                        + rightOperand.kind() + ", so they cannot be compared.",
                fixes);
    }

    private Refusal listed(Expression left, Expression right, Operand.Values list) {
        String words = "is one of " + list.list().name();
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                scope.place(right),
                "`" + list.list().name() + "` is a list, which is asked with `"
                        + scope.resolve(left).span().text() + " " + words + "`.");
    }

    /** Whether it is a number, or a name of which nothing says what it is. */
    private boolean lacksUnit(Expression written, Operand operand) {
        return operand instanceof Operand.Number
                || (operand instanceof Operand.Text
                        && scope.resolve(written) instanceof Expression.NameUse use
                        && !scope.names().isTyped(use.name()));
    }

    private Refusal withoutUnit(Expression number, Expression stretch) {
        Expression counted = scope.resolve(number);
        String name = counted.span().text();
        String under = "`lead has`, as in `" + name;
        if (counted instanceof Expression.Aggregate aggregate
                && aggregate.attribute().isPresent()) {
            name = aggregate.attribute().get().text();
            under = "`lead does`, behind the activity, as in `with " + name;
        } else if (scope.names().kinds().isEmpty()) {
            under = "`lead does`, behind the activity, as in `with " + name;
        }
        return Refusal.of(
                Code.WRONG_TYPE,
                scope.place(stretch),
                "Whether `" + name + "` counts seconds, minutes, hours or days must be declared under " + under
                        + ": seconds`.");
    }

    /** Whether neither a declaration nor another sentence says of what type a name is. */
    private boolean isUndeclared(Expression left, Operand operand) {
        return left instanceof Expression.NameUse use
                && operand instanceof Operand.Text
                && !scope.names().isGiven(use.name())
                && scope.names().settledBy(use.name()).isEmpty();
    }

    /** Where the name's type comes from another use of it, both places are shown. */
    private Optional<Refusal> usedOtherwise(Expression expression, Operand found, String kind) {
        if (!(expression instanceof Expression.NameUse use) || found.kind().equals(kind)) {
            return Optional.empty();
        }
        return scope.names().settledBy(use.name()).map(other -> {
            Span here = use.span();
            return Refusal.of(Diagnostic.of(
                            Code.TYPES_DISAGREE,
                            here,
                            "`" + use.name().text() + "` is used as " + kind + " here, and as " + found.kind() + " in "
                                    + Places.line(other.span(), here) + ".")
                    .withRelated(other.span(), "used as " + found.kind()));
        });
    }

    /**
     * A name where a text is needed: a misspelt field, or else a text without its quotes. Beside a misspelt
     * output it is a label, and the output is what is at fault.
     */
    Refusal bareTextOrUnknown(Expression left, Name name) {
        if (isTruthValue(name)) {
            return yesOrNo(name);
        }
        if (scope.resolve(left) instanceof Expression.NameUse use
                && !scope.names().isGiven(use.name())
                && !scope.names().outputs().spelledAlike(use.name().text()).isEmpty()) {
            return Complaints.unknownName("field", use.name(), scope.names().outputs());
        }
        Suggestions names = scope.names().suggestions();
        return names.spelledAlike(name.text()).isEmpty()
                ? BareText.refuse(name, scope)
                : scope.names().unknown(name);
    }

    private static boolean isTruthValue(Name name) {
        return name.key().equals("true") || name.key().equals("false");
    }

    /** Other languages say true and false. */
    private static Refusal yesOrNo(Name name) {
        String better = name.key().equals("true") ? "yes" : "no";
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                name.span(),
                "What is `" + name.text() + "` elsewhere is `" + better + "` here.",
                Fix.certain("write `" + better + "`", name.span(), better));
    }

    Refusal unknown(Name name) {
        if (isTruthValue(name)) {
            return yesOrNo(name);
        }
        Optional<Name> misspelt = SwallowedWords.unknownPart(name, scope.names());
        return misspelt.isPresent()
                ? unknown(misspelt.get())
                : BareText.noField(name, scope).orElseGet(() -> scope.names().unknown(name));
    }
}
