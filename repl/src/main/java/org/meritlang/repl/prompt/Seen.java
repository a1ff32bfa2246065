package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * What leads are seen to have and to do, with the likeliest types.
 *
 * @param held the leads that were looked at
 */
record Seen(HeldLeads held, List<Attribute> attributes, List<Activity> activities) {
    Seen {
        attributes = List.copyOf(attributes);
        activities = List.copyOf(activities);
    }

    static Seen of(HeldLeads held) {
        Library library = new Library(held, List.of(), List.of());
        List<Attribute> attributes = library.attributes().stream()
                .map(name -> Attribute.of(name, library.type(name)))
                .toList();
        List<Activity> activities = new ArrayList<>();
        held.did()
                .kinds()
                .forEach(kind -> activities.add(Activity.of(
                        kind.name(),
                        library.attributesOf(kind.name()).stream()
                                .map(Facts::attribute)
                                .toList())));
        return new Seen(held, attributes, activities);
    }
}
