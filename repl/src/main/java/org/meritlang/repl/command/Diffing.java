package org.meritlang.repl.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.meritlang.repl.Console;
import org.meritlang.repl.diff.ChangeTally;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.Comparison;
import org.meritlang.repl.diff.DiffCells;
import org.meritlang.repl.diff.DiffCsv;
import org.meritlang.repl.diff.DiffForm;
import org.meritlang.repl.diff.DiffJson;
import org.meritlang.repl.diff.DiffMarkdown;
import org.meritlang.repl.diff.DiffSummary;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.LeadName;
import org.meritlang.repl.write.Ranked;
import org.meritlang.repl.write.SortedRows;
import org.meritlang.repl.write.Utf8Text;
import org.meritlang.score.ScoredBatch;

/** One run of two models over the same leads, which are read once. */
final class Diffing {
    private static final int ROWS_OF_A_TABLE = 20;

    private final DiffSteps models;
    private final DiffSide before;
    private final DiffSide after;
    private final String asOf;
    private final DiffOptions options;
    private final Console console;
    private final Comparison comparison;
    private final ChangeTally changes;

    /**
     * Begins a run.
     *
     * @param asOf as it is shown
     */
    Diffing(DiffSteps models, String asOf, DiffOptions options, Console console) {
        this.models = models;
        this.before = models.before();
        this.after = models.after();
        this.asOf = asOf;
        this.options = options;
        this.console = console;
        comparison = models.comparison();
        changes = new ChangeTally(comparison);
    }

    /** What came out of a chunk. */
    private record Part<P>(ChangeTally changes, Tally before, Tally after, P part) {}

    /**
     * Compares all leads and says what there is to say.
     *
     * @return an {@link ExitCode}
     */
    int run(LeadFile file, OptionalInt idColumn) throws IOException, UsageException, InputException, OutputException {
        List<String> columns = file.leads().columns();
        LeadName leadName = LeadName.in(columns);
        LeadStream leads = new LeadStream(file.leads(), idColumn, leadName.columns(), models.feeds());
        DiffCells cells = new DiffCells(comparison, leadName);
        ProgressBar progress = new ProgressBar(console, "leads", file::shareRead, writesToTerminal());
        try (OutputTarget target = OutputTarget.open(options.output(), options.inputs(), console)) {
            String idName = ScoreCommand.idName(columns, idColumn).orElse("id");
            switch (options.format()) {
                case TABLE -> table(leads, file, cells, target.out(), progress);
                case MD -> page(leads, new DiffMarkdown(cells), target.out(), progress);
                case CSV -> rows(leads, new DiffCsv(comparison, idName), target.out(), progress);
                case JSON -> rows(leads, DiffJson.array(comparison), target.out(), progress);
                case JSONL -> rows(leads, DiffJson.lines(comparison), target.out(), progress);
            }
            target.commit();
        } catch (OutputTarget.WriteFailure e) {
            throw OutputTarget.failure(options.output().orElse("standard output"), e);
        } finally {
            progress.clear();
        }
        if (options.format() != ResultFormat.TABLE) {
            notes(file).forEach(note -> console.say("note: " + note));
        }
        if (options.format() != ResultFormat.TABLE && options.format() != ResultFormat.MD) {
            DiffSummary summary = new DiffSummary(comparison, changes);
            summary.outputs().forEach(piece -> console.say("note: " + piece));
            console.say(summary.headline()
                    + options.output().map(name -> ", written to " + name).orElse(""));
        }
        return options.exitCode() && changes.changed() > 0 ? ExitCode.FOUND_ERRORS : ExitCode.FINE;
    }

    /** Whether rows come out on the terminal one after another, while leads are still being read. */
    private boolean writesToTerminal() {
        return options.output().isEmpty()
                && console.terminal().out()
                && options.format() != ResultFormat.TABLE
                && options.format() != ResultFormat.MD;
    }

