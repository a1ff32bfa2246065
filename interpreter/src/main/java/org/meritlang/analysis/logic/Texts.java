package org.meritlang.analysis.logic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.data.Folding;
import org.meritlang.data.TextMatcher;
import org.meritlang.model.Condition;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.TextVerb;

/** Tests of texts, made of texts alone. */
public final class Texts {
    private Texts() {}

    /** The test that a negative one negates; a positive one as it is. */
    public static Condition.TextTest positive(Condition.TextTest test) {
        return test.quantifier() == Quantifier.NONE
                ? new Condition.TextTest(test.text(), test.verb(), Quantifier.ANY, test.values())
                : test;
    }

    /** Whether a positive test, or an equality, holds of a folded text. */
    public static boolean holds(Condition test, String folded) {
        if (test instanceof Condition.TextIs is) {
            return is.values().stream().map(Folding::fold).anyMatch(folded::equals);
        }
        Condition.TextTest text = (Condition.TextTest) test;
        return text.quantifier() == Quantifier.ALL
                ? text.values().stream().allMatch(value -> matches(text.verb(), value, folded))
                : text.values().stream().anyMatch(value -> matches(text.verb(), value, folded));
    }

    private static boolean matches(TextVerb verb, String value, String folded) {
        return TextMatcher.of(verb, value).matches(folded);
    }

    /** Whether a text that passes the one certainly passes the other, as far as a glance tells. */
    public static boolean implies(Condition one, Condition other) {
        if (!(one instanceof Condition.TextTest from) || !(other instanceof Condition.TextTest to)) {
            return false;
        }
        if (to.quantifier() == Quantifier.ALL && to.values().size() > 1) {
            return false;
        }
        return from.quantifier() == Quantifier.ALL
                ? from.values().stream().anyMatch(value -> implies(from.verb(), value, to))
                : from.values().stream().allMatch(value -> implies(from.verb(), value, to));
    }

    private static boolean implies(TextVerb verb, String value, Condition.TextTest to) {
        return to.values().stream()
                .anyMatch(needed -> implies(verb, Folding.fold(value), to.verb(), Folding.fold(needed)));
    }

    private static boolean implies(TextVerb verb, String value, TextVerb toVerb, String needed) {
        return switch (toVerb) {
            case CONTAINS -> verb != TextVerb.RESEMBLES && verb != TextVerb.MENTIONS && value.contains(needed);
            case STARTS_WITH -> verb == TextVerb.STARTS_WITH && value.startsWith(needed);
            case ENDS_WITH -> verb == TextVerb.ENDS_WITH && value.endsWith(needed);
            case MENTIONS, RESEMBLES -> verb == toVerb && value.equals(needed);
        };
    }

    /** Whether no text passes both: they begin, or end, in different ways. */
    public static boolean exclude(Condition one, Condition other) {
        return one instanceof Condition.TextTest a
                && other instanceof Condition.TextTest b
                && a.verb() == b.verb()
                && (a.verb() == TextVerb.STARTS_WITH || a.verb() == TextVerb.ENDS_WITH)
                && folded(a).stream().noneMatch(x -> folded(b).stream().anyMatch(y -> agree(a.verb(), x, y)));
    }

    private static boolean agree(TextVerb verb, String x, String y) {
        boolean atStart = verb == TextVerb.STARTS_WITH;
        return atStart ? (x.startsWith(y) || y.startsWith(x)) : (x.endsWith(y) || y.endsWith(x));
    }

    static Set<String> folded(Condition.TextTest test) {
        return test.values().stream().map(Folding::fold).collect(Collectors.toSet());
    }

    public static List<String> values(Condition test) {
        return test instanceof Condition.TextIs is ? is.values() : ((Condition.TextTest) test).values();
    }
}
