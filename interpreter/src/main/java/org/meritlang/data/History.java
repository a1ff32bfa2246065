package org.meritlang.data;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * What leads have done: the kinds of activity that rules name, and nothing else of the data. Batches of
 * leads take the histories of their leads from here. Immutable, for any number of threads.
 */
public final class History {
    /** The key of a lead that has done nothing. */
    public static final int NOTHING = -1;

    /** Stands for a kind of activity that no rule names; only {@code any activity} counts it. */
    public static final int OTHER = -1;

    private final List<Activity> activities;
    private final TextDictionary leads;
    private final int[] counts;
    private final List<Timeline> timelines;
    private final List<List<ColumnReport>> reports;

    private History(
            List<Activity> activities,
            TextDictionary leads,
            int[] counts,
            List<Timeline> timelines,
            List<List<ColumnReport>> reports) {
        this.activities = activities;
        this.leads = leads;
        this.counts = counts;
        this.timelines = List.copyOf(timelines);
        this.reports = List.copyOf(reports);
    }

    /** Nobody has done anything. */
    public static History none(List<Activity> activities) {
        return new Builder(activities, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT).build();
    }

    /**
     * What several builders have taken, each on a thread of its own.
     *
     * @param parts of the same model, in the order of the data; they take no more after this
     */
    public static History of(List<Builder> parts) {
        Builder first = parts.get(0);
        TextDictionary leads = first.leads;
        List<int[]> keys =
                parts.stream().skip(1).map(part -> part.keysIn(leads)).toList();
        int[] counts = Arrays.copyOf(first.counts, leads.size());
        List<Timeline> timelines = new ArrayList<>();
        List<List<ColumnReport>> reports = new ArrayList<>();
        LocalClock clock = new LocalClock(first.zone);
        for (int i = 0; i < parts.size() - 1; i++) {
            parts.get(i + 1).addCounts(counts, keys.get(i));
        }
        for (int kind = 0; kind < first.activities.size(); kind++) {
            List<Arrivals> arrivals = new ArrayList<>();
            List<ColumnReport> report = first.kinds[kind].reports();
            arrivals.add(first.kinds[kind].build());
            for (int i = 1; i < parts.size(); i++) {
                TimelineBuilder later = parts.get(i).kinds[kind];
                arrivals.add(later.build().of(keys.get(i - 1)));
                report = ColumnReport.merge(report, later.reports());
            }
            timelines.add(Arrivals.join(arrivals).sorted(leads.size(), clock));
            reports.add(report);
        }
        return new History(first.activities, leads, counts, timelines, reports);
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

    /** How many occurrences of whatever kind the lead has, also of kinds that no rule names. */
    public int occurrences(int key) {
        return counts[key];
    }

    /** How many occurrences of the activity at this place there are. */
    public int size(int activity) {
        return timelines.get(activity).size();
    }

    /** What reading showed, for each activity one report an attribute. */
    public List<List<ColumnReport>> reports() {
        return reports;
    }

    /**
     * The same for a model that asks for fewer activities, in another order, or by other names.
     *
     * @return empty if it asks for one that is not here, or of one for other attributes
     */
    public Optional<History> forActivities(List<Activity> asked) {
        if (asked.equals(activities)) {
            return Optional.of(this);
        }
        List<Timeline> chosen = new ArrayList<>();
        List<List<ColumnReport>> chosenReports = new ArrayList<>();
        for (Activity activity : asked) {
            int place = placeOf(activity);
            if (place == OTHER) {
                return Optional.empty();
            }
            chosen.add(timelines.get(place));
            chosenReports.add(reports.get(place));
        }
        return Optional.of(new History(List.copyOf(asked), leads, counts, chosen, chosenReports));
    }

    private int placeOf(Activity asked) {
        for (int place = 0; place < activities.size(); place++) {
            Activity here = activities.get(place);
            boolean isSame = here.isAny() == asked.isAny() && here.key().equals(asked.key());
            if (isSame && areAlike(here.attributes(), asked.attributes())) {
                return place;
            }
        }
        return OTHER;
    }

    private static boolean areAlike(List<Attribute> some, List<Attribute> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Attribute one = some.get(i);
            Attribute other = others.get(i);
            boolean isAlike = one.key().equals(other.key())
                    && one.type().equals(other.type())
                    && one.fallback().equals(other.fallback());
            if (!isAlike) {
                return false;
            }
        }
        return true;
    }

