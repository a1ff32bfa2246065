package org.meritlang.diagnostic;

import org.meritlang.source.Span;

/**
 * A way to mend what a diagnostic complains of: put {@code replacement} where {@code span} is.
 *
 * @param hint a few words beside the caret, such as {@code did you mean `when`?}
 * @param certain whether a tool may apply it without asking
 */
public record Fix(String hint, Span span, String replacement, boolean certain) {
    /** A fix that is only shown: the user decides. */
    public static Fix offer(String hint, Span span, String replacement) {
        return new Fix(hint, span, replacement, false);
    }

    /** A fix that a tool may apply by itself. */
    public static Fix certain(String hint, Span span, String replacement) {
        return new Fix(hint, span, replacement, true);
    }
}
