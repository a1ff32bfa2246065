package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Leads from JSON: an array, one object a line, or objects one after another. The data are read twice, first for the
 * names: which fields there are is known only after the last lead.
 */
final class JsonLeads implements LeadReader {
    private final String name;
    private final Utf8Stream text;
    private final JsonObjects objects;
    private final JsonRow row;
    private final List<String> columns;
    private final Set<Integer> listColumns;
    private final JsonActivities activities;
    private final ReadingNotes notes;

    private JsonLeads(String name, Utf8Stream text, JsonObjects objects, JsonRow row, JsonActivities activities) {
        this.name = name;
        this.text = text;
        this.objects = objects;
        this.row = row;
        this.activities = activities;
        columns = List.copyOf(row.columns());
        listColumns = Set.copyOf(row.listColumns());
        notes = notesFor(objects);
    }

    /** Bytes that can be read from the start more than once. */
    interface Repeatable {
        InputStream open() throws IOException, InputException;
    }

    /**
     * Reads all names.
     *
     * @param naming the columns of activities within leads that the user has named
     * @param mayBeEmpty whether it is right that there is no object
     * @throws InputException if it is not JSON, is empty, or two fields have one name
     */
    static JsonLeads open(String name, Repeatable bytes, ActivityNaming naming, boolean mayBeEmpty)
            throws IOException, InputException {
        JsonActivities activities = new JsonActivities();
        JsonRow row = new JsonRow(activities);
        boolean any = false;
        try (JsonObjects survey = objects(name, new Utf8Stream(bytes.open()))) {
            ReadingNotes unheard = notesFor(survey);
            while (survey.readNext(row, unheard)) {
                any = true;
                activities.countNames(naming);
            }
        }
        if (!any && !mayBeEmpty) {
            throw new InputException("There are no leads in `" + name + "`.");
        }
        ColumnNames.requireDistinct(name, row.columns(), ", ");
        Utf8Stream text = new Utf8Stream(bytes.open());
        return new JsonLeads(name, text, objects(name, text), row, activities);
    }

    private static JsonObjects objects(String name, Utf8Stream text) throws IOException {
        Reader characters = new InputStreamReader(text, StandardCharsets.UTF_8);
        return hasOneObjectALine(name, text.peek())
                ? new JsonObjects.Lines(name, characters)
                : new JsonObjects.OneText(name, characters);
    }

    private static boolean hasOneObjectALine(String name, String head) {
        String start = head.stripLeading();
        if (!start.startsWith("{")) {
            return false;
        }
        String firstLine = start.lines().findFirst().orElse("");
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)(\\.gz)?")
                || JsonObjects.Lines.isObject(firstLine, new JsonRow(), 1, new ReadingNotes("line"));
    }

    private static ReadingNotes notesFor(JsonObjects objects) {
        return new ReadingNotes(objects instanceof JsonObjects.Lines ? "line" : "item");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Set<Integer> listColumns() {
        return listColumns;
    }

    @Override
    public Optional<NestedActivities> activities() {
        return activities.isMet() ? Optional.of(activities) : Optional.empty();
    }

    @Override
    public boolean next() throws IOException, InputException {
        boolean found = objects.readNext(row, notes);
        if (!found) {
            notes.encoding(text);
        }
        return found;
    }

    @Override
    public LeadRow row() {
        return row;
    }

    @Override
    public long place() {
        return objects.place();
    }

    @Override
    public ReadingNotes notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}
