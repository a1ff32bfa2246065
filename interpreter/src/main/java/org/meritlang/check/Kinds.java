package org.meritlang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.schema.Activity;
import org.meritlang.syntax.Name;

/** The kinds of activity that the rules name, in the order of their first use. */
final class Kinds {
    private final ModelNames names;
    private final Map<String, Kind> byKey = new LinkedHashMap<>();

    Kinds(ModelNames names) {
        this.names = names;
    }

    /** The kind of this name. */
    Kind of(Name name) {
        return byKey.computeIfAbsent(name.key(), key -> new Kind(byKey.size(), name.text(), false, names));
    }

    /** The one that stands for all, also for those that no rule names. */
    Kind any() {
        Activity any = Activity.any();
        return byKey.computeIfAbsent("", key -> new Kind(byKey.size(), any.name(), true, names));
    }

    /** Whether a sentence asks for {@code any activity}. */
    boolean hasAny() {
        return byKey.values().stream().anyMatch(Kind::isAny);
    }

    /** Each with the attributes that the rules name. */
    List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        byKey.forEach((key, kind) ->
                activities.add(kind.isAny() ? Activity.any() : Activity.of(kind.name(), kind.attributes())));
        return List.copyOf(activities);
    }
}
