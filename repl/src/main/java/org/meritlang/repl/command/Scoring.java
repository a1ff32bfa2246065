package org.meritlang.repl.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.repl.Console;
import org.meritlang.repl.alert.AlertState;
import org.meritlang.repl.alert.RunAlerts;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.CsvColumn;
import org.meritlang.repl.write.CsvForm;
import org.meritlang.repl.write.JsonForm;
import org.meritlang.repl.write.LeadName;
import org.meritlang.repl.write.MarkdownForm;
import org.meritlang.repl.write.Outputs;
import org.meritlang.repl.write.ResultForm;
import org.meritlang.repl.write.SortOrder;
import org.meritlang.repl.write.SortedRows;
import org.meritlang.repl.write.TableRow;
import org.meritlang.repl.write.Utf8Text;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** One run of a model over a file of leads: what is kept of the data, in which order and form the results come. */
final class Scoring {
    private static final int ROWS_OF_A_TABLE = 20;
    /** For how long another run may still use the state. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Model model;
    private final Instant asOf;
    private final ScoreOptions options;
    private final Console console;

    Scoring(Model model, Instant asOf, ScoreOptions options, Console console) {
        this.model = model;
        this.asOf = asOf;
        this.options = options;
        this.console = console;
    }

    /**
     * Scores all leads and says what there is to say.
     *
     * @return an {@link ExitCode}
     */
    int run(LeadFile file, OptionalInt idColumn, Optional<ActivityData> activities)
            throws IOException, UsageException, InputException, OutputException {
        LeadBatch noLeads = model.newBatch(options.numbers()).build();
        ScoredBatch unscored = model.score(noLeads, asOf);
        Outputs outputs = Outputs.of(unscored.outline());
        Tally tally = Tally.of(noLeads, unscored, outputs);

        List<String> columns = file.leads().columns();
        LeadName leadName = LeadName.in(columns);
        List<CsvColumn> allColumns = CsvColumn.all(columns, outputs);
        List<CsvColumn> csvColumns =
                options.columns().isPresent() ? options.columns().get().among(allColumns) : allColumns;
        List<Integer> kept = switch (options.format()) {
            case CSV -> CsvForm.kept(csvColumns);
            case TABLE, MD -> leadName.columns();
            case JSON, JSONL -> List.of();
        };
        Intake intake = Intake.of(columns, model.attributes(), idColumn, kept);
        LeadHistories histories = activities.isPresent()
                ? LeadHistories.of(
                        activities.get().history(),
                        file.leads(),
                        options.activities().naming(),
                        model.zone())
                : LeadHistories.of(History.none(model.activities()));
        LeadStream leads = new LeadStream(
                file.leads(), intake, histories, () -> model.newBatch(options.numbers(), histories.history()));
        SortOrder order =
                options.sorting().isPresent() ? options.sorting().get().among(outputs) : Sorting.byTotal(outputs);

        ProgressBar progress = new ProgressBar(console, "leads", file::shareRead, writesToTerminal());
        try (OutputTarget target = OutputTarget.open(options.output(), options.inputs(), console);
                AlertFile alertFile = AlertFile.open(options, asOf, model.zone(), console);
                StateOfRun state = state(unscored.outline().alerts(), idColumn)) {
            RunAlerts alerts = new RunAlerts(
                    unscored.outline().alerts(), state.held(), options.alerts().prime(), asOf, alertFile::tell);
            Results results = new Results(new ScoringRun(model, outputs, asOf, alerts), leads, tally, progress);
            Report report = new Report(outputs, asOf, model.zone(), options, console);
            if (options.format() == ResultFormat.TABLE) {
                List<TableRow> rows = results.table(order, outputs, leadName);
                progress.clear();
                RunNotes notes = notes(file, tally, activities, histories, alerts);
                target.out()
                        .write(report.table(rows, tally, alerts.told(), notes).getBytes(StandardCharsets.UTF_8));
                commit(target, alertFile, alerts);
                return report.exitCode(notes);
            }
            results.rows(form(csvColumns, outputs, leadName, unscored.reasons()), order, target.out());
            commit(target, alertFile, alerts);
            progress.clear();
            RunNotes notes = notes(file, tally, activities, histories, alerts);
            report.notesOnError(tally, notes);
            if (hidesAlerts(csvColumns)) {
                alerts.told().forEach(told -> console.say("alert: " + told));
            }
            return report.exitCode(notes);
        } catch (OutputTarget.WriteFailure e) {
            throw unfinished(OutputTarget.failure(options.output().orElse("standard output"), e));
        } catch (OutputException e) {
            throw unfinished(e);
        } finally {
            progress.clear();
        }
    }

