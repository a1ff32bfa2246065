package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.trial.TestedFile;
import org.meritlang.repl.trial.TrialJson;
import org.meritlang.repl.trial.TrialJunit;
import org.meritlang.repl.trial.TrialText;
import org.meritlang.repl.write.Paint;
import org.meritlang.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit test}: runs the examples in rule files, or suggests examples for what none has tried. */
final class TestCommand implements Command {
    private static final String SUGGEST = "--suggest";
    private static final String VERBOSE = "--verbose";
    private static final String THRESHOLD = "--threshold";
    private static final String FORMAT = "--format";
    private static final int ALL = 100;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "test",
                "Runs the examples in rule files, and tells what no example has tried.",
                "RULES... [--threshold N] [--format FORMAT] [--verbose] [--suggest]",
                "  merit test b2b-saas.merit --threshold 90",
                "      fails, too, when the examples try less than 90%% of the rules, for a build",
                "  merit test b2b-saas.merit --suggest >> b2b-saas.merit",
                "      adds an example for each rule, row and cell that no example has tried");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULES")
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Rule files; - is standard input.")
                .build());
        spec.addOption(CommandSpecs.value(
                THRESHOLD, "N", "Makes the exit code 1 when less than N percent of a file are tried."));
        spec.addOption(CommandSpecs.value(FORMAT, "FORMAT", "text (the default), junit or json."));
        spec.addOption(CommandSpecs.flag(VERBOSE, "Also lists the examples that pass."));
        spec.addOption(CommandSpecs.flag(
                SUGGEST, "Runs nothing; writes examples for what no example has tried, ready to paste."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    /** How the results are written. */
    private enum Form {
        TEXT,
        JUNIT,
        JSON
    }

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        List<String> names = given.matchedPositionalValue(0, List.of());
        if (names.isEmpty()) {
            throw new UsageException("`merit test` needs RULES.");
        }
        if (names.stream().filter(RuleText.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Standard input can be read only once.");
        }
        int threshold = threshold(given);
        Form form = form(given);
        boolean verbose = given.hasMatchedOption(VERBOSE);
        boolean suggest = given.hasMatchedOption(SUGGEST);
        boolean readsResults = verbose || given.hasMatchedOption(THRESHOLD) || given.hasMatchedOption(FORMAT);
        if (suggest && readsResults) {
            throw new UsageException("`--suggest` runs no examples, so nothing else goes with it.");
        }
        Paint onError = ColourChoice.of(given).onError(console);
        Paint onOutput = ColourChoice.of(given).onOutput(console);
        List<TestedFile> files = new ArrayList<>();
        boolean failed = false;
        for (String name : names) {
            TestedFile file;
            try {
                RuleText rules = RuleText.read(name, console);
                Compilation compilation = Model.compile(rules.text(), rules.folder(), Schema.none());
                List<Diagnostic> errors = compilation.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .toList();
                if (!errors.isEmpty() && form == Form.TEXT) {
                    console.err().print(Renderer.text(errors, onError.colour()));
                }
                if (suggest) {
                    failed |= !errors.isEmpty();
                    if (compilation.model().isPresent()) {
                        Suggesting.write(compilation.model().get(), names.size() > 1, rules, console);
                    }
                    continue;
                }
                file = compilation
                        .model()
                        .map(model -> TestedFile.ran(rules.text().name(), model.test()))
                        .orElseGet(() -> TestedFile.faulty(rules.text().name(), errors));
            } catch (InputException e) {
                console.say("error: " + e.sentence());
                file = TestedFile.unreadable(name, e.sentence());
            }
            failed |= !file.passes(threshold);
            if (form == Form.TEXT && !suggest) {
                StandardOutput.write(
                        console, (files.isEmpty() ? "" : "\n") + TrialText.of(file, onOutput, verbose, threshold));
            } else if (form != Form.TEXT) {
                String told = file.name() + ": ";
                file.tooLittle(threshold).ifPresent(tooLittle -> console.say(told + tooLittle));
            }
            files.add(file);
        }
        if (form == Form.JUNIT) {
            StandardOutput.write(console, TrialJunit.of(files, threshold));
        } else if (form == Form.JSON) {
            StandardOutput.write(console, TrialJson.of(files, threshold));
        }
        return failed ? ExitCode.FOUND_ERRORS : ExitCode.FINE;
    }

    private static int threshold(ParseResult given) throws UsageException {
        Optional<String> written = CommandSpecs.valueOf(given, THRESHOLD);
        if (written.isEmpty()) {
            return 0;
        }
        String number = written.get().replaceFirst("%$", "");
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > ALL) {
            throw new UsageException("`--threshold` takes a percentage from 0 to 100, not `" + written.get() + "`.");
        }
        return Integer.parseInt(number);
    }

    private static Form form(ParseResult given) throws UsageException {
        String format = CommandSpecs.valueOf(given, FORMAT).orElse("text");
        return switch (format) {
            case "text" -> Form.TEXT;
            case "junit" -> Form.JUNIT;
            case "json" -> Form.JSON;
            default -> throw new UsageException("`--format` takes text, junit or json here, not `" + format + "`.");
        };
    }
}
