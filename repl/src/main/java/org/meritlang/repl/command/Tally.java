package org.meritlang.repl.command;

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
    private List<ColumnReport> reports;
    private List<Undecided> undecided;
    private final List<LabelCounts> labels;

    private Tally(
            long leads,
            long disqualified,
            List<ColumnReport> reports,
            List<Undecided> undecided,
            List<LabelCounts> labels) {
        this.leads = leads;
        this.disqualified = disqualified;
        this.reports = reports;
        this.undecided = undecided;
        this.labels = labels;
    }

    static Tally of(LeadBatch batch, ScoredBatch scored, Outputs outputs) {
        long out = 0;
        for (int lead = 0; lead < scored.size(); lead++) {
            out += scored.disqualified(lead) ? 1 : 0;
        }
        List<LabelCounts> labels =
                outputs.grades().stream().map(LabelCounts::new).toList();
        labels.forEach(count -> count.add(scored));
        return new Tally(scored.size(), out, batch.reports(), scored.undecided(), labels);
    }

    /** Adds the leads that come after these. */
    void add(Tally later) {
        leads += later.leads;
        disqualified += later.disqualified;
        reports = ColumnReport.merge(reports, later.reports);
        undecided = Undecided.merge(undecided, later.undecided);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).add(later.labels.get(i));
        }
    }

    long leads() {
        return leads;
    }

    long disqualified() {
        return disqualified;
    }

    List<ColumnReport> reports() {
        return reports;
    }

    List<Undecided> undecided() {
        return undecided;
    }

    List<LabelCounts> labels() {
        return labels;
    }
}
