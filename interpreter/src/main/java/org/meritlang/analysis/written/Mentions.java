package org.meritlang.analysis.written;

import org.meritlang.diagnostic.Fix;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.TextVerb;

/** Where {@code contains} looks for a text so short that it stands inside words, {@code mentions} may be meant. */
public final class Mentions {
    /** Three letters that begin a word are often meant so, as {@code dev} is; fewer hardly ever. */
    public static final int LONGEST = 3;

    private Mentions() {}

    /** None where the test cannot be written anew. */
    public static Fix[] insteadOf(Expression.TextTest test) {
        if (test.left() instanceof Expression.Subject) {
            return new Fix[0];
        }
        Expression better = new Expression.TextTest(
                test.span(), test.left(), test.negated(), TextVerb.MENTIONS, test.quantifier(), test.values());
        String words = Formatter.words(better);
        return new Fix[] {Fix.offer("did you mean " + Words.quoted(words) + "?", test.span(), words)};
    }
}
