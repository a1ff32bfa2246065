package org.meritlang.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.InstantReader;
import org.meritlang.data.NumberHabit;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.source.Spelling;

/**
 * What the leads of a case have done: CSV whose columns are {@code lead}, {@code activity}, {@code at}
 * and the attributes. A kind of activity has those attributes of which one of its rows has a value.
 */
record CaseActivities(List<String> attributes, List<Row> rows) {
    private static final List<String> FIRST_COLUMNS = List.of("lead", "activity", "at");

    CaseActivities {
        attributes = List.copyOf(attributes);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param values of the attributes, empty where there is none
     */
    private record Row(String lead, String activity, String at, List<String> values) {
        Instant instant(ZoneId zone) {
            InstantReader reader = new InstantReader(zone);
            assertTrue(reader.read(at), "no instant: " + at);
            return Instant.EPOCH.plus(reader.micros(), ChronoUnit.MICROS);
        }
    }

    static CaseActivities none() {
        return new CaseActivities(List.of(), List.of());
    }

    static CaseActivities of(String csv) {
        Table table = Table.ofCsv(csv);
        int first = FIRST_COLUMNS.size();
        assertTrue(
                table.header().size() >= first
                        && table.header().subList(0, first).equals(FIRST_COLUMNS),
                "the columns of activities begin with " + FIRST_COLUMNS);
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.get(0), row.get(1), row.get(2), row.subList(first, row.size())))
                .toList();
        return new CaseActivities(table.header().subList(first, table.header().size()), rows);
    }

    /** The kinds of activity that there are. */
    List<Schema.Kind> kinds() {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.putIfAbsent(Spelling.key(row.activity), row.activity));
        return names.values().stream()
                .map(name -> new Schema.Kind(name, fields(name)))
                .toList();
    }

    private List<Schema.Field> fields(String kind) {
        return IntStream.range(0, attributes.size())
                .filter(i -> rows.stream()
                        .anyMatch(row -> Spelling.same(row.activity, kind)
                                && !row.values.get(i).isBlank()))
                .mapToObj(i -> new Schema.Field(attributes.get(i), Optional.empty()))
                .toList();
    }

    /** All of them, as they come from a file. */
    History history(Model model, NumberHabit habit) {
        HistoryBuilder history = model.newHistory(habit);
        for (Row row : rows) {
            int activity = place(row.activity, model.activities());
            history.start(row.lead, activity, row.instant(model.zone()));
            if (activity != History.OTHER) {
                List<Attribute> asked = model.activities().get(activity).attributes();
                for (int attribute = 0; attribute < asked.size(); attribute++) {
                    set(history, attribute, asked.get(attribute), row);
                }
            }
            history.end();
        }
        return history.build();
    }

    private static int place(String kind, List<Activity> activities) {
        for (int place = 0; place < activities.size(); place++) {
            if (Spelling.same(activities.get(place).name(), kind)) {
                return place;
            }
        }
        return History.OTHER;
    }

    private void set(HistoryBuilder history, int attribute, Attribute asked, Row row) {
        for (int column = 0; column < attributes.size(); column++) {
            if (Spelling.key(attributes.get(column)).equals(asked.key())) {
                history.set(attribute, row.values.get(column));
            }
        }
    }

    /** Those of one lead, as they come from a program. */
    void give(Lead.Builder lead, String id, ZoneId zone) {
        for (Row row : rows) {
            if (row.lead.equals(id)) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int column = 0; column < attributes.size(); column++) {
                    values.put(attributes.get(column), row.values.get(column));
                }
                lead.did(row.activity, row.instant(zone), values);
            }
        }
    }
}
