package org.meritlang.repl.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.meritlang.repl.Console;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.LabelCounts;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.Paint;
import org.meritlang.repl.write.ResultTable;
import org.meritlang.repl.write.TableRow;

/** What the user is told of a run besides the results themselves. */
final class Report {
    private static final String NOTES = "notes";
    private static final String ALERTS = "alerts";

    private final Outputs outputs;
    private final Instant asOf;
    private final ZoneId zone;
    private final ScoreOptions options;
    private final Console console;
    private final Paint paint;

    Report(Outputs outputs, Instant asOf, ZoneId zone, ScoreOptions options, Console console) {
        this.outputs = outputs;
        this.asOf = asOf;
        this.zone = zone;
        this.options = options;
        this.console = console;
        paint = options.output().isPresent()
                ? new Paint(false)
                : options.colour().onOutput(console);
    }

    /** The whole page: a summary, the table, how the labels are spread, the notes, and how to get all leads. */
    String table(List<TableRow> rows, Tally tally, List<String> alerts, RunNotes notes) {
        int width = console.terminal().width();
        StringBuilder page = new StringBuilder();
        page.append(paint.bold(summary(tally, notes))).append('\n');
        if (!rows.isEmpty()) {
            page.append('\n').append(new ResultTable(outputs, rows, paint, width).text());
            page.append(spread(tally));
        }
        int labelWidth = Math.max(labelWidth(tally), alerts.isEmpty() ? 0 : ALERTS.length());
        page.append(labelled(ALERTS, alerts.stream().map(Fitting::printable).toList(), labelWidth));
        page.append(labelled(NOTES, notes.sentences(), labelWidth));
        if (tally.leads() > rows.size()) {
            page.append('\n').append(paint.dim("All of them: -o scored.csv")).append('\n');
        }
        return page.toString();
    }

    private String summary(Tally tally, RunNotes notes) {
        StringBuilder line = new StringBuilder();
        line.append(RunNotes.counted(tally.leads(), "lead", "leads"))
                .append(" scored as of ")
                .append(AsOf.shown(asOf, zone));
        if (tally.disqualified() > 0) {
            line.append(" · ").append(RunNotes.number(tally.disqualified())).append(" disqualified");
        }
        if (!notes.sentences().isEmpty()) {
            line.append(" · ").append(RunNotes.counted(notes.sentences().size(), "note", "notes"));
        }
        return line.toString();
    }

    private static int labelWidth(Tally tally) {
        return tally.labels().stream().mapToInt(LabelCounts::nameWidth).reduce(NOTES.length(), Math::max);
    }

    private String spread(Tally tally) {
        StringBuilder lines = new StringBuilder();
        for (LabelCounts counts : tally.labels()) {
            lines.append(lines.isEmpty() ? "\n" : "")
                    .append("  ")
                    .append(counts.line(labelWidth(tally), console.terminal().width() - 2))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String labelled(String first, List<String> sentences, int labelWidth) {
        StringBuilder lines = new StringBuilder();
        String label = first;
        for (String note : sentences) {
            lines.append(lines.isEmpty() ? "\n" : "")
                    .append("  ")
                    .append(label)
                    .append(" ".repeat(labelWidth - label.length() + 2))
                    .append(note)
                    .append('\n');
            label = "";
        }
        return lines.toString();
    }

    /** The notes for someone whose results went elsewhere. */
    void notesOnError(Tally tally, RunNotes notes) {
        if (tally.leads() == 0) {
            console.say("note: there are no leads, only the names of the columns");
        }
        notes.sentences().forEach(note -> console.say("note: " + note));
        if (console.terminal().err() && options.output().isPresent()) {
            console.say(
                    summary(tally, notes) + ", written to " + options.output().get());
        }
    }

    /** Whether the run was fine, which a strict one may deny. */
    int exitCode(RunNotes notes) {
        if (!options.strict() || notes.strict().isEmpty()) {
            return ExitCode.FINE;
        }
        console.say("error: --strict does not accept " + String.join(", ", notes.strict()));
        return ExitCode.FOUND_ERRORS;
    }
}
