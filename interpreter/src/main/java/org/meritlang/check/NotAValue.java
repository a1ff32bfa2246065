package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Window;

/** What is said of an activity that stands where a value of the lead is needed. */
final class NotAValue {
    private static final Pattern STEP = Pattern.compile("\\bper\\s+[0-9.]+\\s*$", Pattern.CASE_INSENSITIVE);

    private final Scope scope;

    NotAValue(Scope scope) {
        this.scope = scope;
    }

    /**
     * An activity where a value of this kind is needed.
     *
     * @param kind such as {@code a number}
     */
    Refusal needed(Expression written, Operand.Activity activity, String kind) {
        Name name = activity.name();
        return disagreement(name, kind).orElseGet(() -> {
            Span place = scope.place(written);
            if (kind.equals("a number")) {
                String of = isBehindStep(place) ? "of " : "";
                return better(
                        place,
                        "is an activity; how often it happened is asked with",
                        of + "count of " + name.text(),
                        place);
            }
            Optional<Refusal> filtered = kind.equals("text") ? filtered(name, place) : Optional.empty();
            if (filtered.isPresent()) {
                return filtered.get();
            }
            String where = kind.equals("text") ? "; its attributes are asked with `" + name.text() + " where …`" : "";
            return Refusal.of(
                    Code.NOT_AN_ACTIVITY,
                    place,
                    "`" + name.text() + "` is an activity, and " + kind + " is needed here" + where + ".");
        });
    }

    /** {@code page visited contains "/pricing"}, where one text alone is known of the activity. */
    private Optional<Refusal> filtered(Name activity, Span place) {
        List<String> texts =
                scope.names().kinds().map(kinds -> kinds.of(activity).texts()).orElse(List.of());
        return texts.size() == 1 && place.equals(activity.span())
                ? Optional.of(better(
                        place,
                        "is an activity; what it was like is asked with",
                        place.text() + " where " + texts.get(0),
                        place))
                : Optional.empty();
    }

    /** Whether it stands behind {@code per 3}, where {@code count of} needs an {@code of} before it. */
    private static boolean isBehindStep(Span place) {
        String text = place.source().text();
        int line = text.lastIndexOf('\n', place.start()) + 1;
        return STEP.matcher(text.substring(line, place.start())).find();
    }

    /** An activity compared with something. */
    Refusal compared(Expression left, Operand.Activity activity, Relation relation, Expression right, Operand value) {
        Name name = activity.name();
        Span whole = left.span().to(right.span());
        if (left instanceof Expression.Subject) {
            return Refusal.of(
                    Code.NOT_AN_ACTIVITY,
                    scope.place(left),
                    "`" + name.text() + "` is an activity; its rows say how often or when, as `at least 3 times` and"
                            + " `in the last 7 days` do.");
        }
        if (value instanceof Operand.YesNoConstant constant) {
            String better = constant.yes() == (relation == Relation.EQUAL) ? name.text() : "no " + name.text();
            return better(scope.place(left), "is an activity; whether it happened is asked with", better, whole);
        }
        Optional<Refusal> disagreement = disagreement(name, value.kind());
        if (disagreement.isPresent()) {
            return disagreement.get();
        }
        if (scope.resolve(right) instanceof Expression.NumberLiteral number && relation != Relation.NOT_EQUAL) {
            String better = name.text() + " " + times(relation) + " " + number.written() + " times";
            return better(scope.place(left), "is an activity; how often it happened is asked with", better, whole);
        }
        Optional<Refusal> filtered =
                value instanceof Operand.TextConstant ? filtered(name, scope.place(left)) : Optional.empty();
        if (filtered.isPresent()) {
            return filtered.get();
        }
        return Refusal.of(
                Code.NOT_AN_ACTIVITY,
                scope.place(left),
                "`" + name.text() + "` is an activity and has no value; what it was like is asked with `" + name.text()
                        + " where …`.");
    }

    /** {@code webinar attended is unknown}: an activity happened or did not. */
    Refusal known(Expression.Known written) {
        if (written.left() instanceof Expression.Subject) {
            return Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    scope.place(written.left()),
                    "An activity happened or did not, and is never unknown; the row for those who never did it is"
                            + " `otherwise`.");
        }
        String activity = written.left().span().text();
        String better = written.known() ? activity : "no " + activity;
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                written.span(),
                "An activity happened or did not, and is never unknown; write `" + better + "`.",
                Fix.offer("write `" + better + "`", written.span(), better));
    }

    /** {@code since webinar attended}, {@code before webinar attended}. */
    static Refusal inWindow(Span window, String word, Name activity) {
        String since = "since the last " + activity.text();
        String message = "`" + word + "` needs a date, and `" + activity.text() + "` is an activity";
        return switch (word) {
            case "since", "after" ->
                Refusal.of(
                        Code.ANOTHER_WAY_TO_SAY_IT,
                        window,
                        message + "; write `" + since + "`"
                                + (word.equals("after") ? " or `within 30 days after " + activity.text() + "`." : "."),
                        Fix.offer("write `" + since + "`", window, since));
            default ->
                Refusal.of(
                        Code.NOT_AN_ACTIVITY,
                        window,
                        message + "; what came later than one is asked with `" + since + "`.");
        };
    }

    /** {@code within 7 days of webinar attended}. */
    static Refusal withinOf(Window.WithinOf within, Name activity) {
        Span window = within.span();
        String before = window.text()
                .substring(0, within.date().span().start() - window.start())
                .strip();
        String better = before.substring(0, before.length() - "of".length()) + "after " + activity.text();
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                window,
                "`within … of` needs a date, and `" + activity.text() + "` is an activity; write `" + better + "`.",
                Fix.offer("write `" + better + "`", window, better));
    }

    /** {@code days since webinar attended}. */
    static Refusal daysSince(Expression.DaysSince days, Name activity) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                days.span(),
                "`days since` needs a date, and `" + activity.text() + "` is an activity; write `" + activity.text()
                        + " in the last 30 days` or `30 days without " + activity.text() + "`.");
    }

    private Refusal better(Span place, String why, String better, Span whole) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                place,
                Places.quoted(place) + " " + why + " `" + better + "`.",
                Fix.offer("write `" + better + "`", whole, better));
    }

    /** Where another use alone makes the name an activity, both places are shown. */
    private Optional<Refusal> disagreement(Name name, String kind) {
        return scope.names()
                .actedAt(name)
                .filter(other -> !other.equals(name.span()))
                .map(other -> Refusal.of(Diagnostic.of(
                                Code.TYPES_DISAGREE,
                                name.span(),
                                "`" + name.text() + "` is used as " + kind + " here, and as an activity in "
                                        + Places.line(other, name.span()) + ".")
                        .withRelated(other, "used as an activity")));
    }

    private static String times(Relation relation) {
        return switch (relation) {
            case EQUAL, NOT_EQUAL -> "exactly";
            case LESS -> "less than";
            case LESS_OR_EQUAL -> "at most";
            case MORE -> "more than";
            case MORE_OR_EQUAL -> "at least";
        };
    }
}
