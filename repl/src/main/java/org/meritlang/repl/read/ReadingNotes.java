package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was unusual about the data as a file, not about single values: counted, with places, so that nothing is passed
 * over in silence. For one thread.
 */
public final class ReadingNotes {
    private final String placeNoun;
    final Sightings tooShort = new Sightings();
    final Sightings tooLong = new Sightings();
    final Sightings unclosed = new Sightings();
    private final Sightings emptyLines = new Sightings();
    /** Those behind the last lead so far; at the end of a file they mean nothing. */
    private final Sightings emptySinceLastLead = new Sightings();

    private boolean anyLead;
    final Sightings notLeads = new Sightings();
    final Sightings brokenCharacters = new Sightings();
    final Sightings repeatedFields = new Sightings();
    final Sightings withoutId = new Sightings();
    final Map<String, Sightings> unusedFields = new LinkedHashMap<>();
    final DuplicateIds ids = new DuplicateIds();
    private String encoding = "";

    /**
     * @param placeNoun what the places are counted in: {@code line}, {@code lead}
     */
    ReadingNotes(String placeNoun) {
        this.placeNoun = placeNoun;
    }

    /** What places are counted in. */
    String placeNoun() {
        return placeNoun;
    }

    /** A lead comes. */
    void lead() {
        anyLead = true;
        if (!emptySinceLastLead.isEmpty()) {
            emptyLines.addAll(emptySinceLastLead);
            emptySinceLastLead.clear();
        }
    }

    void emptyLine(long place) {
        emptySinceLastLead.at(place);
    }

    void unusedField(String name, long place) {
        unusedFields.computeIfAbsent(name, n -> new Sightings()).at(place);
    }

    void encoding(Utf8Stream reader) {
        if (reader.encoding() == Utf8Stream.Encoding.WINDOWS_1252) {
            encoding = "the file is not UTF-8 and was read as Windows-1252";
        } else if (reader.strayBytes() > 0) {
            encoding = counted(reader.strayBytes(), "byte is", "bytes are")
                    + " not UTF-8, unlike the rest of the file, and read as Windows-1252";
        } else if (reader.brokenUnits() > 0) {
            encoding = counted(reader.brokenUnits(), "place holds", "places hold")
                    + " only part of a character of UTF-16, shown as `�`";
        }
    }

    /** Adds those of the part of the data that comes next. */
    void addAll(ReadingNotes next) {
        if (next.anyLead) {
            lead();
        }
        emptyLines.addAll(next.emptyLines);
        emptySinceLastLead.addAll(next.emptySinceLastLead);
        tooShort.addAll(next.tooShort);
        tooLong.addAll(next.tooLong);
        unclosed.addAll(next.unclosed);
        notLeads.addAll(next.notLeads);
        brokenCharacters.addAll(next.brokenCharacters);
        repeatedFields.addAll(next.repeatedFields);
        withoutId.addAll(next.withoutId);
        next.unusedFields.forEach((field, seen) ->
                unusedFields.computeIfAbsent(field, n -> new Sightings()).addAll(seen));
    }

    /** Whether something that may have been a lead, or values of one, were left out. */
    public boolean isAnythingLeftOut() {
        return !notLeads.isEmpty() || !unclosed.isEmpty();
    }

    /** The notes on leads as sentences; empty when there was nothing to say. */
    public List<String> sentences() {
        return sentences("lead", "leads");
    }

    /**
     * The notes as sentences; empty when there was nothing to say.
     *
     * @param one what a row of the data is
     * @param many what several of them are
     */
    public List<String> sentences(String one, String many) {
        List<String> said = new ArrayList<>();
        if (!encoding.isEmpty()) {
            said.add(encoding);
        }
        say(
                said,
                tooShort,
                "row has",
                "rows have",
                "fewer values than there are columns; the missing ones are unknown");
        say(said, tooLong, "row has", "rows have", "more values than there are columns; the further ones are left out");
        say(
                said,
                unclosed,
                "row opens",
                "rows open",
                "a quote that is never closed; what follows it on its line is left out and unknown");
        say(said, emptyLines, "empty line was", "empty lines were", "passed over");
        say(said, notLeads, "entry is no JSON object and was", "entries are no JSON objects and were", "left out");
        say(said, brokenCharacters, "text holds", "texts hold", "only part of a character, shown as `�`");
        say(said, repeatedFields, one + " gives", many + " give", "a field twice; the last value holds");
        unusedFields.forEach((field, seen) -> said.add("`" + field + "` is a list of other things than text in "
                + counted(seen.count(), one, many) + " and left out there (" + seen.places(placeNoun) + ")"));
        say(said, withoutId, "lead has", "leads have", "no id; its place in the data stands in");
        ids.sentence().ifPresent(said::add);
        return said;
    }

    private void say(List<String> said, Sightings seen, String one, String many, String what) {
        if (!seen.isEmpty()) {
            said.add(counted(seen.count(), one, many) + " " + what + " (" + seen.places(placeNoun) + ")");
        }
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? one : many);
    }
}
