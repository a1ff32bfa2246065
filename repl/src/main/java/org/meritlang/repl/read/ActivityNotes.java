package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritlang.score.Note;

/** What was unusual about activities as such, not about their attributes: counted, with samples. For one thread. */
public final class ActivityNotes {
    private static final int MOST_SAMPLES = 3;
    private static final String LEFT_OUT = "M0404";
    private static final String NUMBERS = "M0405";

    private final String timeColumn;
    private final String placeNoun;
    private final Sightings withoutLead = new Sightings();
    private final Sightings withoutName = new Sightings();
    private final List<Sample> samples = new ArrayList<>();
    private long rows;
    private long unreadable;
    private long seconds;
    private long milliseconds;

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

    /** Adds those of a later part of the data. */
    void addAll(ActivityNotes others) {
        withoutLead.addAll(others.withoutLead);
        withoutName.addAll(others.withoutName);
        others.samples.forEach(this::keep);
        rows += others.rows;
        unreadable += others.unreadable;
        seconds += others.seconds;
        milliseconds += others.milliseconds;
    }

    /** What there is to say; a strict run accepts no activity that is left out. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        leftOut(notes, withoutLead, "say no lead", "says no lead");
        leftOut(notes, withoutName, "have no name", "has no name");
        if (unreadable > 0) {
            String message = timeColumn + ": " + number(unreadable) + " of " + counted(rows)
                    + (unreadable == 1 ? " has" : " have") + " no time that can be read and "
                    + (unreadable == 1 ? "is" : "are") + " left out, e.g. " + shown();
            notes.add(new Note(LEFT_OUT, message, true));
        }
        epoch(notes, "seconds", seconds);
        epoch(notes, "milliseconds", milliseconds);
        return notes;
    }

    private void leftOut(List<Note> notes, Sightings seen, String many, String one) {
        if (!seen.isEmpty()) {
            String message = counted(seen.count()) + " " + (seen.count() == 1 ? one + " and is" : many + " and are")
                    + " left out (" + seen.places(placeNoun) + ")";
            notes.add(new Note(LEFT_OUT, message, true));
        }
    }

    private void epoch(List<Note> notes, String unit, long count) {
        if (count > 0) {
            String which = count == rows ? "" : " in " + number(count) + " of " + counted(rows);
            notes.add(new Note(NUMBERS, timeColumn + ": read as " + unit + " since 1970" + which, false));
        }
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
