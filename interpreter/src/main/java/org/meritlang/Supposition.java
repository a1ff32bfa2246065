package org.meritlang;

import org.meritlang.model.Example;

/**
 * What is supposed of a lead beside what is known of it: values of its fields, and what it did. Immutable. Made by
 * {@link Model#suppose}.
 */
public final class Supposition {
    private final Example told;

    Supposition(Example told) {
        this.told = told;
    }

    Example told() {
        return told;
    }
}
