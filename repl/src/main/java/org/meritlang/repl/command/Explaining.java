package org.meritlang.repl.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.Model;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.History;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Look;
import org.meritlang.repl.Console;
import org.meritlang.repl.explain.ExplanationHtml;
import org.meritlang.repl.explain.ExplanationJson;
import org.meritlang.repl.explain.ExplanationMarkdown;
import org.meritlang.repl.explain.NoteJson;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.LeadName;
import org.meritlang.score.DataNotes;

/** One run of {@code merit explain}: the leads go by, and only what is asked of them is kept. */
final class Explaining {
    private final Model model;
    private final Instant asOf;
    private final ExplainOptions options;
    private final Wishes wishes;
    private final Console console;

    Explaining(Model model, Instant asOf, ExplainOptions options, Wishes wishes, Console console) {
        this.model = model;
        this.asOf = asOf;
        this.options = options;
        this.wishes = wishes;
        this.console = console;
    }

    /** What a chunk of leads gave. */
    private record Found(List<Explanation> explanations, List<ColumnReport> reports, int later) {}

    /**
     * Explains what is asked for.
     *
     * @return whether there was such a lead
     */
    boolean run(LeadFile file, OptionalInt idColumn, Optional<ActivityData> activities)
            throws IOException, UsageException, InputException, OutputException {
        LeadName leadName = LeadName.in(file.leads().columns());
        Intake intake = Intake.of(file.leads().columns(), model.attributes(), idColumn, leadName.columns());
        LeadHistories histories = activities.isPresent()
                ? LeadHistories.of(
                        activities.get().history(),
                        file.leads(),
                        options.activities().naming(),
                        model.zone())
                : LeadHistories.of(History.none(model.activities()));
        LeadStream leads = new LeadStream(
                file.leads(), intake, histories, () -> model.newBatch(options.numbers(), histories.history()));
        ProgressBar progress = new ProgressBar(console, "leads", file::shareRead, false);
        try {
            return options.lead().isPresent()
                    ? one(leads.only(options.lead().get()), leadName, progress)
                    : all(leads, progress);
        } finally {
            progress.clear();
        }
    }

    private boolean one(LeadStream leads, LeadName leadName, ProgressBar progress)
            throws IOException, UsageException, InputException, OutputException {
        List<Explanation> explanations = new ArrayList<>();
        List<ColumnReport> reports = new ArrayList<>();
        int[] later = {0};
        ChunkRun.run(
                leads,
                chunk -> explained(chunk, leadName),
                found -> {
                    explanations.addAll(found.explanations);
                    reports.addAll(found.reports);
                    later[0] += found.later;
                },
                progress);
        progress.clear();
        if (explanations.isEmpty()) {
            return false;
        }
        try (OutputTarget target = OutputTarget.open(options.output(), options.inputs(), console)) {
            target.out().write(text(explanations).getBytes(StandardCharsets.UTF_8));
            target.commit();
        } catch (OutputTarget.WriteFailure e) {
            throw OutputTarget.failure(options.output().orElse("standard output"), e);
        }
        if (explanations.size() > 1) {
            console.say("note: " + explanations.size() + " leads have the id `"
                    + Fitting.printable(options.lead().orElse("")) + "`; all are explained");
        }
        reports.stream()
                .flatMap(report -> DataNotes.of(report).stream())
                .forEach(note -> console.say("note: " + Fitting.printable(note.message())));
        if (later[0] > 0) {
            console.say("note: " + DataNotes.later(later[0]).message());
        }
        return true;
    }

    private Found explained(LeadChunk chunk, LeadName leadName) {
        if (chunk.batch().size() == 0) {
            return new Found(List.of(), List.of(), 0);
        }
        ExplainedBatch explained = model.explain(chunk.batch(), asOf);
        List<Explanation> explanations = IntStream.range(0, chunk.batch().size())
                .mapToObj(lead -> explained
                        .of(lead)
                        .calling(leadName.of(chunk, explained.scored(), lead))
                        .with(model.lead(chunk.batch(), lead, asOf).prospect(wishes.whyNot(), wishes.becoming())))
                .toList();
        List<ColumnReport> told = chunk.batch().reports().stream()
                .filter(report -> report.unreadable() > 0)
                .toList();
        int later = IntStream.range(0, chunk.batch().size())
                .map(explained.scored()::laterActivities)
                .sum();
        return new Found(explanations, told, later);
    }

    private String text(List<Explanation> explanations) {
        return switch (options.format()) {
            case TEXT -> {
                boolean colour = options.output().isEmpty()
                        && options.colour().onOutput(console).colour();
                Look look = new Look(console.terminal().width(), options.all(), colour);
                yield explanations.stream()
                        .map(each -> ExplanationText.of(each, look))
                        .collect(Collectors.joining("\n"));
            }
            case JSON -> ExplanationJson.array(explanations);
            case JSONL -> ExplanationJson.lines(explanations);
            case MD -> ExplanationMarkdown.of(explanations, options.all());
            case HTML -> ExplanationHtml.of(explanations, options.all());
        };
    }

    private boolean all(LeadStream leads, ProgressBar progress)
            throws IOException, UsageException, InputException, OutputException {
        try (OutputTarget target = OutputTarget.open(options.output(), options.inputs(), console)) {
            ChunkRun.run(leads, this::notes, target.out()::write, progress);
            target.commit();
        } catch (OutputTarget.WriteFailure e) {
            throw OutputTarget.failure(options.output().orElse("standard output"), e);
        }
        return true;
    }

    private byte[] notes(LeadChunk chunk) {
        ExplainedBatch explained = model.explain(chunk.batch(), asOf);
        StringBuilder lines = new StringBuilder();
        for (int lead = 0; lead < chunk.batch().size(); lead++) {
            NoteJson.append(lines, explained, lead, options.words());
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
