package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The activities within the lead of a JSON file that was read last: the objects of its field
 * {@code activities}. Remembers what all leads so far call them. For one thread.
 */
final class JsonActivities implements NestedActivities {
    private final JsonRow row = new JsonRow();
    private final List<@Nullable JsonValue[]> ofLead = new ArrayList<>();
    private final Map<Integer, KindNames> namesByColumn = new LinkedHashMap<>();
    private boolean met;

    /** Goes to another lead. */
    void clear() {
        ofLead.clear();
    }

    /** The lead has such a field, perhaps without anything in it. */
    void meet() {
        met = true;
    }

    /** Whether any lead so far had such a field. */
    boolean isMet() {
        return met;
    }

    /** Reads the object that the parser has come to. */
    void read(JsonParser json, long place, ReadingNotes notes) {
        meet();
        row.read(json, place, notes);
        ofLead.add(row.values());
    }

    /** Counts what the activities of this lead are called, in each column that might say it. */
    void countNames(ActivityNaming naming) {
        for (String candidate : ActivityColumns.namesOfActivity(naming)) {
            OptionalInt column = Intake.column(row.columns(), candidate);
            if (column.isPresent()) {
                KindNames names = namesByColumn.computeIfAbsent(column.getAsInt(), any -> new KindNames());
                for (int i = 0; i < ofLead.size(); i++) {
                    String name = row(i).text(column.getAsInt()).toString();
                    if (!name.isBlank()) {
                        names.count(name);
                    }
                }
            }
        }
    }

    @Override
    public Optional<ActivityColumns> columns(String file, ActivityNaming naming) throws InputException {
        return row.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(ActivityColumns.within(file, row.columns(), naming));
    }

    @Override
    public ActivityNames names(ActivityColumns columns) {
        KindNames names = namesByColumn.getOrDefault(columns.activity(), new KindNames());
        return ActivityNames.of(names, columns, row.listColumns());
    }

    @Override
    public int count() {
        return ofLead.size();
    }

    @Override
    public LeadRow row(int activity) {
        row.show(ofLead.get(activity));
        return row;
    }
}
