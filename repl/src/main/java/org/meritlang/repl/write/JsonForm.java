package org.meritlang.repl.write;

import java.util.Iterator;
import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.Contribution;
import org.meritlang.score.ScoredBatch;

/** One object a lead: a line each, or all in one array. */
public final class JsonForm extends JsonFraming implements ResultForm {
    private final Outputs outputs;

    private JsonForm(Outputs outputs, boolean lines) {
        super(lines);
        this.outputs = outputs;
    }

    /** JSON Lines. */
    public static JsonForm lines(Outputs outputs) {
        return new JsonForm(outputs, true);
    }

    /** One JSON array. */
    public static JsonForm array(Outputs outputs) {
        return new JsonForm(outputs, false);
    }

    @Override
    public void append(Utf8Text text, LeadChunk chunk, ScoredBatch scored, int lead) {
        StringBuilder out = new StringBuilder();
        out.append("{\"id\": ");
        appendText(out, scored.id(lead));
        out.append(", \"scores\": {");
        String between = "";
        for (Outputs.Score score : outputs.scores()) {
            out.append(between);
            appendText(out, score.name());
            out.append(": ").append(PointText.of(scored.points(score.index(), lead)));
            between = ", ";
        }
        out.append("}, \"labels\": {");
        between = "";
        for (Outputs.Labelling labelling : outputs.labellings()) {
            out.append(between);
            appendText(out, labelling.name());
            out.append(": ");
            appendText(out, scored.label(labelling.index(), lead));
            between = ", ";
        }
        out.append("}, \"disqualified\": ").append(scored.disqualified(lead));
        if (scored.disqualified(lead)) {
            out.append(", \"disqualifiedBecause\": ");
            appendTexts(out, scored.disqualifiedBecause(lead));
        }
        out.append(", \"reasons\": [");
        appendReasons(out, scored.contributions(lead));
        out.append("], \"alerts\": ");
        appendTexts(out, scored.alerts(lead));
        out.append('}');
        text.append(out);
    }

    private static void appendReasons(StringBuilder out, List<Contribution> reasons) {
        String between = "";
        for (Contribution reason : reasons) {
            out.append(between).append("{\"score\": ");
            appendText(out, reason.score());
            out.append(", \"points\": ").append(PointText.of(reason.points())).append(", \"because\": ");
            appendText(out, reason.reason());
            out.append('}');
            between = ", ";
        }
    }

    private static void appendTexts(StringBuilder out, List<String> texts) {
        out.append('[');
        for (Iterator<String> each = texts.iterator(); each.hasNext(); ) {
            appendText(out, each.next());
            out.append(each.hasNext() ? ", " : "");
        }
        out.append(']');
    }
}
