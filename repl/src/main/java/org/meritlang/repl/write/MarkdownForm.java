package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/** A Markdown table: the lead, every output, and why. */
public final class MarkdownForm implements ResultForm {
    private final Outputs outputs;
    private final LeadName leadName;

    public MarkdownForm(Outputs outputs, LeadName leadName) {
        this.outputs = outputs;
        this.leadName = leadName;
    }

    @Override
    public String opening() {
        List<String> names = new ArrayList<>();
        names.add("lead");
        names.addAll(outputs.columns());
        StringBuilder header = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (int column = 0; column < names.size(); column++) {
            MarkdownCells.append(header, names.get(column));
            boolean number = column >= 1 && column <= outputs.scores().size();
            rule.append(number ? " ---: |" : " --- |");
        }
        return header.append('\n').append(rule).toString();
    }

    @Override
    public String beforeFirst() {
        return "\n";
    }

    @Override
    public String beforeOthers() {
        return "\n";
    }

    @Override
    public String closing() {
        return "\n";
    }

    @Override
    public void append(Utf8Text text, LeadChunk chunk, ScoredBatch scored, int lead) {
        StringBuilder out = new StringBuilder();
        out.append('|');
        MarkdownCells.append(out, leadName.of(chunk, scored, lead));
        for (Outputs.Score score : outputs.scores()) {
            MarkdownCells.append(out, PointText.of(scored.points(score.index(), lead)));
        }
        for (Outputs.Labelling labelling : outputs.labellings()) {
            MarkdownCells.append(out, scored.label(labelling.index(), lead));
        }
        MarkdownCells.append(out, scored.disqualified(lead) ? "yes" : "no");
        MarkdownCells.append(out, Reasons.inOneCell(scored, lead, "; "));
        if (outputs.alerts()) {
            MarkdownCells.append(out, String.join("; ", scored.alerts(lead)));
        }
        text.append(out);
    }
}
