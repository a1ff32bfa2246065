package org.meritlang.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.LeadBatch;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Type;

/** Puts into words what reading a column has shown. */
public final class DataNotes {
    private DataNotes() {}

    /** A sentence for each thing worth knowing: an absent column, unreadable values, unlisted ones. */
    public static List<Note> of(ColumnReport report) {
        return of(report.attribute().name(), "no lead has it", report);
    }

    /** The same for an attribute of an activity. */
    public static List<Note> of(Activity activity, ColumnReport report) {
        return of(activity.name() + ": " + report.attribute().name(), "no occurrence has it", report);
    }

    /**
     * The same for all columns of a batch.
     *
     * @param withAbsent whether attributes that no lead has are noted, too
     */
    public static List<Note> of(LeadBatch batch, boolean withAbsent) {
        List<Note> notes = new ArrayList<>();
        batch.reports().stream()
                .filter(report -> report.present() || withAbsent)
                .forEach(report -> notes.addAll(of(report)));
        for (int i = 0; i < batch.activityReports().size(); i++) {
            Activity activity = batch.activities().get(i);
            batch.activityReports().get(i).stream()
                    .filter(ColumnReport::present)
                    .forEach(report -> notes.addAll(of(activity, report)));
        }
        return notes;
    }

    private static List<Note> of(String name, String absent, ColumnReport report) {
        List<Note> notes = new ArrayList<>();
        if (!report.present()) {
            notes.add(new Note("M0403", name + ": " + absent + meaning(report), false));
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

    /** Activities after the instant of an evaluation do not exist for it. */
    public static Note later(long activities) {
        String lie = activities == 1 ? "1 activity lies" : String.format(Locale.ROOT, "%,d activities lie", activities);
        String count = activities == 1 ? "does not count" : "do not count";
        return new Note("M0425", lie + " after the instant of the evaluation and " + count, false);
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
        return type.accept(new NotA(count == 1));
    }

    /** Says of a value, or of several, that they are not of a type. */
    private record NotA(boolean one) implements Type.Visitor<String> {
        private String verb() {
            return one ? " is " : " are ";
        }

        @Override
        public String visitText(Type.Text text) {
            return verb() + "not " + text.word();
        }

        @Override
        public String visitOneOf(Type.OneOf oneOf) {
            return verb() + "not " + oneOf.word();
        }

        @Override
        public String visitNumber(Type.Number number) {
            return verb() + (one ? "not a number" : "not numbers");
        }

        @Override
        public String visitYesNo(Type.YesNo yesNo) {
            return verb() + "neither yes nor no";
        }

        @Override
        public String visitDate(Type.Date date) {
            return verb() + (one ? "not a date" : "not dates");
        }

        @Override
        public String visitTextList(Type.TextList list) {
            return verb() + "not " + list.word();
        }

        @Override
        public String visitAmount(Type.Amount amount) {
            return verb() + (one ? "not a number of " : "not numbers of ") + amount.word();
        }
    }

    private static String samples(List<ColumnReport.Sample> samples) {
        return samples.stream()
                .map(sample -> "\"" + sample.value() + "\" (lead " + sample.leadId() + ")")
                .collect(Collectors.joining(", "));
    }
}
