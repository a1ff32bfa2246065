package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.GroupIndentation;
import org.meritlang.syntax.Parser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit fmt}: the one canonical layout. */
final class FmtCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "fmt",
                "Rewrites rule files in the one canonical layout.",
                "RULES... [--check]",
                "  merit fmt b2b-saas.merit shared/lists.merit",
                "      rewrites the files in place",
                "  merit fmt --check *.merit",
                "      only lists the files that would change, for a build");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULES")
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Rule files; - formats standard input to standard output.")
                .build());
        spec.addOption(CommandSpecs.flag(
                "--check", "Changes nothing; lists the files that would change and makes the exit code 1."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, UsageException, OutputException {
        boolean onlyCheck = given.hasMatchedOption("--check");
        boolean colour = ColourChoice.of(given).onError(console).colour();
        List<String> names = given.matchedPositionalValue(0, List.of());
        if (names.isEmpty()) {
            throw new UsageException("`merit fmt` needs RULES.");
        }
        if (names.stream().filter(RuleText.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Standard input can be read only once.");
        }
        int exitCode = ExitCode.FINE;
        for (String name : names) {
            try {
                exitCode = Math.max(exitCode, format(name, onlyCheck, colour, console));
            } catch (InputException e) {
                console.say("error: " + e.sentence());
                exitCode = ExitCode.FOUND_ERRORS;
            }
        }
        return exitCode;
    }

    private static int format(String name, boolean onlyCheck, boolean colour, Console console)
            throws IOException, InputException, OutputException {
        RuleText rules = RuleText.read(name, console);
        Parser.Parsed parsed = Parser.parse(rules.text(), Set.of());
        List<Diagnostic> errors = Stream.concat(
                        parsed.diagnostics().stream().filter(Diagnostic::isError),
                        GroupIndentation.of(parsed.file()).stream())
                .toList();
        if (!errors.isEmpty()) {
            console.err().print(Renderer.text(errors, colour));
            console.say("`" + rules.text().name() + "` has errors and stays as it is.");
            return ExitCode.FOUND_ERRORS;
        }
        String formatted = Formatter.format(parsed.file());
        boolean changes = !formatted.equals(rules.text().text()) || rules.hasMark();
        if (onlyCheck) {
            StandardOutput.write(console, changes ? rules.text().name() + "\n" : "");
            return changes ? ExitCode.FOUND_ERRORS : ExitCode.FINE;
        }
        if (name.equals(RuleText.STANDARD_INPUT)) {
            StandardOutput.write(console, formatted);
        } else if (changes) {
            FileRewrite.write(console.folder().resolve(name), formatted);
        }
        return ExitCode.FINE;
    }
}
