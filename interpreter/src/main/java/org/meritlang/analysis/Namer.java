package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.CheckedModel;

/** What messages call the topics of conditions. */
record Namer(CheckedModel model) {
    /** The attributes that a condition asks, in backquotes; empty where it asks something else too. */
    Optional<String> attributes(Set<Topic> topics) {
        List<String> names = new ArrayList<>();
        for (Topic topic : topics) {
            if (!(topic instanceof Topic.OfAttribute attribute)) {
                return Optional.empty();
            }
            names.add("`" + model.attributes().get(attribute.attribute()).name() + "`");
        }
        return Optional.of(Words.and(names));
    }
}
