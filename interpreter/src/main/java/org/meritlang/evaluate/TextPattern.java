package org.meritlang.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.data.Folding;
import org.meritlang.data.TextMatcher;
import org.meritlang.syntax.TextVerb;

/** Tests of one folded text against several values: one of them is enough. */
final class TextPattern {
    private TextPattern() {}

    /** Equal to one of the values. */
    static TextMatcher equalToAny(List<String> values) {
        if (values.size() == 1) {
            return Folding.fold(values.get(0))::equals;
        }
        Set<String> folded = new HashSet<>();
        values.forEach(value -> folded.add(Folding.fold(value)));
        return folded::contains;
    }

    /** The verb holds of one of the values. */
    static TextMatcher any(TextVerb verb, List<String> values) {
        if (values.size() == 1) {
            return TextMatcher.of(verb, values.get(0));
        }
        TextMatcher[] matchers =
                values.stream().map(value -> TextMatcher.of(verb, value)).toArray(TextMatcher[]::new);
        return folded -> {
            for (TextMatcher matcher : matchers) {
                if (matcher.matches(folded)) {
                    return true;
                }
            }
            return false;
        };
    }
}
