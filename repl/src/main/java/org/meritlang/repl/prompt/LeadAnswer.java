package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.PointText;
import org.meritlang.repl.write.TableRow;
import org.meritlang.schema.Schema;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** What a lead is, what it comes to, and the strongest reasons. */
final class LeadAnswer {
    private static final int LONGEST_ID = 40;

    private LeadAnswer() {}

    static String text(Place place, View view, int width) {
        HeldLeads held = view.held();
        ScoredBatch scored = view.scored().get(place.chunk());
        String id = held.id(place);
        String name = held.shown(place);
        StringBuilder text = new StringBuilder(name
                + (held.name(place).equals(id) ? "" : " (" + Fitting.cut(Fitting.printable(id), LONGEST_ID) + ")"));
        text.append("  ")
                .append(String.join(" · ", results(scored, place.lead())))
                .append('\n');
        TableRow row =
                TableRow.of(view.outputs(), held.leadName(), held.chunks().get(place.chunk()), scored, place.lead());
        if (!row.reasons().isEmpty()) {
            text.append(Fitting.cut("  " + row.reasons(), width)).append('\n');
        }
        List<String> known = new ArrayList<>();
        for (Schema.Field field : held.schema().fields()) {
            String value = held.text(place, field.name());
            if (!value.isBlank()) {
                known.add(field.name() + " " + value.strip());
            }
        }
        return text + Fitting.cut("  " + Fitting.printable(String.join(", ", known)), width) + "\n";
    }

    private static List<String> results(ScoredBatch scored, int lead) {
        Outline outline = scored.outline();
        List<String> results = new ArrayList<>();
        IntStream.range(0, outline.scores().size())
                .forEach(score ->
                        results.add(outline.scores().get(score) + " " + PointText.of(scored.points(score, lead))));
        IntStream.range(0, outline.labellings().size())
                .forEach(labelling ->
                        results.add(outline.labellings().get(labelling).name() + " " + scored.label(labelling, lead)));
        if (scored.disqualified(lead)) {
            results.add("disqualified");
        }
        return results;
    }
}
