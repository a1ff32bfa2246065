package org.meritlang.repl.write;

import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/**
 * A lead as the table shows it.
 *
 * @param scores its points as text, {@code total} first
 * @param reasons what gave or took points, strongest first; why it is out when disqualified
 */
public record TableRow(String lead, List<String> scores, List<String> labels, boolean disqualified, String reasons) {
    public TableRow {
        scores = List.copyOf(scores);
        labels = List.copyOf(labels);
    }

    public static TableRow of(Outputs outputs, LeadName leadName, LeadChunk chunk, ScoredBatch scored, int lead) {
        return new TableRow(
                Fitting.printable(leadName.of(chunk, scored, lead)),
                outputs.totalFirst().stream()
                        .map(score -> PointText.of(scored.points(score.index(), lead)))
                        .toList(),
                outputs.actedOn().stream()
                        .map(labelling -> Fitting.printable(scored.label(labelling.index(), lead)))
                        .toList(),
                scored.disqualified(lead),
                Fitting.printable(Reasons.inOneCell(scored, lead, " · ")));
    }
}
