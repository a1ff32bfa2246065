package org.meritlang.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;

/**
 * Newcomers compare a date, or an activity, with a stretch of time: {@code last login > 30 days}. Told with the
 * words that say how long ago a date was, or how long nothing was done.
 */
final class HowLongAgo {
    private static final Pattern LAST_TIME = Pattern.compile(
            "(?:(?:time|days) since )?(?:the )?(?:last|latest|most recent) (.+)", Pattern.CASE_INSENSITIVE);

    private HowLongAgo() {}

    /** A date compared with a stretch of time. */
    static Refusal ofDate(Expression left, Relation relation, Expression stretch) {
        Span whole = left.span().to(stretch.span());
        String period = stretch.span().text();
        int signEnd = stretch.span().start();
        String sign =
                new Span(whole.source(), left.span().end(), signEnd).text().strip();
        if (!isSign(sign)) {
            return Refusal.of(
                    Code.MISSING_WORD,
                    stretch.span(),
                    "How far back a date lies is said with `ago` at the end.",
                    Fix.certain("`ago` is missing", stretch.span(), period + " ago"));
        }
        Optional<String> better = inWords(left, relation, period);
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                better.map(words ->
                                "How far back a date lies is said in words, with `ago` at the end: `" + words + "`.")
                        .orElse("A date lies `more than " + period + " ago`, or is `in the last " + period + "`."),
                better.stream()
                        .map(words -> Fix.certain("write `" + words + "`", whole, words))
                        .toArray(Fix[]::new));
    }

    /** A name that nothing gives a type, compared with a stretch of time: a date perhaps, or a number of days. */
    static Refusal ofUndeclared(Expression left, Relation relation, Expression stretch) {
        Span whole = left.span().to(stretch.span());
        String name = left.span().text();
        Optional<String> better = inWords(left, relation, stretch.span().text());
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                better.map(words -> "Of a date, how far back it lies is said with `ago`: `" + words + "`. ")
                                .orElse("")
                        + "A number of days is declared under `lead has`, as in `" + name + ": days`.",
                better.stream()
                        .map(words -> Fix.offer("write `" + words + "`", whole, words))
                        .toArray(Fix[]::new));
    }

    /** {@code last login > 30 days} where {@code login} is an activity. */
    static Optional<Refusal> ofActivity(Scope scope, Expression left, Relation relation, Expression stretch) {
        if (!(left instanceof Expression.NameUse use)) {
            return Optional.empty();
        }
        Matcher last = LAST_TIME.matcher(use.name().text());
        Name done = last.matches() ? new Name(use.span(), last.group(1), false) : use.name();
        if (!scope.names().isGiven(done) || !(scope.names().meaning(done) instanceof Meaning.OfActivity)) {
            return Optional.empty();
        }
        String period = stretch.span().text();
        String better =
                isLonger(relation) ? period + " without " + done.text() : done.text() + " in the last " + period;
        Span whole = left.span().to(stretch.span());
        String asked = isLonger(relation) ? "how long it has not happened" : "whether it happened lately";
        return Optional.of(Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                "`" + done.text() + "` is an activity; " + asked + " is asked with `" + better + "`.",
                Fix.offer("write `" + better + "`", whole, better)));
    }

    private static boolean isSign(String between) {
        return !between.isEmpty()
                && (!Character.isLetter(between.charAt(0)) || between.matches("(?i)(?:is|exceeds)\\b.*"));
    }

    private static boolean isLonger(Relation relation) {
        return relation == Relation.MORE || relation == Relation.MORE_OR_EQUAL;
    }

    private static Optional<String> inWords(Expression left, Relation relation, String period) {
        Optional<String> words = switch (relation) {
            case MORE -> Optional.of("more than");
            case MORE_OR_EQUAL -> Optional.of("at least");
            case LESS -> Optional.of("less than");
            case LESS_OR_EQUAL -> Optional.of("at most");
            case EQUAL, NOT_EQUAL -> Optional.empty();
        };
        return words.map(w -> (left.span().text() + " " + w + " " + period + " ago").strip());
    }
}
