package org.meritlang.repl.command;

import java.time.Instant;
import java.time.ZoneId;
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
import org.meritlang.source.Spelling;

/** What the user should know of the activities of a run, a sentence each. */
final class ActivityTold {
    private static final int MOST_NAMED = 3;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> strict = new ArrayList<>();

    ActivityTold() {}

    /** All that is to be said when the leads have been read. */
    static ActivityTold of(ActivityData data, LeadHistories histories, Tally tally, Instant asOf, ZoneId zone) {
        ActivityTold told = new ActivityTold();
        data.reading().ifPresent(told::addReading);
        List<ActivityNotes> notes =
                Stream.concat(data.notes().stream(), histories.notes().stream()).toList();
        notes.forEach(each -> told.sentences.addAll(each.sentences()));
        notes.forEach(each -> told.strict.addAll(each.strict()));
        told.addStrays(histories.strays());
        told.addLater(notes.stream().mapToLong(ActivityNotes::laterOnes).sum(), asOf, zone);
        told.addUnnamed(data);
        told.addReports(data.history(), tally);
        return told;
    }

    private void addReading(ReadingNotes reading) {
        reading.sentences().forEach(sentence -> sentences.add("activities: " + sentence));
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
        return sentences;
    }

    /** What a strict run does not accept. */
    List<String> strict() {
        return strict;
    }

    private void addStrays(LeadHistories.Strays strays) {
        if (strays.activities() > 0) {
            sentences.add(counted(strays.activities()) + (strays.activities() == 1 ? " is of " : " are of ")
                    + RunNotes.counted(strays.leads(), "lead that is", "leads that are")
                    + " not among the leads, e.g. " + String.join(", ", strays.samples()));
        }
    }

    private void addLater(long later, Instant asOf, ZoneId zone) {
        if (later > 0) {
            sentences.add(counted(later) + (later == 1 ? " is" : " are") + " later than " + AsOf.shown(asOf, zone)
                    + " and " + (later == 1 ? "does" : "do") + " not count");
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
        sentences.add("no rule names " + RunNotes.counted(unnamed.size(), "kind of activity", "kinds of activity")
                + (asked.stream().anyMatch(Activity::isAny) ? "; only `any activity` counts " : ", ")
                + (asked.stream().anyMatch(Activity::isAny) ? (unnamed.size() == 1 ? "it: " : "them: ") : "")
                + (unnamed.size() > MOST_NAMED ? "most often " : "") + shown);
    }

    private void add(Activity activity, ColumnReport report) {
        DataNotes.of(activity, report).forEach(note -> sentences.add(note.message()));
        if (report.unreadable() > 0) {
            strict.add("unreadable values of `" + report.attribute().name() + "` of `" + activity.name() + "`");
        }
    }

    private static String counted(long count) {
        return RunNotes.counted(count, "activity", "activities");
    }
}
