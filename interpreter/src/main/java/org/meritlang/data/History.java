package org.meritlang.data;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritlang.patience.Patience;
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
    private final LeadKeys leads;
    private final List<Timeline> timelines;
    /** Of which timelines each activity's is made: of its own, and that of any activity of all. */
    private final List<int[]> makings;

    private final List<List<ColumnReport>> reports;

    private History(
            List<Activity> activities,
            LeadKeys leads,
            List<Timeline> timelines,
            List<int[]> makings,
            List<List<ColumnReport>> reports) {
        this.activities = activities;
        this.leads = leads;
        this.timelines = List.copyOf(timelines);
        this.makings = List.copyOf(makings);
        this.reports = List.copyOf(reports);
    }

    /** Nobody has done anything. */
    public static History none(List<Activity> activities) {
        return new Builder(activities, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT).build();
    }

    /** What the first lead of a batch has done, under the key 0. */
    static History of(LeadBatch one) {
        LeadKeys keys = new LeadKeys();
        IdQueue id = new IdQueue();
        id.add(new Utf8().of(one.id(0)));
        keys.keys(id);
        List<Timeline> timelines = new ArrayList<>();
        List<List<ColumnReport>> reports = new ArrayList<>();
        for (int activity = 0; activity < one.activities().size(); activity++) {
            timelines.add(one.table(activity).timeline());
            reports.add(List.of());
        }
        return new History(one.activities(), keys, timelines, makings(timelines.size(), OTHER), reports);
    }

    /**
     * What several builders have taken, each on a thread of its own.
     *
     * @param builders one, and others that it has made; where they have not said which parts of the data they took,
     *     each has taken what comes after what those before it have. They take no more after this
     */
    public static History of(List<Builder> builders) {
        Builder first = builders.get(0);
        LeadKeys leads = first.leads;
        if (builders.stream().anyMatch(builder -> builder.leads != leads)) {
            throw new IllegalArgumentException("the builders have not made each other");
        }
        PartOrder order = new PartOrder(builders.stream().map(Builder::parts).toList());
        Patience patience = Patience.current();
        List<Timeline> timelines = IntStream.range(0, first.kinds.length)
                .parallel()
                .peek(kind -> patience.check())
                .mapToObj(kind -> Arrivals.join(arrivals(builders, kind), order.spans(kind))
                        .sorted(leads.size()))
                .toList();
        int asked = first.activities.size();
        return new History(
                first.activities,
                leads,
                timelines,
                makings(asked, first.any),
                order.reports().subList(0, asked));
    }

    /**
     * Each activity of the timeline at its place, but that of any activity, whose own place is empty, of all, also of one
     * more behind the others.
     */
    private static List<int[]> makings(int activities, int any) {
        return IntStream.range(0, activities)
                .mapToObj(place ->
                        place == any ? IntStream.rangeClosed(0, activities).toArray() : new int[] {place})
                .toList();
    }

    private static List<Arrivals> arrivals(List<Builder> builders, int kind) {
        return builders.stream().map(builder -> builder.kinds[kind].build()).toList();
    }

    /** In the order of the tables. */
    public List<Activity> activities() {
        return activities;
    }

    /** The key of the lead with exactly this id, or {@link #NOTHING}. */
    public int find(String leadId) {
        return leads.find(leadId);
    }

    /** The keys of all ids in the queue, or {@link #NOTHING}. */
    int[] find(IdQueue leadIds) {
        return leads.find(leadIds);
    }

    /** How many leads have a history: their keys are the numbers below this. */
    public int leads() {
        return leads.size();
    }

    /** The id of the lead with this key. */
    public String leadId(int key) {
        return leads.id(key);
    }

    /** How many occurrences of whatever kind the lead has, also of kinds that no rule names. */
    public int occurrences(int key) {
        return leads.count(key);
    }

    /** How many occurrences of the activity at this place there are. */
    public int size(int activity) {
        return Arrays.stream(makings.get(activity))
                .map(kind -> timelines.get(kind).size())
                .sum();
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
        List<int[]> chosen = new ArrayList<>();
        List<List<ColumnReport>> chosenReports = new ArrayList<>();
        for (Activity activity : asked) {
            int place = placeOf(activity);
            if (place == OTHER) {
                return Optional.empty();
            }
            chosen.add(makings.get(place));
            chosenReports.add(reports.get(place));
        }
        return Optional.of(new History(List.copyOf(asked), leads, timelines, chosen, chosenReports));
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
        Map<Integer, Timeline> picked = new HashMap<>();
        List<Timeline> made = new ArrayList<>();
        for (int[] making : makings) {
            List<Timeline> parts = new ArrayList<>();
            for (int kind : making) {
                parts.add(picked.computeIfAbsent(
                        kind, wanted -> timelines.get(wanted).pick(keys)));
            }
            made.add(parts.size() == 1 ? parts.get(0) : Timeline.merged(parts));
        }
        return made;
    }

    /**
     * Takes occurrences one after another, in any order: {@link #start}, then a value for each attribute
     * that the occurrence has, in any order, then {@link #end}. For one thread.
     */
    public static final class Builder extends AttributeSetter<Builder> {
        private static final int NONE_OPEN = -2;
        private static final int MOST_WAITING = 1 << 13;

        private final List<Activity> activities;
        private final ZoneId zone;
        private final NumberHabit habit;
        private final LeadKeys leads;
        private final IdQueue waiting = new IdQueue();
        /** One an activity, of which that for any activity stays empty, and one for those that no rule names. */
        private final TimelineBuilder[] kinds;

        private final int any;
        private final int others;
        private int[] keyed;
        private final List<Part> parts = new ArrayList<>();
        private int part;
        private int[] sizesBefore;
        private int open = NONE_OPEN;
        private @Nullable String openLead;

        /**
         * Begins without occurrences.
         *
         * @param activities what is kept, in the order of the tables
         * @param zone in which days of attributes begin, and which times without an offset show
         * @param habit how the data write numbers
         */
        public Builder(List<Activity> activities, ZoneId zone, NumberHabit habit) {
            this(List.copyOf(activities), zone, habit, new LeadKeys());
        }

        private Builder(List<Activity> activities, ZoneId zone, NumberHabit habit, LeadKeys leads) {
            this.activities = activities;
            this.zone = zone;
            this.habit = habit;
            this.leads = leads;
            this.any = place(this.activities);
            this.others = activities.size();
            this.kinds = Stream.concat(activities.stream(), Stream.of(Activity.any()))
                    .map(activity -> new TimelineBuilder(activity, zone, habit))
                    .toArray(TimelineBuilder[]::new);
            this.sizesBefore = new int[kinds.length];
            this.keyed = sizesBefore;
        }

        /** Another of the same leads, for another thread. */
        public Builder another() {
            return new Builder(activities, zone, habit, leads);
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
         * Says that what comes from here on is this part of the data, so that builders who take turns still know in which
         * order all came. Parts are numbered from 0, and a builder takes them in that order.
         */
        public Builder startPart(int number) {
            endPart();
            part = number;
            return this;
        }

        private void endPart() {
            giveKeys();
            int[] sizes = sizes();
            parts.add(new Part(
                    part,
                    sizesBefore,
                    sizes,
                    Arrays.stream(kinds).map(TimelineBuilder::takeReports).toList()));
            sizesBefore = sizes;
        }

        private int[] sizes() {
            return Arrays.stream(kinds).mapToInt(TimelineBuilder::size).toArray();
        }

        /** Gives the leads that wait for one their key. */
        private void giveKeys() {
            if (waiting.size() > 0) {
                int[] keys = leads.keys(waiting);
                for (int kind = 0; kind < kinds.length; kind++) {
                    kinds[kind].giveKeys(keyed[kind], keys);
                }
                waiting.clear();
            }
            keyed = sizes();
        }

        private List<Part> parts() {
            endPart();
            return parts;
        }

        /**
         * Begins an occurrence.
         *
         * @param activity its place among the activities, or {@link #OTHER}
         * @param micros when, in microseconds since 1970-01-01T00:00Z; {@link InstantReader} reads them
         */
        public Builder start(CharSequence leadId, int activity, long micros) {
            return start(new Utf8().of(leadId), activity, micros);
        }

        /** The same for a lead's id whose bytes are at hand; they are not kept. */
        public Builder start(Utf8 leadId, int activity, long micros) {
            if (waiting.size() == MOST_WAITING) {
                giveKeys();
            }
            return startOf(waiting.add(leadId), null, activity, micros);
        }

        /** Begins an occurrence. */
        public Builder start(CharSequence leadId, int activity, Instant at) {
            return start(leadId, activity, InstantReader.micros(at));
        }

        /**
         * Begins an occurrence.
         *
         * @param key the caller's own choice, or the lead's place among those that wait for a key
         * @param leadId null if the lead waits for a key
         */
        Builder startOf(int key, @Nullable String leadId, int activity, long micros) {
            if (open != NONE_OPEN) {
                throw new IllegalStateException("the occurrence before has not ended");
            }
            open = activity;
            openLead = leadId;
            if (activity != OTHER && activity != any) {
                kinds[activity].start(key, micros);
            } else if (any != OTHER) {
                kinds[others].start(key, micros);
            }
            return this;
        }

        /** Ends the occurrence: what was not set is missing. */
        public Builder end() {
            if (open == NONE_OPEN) {
                throw new IllegalStateException("no occurrence is started");
            }
            if (open != OTHER && open != any) {
                kinds[open].end(openLead == null ? waiting.last() : openLead);
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
            List<Arrivals> arrivals = new ArrayList<>();
            for (TimelineBuilder kind : kinds) {
                arrivals.add(kind.build());
            }
            List<Arrivals> all = List.copyOf(arrivals);
            arrivals.remove(others);
            if (any != OTHER) {
                arrivals.set(any, Arrivals.join(all.stream().map(Arrivals::bare).toList()));
            }
            return arrivals;
        }

        /** For each activity one report an attribute; to be asked before the occurrences are taken. */
        List<List<ColumnReport>> reports() {
            return new PartOrder(List.of(parts())).reports().subList(0, activities.size());
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
    }
}