    /** Whether an alert may fire, be kept as told, and stand nowhere. */
    private boolean hidesAlerts(List<CsvColumn> csvColumns) {
        AlertOptions alerts = options.alerts();
        boolean isCsvWithout = options.format() == ResultFormat.CSV
                && csvColumns.stream().noneMatch(column -> column.kind() == CsvColumn.Kind.ALERTS);
        return alerts.state().isPresent()
                && alerts.file().isEmpty()
                && (isCsvWithout || options.top().isPresent());
    }

    /** Who reads the results may stop when they like, unless something was to come of the rest. */
    private OutputException unfinished(OutputException e) {
        AlertOptions alerts = options.alerts();
        if (!e.isReaderLeft() || (alerts.state().isEmpty() && alerts.file().isEmpty())) {
            return e;
        }
        return OutputException.of(
                "The results were not read to their end, so "
                        + Stream.of(
                                        alerts.state().map(state -> "nothing was kept in `" + state + "`"),
                                        alerts.file().map(file -> "`" + file + "` was not written"))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" and "))
                        + ".",
                e);
    }

    /** The state last: should anything end the run before, the next one tells again what this one did. */
    private static void commit(OutputTarget target, AlertFile alertFile, RunAlerts alerts)
            throws OutputException, InputException {
        target.commit();
        alertFile.commit();
        alerts.commit();
    }

    private StateOfRun state(List<Outline.Alert> alerts, OptionalInt idColumn) throws UsageException, InputException {
        if (options.alerts().state().isEmpty()) {
            return new StateOfRun(Optional.empty());
        }
        if (idColumn.isEmpty()) {
            throw new UsageException("The leads have no column `id`, `lead id`, `lead` or `email` by which a state"
                    + " could know them again; say which it is with --id.");
        }
        List<String> identities = alerts.stream().map(Outline.Alert::identity).toList();
        String name = options.alerts().state().get();
        return new StateOfRun(Optional.of(AlertState.open(
                console.folder(),
                name,
                identities,
                PATIENCE,
                () -> console.say("Another run uses the state `" + name + "`; waiting for it, a minute at most."))));
    }

    private RunNotes notes(
            LeadFile file, Tally tally, Optional<ActivityData> activities, LeadHistories histories, RunAlerts alerts) {
        ActivityTold told =
                activities.map(data -> ActivityTold.of(data, histories, tally)).orElseGet(ActivityTold::new);
        return RunNotes.of(file.leads().notes(), told, tally, alerts.notes(), options.verbose());
    }

    /** Whether results come out on the terminal one after another, while leads are still being read. */
    private boolean writesToTerminal() {
        return options.output().isEmpty() && console.terminal().out() && options.format() != ResultFormat.TABLE;
    }

    private ResultForm form(List<CsvColumn> columns, Outputs outputs, LeadName leadName, List<String> reasons) {
        return switch (options.format()) {
            case CSV -> new CsvForm(columns, reasons);
            case JSON -> JsonForm.array(outputs);
            case JSONL -> JsonForm.lines(outputs);
            case MD -> new MarkdownForm(outputs, leadName);
            case TABLE -> throw new IllegalStateException("a table has no rows of its own");
        };
    }

    /** The ways in which the results of a run come out. */
    private final class Results {
        private final ScoringRun run;
        private final LeadStream leads;
        private final Tally tally;
        private final ProgressBar progress;

        Results(ScoringRun run, LeadStream leads, Tally tally, ProgressBar progress) {
            this.run = run;
            this.leads = leads;
            this.tally = tally;
            this.progress = progress;
        }

        List<TableRow> table(SortOrder order, Outputs outputs, LeadName leadName) throws IOException, InputException {
            Best<TableRow> best = new Best<>(
                    order,
                    options.top().orElse(ROWS_OF_A_TABLE),
                    (chunk, scored, lead) -> TableRow.of(outputs, leadName, chunk, scored, lead));
            run.run(leads, best, tally, progress);
            return best.rows();
        }

        void rows(ResultForm form, SortOrder order, OutputStream out) throws IOException, InputException {
            FormWriter<ResultForm> writer = new FormWriter<>(form, out);
            writer.open();
            if (options.top().isPresent()) {
                Best<byte[]> best = new Best<>(order, options.top().getAsInt(), (chunk, scored, lead) -> {
                    Utf8Text formed = new Utf8Text();
                    form.append(formed, chunk, scored, lead);
                    return formed.toBytes();
                });
                run.run(leads, best, tally, progress);
                for (byte[] row : best.rows()) {
                    writer.leads(row);
                }
            } else if (options.sorting().isPresent()) {
                try (SortedRows rows = new SortedRows()) {
                    run.run(leads, new Sorted(writer, order, rows), tally, progress);
                }
            } else {
                run.run(leads, new InDataOrder(writer), tally, progress);
            }
            writer.close();
        }
    }
}
