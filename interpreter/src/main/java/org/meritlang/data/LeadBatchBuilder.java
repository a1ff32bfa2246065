package org.meritlang.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.schema.Attribute;

/**
 * Takes leads one after another: {@link #startLead}, then a value for each attribute that the lead
 * has, in any order, and what it {@link #did}, then {@link #endLead}. For one thread.
 */
public final class LeadBatchBuilder extends AttributeSetter<LeadBatchBuilder> {
    /** Stands for the key of a lead whose history is still to be looked for. */
    private static final int ASKED = -2;

    private final List<Attribute> attributes;
    private final ColumnBuilder[] columns;
    private final List<String> ids = new ArrayList<>();
    private final ZoneId zone;
    private final NumberHabit habit;
    private final History history;
    private @Nullable HistoryBuilder own;
    private final IdQueue asked = new IdQueue();
    private final Utf8 askedId = new Utf8();
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
    public LeadBatchBuilder(List<Attribute> attributes, ZoneId zone, NumberHabit habit, History history) {
        this.zone = zone;
        this.habit = habit;
        this.history = history;
        this.attributes = List.copyOf(attributes);
        this.columns = this.attributes.stream()
                .map(attribute -> ColumnBuilder.of(attribute, zone, habit))
                .toArray(ColumnBuilder[]::new);
    }

    /** Begins a lead that has no attributes yet, and the history that its id has. */
    public LeadBatchBuilder startLead(String id) {
        startLead(id, ASKED);
        asked.add(askedId.of(id));
        return this;
    }

    /**
     * Begins a lead that has no attributes yet.
     *
     * @param historyKey as {@link History#find} gives it, or {@link History#NOTHING}
     */
    public LeadBatchBuilder startLead(String id, int historyKey) {
        if (built || currentId != null) {
            throw new IllegalStateException(built ? "the batch is built" : "the lead before has not ended");
        }
        currentId = id;
        keys = Growth.roomFor(ids.size(), keys);
        keys[ids.size()] = historyKey;
        return this;
    }

    /**
     * Begins something that this lead has done, beside the history that its id has: it takes a value
     * for each attribute of the activity, and ends before the lead does.
     *
     * @param activity its place among {@link History#activities()}, or {@link History#OTHER}
     * @param micros when, in microseconds since 1970-01-01T00:00Z; {@link InstantReader} reads them
     */
    public HistoryBuilder did(int activity, long micros) {
        String id = openLead();
        if (own == null) {
            own = new HistoryBuilder(history.activities(), zone, habit);
        }
        return own.startOf(ids.size(), id, activity, micros);
    }

    /** Ends the lead: what was not set is missing. */
    public LeadBatchBuilder endLead() {
        String id = openLead();
        for (ColumnBuilder column : columns) {
            column.endLead(id);
        }
        ids.add(id);
        currentId = null;
        return this;
    }

    /** The histories' keys of the leads, or {@link History#NOTHING}; known when the batch is built. */
    public int[] keys() {
        if (!built) {
            throw new IllegalStateException("the batch is not built yet");
        }
        return Arrays.copyOf(keys, ids.size());
    }

    /** Most time goes into waiting for memory, so all histories are looked for together. */
    private void findHistories() {
        int[] found = history.find(asked);
        int next = 0;
        for (int lead = 0; lead < ids.size(); lead++) {
            if (keys[lead] == ASKED) {
                keys[lead] = found[next++];
            }
        }
    }

    /** The leads so far. The builder takes no more after this. */
    public LeadBatch build() {
        if (built || currentId != null) {
            throw new IllegalStateException(built ? "the batch is built" : "the last lead has not ended");
        }
        built = true;
        findHistories();
        List<Column> done = new ArrayList<>(columns.length);
        List<ColumnReport> reports = new ArrayList<>(columns.length);
        for (ColumnBuilder column : columns) {
            done.add(column.build());
            reports.add(column.report());
        }
        List<List<ColumnReport>> ownReports = own == null ? List.of() : own.reports();
        return new LeadBatch(attributes, ids, done, reports, history.activities(), ownReports, tables());
    }

    private List<ActivityTable> tables() {
        List<Timeline> timelines =
                own == null ? history.pick(Arrays.copyOf(keys, ids.size())) : timelines(own.arrivals());
        LocalClock clock = new LocalClock(zone);
        List<ActivityTable> tables = new ArrayList<>(timelines.size());
        for (int i = 0; i < timelines.size(); i++) {
            tables.add(timelines.get(i).table(history.activities().get(i), clock));
        }
        return tables;
    }

    /** What the leads' ids have done and, behind it where instants are equal, what the leads themselves did. */
    private List<Timeline> timelines(List<Arrivals> ofLeads) {
        if (history.leads() == 0) {
            return ofLeads.stream().map(each -> each.sorted(ids.size())).toList();
        }
        List<Timeline> ofIds = history.pick(Arrays.copyOf(keys, ids.size()));
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 0; i < ofIds.size(); i++) {
            List<Arrivals> both = List.of(ofIds.get(i).arrivals(), ofLeads.get(i));
            timelines.add(Arrivals.join(both).sorted(ids.size()));
        }
        return timelines;
    }

    @Override
    LeadBatchBuilder self() {
        return this;
    }

    @Override
    ColumnBuilder column(int attribute) {
        openLead();
        return columns[attribute];
    }

    private String openLead() {
        if (currentId == null) {
            throw new IllegalStateException("no lead is started");
        }
        return currentId;
    }
}
