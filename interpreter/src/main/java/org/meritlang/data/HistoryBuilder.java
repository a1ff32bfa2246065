package org.meritlang.data;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritlang.patience.Patience;
import org.meritlang.schema.Activity;

/**
 * Takes occurrences one after another, in any order: {@link #start}, then a value for each attribute
 * that the occurrence has, in any order, then {@link #end}. For one thread.
 */
public final class HistoryBuilder extends AttributeSetter<HistoryBuilder> {
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
    public HistoryBuilder(List<Activity> activities, ZoneId zone, NumberHabit habit) {
        this(List.copyOf(activities), zone, habit, new LeadKeys());
    }

    private HistoryBuilder(List<Activity> activities, ZoneId zone, NumberHabit habit, LeadKeys leads) {
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
    public HistoryBuilder another() {
        return new HistoryBuilder(activities, zone, habit, leads);
    }

    private static int place(List<Activity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).isAny()) {
                return i;
            }
        }
        return History.OTHER;
    }

    /**
     * Says that what comes from here on is this part of the data, so that builders who take turns still know in which
     * order all came. Parts are numbered from 0, and a builder takes them in that order.
     */
    public HistoryBuilder startPart(int number) {
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
     * @param activity its place among the activities, or {@link History#OTHER}
     * @param micros when, in microseconds since 1970-01-01T00:00Z; {@link InstantReader} reads them
     */
    public HistoryBuilder start(CharSequence leadId, int activity, long micros) {
        return start(new Utf8().of(leadId), activity, micros);
    }

    /** The same for a lead's id whose bytes are at hand; they are not kept. */
    public HistoryBuilder start(Utf8 leadId, int activity, long micros) {
        if (waiting.size() == MOST_WAITING) {
            giveKeys();
        }
        return startOf(waiting.add(leadId), null, activity, micros);
    }

    /** Begins an occurrence. */
    public HistoryBuilder start(CharSequence leadId, int activity, Instant at) {
        return start(leadId, activity, InstantReader.micros(at));
    }

    /**
     * Begins an occurrence.
     *
     * @param key the caller's own choice, or the lead's place among those that wait for a key
     * @param leadId null if the lead waits for a key
     */
    HistoryBuilder startOf(int key, @Nullable String leadId, int activity, long micros) {
        if (open != NONE_OPEN) {
            throw new IllegalStateException("the occurrence before has not ended");
        }
        open = activity;
        openLead = leadId;
        if (activity != History.OTHER && activity != any) {
            kinds[activity].start(key, micros);
        } else if (any != History.OTHER) {
            kinds[others].start(key, micros);
        }
        return this;
    }

    /** Ends the occurrence: what was not set is missing. */
    public HistoryBuilder end() {
        if (open == NONE_OPEN) {
            throw new IllegalStateException("no occurrence is started");
        }
        if (open != History.OTHER && open != any) {
            kinds[open].end(openLead == null ? waiting.last() : openLead);
        }
        open = NONE_OPEN;
        return this;
    }

    /** All occurrences so far. The builder takes no more after this. */
    public History build() {
        return join(List.of(this));
    }

    /**
     * What several builders have taken, each on a thread of its own.
     *
     * @param builders one, and others that it has made; where they have not said which parts of the data they took,
     *     each has taken what comes after what those before it have. They take no more after this
     */
    public static History join(List<HistoryBuilder> builders) {
        HistoryBuilder first = builders.get(0);
        LeadKeys leads = first.leads;
        if (builders.stream().anyMatch(builder -> builder.leads != leads)) {
            throw new IllegalArgumentException("the builders have not made each other");
        }
        PartOrder order =
                new PartOrder(builders.stream().map(HistoryBuilder::parts).toList());
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
                History.makings(asked, first.any),
                order.reports().subList(0, asked));
    }

    private static List<Arrivals> arrivals(List<HistoryBuilder> builders, int kind) {
        return builders.stream().map(builder -> builder.kinds[kind].build()).toList();
    }

    /** The occurrences so far, as they came, one an activity. The builder takes no more after this. */
    List<Arrivals> arrivals() {
        List<Arrivals> arrivals = new ArrayList<>();
        for (TimelineBuilder kind : kinds) {
            arrivals.add(kind.build());
        }
        List<Arrivals> all = List.copyOf(arrivals);
        arrivals.remove(others);
        if (any != History.OTHER) {
            arrivals.set(any, Arrivals.join(all.stream().map(Arrivals::bare).toList()));
        }
        return arrivals;
    }

    /** For each activity one report an attribute; to be asked before the occurrences are taken. */
    List<List<ColumnReport>> reports() {
        return new PartOrder(List.of(parts())).reports().subList(0, activities.size());
    }

    @Override
    HistoryBuilder self() {
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
