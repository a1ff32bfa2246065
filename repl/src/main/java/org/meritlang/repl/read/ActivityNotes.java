package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was unusual about activities as such, not about their attributes: counted, with samples. For one thread. */
public final class ActivityNotes {
    private static final int MOST_SAMPLES = 3;

    private final String timeColumn;
    private final String placeNoun;
    private final Sightings withoutLead = new Sightings();
    private final Sightings withoutName = new Sightings();
    private final List<Sample> samples = new ArrayList<>();
    private long rows;
    private long unreadable;
    private long seconds;
    private long milliseconds;
    private long later;

    private record Sample(String value, String lead) {}

    /**
     * Nothing so far.
     *
     * @param timeColumn what the data call the instant
     * @param placeNoun what places are counted in: {@code line}, {@code item}
     */
    ActivityNotes(String timeColumn, String placeNoun) {
        this.timeColumn = timeColumn;
        this.placeNoun = placeNoun;
    }

    void row() {
        rows++;
    }

    void withoutLead(long place) {
        withoutLead.at(place);
    }

    void withoutName(long place) {
        withoutName.at(place);
    }

    void unreadable(CharSequence value, String lead) {
        unreadable++;
        keep(new Sample(value.toString().strip(), lead));
    }

    private void keep(Sample sample) {
        if (samples.size() < MOST_SAMPLES && samples.stream().noneMatch(known -> known.value.equals(sample.value))) {
            samples.add(sample);
        }
    }

    void seconds() {
        seconds++;
    }

    void milliseconds() {
        milliseconds++;
    }

    void later() {
        later++;
    }

    /** Adds those of a later part of the data. */
    void addAll(ActivityNotes others) {
        withoutLead.addAll(others.withoutLead);
        withoutName.addAll(others.withoutName);
        others.samples.forEach(this::keep);
        rows += others.rows;
        unreadable += others.unreadable;
        seconds += others.seconds;
        milliseconds += others.milliseconds;
        later += others.later;
    }

    /** How many happened after the instant at which the leads are seen. */
    public long laterOnes() {
        return later;
    }

    /** The notes as sentences; empty when there was nothing to say. */
    public List<String> sentences() {
        List<String> said = new ArrayList<>();
        leftOut(said, withoutLead, "say no lead", "says no lead");
        leftOut(said, withoutName, "have no name", "has no name");
        if (unreadable > 0) {
            said.add(timeColumn + ": " + number(unreadable) + " of " + counted(rows)
                    + (unreadable == 1 ? " has" : " have") + " no time that can be read and "
                    + (unreadable == 1 ? "is" : "are") + " left out, e.g. " + shown());
        }
        if (seconds > 0) {
            said.add(timeColumn + ": read as seconds since 1970" + unlessAll(seconds));
        }
        if (milliseconds > 0) {
            said.add(timeColumn + ": read as milliseconds since 1970" + unlessAll(milliseconds));
        }
        return said;
    }

    /** What a strict run does not accept. */
    public List<String> strict() {
        List<String> refused = new ArrayList<>();
        if (!withoutLead.isEmpty()) {
            refused.add("activities that say no lead");
        }
        if (!withoutName.isEmpty()) {
            refused.add("activities without a name");
        }
        if (unreadable > 0) {
            refused.add("activities without a time that can be read");
        }
        return refused;
    }

    private void leftOut(List<String> said, Sightings seen, String many, String one) {
        if (!seen.isEmpty()) {
            said.add(counted(seen.count()) + " " + (seen.count() == 1 ? one + " and is" : many + " and are")
                    + " left out (" + seen.places(placeNoun) + ")");
        }
    }

    private String unlessAll(long some) {
        return some == rows ? "" : " in " + number(some) + " of " + counted(rows);
    }

    private String shown() {
        return samples.stream()
                .map(sample -> sample.value.isEmpty()
                        ? "an empty one (lead " + sample.lead + ")"
                        : "\"" + sample.value + "\" (lead " + sample.lead + ")")
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count) {
        return number(count) + (count == 1 ? " activity" : " activities");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
