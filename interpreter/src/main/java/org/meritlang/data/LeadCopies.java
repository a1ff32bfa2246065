package org.meritlang.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.meritlang.schema.Attribute;

/** Copies of one lead, of which each may be given other values and further occurrences. For any number of threads. */
public final class LeadCopies {
    private static final String UNREADABLE = "?";

    private final LeadBatch lead;
    private final History history;
    private final ZoneId zone;

    private LeadCopies(LeadBatch lead, ZoneId zone) {
        this.lead = lead;
        this.history = History.of(lead);
        this.zone = zone;
    }

    /**
     * Of a lead of a batch.
     *
     * @param until what it did later is left out
     * @param zone in which days begin
     */
    public static LeadCopies of(LeadBatch leads, int lead, Instant until, ZoneId zone) {
        return new LeadCopies(leads.alone(lead, InstantReader.micros(until)), zone);
    }

    /** The lead alone, as it is. */
    public LeadBatch original() {
        return lead;
    }

    /** How many rows a copy takes: its own, and one an occurrence. */
    public int rows() {
        int rows = 1;
        for (int activity = 0; activity < lead.activities().size(); activity++) {
            rows += lead.table(activity).size();
        }
        return rows;
    }

    /** Begins a batch of copies. */
    public LeadBatchBuilder newBatch() {
        return new LeadBatchBuilder(lead.attributes(), zone, NumberHabit.DECIMAL_POINT, history);
    }

    /** Begins a copy; what is set from here on replaces the lead's own value, what it did is added. */
    public LeadBatchBuilder start(LeadBatchBuilder batch) {
        batch.startLead(lead.id(0), 0);
        for (int attribute = 0; attribute < lead.attributes().size(); attribute++) {
            set(batch, attribute, lead.attributes().get(attribute));
        }
        return batch;
    }

    private void set(LeadBatchBuilder batch, int at, Attribute attribute) {
        Column column = lead.column(at);
        if (column.isKnown(0)) {
            setKnown(batch, at, column);
        } else if (attribute.fallback().isPresent()) {
            batch.set(at, UNREADABLE);
        }
    }

    private void setKnown(LeadBatchBuilder batch, int at, Column column) {
        if (column instanceof TextColumn texts) {
            batch.set(at, texts.dictionary().value(texts.codes()[0]));
        } else if (column instanceof NumberColumn numbers) {
            BigDecimal value = Objects.requireNonNull(numbers.value(0));
            batch.set(at, value);
        } else if (column instanceof YesNoColumn truths) {
            batch.set(at, truths.truths()[0] == Truth.TRUE);
        } else if (column instanceof DateColumn dates && dates.instants()[0] != DateColumn.NO_TIME) {
            batch.set(at, Instant.EPOCH.plus(dates.instants()[0], ChronoUnit.MICROS));
        } else if (column instanceof DateColumn dates) {
            batch.set(at, LocalDate.ofEpochDay(dates.days()[0]));
        } else {
            batch.set(at, elements((TextListColumn) column));
        }
    }

    private static List<String> elements(TextListColumn list) {
        List<String> elements = new ArrayList<>();
        for (int element = list.start(0); element < list.start(1); element++) {
            elements.add(list.dictionary().value(list.codes()[element]));
        }
        return elements;
    }
}
