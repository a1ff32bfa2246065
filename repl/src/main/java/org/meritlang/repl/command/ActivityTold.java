package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.History;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.ActivityNotes;
import org.meritlang.repl.read.KindNames;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.ReadingNotes;
import org.meritlang.schema.Activity;
import org.meritlang.score.DataNotes;
import org.meritlang.score.Note;
import org.meritlang.source.Spelling;

/** What the user should know of the activities of a run, a sentence each. */
final class ActivityTold {
    private static final int MOST_NAMED = 3;

    private static final String OF_OTHER_LEADS = "M0406";
    private static final String NOT_NAMED = "M0407";

    private final List<String> ofFile = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> strict = new ArrayList<>();

    ActivityTold() {}

    /** All that is to be said when the leads have been read. */
    static ActivityTold of(ActivityData data, LeadHistories histories, Tally tally) {
        ActivityTold told = new ActivityTold();
        data.reading().ifPresent(told::addReading);
        List<ActivityNotes> taken =
                Stream.concat(data.notes().stream(), histories.notes().stream()).toList();
        taken.forEach(each -> told.notes.addAll(each.notes()));
        if (told.notes.stream().anyMatch(Note::strict)) {
            told.strict.add("activities that are left out");
        }
        told.addStrays(histories.strays());
        if (tally.laterActivities() > 0) {
            told.notes.add(DataNotes.later(tally.laterActivities()));
        }
        told.addUnnamed(data);
        told.addReports(data.history(), tally);
        return told;
    }

    private void addReading(ReadingNotes reading) {
        reading.sentences("activity", "activities").forEach(sentence -> ofFile.add("activities: " + sentence));
        if (reading.isAnythingLeftOut()) {
            strict.add("entries that are not activities");
        }
    }

    private void addReports(History history, Tally tally) {
        List<List<ColumnReport>> reports = history.reports();
        List<List<ColumnReport>> within = tally.activityReports();
        for (int i = 0; i < history.activities().size(); i++) {
            Activity activity = history.activities().get(i);
            List<ColumnReport> all =
                    within.isEmpty() ? reports.get(i) : ColumnReport.merge(reports.get(i), within.get(i));
            if (history.size(i) > 0 || !within.isEmpty()) {
                all.forEach(report -> add(activity, report));
            }
        }
    }

    List<String> sentences() {
        return Stream.concat(ofFile.stream(), notes.stream().map(Note::message)).toList();
    }

    /** What a strict run does not accept. */
    List<String> strict() {
        return strict;
    }

    private void addStrays(LeadHistories.Strays strays) {
        if (strays.activities() > 0) {
            String message = counted(strays.activities()) + (strays.activities() == 1 ? " is of " : " are of ")
                    + RunNotes.counted(strays.leads(), "lead that is", "leads that are")
                    + " not among the leads, e.g. " + String.join(", ", strays.samples());
            notes.add(new Note(OF_OTHER_LEADS, message, false));
        }
    }

    /** One line however many there are: most data hold much that a model does not ask for. */
    private void addUnnamed(ActivityData data) {
        List<Activity> asked = data.history().activities();
        List<KindNames.Kind> unnamed = data.names().kinds().stream()
                .filter(kind -> asked.stream().noneMatch(activity -> Spelling.same(activity.name(), kind.name())))
                .sorted(Comparator.comparingLong(KindNames.Kind::count).reversed())
                .toList();
        if (unnamed.isEmpty()) {
            return;
        }
        String shown = unnamed.stream()
                .limit(MOST_NAMED)
                .map(kind -> "`" + kind.name() + "` (" + RunNotes.number(kind.count()) + ")")
                .collect(Collectors.joining(", "));
        boolean isOne = unnamed.size() == 1;
        String message = "no rule names "
                + (isOne ? "" : RunNotes.number(unnamed.size()) + " kinds of activity: ")
                + (unnamed.size() > MOST_NAMED ? "most often " : "") + shown;
        if (asked.stream().anyMatch(Activity::isAny)) {
            message += "; only `any activity` counts " + (isOne ? "it" : "them");
        }
        notes.add(new Note(NOT_NAMED, message, false));
    }

    private void add(Activity activity, ColumnReport report) {
        notes.addAll(DataNotes.of(activity, report));
        if (report.unreadable() > 0) {
            strict.add("unreadable values of `" + report.attribute().name() + "` of `" + activity.name() + "`");
        }
    }

    private static String counted(long count) {
        return RunNotes.counted(count, "activity", "activities");
    }
}
