package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.Model;
import org.meritlang.Review;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit check}: all errors and warnings of a rule file, and what leads show of it, without results. */
final class CheckCommand implements Command {
    private static final int MOST_ROUNDS = 20;

    @Override
    public CommandSpec spec() {
        return CheckOptions.spec();
    }

    /**
     * A review, and what was done to the file before it.
     *
     * @param mended what was changed, a line each
     */
    private record Checked(Review review, List<String> mended) {}

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        CheckOptions options = CheckOptions.of(given, console);
        Checked checked = options.leads().isPresent()
                ? withLeads(options, options.leads().get(), console)
                : check(
                        options,
                        new ActivitySource(options.activities(), Optional.empty(), Optional.empty(), console)
                                .names(Schema.none()),
                        console);
        List<Diagnostic> found = checked.review.diagnostics();
        Verdict verdict = Verdict.of(checked.review);
        Optional<ScoreRanges> ranges =
                checked.review.model().filter(any -> options.ranges()).map(ScoreRanges::of);
        if (options.json()) {
            String json = Renderer.json(found);
            StandardOutput.write(console, ranges.map(told -> told.json(json)).orElse(json) + "\n");
        } else {
            String shown = found.isEmpty() ? "" : Renderer.text(found, options.colour()) + "\n";
            String told = ranges.map(each -> each.text(console.terminal())).orElse("");
            StandardOutput.write(console, mended(checked.mended) + shown + told + verdict.line() + "\n");
        }
        if (options.strict() && verdict.errors() == 0 && verdict.warnings() > 0) {
            console.say(
                    "error: --strict does not accept " + RunNotes.counted(verdict.warnings(), "warning", "warnings"));
            return ExitCode.FOUND_ERRORS;
        }
        return verdict.errors() > 0 ? ExitCode.FOUND_ERRORS : ExitCode.FINE;
    }

    private static Checked withLeads(CheckOptions options, String leads, Console console)
            throws IOException, UsageException, InputException, OutputException {
        try (LeadFile file = LeadFile.open(
                ScoreCommand.source(leads, console), options.activities().naming())) {
            List<String> columns = file.leads().columns();
            OptionalInt idColumn = Intake.idColumn(columns, Optional.empty());
            ActivitySource activities = new ActivitySource(
                    options.activities(),
                    LeadHistories.names(file.leads(), options.activities().naming()),
                    ScoreCommand.idName(columns, idColumn),
                    console);
            Checked checked = check(options, activities.names(ScoreCommand.schema(file.leads())), console);
            Optional<Model> model = checked.review.model();
            if (model.isEmpty()) {
                return checked;
            }
            Surveying surveying = new Surveying(
                    model.get(), AsOf.of(options.asOf(), model.get().zone(), console), options, console);
            return new Checked(checked.review.withLeads(surveying.run(file, idColumn, activities)), checked.mended);
        }
    }

    private static Checked check(CheckOptions options, Schema schema, Console console)
            throws IOException, InputException, OutputException {
        RuleText text = RuleText.read(options.rules(), console);
        Review review = Review.of(text.text(), text.folder(), schema);
        List<String> mended = new ArrayList<>();
        for (int round = 0; options.fix() && round < MOST_ROUNDS; round++) {
            List<String> now = CertainFixes.apply(review.diagnostics(), text, options.rules(), console);
            if (now.isEmpty()) {
                break;
            }
            mended.addAll(now);
            text = RuleText.read(options.rules(), console);
            review = Review.of(text.text(), text.folder(), schema);
        }
        return new Checked(review, mended);
    }

    private static String mended(List<String> changes) {
        return changes.isEmpty()
                ? ""
                : "Mended " + changes.size() + (changes.size() == 1 ? " place:\n" : " places:\n")
                        + String.join("", changes);
    }
}
