package org.meritlang.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.source.Spelling;

/**
 * What is known about the data before rules are checked: which attributes leads have, and of which
 * type where the source of the data knows it. Immutable.
 */
public final class Schema {
    private static final Schema NONE = new Schema(Map.of(), false, Knowledge.NOTHING, Map.of());

    private final Map<String, Field> fields;
    private final boolean known;
    private final Knowledge ofActivities;
    private final Map<String, Kind> kinds;

    private Schema(Map<String, Field> fields, boolean known, Knowledge ofActivities, Map<String, Kind> kinds) {
        this.fields = fields;
        this.known = known;
        this.ofActivities = ofActivities;
        this.kinds = kinds;
    }

    /** How much is known of the activities. */
    public enum Knowledge {
        /** There is no source of activities, or nothing is known of it. */
        NOTHING,
        /** There is a source; which kinds and attributes it has shows only when it is read. */
        SOURCE,
        /** All kinds of activity and their attributes. */
        KINDS
    }

    /**
     * A kind of activity in the data.
     *
     * @param name as the data spell it
     * @param fields its attributes
     */
    public record Kind(String name, List<Field> fields) {
        public Kind {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of the data.
     *
     * @param name as the data spell it
     * @param type empty where every value is text, to be read as the rules use it
     */
    public record Field(String name, Optional<Type> type) {}

    /** Nothing is known of the data: any name may be there. */
    public static Schema none() {
        return NONE;
    }

    /** The data have these fields and no others; their types are read from their use. */
    public static Schema ofNames(List<String> names) {
        return of(names.stream().map(n -> new Field(n, Optional.empty())).toList());
    }

    /** The data have these fields and no others. Of two spellings of one name the first is kept. */
    public static Schema of(List<Field> fields) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        for (Field field : fields) {
            byKey.putIfAbsent(Spelling.key(field.name()), field);
        }
        return new Schema(Collections.unmodifiableMap(byKey), true, Knowledge.NOTHING, Map.of());
    }

    /** The same, and there is a source of activities: a name found nowhere else may be one of them. */
    public Schema withActivities() {
        return new Schema(fields, known, Knowledge.SOURCE, Map.of());
    }

    /** The same, and there are these kinds of activity and no others. Of two spellings of one the first is kept. */
    public Schema withActivities(List<Kind> all) {
        Map<String, Kind> byKey = new LinkedHashMap<>();
        for (Kind kind : all) {
            byKey.putIfAbsent(Spelling.key(kind.name()), kind);
        }
        return new Schema(fields, known, Knowledge.KINDS, Collections.unmodifiableMap(byKey));
    }

    public Knowledge ofActivities() {
        return ofActivities;
    }

    /** The kind of activity that this spelling names. */
    public Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(Spelling.key(name)));
    }

    /** All kinds of activity, in the order of the data. */
    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The keys of all names that the data have: fields, kinds of activity, and their attributes. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(fields.keySet());
        for (Kind kind : kinds.values()) {
            keys.add(Spelling.key(kind.name));
            kind.fields.forEach(field -> keys.add(Spelling.key(field.name)));
        }
        return keys;
    }

    /** Whether anything is known: then a name found nowhere in the data is an error. */
    public boolean isKnown() {
        return known;
    }

    /** The field that this spelling names. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(Spelling.key(name)));
    }

    /** All fields, in the order of the data. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }
}
