package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Words;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * What messages call that which conditions are about.
 *
 * @param one a lead, or an occurrence
 */
record Namer(String one, List<Attribute> attributes) {
    Namer {
        attributes = List.copyOf(attributes);
    }

    static Namer of(CheckedModel model) {
        return new Namer("lead", model.attributes());
    }

    /** For what stands behind {@code where}. */
    static Namer of(Activity activity) {
        return new Namer(Words.quoted(activity.name()), activity.attributes());
    }

    /** The attributes that a condition asks, in backquotes; empty where it asks something else too. */
    Optional<String> attributes(Set<Topic> topics) {
        List<String> names = new ArrayList<>();
        for (Topic topic : topics) {
            if (!(topic instanceof Topic.OfAttribute attribute)) {
                return Optional.empty();
            }
            names.add("`" + attributes.get(attribute.attribute()).name() + "`");
        }
        return Optional.of(Words.and(names));
    }
}
