package org.meritlang.data;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** @param makings of which timelines each activity's is made */
    History(
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
        return new HistoryBuilder(activities, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT).build();
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
     * Each activity of the timeline at its place, but that of any activity, whose own place is empty, of all, also of one
     * more behind the others.
     */
    static List<int[]> makings(int activities, int any) {
        return IntStream.range(0, activities)
                .mapToObj(place ->
                        place == any ? IntStream.rangeClosed(0, activities).toArray() : new int[] {place})
                .toList();
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
}
