package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.data.ColumnReport;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.Paint;
import org.meritlang.score.DataNotes;
import org.meritlang.score.Part;

/** What is open, in a line, and what is to be said of the data. */
record Inventory(View view) {
    String text(Paint paint) {
        HeldLeads held = view.held();
        List<String> parts = new ArrayList<>();
        if (held.schema().isKnown()) {
            parts.add(Figures.leads(held.size()));
            parts.add(Figures.counted(held.schema().fields().size(), "field", "fields"));
            if (held.knowsDeeds()) {
                parts.add(Figures.counted(held.activities(), "activity", "activities") + " of "
                        + Figures.counted(held.did().kinds().size(), "kind", "kinds"));
            }
        }
        long rules = rules(view);
        if (rules > 0) {
            parts.add(Figures.counted(rules, "rule", "rules"));
        }
        StringBuilder text = new StringBuilder(parts.isEmpty() ? "Nothing is open." : String.join(", ", parts) + ".");
        text.append('\n');
        notes().forEach(note ->
                text.append(paint.dim("  note: " + Fitting.printable(note))).append('\n'));
        return text.toString();
    }

    /** On the files, then on values of what the rules name. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>(view.held().notes());
        List<List<ColumnReport>> reports =
                view.held().over(chunk -> view.batch(chunk).reports());
        if (view.held().schema().isKnown()
                && !view.held().knowsDeeds()
                && !view.model().activities().isEmpty()) {
            notes.add("the rules ask what leads have done, and no activities are open: none has done anything");
        }
        reports.stream()
                .reduce(ColumnReport::merge)
                .ifPresent(all ->
                        all.forEach(report -> DataNotes.of(report).forEach(note -> notes.add(note.message()))));
        return notes;
    }

    /** How many parts of the model may act for a lead, cells of matrices aside. */
    private static long rules(View view) {
        return view.noLeads().firings().stream()
                .filter(firing -> firing.part().kind() != Part.Kind.MATRIX_CELL)
                .count();
    }
}
