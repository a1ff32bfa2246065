package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritlang.data.ColumnReport;
import org.meritlang.repl.read.ReadingNotes;
import org.meritlang.schema.Type;
import org.meritlang.score.Undecided;

/** What the user should know of the data, a sentence each. */
final class RunNotes {
    private final List<String> sentences = new ArrayList<>();
    private final List<String> strict = new ArrayList<>();

    private RunNotes() {}

    static RunNotes of(ReadingNotes reading, Tally tally, boolean verbose) {
        RunNotes notes = new RunNotes();
        notes.sentences.addAll(reading.sentences());
        if (reading.isAnythingLeftOut()) {
            notes.strict.add("entries that are not leads");
        }
        tally.reports().forEach(notes::add);
        notes.addUndecided(tally.undecided(), verbose);
        return notes;
    }

    List<String> sentences() {
        return sentences;
    }

    /** What a strict run does not accept; empty when it has nothing to say against. */
    List<String> strict() {
        return strict;
    }

    private void add(ColumnReport report) {
        String name = report.attribute().name();
        if (!report.present()) {
            sentences.add(name + ": no lead has it"
                    + report.attribute()
                            .fallback()
                            .map(value -> ", and all count as " + value)
                            .orElse(", and it is unknown for all"));
        }
        if (report.unreadable() > 0) {
            sentences.add(name + ": " + share(report.unreadable(), report.values()) + notA(report.attribute().type())
                    + " and count as unknown, e.g. " + samples(report.samples()));
            strict.add("values of `" + name + "` that" + notA(report.attribute().type()));
        }
        if (report.unlisted() > 0) {
            sentences.add(name + ": " + share(report.unlisted(), report.values())
                    + " are none of those that the rules list, e.g. " + samples(report.unlistedSamples()));
        }
    }

    private static String share(long some, long all) {
        return number(some) + " of " + number(all) + (all == 1 ? " value" : " values");
    }

    private static String notA(Type type) {
        if (type instanceof Type.Number) {
            return " are not numbers";
        }
        if (type instanceof Type.YesNo) {
            return " are neither yes nor no";
        }
        if (type instanceof Type.Date) {
            return " are not dates";
        }
        if (type instanceof Type.Amount) {
            return " are not numbers of " + type.word();
        }
        return " are not " + type.word();
    }

    private static String samples(List<ColumnReport.Sample> samples) {
        return samples.stream()
                .map(sample -> "\"" + sample.value() + "\" (lead " + sample.leadId() + ")")
                .collect(Collectors.joining(", "));
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
            sentences.add(number(rest.size()) + " sentences could not tell for some leads; most of all: "
                    + most.note().message() + " (--verbose tells all)");
        }
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
