package org.meritlang.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.meritlang.schema.Activity;

/**
 * What leads have done: the kinds of activity that rules name, and nothing else of the data. Batches of
 * leads take the histories of their leads from here. Immutable, for any number of threads.
 */
public final class History {
    /** The key of a lead that has done nothing. */
    public static final int NOTHING = -1;

    private final List<Activity> activities;
    private final TextDictionary leads;
    private final List<Kind> kinds;

    private History(List<Activity> activities, TextDictionary leads, List<Kind> kinds) {
        this.activities = activities;
        this.leads = leads;
        this.kinds = kinds;
    }

    /** Nobody has done anything. */
    public static History none(List<Activity> activities) {
        return new Builder(activities, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT).build();
    }

    /** In the order of the tables. */
    public List<Activity> activities() {
        return activities;
    }

    /** The key of the lead with exactly this id, or {@link #NOTHING}. */
    public int find(String leadId) {
        return leads.find(leadId);
    }

    /** How many leads have a history: their keys are the numbers below this. */
    public int leads() {
        return leads.size();
    }

    /** The id of the lead with this key. */
    public String leadId(int key) {
        return leads.value(key);
    }

    /** How many occurrences of all kinds kept the lead has. */
    public int occurrences(int key) {
        int sum = 0;
        for (Kind kind : kinds) {
            sum += kind.starts[key + 1] - kind.starts[key];
        }
        return sum;
    }

    /** What reading showed, for each activity one report an attribute. */
    public List<List<ColumnReport>> reports() {
        return kinds.stream().map(kind -> kind.reports).toList();
    }

    /** The tables of leads with these keys, one an activity. */
    List<ActivityTable> tables(int[] keys) {
        List<ActivityTable> tables = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            tables.add(kinds.get(i).table(activities.get(i), keys));
        }
        return tables;
    }

    /** All occurrences of one kind, sorted by the lead's key, then by time. */
    private static final class Kind {
        private final int[] starts;
        private final long[] instants;
        private final int[] days;
        private final List<Column> columns;
        private final List<ColumnReport> reports;

        Kind(int[] starts, long[] instants, int[] days, List<Column> columns, List<ColumnReport> reports) {
            this.starts = starts;
            this.instants = instants;
            this.days = days;
            this.columns = columns;
            this.reports = reports;
        }

        ActivityTable table(Activity activity, int[] keys) {
            int[] begins = new int[keys.length + 1];
            for (int i = 0; i < keys.length; i++) {
                int key = keys[i];
                begins[i + 1] = begins[i] + (key == NOTHING ? 0 : starts[key + 1] - starts[key]);
            }
            int[] rows = new int[begins[keys.length]];
            for (int i = 0; i < keys.length; i++) {
                for (int at = begins[i]; at < begins[i + 1]; at++) {
                    rows[at] = starts[keys[i]] + at - begins[i];
                }
            }
            return new ActivityTable(
                    activity,
                    begins,
                    Arrays.stream(rows).mapToLong(row -> instants[row]).toArray(),
                    Arrays.stream(rows).map(row -> days[row]).toArray(),
                    columns.stream().map(column -> column.pick(rows)).toList());
        }
    }

    /**
     * Takes occurrences one after another, in any order: {@link #start}, then a value for each attribute
     * that the occurrence has, then {@link #end}. Values are taken as {@link LeadBatch.Builder} takes
     * them. For one thread.
     */
    public static final class Builder {
        private final List<Activity> activities;
        private final ZoneId zone;
        private final TextDictionary leads = new TextDictionary();
        private final List<KindBuilder> kinds;
        private int open = -1;
        private String openLead = "";

        /**
         * @param activities what is kept, in the order of the tables
         * @param zone in which days begin, and which times without an offset show
         * @param habit how the data write numbers
         */
        public Builder(List<Activity> activities, ZoneId zone, NumberHabit habit) {
            this.activities = List.copyOf(activities);
            this.zone = zone;
            this.kinds = this.activities.stream()
                    .map(activity -> new KindBuilder(activity, zone, habit))
                    .toList();
        }

        /** Begins an occurrence of the activity at this place among the activities. */
        public Builder start(String leadId, int activity, Instant at) {
            open = activity;
            openLead = leadId;
            long micros = TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + at.getNano() / 1000;
            int day = (int) at.atZone(zone).toLocalDate().toEpochDay();
            kinds.get(activity).start(leads.code(leadId), micros, day);
            return this;
        }

        public Builder set(int attribute, CharSequence textFromData) {
            column(attribute).set(textFromData.toString());
            return this;
        }

        public Builder set(int attribute, long number) {
            column(attribute).set(number);
            return this;
        }

        public Builder set(int attribute, BigDecimal number) {
            column(attribute).set(number);
            return this;
        }

        public Builder set(int attribute, boolean truth) {
            column(attribute).set(truth);
            return this;
        }

        public Builder set(int attribute, LocalDate date) {
            column(attribute).set(date);
            return this;
        }

        public Builder set(int attribute, LocalDateTime time) {
            column(attribute).set(time);
            return this;
        }

        public Builder set(int attribute, Instant instant) {
            column(attribute).set(instant);
            return this;
        }

        public Builder set(int attribute, OffsetDateTime time) {
            return set(attribute, time.toInstant());
        }

        public Builder set(int attribute, List<String> elements) {
            column(attribute).set(elements);
            return this;
        }

        public Builder setMissing(int attribute) {
            column(attribute).setMissing();
            return this;
        }

        /** Ends the occurrence: what was not set is missing. */
        public Builder end() {
            kinds.get(open).end(openLead);
            open = -1;
            return this;
        }

        /** All occurrences so far. The builder takes no more after this. */
        public History build() {
            return new History(
                    activities,
                    leads,
                    kinds.stream().map(kind -> kind.build(leads.size())).toList());
        }

        private ColumnBuilder column(int attribute) {
            return kinds.get(open).columns.get(attribute);
        }
    }

    private static final class KindBuilder {
        private final List<ColumnBuilder> columns;
        private int[] keys = new int[Growth.FIRST];
        private long[] instants = new long[Growth.FIRST];
        private int[] days = new int[Growth.FIRST];
        private int size;

        KindBuilder(Activity activity, ZoneId zone, NumberHabit habit) {
            this.columns = activity.attributes().stream()
                    .map(attribute -> ColumnBuilder.of(attribute, zone, habit))
                    .toList();
        }

        void start(int key, long instant, int day) {
            keys = Growth.roomFor(size, keys);
            instants = Growth.roomFor(size, instants);
            days = Growth.roomFor(size, days);
            keys[size] = key;
            instants[size] = instant;
            days[size++] = day;
        }

        void end(String leadId) {
            columns.forEach(column -> column.endLead(leadId));
        }

        Kind build(int leads) {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> {
                int byKey = Integer.compare(keys[a], keys[b]);
                return byKey != 0 ? byKey : Long.compare(instants[a], instants[b]);
            });
            int[] rows = Arrays.stream(order).mapToInt(i -> i).toArray();
            int[] starts = new int[leads + 1];
            for (int i = 0; i < size; i++) {
                starts[keys[i] + 1]++;
            }
            for (int i = 0; i < leads; i++) {
                starts[i + 1] += starts[i];
            }
            return new Kind(
                    starts,
                    Arrays.stream(rows).mapToLong(row -> instants[row]).toArray(),
                    Arrays.stream(rows).map(row -> days[row]).toArray(),
                    columns.stream().map(column -> column.build().pick(rows)).toList(),
                    columns.stream().map(ColumnBuilder::report).toList());
        }
    }
}
