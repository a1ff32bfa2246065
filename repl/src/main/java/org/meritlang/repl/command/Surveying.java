package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.Model;
import org.meritlang.analysis.survey.Survey;
import org.meritlang.data.History;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadStream;

/** Reads all leads of a file for what they show of the rules. */
final class Surveying {
    private final Model model;
    private final Instant asOf;
    private final CheckOptions options;
    private final Console console;

    Surveying(Model model, Instant asOf, CheckOptions options, Console console) {
        this.model = model;
        this.asOf = asOf;
        this.options = options;
        this.console = console;
    }

    /** What the leads show, as warnings. */
    List<Diagnostic> run(LeadFile file, OptionalInt idColumn, ActivitySource source)
            throws IOException, InputException {
        Optional<ActivityData> activities = activities(source, idColumn);
        LeadHistories histories = activities.isPresent()
                ? LeadHistories.of(
                        activities.get().history(),
                        file.leads(),
                        options.activities().naming(),
                        model.zone())
                : LeadHistories.of(History.none(model.activities()));
        LeadStream leads = new LeadStream(
                file.leads(),
                Intake.of(file.leads().columns(), model.attributes(), idColumn, List.of()),
                histories,
                () -> model.newBatch(options.numbers(), histories.history()));
        Survey survey = model.survey(activities.isPresent());
        ProgressBar progress = new ProgressBar(console, "leads", file::shareRead, false);
        try {
            ChunkRun.run(
                    leads,
                    chunk -> survey.look(chunk.batch(), model.score(chunk.batch(), asOf)),
                    survey::add,
                    progress);
        } finally {
            progress.clear();
        }
        console.say(looked(survey, activities.isPresent()));
        return survey.findings(asOf);
    }

    /** {@code 8 leads looked at; …}: that nothing is said may have reasons of its own. */
    private String looked(Survey survey, boolean knowsDeeds) {
        String looked = RunNotes.counted(survey.leads(), "lead", "leads") + " looked at";
        if (!knowsDeeds && !model.activities().isEmpty()) {
            return looked + "; what holds for none of them is not told without activities";
        }
        return survey.isEnough() ? looked : looked + "; what holds for none of them is told with 100 leads or more";
    }

    /** What the leads have done; empty where nobody says so, or it cannot be known whose the activities are. */
    private Optional<ActivityData> activities(ActivitySource source, OptionalInt idColumn)
            throws IOException, InputException {
        if (options.activities().none() || !source.exists()) {
            return Optional.empty();
        }
        if (!source.hasFile()) {
            return Optional.of(source.withoutFile(model));
        }
        // Their names were read already, and standard input is read only once.
        return source.isRepeatable() && idColumn.isPresent()
                ? Optional.of(source.read(model, options.numbers()))
                : Optional.empty();
    }
}