    private void table(LeadStream leads, LeadFile file, DiffCells cells, OutputStream out, ProgressBar progress)
            throws IOException, InputException {
        MostChanged<List<String>> most = mostChanged(ROWS_OF_A_TABLE, lead -> cells.of(lead, " · "));
        compare(leads, most, progress);
        progress.clear();
        String page = report().table(cells, most.rows(), notes(file));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The summary stands above the leads, but is known after them. */
    private void page(LeadStream leads, DiffForm form, OutputStream out, ProgressBar progress)
            throws IOException, InputException {
        FormWriter<DiffForm> writer = new FormWriter<>(form, out);
        try (SortedRows waiting = new SortedRows()) {
            if (options.top().isPresent()) {
                MostChanged<byte[]> most = mostChanged(ROWS_OF_A_TABLE, lead -> formed(form, lead));
                compare(leads, most, progress);
                for (byte[] row : most.rows()) {
                    waiting.add(new Ranked<>(0, 0, row));
                }
            } else {
                compare(
                        leads,
                        new EveryChange(lead -> formed(form, lead), row -> waiting.add(new Ranked<>(0, 0, row))),
                        progress);
            }
            out.write(report().markdown().getBytes(StandardCharsets.UTF_8));
            if (changes.changed() > 0) {
                writer.open();
                waiting.giveTo(writer::leads);
                writer.close();
            }
        }
    }

    private void rows(LeadStream leads, DiffForm form, OutputStream out, ProgressBar progress)
            throws IOException, InputException {
        FormWriter<DiffForm> writer = new FormWriter<>(form, out);
        writer.open();
        if (options.top().isPresent()) {
            MostChanged<byte[]> most = mostChanged(ROWS_OF_A_TABLE, lead -> formed(form, lead));
            compare(leads, most, progress);
            for (byte[] row : most.rows()) {
                writer.leads(row);
            }
        } else {
            compare(leads, new EveryChange(lead -> formed(form, lead), writer::leads), progress);
        }
        writer.close();
    }

    private <R> MostChanged<R> mostChanged(int usually, Function<ChangedLead, R> maker) {
        return new MostChanged<>(comparison.outputs().total(), options.top().orElse(usually), maker);
    }

    private static byte[] formed(DiffForm form, ChangedLead lead) {
        Utf8Text formed = new Utf8Text();
        form.append(formed, lead);
        return formed.toBytes();
    }

    private <P> void compare(LeadStream leads, ChangeCollector<P> collector, ProgressBar progress)
            throws IOException, InputException {
        ChunkRun.run(leads, chunk -> compare(chunk, collector), part -> land(part, collector), progress);
    }

    private <P> Part<P> compare(LeadChunk chunk, ChangeCollector<P> collector) {
        ScoredBatch old = before.score(chunk.batches().get(0));
        ScoredBatch young = after.score(chunk.batches().get(1));
        List<ChangedLead> changed = comparison.changes(chunk, old, young, () -> models.scoreBetween(chunk));
        ChangeTally counted = new ChangeTally(comparison);
        counted.add(young.size(), changed);
        return new Part<>(
                counted,
                before.tally(chunk.batches().get(0), old),
                after.tally(chunk.batches().get(1), young),
                collector.prepare(changed));
    }

    private <P> void land(Part<P> part, ChangeCollector<P> collector) throws IOException {
        changes.add(part.changes);
        before.add(part.before);
        after.add(part.after);
        collector.accept(part.part);
    }

    private DiffReport report() {
        return new DiffReport(new DiffSummary(comparison, changes), asOf, options, console);
    }

    /** Those that both models have once; of the others which model has them. */
    private List<String> notes(LeadFile file) {
        List<String> ofBefore = before.notes(file.leads());
        List<String> ofAfter = after.notes(file.leads());
        List<String> notes = new ArrayList<>();
        for (String note : ofAfter) {
            notes.add(ofBefore.contains(note) ? note : options.afterShown() + ": " + note);
        }
        for (String note : ofBefore) {
            if (!ofAfter.contains(note)) {
                notes.add(options.beforeShown() + ": " + note);
            }
        }
        return notes;
    }
}
