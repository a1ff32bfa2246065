package org.meritlang.analysis.logic;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.meritlang.data.Folding;
import org.meritlang.data.TextMatcher;
import org.meritlang.model.Condition;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.TextVerb;

/** What tests of one text tell of each other; of a list of texts they speak of some element. */
final class TextLogic {
    private TextLogic() {}

    /** Whether a text that is just this value passes a test. */
    static boolean passes(String value, Condition test) {
        String folded = Folding.fold(value);
        if (test instanceof Condition.TextIs is) {
            return is.values().stream().anyMatch(each -> Folding.fold(each).equals(folded));
        }
        if (!(test instanceof Condition.TextTest text)) {
            throw new IllegalArgumentException("no test of a text: " + test);
        }
        BiPredicate<String, TextVerb> matches =
                (pattern, verb) -> TextMatcher.of(verb, pattern).matches(folded);
        return text.quantifier() == Quantifier.ALL
                ? text.values().stream().allMatch(pattern -> matches.test(pattern, text.verb()))
                : text.values().stream().anyMatch(pattern -> matches.test(pattern, text.verb()));
    }

    /** Whether what passes the one certainly passes the other. */
    static boolean implies(Condition from, Condition to) {
        if (from instanceof Condition.TextIs is) {
            return is.values().stream().allMatch(value -> passes(value, to));
        }
        if (!(from instanceof Condition.TextTest one) || !(to instanceof Condition.TextTest other)) {
            return false;
        }
        return one.quantifier() == Quantifier.ALL
                ? all(other, pattern -> one.values().stream().anyMatch(p -> isStricter(one.verb(), p, other, pattern)))
                : one.values().stream().allMatch(p -> all(other, pattern -> isStricter(one.verb(), p, other, pattern)));
    }

    /** Whether enough of the patterns of a test do. */
    private static boolean all(Condition.TextTest test, Predicate<String> does) {
        return test.quantifier() == Quantifier.ALL
                ? test.values().stream().allMatch(does)
                : test.values().stream().anyMatch(does);
    }

    private static boolean isStricter(TextVerb verb, String pattern, Condition.TextTest other, String otherPattern) {
        String strict = Folding.fold(pattern);
        String loose = Folding.fold(otherPattern);
        TextVerb than = other.verb();
        if (verb == than && strict.equals(loose)) {
            return true;
        }
        return switch (verb) {
            case CONTAINS -> than == TextVerb.CONTAINS && strict.contains(loose);
            case STARTS_WITH ->
                (than == TextVerb.CONTAINS && strict.contains(loose))
                        || (than == TextVerb.STARTS_WITH && strict.startsWith(loose));
            case ENDS_WITH ->
                (than == TextVerb.CONTAINS && strict.contains(loose))
                        || (than == TextVerb.ENDS_WITH && strict.endsWith(loose));
            case MENTIONS ->
                (than == TextVerb.CONTAINS && isOneWord(loose) && strict.contains(loose))
                        || (than == TextVerb.MENTIONS
                                && TextMatcher.of(TextVerb.MENTIONS, otherPattern)
                                        .matches(strict));
            case RESEMBLES -> false;
        };
    }

    /** Hyphens are spaces to {@code mentions}, and not to {@code contains}. */
    private static boolean isOneWord(String folded) {
        return folded.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** Whether one text certainly cannot pass both. */
    static boolean exclude(Condition one, Condition other) {
        return one instanceof Condition.TextTest a
                && other instanceof Condition.TextTest b
                && a.verb() == b.verb()
                && (a.verb() == TextVerb.STARTS_WITH || a.verb() == TextVerb.ENDS_WITH)
                && a.values().stream().allMatch(p -> b.values().stream().noneMatch(q -> mayMeet(a.verb(), p, q)));
    }

    private static boolean mayMeet(TextVerb verb, String one, String other) {
        String a = Folding.fold(one);
        String b = Folding.fold(other);
        return verb == TextVerb.STARTS_WITH ? a.startsWith(b) || b.startsWith(a) : a.endsWith(b) || b.endsWith(a);
    }

    /** The values that tests name in full. */
    static List<String> values(List<Condition> tests) {
        return tests.stream()
                .filter(Condition.TextIs.class::isInstance)
                .flatMap(test -> ((Condition.TextIs) test).values().stream())
                .distinct()
                .toList();
    }
}
