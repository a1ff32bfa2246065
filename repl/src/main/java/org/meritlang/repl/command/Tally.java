package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.LeadBatch;
import org.meritlang.repl.write.LabelCounts;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;

/** Adds up what is told about all leads together. For one thread. */
final class Tally {
    private long leads;
    private long disqualified;
    private long laterActivities;
    private List<ColumnReport> reports;
    private List<List<ColumnReport>> activityReports;
    private List<Undecided> undecided;
    private final List<LabelCounts> labels;

    private Tally(
            long leads,
            long disqualified,
            long laterActivities,
            List<ColumnReport> reports,
            List<List<ColumnReport>> activityReports,
            List<Undecided> undecided,
            List<LabelCounts> labels) {
        this.leads = leads;
        this.disqualified = disqualified;
        this.laterActivities = laterActivities;
        this.reports = reports;
        this.activityReports = activityReports;
        this.undecided = undecided;
        this.labels = labels;
    }

    static Tally of(LeadBatch batch, ScoredBatch scored, Outputs outputs) {
        long out = 0;
        for (int lead = 0; lead < scored.size(); lead++) {
            out += scored.disqualified(lead) ? 1 : 0;
        }
        List<LabelCounts> labels =
                outputs.actedOn().stream().map(LabelCounts::new).toList();
        labels.forEach(count -> count.add(scored));
        return new Tally(
                scored.size(),
                out,
                scored.laterActivities(),
                batch.reports(),
                batch.activityReports(),
                scored.undecided(),
                labels);
    }

    /** Adds the leads that come after these. */
    void add(Tally later) {
        leads += later.leads;
        disqualified += later.disqualified;
        laterActivities += later.laterActivities;
        reports = ColumnReport.merge(reports, later.reports);
        activityReports = merged(activityReports, later.activityReports);
        undecided = Undecided.merge(undecided, later.undecided);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).add(later.labels.get(i));
        }
    }

    /** There are none where no lead had activities within it. */
    private static List<List<ColumnReport>> merged(List<List<ColumnReport>> some, List<List<ColumnReport>> later) {
        if (some.isEmpty() || later.isEmpty()) {
            return some.isEmpty() ? later : some;
        }
        List<List<ColumnReport>> merged = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            merged.add(ColumnReport.merge(some.get(i), later.get(i)));
        }
        return merged;
    }

    long leads() {
        return leads;
    }

    long disqualified() {
        return disqualified;
    }

    /** How many activities of these leads have not happened yet at the instant of the run. */
    long laterActivities() {
        return laterActivities;
    }

    List<ColumnReport> reports() {
        return reports;
    }

    /** What reading the activities within leads showed, for each activity one report an attribute; or nothing. */
    List<List<ColumnReport>> activityReports() {
        return activityReports;
    }

    List<Undecided> undecided() {
        return undecided;
    }

    List<LabelCounts> labels() {
        return labels;
    }
}
