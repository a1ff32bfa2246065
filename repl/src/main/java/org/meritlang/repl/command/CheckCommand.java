package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.Review;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.diagnostic.Severity;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadReader;
import org.meritlang.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit check}: all errors and warnings of a rule file, without scoring. */
final class CheckCommand implements Command {
    private static final int MOST_ROUNDS = 20;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "check",
                "Finds all that is wrong or doubtful in a rule file, without scoring.",
                "RULES [LEADS] [-a ACTIVITIES] [--fix] [--format FORMAT]",
                "  merit check b2b-saas.merit leads.csv",
                "      also finds names that the leads do not have",
                "  merit check b2b-saas.merit leads.csv -a activities.csv",
                "      also finds names of activities that nobody has done",
                "  merit check b2b-saas.merit --fix",
                "      mends what can be mended for certain, then checks again");
        spec.addPositional(CommandSpecs.argument(0, "RULES", "The rule file; - is standard input."));
        spec.addPositional(CommandSpecs.optionalArgument(
                1, "LEADS", "Leads whose columns the rules should name; - is standard input."));
        ActivityOptions.addTo(spec);
        spec.addOption(CommandSpecs.flag("--fix", "Mends in the file what can be mended for certain."));
        spec.addOption(CommandSpecs.value("--format", "FORMAT", "text (the default) or json."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        String rules = CommandSpecs.argumentOf(given, 0);
        Optional<String> leads = Optional.of(CommandSpecs.argumentOf(given, 1)).filter(name -> !name.isEmpty());
        boolean fix = given.hasMatchedOption("--fix");
        boolean json = isJson(CommandSpecs.valueOf(given, "--format").orElse("text"));
        boolean colour = ColourChoice.of(given).onOutput(console).colour();
        ActivityOptions activities = ActivityOptions.of(given);
        activities.requireOneStandardInput(rules, leads);
        if (rules.equals(RuleText.STANDARD_INPUT) && fix) {
            throw new UsageException("`--fix` mends a file, and standard input is none.");
        }
        Schema schema = leads.isPresent()
                ? schemaOf(leads.get(), activities, console)
                : new ActivitySource(activities, Optional.empty(), Optional.empty(), console).names(Schema.none());
        RuleText text = RuleText.read(rules, console);
        Review review = Review.of(text.text(), text.folder(), schema);
        List<String> mended = new ArrayList<>();
        for (int round = 0; fix && round < MOST_ROUNDS; round++) {
            List<String> now = CertainFixes.apply(review.diagnostics(), text, rules, console);
            if (now.isEmpty()) {
                break;
            }
            mended.addAll(now);
            text = RuleText.read(rules, console);
            review = Review.of(text.text(), text.folder(), schema);
        }
        List<Diagnostic> found = review.diagnostics();
        if (json) {
            StandardOutput.write(console, Renderer.json(found) + "\n");
        } else {
            String shown = found.isEmpty() ? "" : Renderer.text(found, colour) + "\n";
            StandardOutput.write(console, mended(mended) + shown + verdict(review));
        }
        return found.stream().anyMatch(Diagnostic::isError) ? ExitCode.FOUND_ERRORS : ExitCode.FINE;
    }

    private static boolean isJson(String format) throws UsageException {
        return switch (format) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new UsageException("`--format` takes text or json here, not `" + format + "`.");
        };
    }

    private static Schema schemaOf(String leads, ActivityOptions activities, Console console)
            throws IOException, InputException {
        try (LeadFile file = LeadFile.open(ScoreCommand.source(leads, console), activities.naming())) {
            LeadReader reader = file.leads();
            Optional<String> id =
                    ScoreCommand.idName(reader.columns(), Intake.idColumn(reader.columns(), Optional.empty()));
            return new ActivitySource(activities, LeadHistories.names(reader, activities.naming()), id, console)
                    .names(ScoreCommand.schema(reader));
        }
    }

    /** What was changed, a line each. */
    private static String mended(List<String> changes) {
        return changes.isEmpty()
                ? ""
                : "Mended " + changes.size() + (changes.size() == 1 ? " place:\n" : " places:\n")
                        + String.join("", changes);
    }

    /** The last line: how many sentences there are, or how many errors, and how much is silenced. */
    private static String verdict(Review review) {
        long errors = review.diagnostics().stream().filter(Diagnostic::isError).count();
        String silenced = review.silenced() == 0 ? "" : ", " + review.silenced() + " silenced";
        if (errors > 0) {
            return errors + (errors == 1 ? " error" : " errors") + silenced + "\n";
        }
        int sentences = review.sentences();
        return sentences + (sentences == 1 ? " sentence" : " sentences") + ", no errors" + warnings(review) + silenced
                + "\n";
    }

    private static String warnings(Review review) {
        long warnings = review.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .count();
        return warnings == 0 ? "" : ", " + warnings + (warnings == 1 ? " warning" : " warnings");
    }
}
