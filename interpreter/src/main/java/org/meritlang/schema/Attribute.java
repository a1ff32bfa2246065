package org.meritlang.schema;

import java.util.Optional;
import org.meritlang.source.Spelling;

/**
 * An attribute of a lead: its name, its type, and what stands in where the data have nothing.
 *
 * @param name as the rule file or the data spell it
 * @param fallback what a missing or empty value becomes; never stands in for an unreadable one
 */
public record Attribute(String name, Type type, Optional<String> fallback) {
    public static Attribute of(String name, Type type) {
        return new Attribute(name, type, Optional.empty());
    }

    /** The form in which names are compared. */
    public String key() {
        return Spelling.key(name);
    }
}