    /** The occurrences of leads with these keys, in the order of the keys, one timeline an activity. */
    List<Timeline> pick(int[] keys) {
        return timelines.stream().map(timeline -> timeline.pick(keys)).toList();
    }

    /**
     * Takes occurrences one after another, in any order: {@link #start}, then a value for each attribute
     * that the occurrence has, in any order, then {@link #end}. For one thread.
     */
    public static final class Builder extends AttributeSetter<Builder> {
        private static final int NONE_OPEN = -2;

        private final List<Activity> activities;
        private final ZoneId zone;
        private final TextDictionary leads = new TextDictionary();
        private final TimelineBuilder[] kinds;
        private final int any;
        private int[] counts = new int[Growth.FIRST];
        private int open = NONE_OPEN;
        private String openLead = "";

        /**
         * Begins without occurrences.
         *
         * @param activities what is kept, in the order of the tables
         * @param zone in which days begin, and which times without an offset show
         * @param habit how the data write numbers
         */
        public Builder(List<Activity> activities, ZoneId zone, NumberHabit habit) {
            this.activities = List.copyOf(activities);
            this.zone = zone;
            this.kinds = this.activities.stream()
                    .map(activity -> new TimelineBuilder(activity, zone, habit))
                    .toArray(TimelineBuilder[]::new);
            this.any = place(this.activities);
        }

        private static int place(List<Activity> activities) {
            for (int i = 0; i < activities.size(); i++) {
                if (activities.get(i).isAny()) {
                    return i;
                }
            }
            return OTHER;
        }

        /**
         * Begins an occurrence.
         *
         * @param activity its place among the activities, or {@link #OTHER}
         * @param micros when, in microseconds since 1970-01-01T00:00Z; {@link InstantReader} reads them
         */
        public Builder start(String leadId, int activity, long micros) {
            int key = leads.code(leadId);
            if (key == counts.length) {
                counts = Arrays.copyOf(counts, 2 * key);
            }
            counts[key]++;
            return startOf(key, leadId, activity, micros);
        }

        /** Begins an occurrence. */
        public Builder start(String leadId, int activity, Instant at) {
            return start(leadId, activity, InstantReader.micros(at));
        }

        /** Begins an occurrence of a lead whose key the caller has chosen. */
        Builder startOf(int key, String leadId, int activity, long micros) {
            if (open != NONE_OPEN) {
                throw new IllegalStateException("the occurrence before has not ended");
            }
            open = activity;
            openLead = leadId;
            if (activity != OTHER) {
                kinds[activity].start(key, micros);
            }
            if (any != OTHER && any != activity) {
                kinds[any].start(key, micros);
            }
            return this;
        }

        /** Ends the occurrence: what was not set is missing. */
        public Builder end() {
            if (open == NONE_OPEN) {
                throw new IllegalStateException("no occurrence is started");
            }
            if (open != OTHER) {
                kinds[open].end(openLead);
            }
            open = NONE_OPEN;
            return this;
        }

        /** All occurrences so far. The builder takes no more after this. */
        public History build() {
            return History.of(List.of(this));
        }

        /** The occurrences so far, as they came, one an activity. The builder takes no more after this. */
        List<Arrivals> arrivals() {
            return Arrays.stream(kinds).map(TimelineBuilder::build).toList();
        }

        /** For each activity one report an attribute. */
        List<List<ColumnReport>> reports() {
            return Arrays.stream(kinds).map(TimelineBuilder::reports).toList();
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        ColumnBuilder column(int attribute) {
            if (open < 0) {
                throw new IllegalStateException("no occurrence with attributes is started");
            }
            return kinds[open].column(attribute);
        }

        /** The keys of its leads among those of several builders. */
        private int[] keysIn(TextDictionary all) {
            int[] keys = new int[leads.size()];
            for (int lead = 0; lead < keys.length; lead++) {
                keys[lead] = all.code(leads.value(lead));
            }
            return keys;
        }

        private void addCounts(int[] sums, int[] keys) {
            for (int lead = 0; lead < keys.length; lead++) {
                sums[keys[lead]] += counts[lead];
            }
        }
    }
}
