package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.meritlang.data.ColumnReport;
import org.meritlang.repl.read.ReadingNotes;
import org.meritlang.repl.write.Fitting;
import org.meritlang.score.DataNotes;
import org.meritlang.score.Undecided;

/** What the user should know of the data, a sentence each. */
final class RunNotes {
    private final List<String> sentences = new ArrayList<>();
    private final List<String> strict = new ArrayList<>();

    private RunNotes() {}

    static RunNotes of(
            ReadingNotes reading, ActivityTold activities, Tally tally, List<String> alerts, boolean verbose) {
        RunNotes notes = new RunNotes();
        notes.sentences.addAll(reading.sentences());
        if (reading.isAnythingLeftOut()) {
            notes.strict.add("entries that are not leads");
        }
        if (tally.leads() > 0) {
            tally.reports().forEach(notes::add);
        }
        notes.sentences.addAll(activities.sentences());
        notes.strict.addAll(activities.strict());
        notes.addUndecided(tally.undecided(), verbose);
        notes.sentences.addAll(alerts);
        return notes;
    }

    List<String> sentences() {
        return sentences.stream().map(Fitting::visible).toList();
    }

    /** What a strict run does not accept; empty when it has nothing to say against. */
    List<String> strict() {
        return strict;
    }

    private void add(ColumnReport report) {
        DataNotes.of(report).forEach(note -> sentences.add(note.message()));
        if (report.unreadable() > 0) {
            strict.add("unreadable values of `" + report.attribute().name() + "`");
        }
    }

    /** Disqualifications always, the rest as one sentence unless all are asked for. */
    private void addUndecided(List<Undecided> undecided, boolean verbose) {
        List<Undecided> rest = new ArrayList<>();
        for (Undecided each : undecided) {
            if (verbose || each.kind() == Undecided.Kind.DISQUALIFICATION) {
                sentences.add(each.note().message());
            } else {
                rest.add(each);
            }
        }
        if (rest.size() == 1) {
            sentences.add(rest.get(0).note().message());
        } else if (rest.size() > 1) {
            Undecided most = rest.stream()
                    .max(Comparator.comparingLong(Undecided::leads))
                    .orElseThrow();
            sentences.add("could not tell for some leads in " + number(rest.size()) + " sentences, most often in "
                    + most.quoted() + " (" + counted(most.leads(), "lead", "leads") + "); --verbose tells all");
        }
    }

    static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
