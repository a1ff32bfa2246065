package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.meritlang.Compilation;
import org.meritlang.change.Changes;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit diff}: two rule files and a file of leads in, the leads that change and the reasons out. */
final class DiffCommand implements Command {
    @Override
    public CommandSpec spec() {
        return DiffOptions.spec();
    }

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        DiffOptions options = DiffOptions.of(given, console);
        RuleText before = RuleText.read(options.before(), console);
        RuleText after = RuleText.read(options.after(), console);
        try (LeadFile file = LeadFile.open(
                ScoreCommand.source(options.leads(), console),
                options.activities().naming())) {
            List<String> columns = file.leads().columns();
            OptionalInt idColumn = ScoreCommand.idColumn(columns, options.idColumn(), options.activities());
            ActivitySource activities = new ActivitySource(
                    options.activities(),
                    LeadHistories.names(file.leads(), options.activities().naming()),
                    ScoreCommand.idName(columns, idColumn),
                    console);
            Schema schema = ScoreCommand.schema(file.leads());
            Preparation.Prepared old = new Preparation(before, schema, activities).prepare(options.numbers());
            Preparation second = new Preparation(after, schema, activities);
            boolean canShare =
                    old.compilation().model().isPresent() && old.activities().isPresent();
            Preparation.Prepared young = canShare
                    ? second.prepareBeside(List.of(old), options.numbers()).orElseThrow(second::readTwice)
                    : second.prepare(options.numbers());
            OtherNames names = OtherNames.of(before, old, young, schema, activities, options.numbers());
            Preparation.Prepared first = names.old();
            tell(List.of(names.file(), young.compilation()), options, console);
            if (first.compilation().model().isEmpty()
                    || young.compilation().model().isEmpty()) {
                return ExitCode.FOUND_ERRORS;
            }
            ZoneId zone = young.compilation().orThrow().zone();
            Instant asOf = AsOf.of(options.asOf(), zone, console);
            Changes changes =
                    first.compilation().orThrow().changesTo(young.compilation().orThrow());
            List<Changes.Step<DiffSide>> steps =
                    new Between(first, young, schema, activities, file.leads(), options, asOf).steps(changes);
            return new Diffing(
                            new DiffSteps(
                                    DiffSide.of(first, file.leads(), options, asOf),
                                    DiffSide.of(young, file.leads(), options, asOf),
                                    changes,
                                    steps,
                                    names.renames()),
                            AsOf.shown(asOf, zone),
                            options,
                            console)
                    .run(file, idColumn);
        }
    }

    /** What is wrong or doubtful in either file; a file that is named twice is told of once. */
    private static void tell(List<Compilation> compilations, DiffOptions options, Console console)
            throws UsageException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Compilation compilation : compilations) {
            diagnostics.addAll(compilation.diagnostics());
            if (options.before().equals(options.after())) {
                break;
            }
        }
        if (!diagnostics.isEmpty()) {
            console.err()
                    .print(Renderer.text(
                            diagnostics, options.colour().onError(console).colour()));
        }
    }
}
