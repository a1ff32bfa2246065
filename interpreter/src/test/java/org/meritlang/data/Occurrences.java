package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** Activities for tests: what may be said of them, and tables of them as texts. */
final class Occurrences {
    /** A visit with an attribute of each type. */
    static final Activity VISIT = Activity.of(
            "page visited",
            List.of(
                    Attribute.of("url", new Type.Text()),
                    Attribute.of("tags", new Type.TextList()),
                    Attribute.of("amount", new Type.Number()),
                    Attribute.of("due", new Type.Date()),
                    Attribute.of("new", new Type.YesNo())));

    static final Activity LOGIN = Activity.of("login", List.of());

    private Occurrences() {}

    /** Each row as {@code lead microseconds value value}, lead by lead. */
    static List<String> shown(LeadBatch batch, int activity) {
        ActivityTable table = batch.table(activity);
        List<String> rows = new ArrayList<>();
        for (int lead = 0; lead < batch.size(); lead++) {
            for (int row = table.starts()[lead]; row < table.starts()[lead + 1]; row++) {
                rows.add((batch.id(lead) + " " + table.instants()[row] + " " + values(table, row)).strip());
            }
        }
        return rows;
    }

    private static String values(ActivityTable table, int row) {
        return table.activity().attributes().stream()
                .map(attribute ->
                        value(table.column(table.activity().attributes().indexOf(attribute)), row))
                .collect(Collectors.joining(" "));
    }

    private static String value(Column column, int row) {
        if (!column.isKnown(row)) {
            return "?";
        }
        if (column instanceof TextColumn texts) {
            return texts.dictionary().value(texts.codes()[row]);
        }
        if (column instanceof NumberColumn numbers) {
            return String.valueOf(numbers.value(row));
        }
        if (column instanceof YesNoColumn truths) {
            return truths.truths()[row] == Truth.TRUE ? "yes" : "no";
        }
        if (column instanceof DateColumn dates) {
            return dates.days()[row] + (dates.instants()[row] == DateColumn.NO_TIME ? "" : "t" + dates.instants()[row]);
        }
        TextListColumn lists = (TextListColumn) column;
        List<String> elements = new ArrayList<>();
        for (int i = lists.start(row); i < lists.start(row + 1); i++) {
            elements.add(lists.dictionary().value(lists.codes()[i]));
        }
        return elements.toString().replace(" ", "");
    }
}
