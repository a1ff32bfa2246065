package org.meritlang.repl.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.data.ColumnReport;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.KindNames;
import org.meritlang.repl.read.LeadHistories;
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
    static ActivityTold of(ActivityData data, LeadHistories histories, Instant asOf, ZoneId zone) {
        ActivityTold told = new ActivityTold();
        data.reading().sentences().forEach(sentence -> told.sentences.add("activities: " + sentence));
        if (data.reading().isAnythingLeftOut()) {
            told.strict.add("entries that are not activities");
        }
        told.sentences.addAll(data.notes().sentences());
        told.strict.addAll(data.notes().strict());
        told.addStrays(histories.strays());
        told.addLater(data.notes().laterOnes(), asOf, zone);
        told.addUnnamed(data);
        for (int i = 0; i < data.history().activities().size(); i++) {
            if (data.history().size(i) > 0) {
                Activity activity = data.history().activities().get(i);
                data.history().reports().get(i).forEach(report -> told.add(activity, report));
            }
        }
        return told;
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
