package org.meritlang.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * Leads as columns: the attributes that rules name, and nothing else of the data. Immutable, for any
 * number of threads.
 */
public final class LeadBatch implements Columns {
    private final List<Attribute> attributes;
    private final List<String> ids;
    private final List<Column> columns;
    private final List<ColumnReport> reports;
    private final List<Activity> activities;
    private final List<ActivityTable> tables;

    private LeadBatch(
            List<Attribute> attributes,
            List<String> ids,
            List<Column> columns,
            List<ColumnReport> reports,
            List<Activity> activities,
            List<ActivityTable> tables) {
        this.activities = activities;
        this.tables = List.copyOf(tables);
        this.attributes = attributes;
        this.ids = List.copyOf(ids);
        this.columns = List.copyOf(columns);
        this.reports = List.copyOf(reports);
    }

    /** How many leads there are. */
    @Override
    public int size() {
        return ids.size();
    }

    /** What the data call the lead; leads are counted from 0, in the order in which they came. */
    public String id(int lead) {
        return ids.get(lead);
    }

    /** In the order of the columns. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The values of the attribute at this place in {@link #attributes()}. */
    @Override
    public Column column(int attribute) {
        return columns.get(attribute);
    }

    /** What reading showed, one report an attribute, in the order of {@link #attributes()}. */
    public List<ColumnReport> reports() {
        return reports;
    }

    /** The kinds of activity in the leads' histories, in the order of the tables. */
    public List<Activity> activities() {
        return activities;
    }

    /** What the leads have done: the activity at this place in {@link #activities()}. */
    public ActivityTable table(int activity) {
        return tables.get(activity);
    }

    /**
     * Takes leads one after another: {@link #startLead}, then a value for each attribute that the lead
     * has, in any order, then {@link #endLead}. Of two values for one attribute of a lead the later holds.
     * A value that does not fit its attribute's type becomes unknown and is counted; none is refused. For
     * one thread.
     */
    public static final class Builder {
        /** Cells beyond this are rare; their copy is not kept. */
        private static final int MOST_KEPT = 1 << 16;

        private final List<Attribute> attributes;
        private final ColumnBuilder[] columns;
        private final List<String> ids = new ArrayList<>();
        private char[] scratch = new char[64];
        private final History history;
        private int[] keys = new int[Growth.FIRST];
        private @Nullable String currentId;
        private boolean built;

        /**
         * @param attributes what the columns hold, in their order
         * @param zone in which days begin, and which times without an offset show
         * @param habit how the data write numbers
         * @param history what leads have done, by their ids
         * @throws IllegalArgumentException if an attribute's default does not fit its type
         */
        public Builder(List<Attribute> attributes, ZoneId zone, NumberHabit habit, History history) {
            this.history = history;
            this.attributes = List.copyOf(attributes);
            this.columns = this.attributes.stream()
                    .map(attribute -> ColumnBuilder.of(attribute, zone, habit))
                    .toArray(ColumnBuilder[]::new);
        }

        /** Begins a lead that has no attributes yet, and the history that its id has. */
        public Builder startLead(String id) {
            return startLead(id, history.find(id));
        }

        /**
         * Begins a lead that has no attributes yet.
         *
         * @param historyKey as {@link History#find} gives it, or {@link History#NOTHING}
         */
        public Builder startLead(String id, int historyKey) {
            if (built || currentId != null) {
                throw new IllegalStateException(built ? "the batch is built" : "the lead before has not ended");
            }
            currentId = id;
            keys = Growth.roomFor(ids.size(), keys);
            keys[ids.size()] = historyKey;
            return this;
        }

        /** Sets a value that stands in the data as text, such as a cell of a CSV file; blank is missing. */
        public Builder set(int attribute, CharSequence textFromData) {
            int length = textFromData.length();
            char[] buffer = scratchFor(length);
            if (textFromData instanceof String text) {
                text.getChars(0, length, buffer, 0);
            } else {
                for (int i = 0; i < length; i++) {
                    buffer[i] = textFromData.charAt(i);
                }
            }
            return set(attribute, buffer, 0, length);
        }

        /** The same for a text that stands in a buffer; the buffer is not kept. */
        public Builder set(int attribute, char[] buffer, int offset, int length) {
            column(attribute).set(buffer, offset, offset + length);
            return this;
        }

        /** Sets a whole number. */
        public Builder set(int attribute, long number) {
            column(attribute).set(number);
            return this;
        }

        /** Sets a number. */
        public Builder set(int attribute, BigDecimal number) {
            column(attribute).set(number);
            return this;
        }

        /** Sets yes or no. */
        public Builder set(int attribute, boolean truth) {
            column(attribute).set(truth);
            return this;
        }

        /** Sets a day. */
        public Builder set(int attribute, LocalDate date) {
            column(attribute).set(date);
            return this;
        }

        /** Sets a time that clocks in the model's zone show. */
        public Builder set(int attribute, LocalDateTime time) {
            column(attribute).set(time);
            return this;
        }

        /** Sets an instant. */
        public Builder set(int attribute, Instant instant) {
            column(attribute).set(instant);
            return this;
        }

        /** Sets an instant. */
        public Builder set(int attribute, OffsetDateTime time) {
            return set(attribute, time.toInstant());
        }

        /** Sets a list of texts, perhaps empty; blank elements are left out. */
        public Builder set(int attribute, List<String> elements) {
            column(attribute).set(elements);
            return this;
        }

        /** Says that the lead has nothing there; its default, if any, holds. */
        public Builder setMissing(int attribute) {
            column(attribute).setMissing();
            return this;
        }

        /** Ends the lead: what was not set is missing. */
        public Builder endLead() {
            String id = openLead();
            for (ColumnBuilder column : columns) {
                column.endLead(id);
            }
            ids.add(id);
            currentId = null;
            return this;
        }

        /** The leads so far. The builder takes no more after this. */
        public LeadBatch build() {
            if (built || currentId != null) {
                throw new IllegalStateException(built ? "the batch is built" : "the last lead has not ended");
            }
            built = true;
            List<Column> done = new ArrayList<>(columns.length);
            List<ColumnReport> reports = new ArrayList<>(columns.length);
            for (ColumnBuilder column : columns) {
                done.add(column.build());
                reports.add(column.report());
            }
            return new LeadBatch(
                    attributes,
                    ids,
                    done,
                    reports,
                    history.activities(),
                    history.tables(Arrays.copyOf(keys, ids.size())));
        }

        private ColumnBuilder column(int attribute) {
            openLead();
            return columns[attribute];
        }

        private String openLead() {
            if (currentId == null) {
                throw new IllegalStateException("no lead is started");
            }
            return currentId;
        }

        private char[] scratchFor(int length) {
            if (length > MOST_KEPT) {
                return new char[length];
            }
            if (length > scratch.length) {
                scratch = new char[2 * length];
            }
            return scratch;
        }
    }
}
