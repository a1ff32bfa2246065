package org.meritlang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Column;
import org.meritlang.data.Columns;
import org.meritlang.data.DateColumn;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;
import org.meritlang.naive.NaiveDate;
import org.meritlang.naive.NaiveLead;
import org.meritlang.naive.NaiveOccurrence;

/** Takes leads out of their columns again, for the naive evaluator. */
final class NaiveLeads {
    private NaiveLeads() {}

    static NaiveLead of(LeadBatch batch, int lead) {
        List<List<NaiveOccurrence>> history = new ArrayList<>();
        for (int activity = 0; activity < batch.activities().size(); activity++) {
            history.add(occurrences(batch.table(activity), lead));
        }
        return new NaiveLead(batch.id(lead), values(batch, batch.attributes().size(), lead), history);
    }

    private static List<NaiveOccurrence> occurrences(ActivityTable table, int lead) {
        int attributes = table.activity().attributes().size();
        List<NaiveOccurrence> occurrences = new ArrayList<>();
        for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
            occurrences.add(new NaiveOccurrence(instant(table.instants()[at]), values(table, attributes, at)));
        }
        return occurrences;
    }

    private static List<@Nullable Object> values(Columns columns, int attributes, int at) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int attribute = 0; attribute < attributes; attribute++) {
            Column column = columns.column(attribute);
            values.add(column.isKnown(at) ? value(column, at) : null);
        }
        return values;
    }

    private static @Nullable Object value(Column column, int lead) {
        if (column instanceof TextColumn texts) {
            return texts.dictionary().value(texts.codes()[lead]);
        }
        if (column instanceof NumberColumn numbers) {
            return numbers.value(lead);
        }
        if (column instanceof YesNoColumn truths) {
            return truths.truths()[lead] == Truth.TRUE;
        }
        if (column instanceof DateColumn dates) {
            return date(dates, lead);
        }
        TextListColumn lists = (TextListColumn) column;
        List<String> elements = new ArrayList<>();
        for (int i = lists.start(lead); i < lists.start(lead + 1); i++) {
            elements.add(lists.dictionary().value(lists.codes()[i]));
        }
        return elements;
    }

    private static NaiveDate date(DateColumn dates, int lead) {
        long micros = dates.instants()[lead];
        Optional<Instant> time = micros == DateColumn.NO_TIME ? Optional.empty() : Optional.of(instant(micros));
        return new NaiveDate(LocalDate.ofEpochDay(dates.days()[lead]), time, false);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
