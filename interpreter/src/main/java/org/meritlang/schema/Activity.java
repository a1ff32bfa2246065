package org.meritlang.schema;

import java.util.List;
import org.meritlang.source.Spelling;

/**
 * A kind of activity: what leads do, again and again.
 *
 * @param name as the rule file or the data spell it
 * @param attributes what is known of an occurrence besides its lead, its name and its instant
 * @param isAny whether it stands for every occurrence of whatever kind, which {@code any activity} asks for
 */
public record Activity(String name, List<Attribute> attributes, boolean isAny) {
    private static final Activity ANY = new Activity("any activity", List.of(), true);

    public Activity {
        attributes = List.copyOf(attributes);
    }

    public static Activity of(String name, List<Attribute> attributes) {
        return new Activity(name, attributes, false);
    }

    /** Every occurrence of whatever kind, also of kinds that no rule names. */
    public static Activity any() {
        return ANY;
    }

    /** The form in which names are compared. */
    public String key() {
        return Spelling.key(name);
    }
}
