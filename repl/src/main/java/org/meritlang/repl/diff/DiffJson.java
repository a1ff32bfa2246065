package org.meritlang.repl.diff;

import java.util.List;
import org.meritlang.change.Change;
import org.meritlang.repl.write.JsonFraming;
import org.meritlang.repl.write.PointText;
import org.meritlang.repl.write.Utf8Text;

/** One object a lead that changes: a line each, or all in one array. */
public final class DiffJson extends JsonFraming implements DiffForm {
    private final Comparison comparison;

    private DiffJson(Comparison comparison, boolean lines) {
        super(lines);
        this.comparison = comparison;
    }

    /** JSON Lines. */
    public static DiffJson lines(Comparison comparison) {
        return new DiffJson(comparison, true);
    }

    /** One JSON array. */
    public static DiffJson array(Comparison comparison) {
        return new DiffJson(comparison, false);
    }

    @Override
    public void append(Utf8Text text, ChangedLead lead) {
        StringBuilder out = new StringBuilder("{\"id\": ");
        appendText(out, lead.id());
        out.append(", \"scores\": {");
        String between = "";
        for (CommonOutputs.Common score : comparison.outputs().scores()) {
            out.append(between);
            appendText(out, score.name());
            out.append(": {\"before\": ")
                    .append(PointText.of(lead.before(score)))
                    .append(", \"after\": ")
                    .append(PointText.of(lead.after(score)))
                    .append('}');
            between = ", ";
        }
        out.append("}, \"labels\": {");
        between = "";
        for (CommonOutputs.CommonLabelling labelling : comparison.outputs().labellings()) {
            out.append(between);
            appendText(out, labelling.name());
            out.append(": {\"before\": ");
            appendText(out, lead.before(labelling));
            out.append(", \"after\": ");
            appendText(out, lead.after(labelling));
            out.append('}');
            between = ", ";
        }
        out.append("}, \"disqualified\": {\"before\": ")
                .append(lead.wasDisqualified())
                .append(", \"after\": ")
                .append(lead.isDisqualified())
                .append("}, \"because\": [");
        between = "";
        for (Cause cause : lead.causes()) {
            out.append(between);
            append(out, cause);
            between = ", ";
        }
        text.append(out.append("]}"));
    }

    private void append(StringBuilder out, Cause cause) {
        List<Change> changes = comparison.steps().get(cause.step());
        List<CommonOutputs.Common> scores = comparison.outputs().scores();
        out.append('{');
        append(out, changes.get(0));
        if (changes.size() > 1) {
            out.append(", \"with\": [");
            for (int i = 1; i < changes.size(); i++) {
                out.append(i == 1 ? "{" : ", {");
                append(out, changes.get(i));
                out.append('}');
            }
            out.append(']');
        }
        long total = cause.move(scores.size() - 1);
        if (total != 0) {
            out.append(", \"points\": ").append(PointText.of(total));
        }
        String between = ", \"scores\": {";
        for (int score = 0; score < scores.size(); score++) {
            if (cause.move(score) != 0) {
                out.append(between);
                appendText(out, scores.get(score).name());
                out.append(": ").append(PointText.of(cause.move(score)));
                between = ", ";
            }
        }
        out.append(between.equals(", ") ? "}}" : "}");
    }

    private static void append(StringBuilder out, Change change) {
        out.append("\"change\": ");
        appendText(out, change.status().word());
        change.shown().owner().ifPresent(owner -> appendField(out, "of", owner));
        change.shown().group().ifPresent(group -> appendField(out, "group", group));
        appendField(out, "sentence", change.shown().words());
        change.was().ifPresent(words -> appendField(out, "was", words));
        change.wasIn().ifPresent(place -> appendField(out, "was in", place));
        appendTexts(out, "values added", change.values().added());
        appendTexts(out, "values removed", change.values().removed());
    }

    private static void appendTexts(StringBuilder out, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append(", \"").append(name).append("\": [");
            for (int i = 0; i < texts.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                appendText(out, texts.get(i));
            }
            out.append(']');
        }
    }

    private static void appendField(StringBuilder out, String name, String text) {
        out.append(", \"").append(name).append("\": ");
        appendText(out, text);
    }
}
