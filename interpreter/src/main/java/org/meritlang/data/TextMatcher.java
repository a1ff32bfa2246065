package org.meritlang.data;

import org.meritlang.syntax.TextVerb;

/**
 * A test of one text against one pattern. It sees folded texts only, see {@link Folding}. Immutable,
 * for any number of threads.
 */
@FunctionalInterface
public interface TextMatcher {
    boolean matches(String folded);

    /**
     * The test that the verb names.
     *
     * @param pattern as the rule writes it; it is folded here
     */
    static TextMatcher of(TextVerb verb, String pattern) {
        String folded = Folding.fold(pattern);
        return switch (verb) {
            case CONTAINS -> text -> text.contains(folded);
            case STARTS_WITH -> text -> text.startsWith(folded);
            case ENDS_WITH -> text -> text.endsWith(folded);
            case MENTIONS -> new Mention(folded)::isIn;
            case RESEMBLES -> new Resemblance(folded)::isWith;
        };
    }
}
