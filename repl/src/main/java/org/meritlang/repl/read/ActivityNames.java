package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;

/**
 * What the data have been seen to call activities and their attributes.
 *
 * @param kinds of activity, in the order in which they are met
 * @param fields attributes, which any of the kinds may have
 */
public record ActivityNames(List<KindNames.Kind> kinds, List<Schema.Field> fields) {
    public ActivityNames {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    static ActivityNames of(KindNames kinds, ActivityColumns columns, Set<Integer> listColumns) {
        List<Schema.Field> fields = new ArrayList<>();
        for (int column : columns.attributes()) {
            Optional<Type> type = listColumns.contains(column) ? Optional.of(new Type.TextList()) : Optional.empty();
            fields.add(new Schema.Field(columns.names().get(column).strip(), type));
        }
        return new ActivityNames(kinds.kinds(), fields);
    }

    /** No activity was seen. */
    public static ActivityNames none() {
        return new ActivityNames(List.of(), List.of());
    }

    /** These, and those of another source. */
    public ActivityNames and(ActivityNames others) {
        Map<String, KindNames.Kind> all = new LinkedHashMap<>();
        kinds.forEach(kind -> all.put(Spelling.key(kind.name()), kind));
        others.kinds.forEach(kind -> all.merge(
                Spelling.key(kind.name()),
                kind,
                (one, other) -> new KindNames.Kind(one.name(), one.count() + other.count())));
        List<Schema.Field> both = new ArrayList<>(fields);
        both.addAll(others.fields);
        return new ActivityNames(List.copyOf(all.values()), both);
    }

    /** What rules may name. */
    public List<Schema.Kind> schema() {
        return kinds.stream().map(kind -> new Schema.Kind(kind.name(), fields)).toList();
    }
}
