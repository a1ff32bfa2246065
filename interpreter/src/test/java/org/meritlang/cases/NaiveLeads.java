package org.meritlang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Column;
import org.meritlang.data.DateColumn;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;
import org.meritlang.naive.NaiveDate;
import org.meritlang.naive.NaiveLead;

/** Takes leads out of their columns again, for the naive evaluator. */
final class NaiveLeads {
    private NaiveLeads() {}

    static NaiveLead of(LeadBatch batch, int lead) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int attribute = 0; attribute < batch.attributes().size(); attribute++) {
            Column column = batch.column(attribute);
            values.add(column.isKnown(lead) ? value(column, lead) : null);
        }
        return new NaiveLead(batch.id(lead), values);
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
        Optional<Instant> time = micros == DateColumn.NO_TIME
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return new NaiveDate(LocalDate.ofEpochDay(dates.days()[lead]), time, false);
    }
}
