package org.meritlang.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritlang.data.ColumnReport;
import org.meritlang.schema.Type;

/** Puts into words what reading a column has shown. */
public final class DataNotes {
    private DataNotes() {}

    /** A sentence for each thing worth knowing: an absent column, unreadable values, unlisted ones. */
    public static List<Note> of(ColumnReport report) {
        String name = report.attribute().name();
        List<Note> notes = new ArrayList<>();
        if (!report.present()) {
            notes.add(new Note("M0403", name + ": no lead has it" + meaning(report), false));
        }
        if (report.unreadable() > 0) {
            String message = name + ": " + share(report.unreadable(), report.values())
                    + notA(report.attribute().type(), report.unreadable()) + " and "
                    + (report.unreadable() == 1 ? "counts" : "count") + " as unknown, e.g. "
                    + samples(report.samples());
            notes.add(new Note("M0401", message, true));
        }
        if (report.unlisted() > 0) {
            String message =
                    name + ": " + share(report.unlisted(), report.values()) + (report.unlisted() == 1 ? " is" : " are")
                            + " none of those that the rules list, e.g. " + samples(report.unlistedSamples());
            notes.add(new Note("M0402", message, false));
        }
        return notes;
    }

    private static String meaning(ColumnReport report) {
        return report.attribute()
                .fallback()
                .map(value -> ", and all count as " + value)
                .orElse(", and it is unknown for all");
    }

    private static String share(long some, long all) {
        return String.format(Locale.ROOT, "%,d of %,d %s", some, all, all == 1 ? "value" : "values");
    }

    private static String notA(Type type, long count) {
        boolean one = count == 1;
        String verb = one ? " is " : " are ";
        if (type instanceof Type.Number) {
            return verb + (one ? "not a number" : "not numbers");
        }
        if (type instanceof Type.YesNo) {
            return verb + "neither yes nor no";
        }
        if (type instanceof Type.Date) {
            return verb + (one ? "not a date" : "not dates");
        }
        if (type instanceof Type.Amount) {
            return verb + (one ? "not a number of " : "not numbers of ") + type.word();
        }
        return verb + "not " + type.word();
    }

    private static String samples(List<ColumnReport.Sample> samples) {
        return samples.stream()
                .map(sample -> "\"" + sample.value() + "\" (lead " + sample.leadId() + ")")
                .collect(Collectors.joining(", "));
    }
}
