package org.meritlang.repl.diff;

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
        Pair pair = comparison.pairs().get(cause.pair());
        out.append("{\"change\": ");
        appendText(out, pair.status().word());
        pair.shown().owner().ifPresent(owner -> appendField(out, "of", owner));
        pair.shown().group().ifPresent(group -> appendField(out, "group", group));
        appendField(out, "sentence", pair.shown().words());
        pair.was().ifPresent(words -> appendField(out, "was", words));
        if (cause.points() != 0) {
            out.append(", \"points\": ").append(PointText.of(cause.points()));
        }
        out.append('}');
    }

    private static void appendField(StringBuilder out, String name, String text) {
        out.append(", \"").append(name).append("\": ");
        appendText(out, text);
    }
}
