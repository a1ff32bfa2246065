package org.meritlang.repl.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritlang.source.Spelling;

/** A field of the objects of a JSON file, with the fields inside it: {@code company} with {@code industry}. */
final class JsonField {
    private static final int NO_COLUMN = -1;

    private static final String ACTIVITIES = "activities";

    private final String path;
    private final boolean mayBeActivities;
    private final Map<String, JsonField> inner = new HashMap<>();
    private int column = NO_COLUMN;
    private boolean holdsLists;
    private boolean holdsOthers;

    private JsonField(String path) {
        this.path = path;
        this.mayBeActivities = Spelling.same(path, ACTIVITIES);
    }

    /** The objects themselves. */
    static JsonField root() {
        return new JsonField("");
    }

    /** The field inside this one, added when it is new. */
    JsonField inner(String name) {
        @Nullable JsonField known = inner.get(name);
        if (known == null) {
            known = new JsonField(path.isEmpty() ? name : path + "." + name);
            inner.put(name, known);
        }
        return known;
    }

    /** Its name with those of the fields around it: {@code company.industry}. */
    String path() {
        return path;
    }

    /** Whether the objects in it are what the lead has done. */
    boolean mayBeActivities() {
        return mayBeActivities;
    }

    /** Takes notice of a value. */
    void hold(JsonValue value) {
        holdsLists |= value instanceof JsonValue.Texts;
        holdsOthers |= !(value instanceof JsonValue.Texts);
    }

    /** Whether all values so far are lists of text, and there is one. */
    boolean isList() {
        return holdsLists && !holdsOthers;
    }

    boolean hasColumn() {
        return column != NO_COLUMN;
    }

    int column() {
        return column;
    }

    void takeColumn(int number) {
        column = number;
    }
}
