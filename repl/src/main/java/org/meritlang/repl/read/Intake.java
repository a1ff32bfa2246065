package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/**
 * Which column feeds what.
 *
 * @param columnOfAttribute for each attribute of the model its column, empty where the data have none
 * @param idColumn the column of the lead's id; without one its place in the data is its id
 * @param kept the columns whose texts are kept for output
 */
public record Intake(List<OptionalInt> columnOfAttribute, OptionalInt idColumn, List<Integer> kept) {
    private static final List<String> ID_NAMES = List.of("id", "lead id", "lead", "email");

    public Intake {
        columnOfAttribute = List.copyOf(columnOfAttribute);
        kept = List.copyOf(kept);
    }

    /**
     * Finds the column of each attribute.
     *
     * @param columns the names of the data
     * @param attributes those that the model reads
     * @param idColumn the column of the lead's id, as {@link #idColumn(List, Optional)} finds it
     * @param kept the columns whose texts are kept for output
     */
    public static Intake of(
            List<String> columns, List<Attribute> attributes, OptionalInt idColumn, List<Integer> kept) {
        Map<String, Integer> byKey = byKey(columns);
        List<OptionalInt> feeding = new ArrayList<>();
        for (Attribute attribute : attributes) {
            feeding.add(column(byKey, attribute.name()));
        }
        return new Intake(feeding, idColumn, kept);
    }

    /** The column that holds the ids: the one the user named, else the first of the usual names that is there. */
    public static OptionalInt idColumn(List<String> columns, Optional<String> named) {
        Map<String, Integer> byKey = byKey(columns);
        if (named.isPresent()) {
            return column(byKey, named.get());
        }
        return ID_NAMES.stream()
                .map(name -> column(byKey, name))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** The column of that name in any spelling. */
    public static OptionalInt column(List<String> columns, String name) {
        return column(byKey(columns), name);
    }

    private static OptionalInt column(Map<String, Integer> byKey, String name) {
        Integer column = byKey.get(Spelling.key(name));
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    private static Map<String, Integer> byKey(List<String> columns) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            byKey.putIfAbsent(Spelling.key(columns.get(column)), column);
        }
        byKey.remove("");
        return byKey;
    }
}
