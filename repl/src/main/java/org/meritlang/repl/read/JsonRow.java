package org.meritlang.repl.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.AttributeSetter;
import org.meritlang.data.Utf8;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The lead of a JSON file that was read last. Fields of objects inside it are columns of their own; each field gets its
 * column when it is first met.
 */
final class JsonRow implements LeadRow {
    /** Numbers with more digits than this are kept as text only: they are no one's revenue. */
    private static final int LONGEST_NUMBER = 400;

    private static final char NO_CHARACTER = '\uFFFD';

    private final JsonField root = JsonField.root();
    private final List<String> columns = new ArrayList<>();
    private final List<JsonField> fields = new ArrayList<>();
    private final @Nullable JsonActivities activities;
    private @Nullable JsonValue[] values = new @Nullable JsonValue[16];
    private boolean repeated;
    private final Utf8 text = new Utf8();

    /** Without activities within it. */
    JsonRow() {
        activities = null;
    }

    /** With activities within it, which are kept there. */
    JsonRow(JsonActivities activities) {
        this.activities = activities;
    }

    /** The columns met so far. */
    List<String> columns() {
        return columns;
    }

    /** The columns that held lists of text and nothing else. */
    Set<Integer> listColumns() {
        return fields.stream().filter(JsonField::isList).map(JsonField::column).collect(Collectors.toSet());
    }

    @Override
    public Utf8 text(int column) {
        JsonValue value = value(column);
        return text.of(value == null ? "" : value.text());
    }

    @Override
    public void give(int column, AttributeSetter<?> taker, int attribute) {
        JsonValue value = value(column);
        if (value == null) {
            taker.setMissing(attribute);
        } else {
            value.give(taker, attribute);
        }
    }

    private @Nullable JsonValue value(int column) {
        return column < values.length ? values[column] : null;
    }

    /** The values of the object read last, to be shown again later. */
    @Nullable
    JsonValue[] values() {
        return Arrays.copyOf(values, columns.size());
    }

    /** Goes back to these values. */
    void show(@Nullable JsonValue[] earlier) {
        values = earlier;
    }

    /**
     * Reads the object that the parser has come to, up to its end.
     *
     * @param place where it stands, for notes
     */
    void read(JsonParser json, long place, ReadingNotes notes) {
        if (activities != null) {
            activities.clear();
        }
        Arrays.fill(values, null);
        repeated = false;
        readObject(json, root, place, notes);
        if (repeated) {
            notes.repeatedFields.at(place);
        }
    }

    private void readObject(JsonParser json, JsonField object, long place, ReadingNotes notes) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonField field = object.inner(name);
            switch (json.nextToken()) {
                case START_OBJECT -> readObject(json, field, place, notes);
                case START_ARRAY -> readArray(json, field, place, notes);
                case VALUE_STRING -> set(field, new JsonValue.Text(text(json, place, notes)));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> set(field, number(json.getString()));
                case VALUE_TRUE -> set(field, new JsonValue.YesNo(true));
                case VALUE_FALSE -> set(field, new JsonValue.YesNo(false));
                case VALUE_NULL -> set(field, null);
                case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value after a name");
            }
        }
    }

    private void readArray(JsonParser json, JsonField field, long place, ReadingNotes notes) {
        List<String> texts = new ArrayList<>();
        JsonActivities inner = field.mayBeActivities() ? activities : null;
        boolean onlyActivities = inner != null;
        boolean onlyTexts = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                texts.add(text(json, place, notes));
                onlyActivities = false;
            } else if (inner != null && token == JsonToken.START_OBJECT) {
                inner.read(json, place, notes);
                onlyTexts = false;
            } else if (token != JsonToken.VALUE_NULL) {
                onlyTexts = false;
                onlyActivities = false;
                json.skipChildren();
            }
        }
        if (inner != null && onlyActivities) {
            inner.meet();
        } else if (onlyTexts) {
            set(field, new JsonValue.Texts(texts));
        } else {
            notes.unusedField(field.path(), place);
        }
    }

    /** The text here, which is known to be characters: JSON may spell half of a pair of surrogates. */
    private static String text(JsonParser json, long place, ReadingNotes notes) {
        String text = json.getString();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text, place, notes);
            }
        }
        return text;
    }

    private static String mended(String text, long place, ReadingNotes notes) {
        StringBuilder mended = new StringBuilder();
        text.codePoints().map(c -> isHalf(c) ? NO_CHARACTER : c).forEach(mended::appendCodePoint);
        if (text.codePoints().anyMatch(JsonRow::isHalf)) {
            notes.brokenCharacters.at(place);
        }
        return mended.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static JsonValue number(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return new JsonValue.Text(written);
        }
        BigDecimal value = new BigDecimal(written);
        // 1e9999999 would be written out as ten million digits.
        return Math.abs((long) value.scale()) > LONGEST_NUMBER
                ? new JsonValue.Text(written)
                : new JsonValue.Numeric(written, value);
    }

    private void set(JsonField field, @Nullable JsonValue value) {
        if (!field.hasColumn()) {
            field.takeColumn(columns.size());
            columns.add(field.path());
            fields.add(field);
            if (columns.size() > values.length) {
                values = Arrays.copyOf(values, columns.size() * 2);
            }
        }
        if (value != null) {
            field.hold(value);
        }
        repeated |= values[field.column()] != null;
        values[field.column()] = value;
    }
}
