package org.meritlang.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.source.Spelling;

/**
 * What is known about the data before rules are checked: which attributes leads have, and of which
 * type where the source of the data knows it. Immutable.
 */
public final class Schema {
    private static final Schema NONE = new Schema(Map.of(), false);

    private final Map<String, Field> fields;
    private final boolean known;

    private Schema(Map<String, Field> fields, boolean known) {
        this.fields = fields;
        this.known = known;
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
        return new Schema(java.util.Collections.unmodifiableMap(byKey), true);
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
