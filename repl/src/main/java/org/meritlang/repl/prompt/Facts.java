package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.data.Column;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.repl.write.Fitting;
import org.meritlang.schema.Attribute;

/**
 * What the data show of an attribute, of leads or of an activity.
 *
 * @param columns its values, piece by piece
 * @param report what reading them showed
 */
record Facts(Attribute attribute, List<Column> columns, ColumnReport report) {
    private static final int LONGEST_VALUE = 30;

    Facts {
        columns = List.copyOf(columns);
    }

    /** A text, and how often it is there. */
    record Value(String text, long count) {
        @Override
        public String toString() {
            return Fitting.cut(Fitting.printable(text), LONGEST_VALUE) + " " + Figures.number(count);
        }
    }

    long size() {
        return columns.stream().mapToLong(Column::size).sum();
    }

    long known() {
        long known = 0;
        for (Column column : columns) {
            for (int row = 0; row < column.size(); row++) {
                known += column.isKnown(row) ? 1 : 0;
            }
        }
        return known;
    }

    /** Its texts, commonest first; those that are as common in the order of the data. None for other types. */
    List<Value> values() {
        Map<String, Long> counts = new LinkedHashMap<>();
        columns.forEach(column -> count(column, counts));
        return counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Long.compare(other.count, one.count))
                .toList();
    }

    private static void count(Column column, Map<String, Long> counts) {
        if (column instanceof TextColumn texts) {
            long[] ofCode = new long[texts.dictionary().size()];
            for (int code : texts.codes()) {
                if (code != TextColumn.UNKNOWN) {
                    ofCode[code]++;
                }
            }
            for (int code = 0; code < ofCode.length; code++) {
                if (ofCode[code] > 0) {
                    counts.merge(texts.dictionary().value(code).strip(), ofCode[code], Long::sum);
                }
            }
        } else if (column instanceof TextListColumn lists) {
            for (int row = 0; row < lists.size(); row++) {
                lists.texts(row).forEach(text -> counts.merge(text.strip(), 1L, Long::sum));
            }
        }
    }

    /** {@code autumn offer 300, welcome 212, … (9 different)}. */
    static String commonest(List<Value> values, int most) {
        List<String> shown = new ArrayList<>();
        values.stream().limit(most).forEach(value -> shown.add(value.toString()));
        return shown.stream().collect(Collectors.joining(", "))
                + (values.size() > most ? ", … (" + Figures.number(values.size()) + " different)" : "");
    }
}
