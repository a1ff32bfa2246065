package org.meritlang.check;

/** A text of each lead, or unknown; a list of texts counts as several. */
public sealed interface TextExpression {
    /** A text, {@code one of} or {@code list of text} attribute, by its index. */
    record OfAttribute(int attribute) implements TextExpression {}

    /** What stands behind the last {@code @}, trimmed; without one, unknown. */
    record DomainOf(TextExpression text) implements TextExpression {}
}
