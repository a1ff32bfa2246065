package org.meritlang.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.model.Example;
import org.meritlang.model.ToldLead;

/**
 * What is told of a lead.
 *
 * @param attributes by name, with values as those of an {@link Example}
 */
public record Facts(Map<String, Object> attributes, List<Example.Deed> deeds) implements ToldLead {
    public Facts {
        attributes = new LinkedHashMap<>(attributes);
        deeds = List.copyOf(deeds);
    }
}
