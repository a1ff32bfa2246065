package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.NearestIds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit explain}: why a lead has its scores and labels, or the reason for each lead in a few words. */
final class ExplainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return ExplainOptions.spec();
    }

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        ExplainOptions options = ExplainOptions.of(given);
        RuleText rules = RuleText.read(options.rules(), console);
        DataSource source = ScoreCommand.source(options.leads(), console);
        try (LeadFile file = LeadFile.open(source, options.activities().naming())) {
            List<String> columns = file.leads().columns();
            OptionalInt idColumn = ScoreCommand.idColumn(columns, options.idColumn(), options.activities());
            ActivitySource activities = new ActivitySource(
                    options.activities(),
                    LeadHistories.names(file.leads(), options.activities().naming()),
                    ScoreCommand.idName(columns, idColumn),
                    options.lead(),
                    console);
            Preparation.Prepared prepared =
                    new Preparation(rules, ScoreCommand.schema(file.leads()), activities).prepare(options.numbers());
            Compilation compilation = prepared.compilation();
            if (!compilation.diagnostics().isEmpty()) {
                boolean colour = options.colour().onError(console).colour();
                console.err().print(Renderer.text(compilation.diagnostics(), colour));
            }
            if (compilation.model().isEmpty()) {
                return ExitCode.FOUND_ERRORS;
            }
            Model model = compilation.model().get();
            Wishes wishes = Wishes.of(options, model);
            if (!wishes.diagnostics().isEmpty()) {
                boolean colour = options.colour().onError(console).colour();
                console.err().print(Renderer.text(wishes.diagnostics(), colour));
            }
            if (wishes.isFaulty()) {
                return ExitCode.FOUND_ERRORS;
            }
            Explaining explaining =
                    new Explaining(model, AsOf.of(options.asOf(), model.zone(), console), options, wishes, console);
            if (explaining.run(file, idColumn, prepared.activities())) {
                return ExitCode.FINE;
            }
            console.say("error: " + noSuchLead(options, source, columns, idColumn));
            return ExitCode.FOUND_ERRORS;
        }
    }

    private static String noSuchLead(
            ExplainOptions options, DataSource source, List<String> columns, OptionalInt idColumn)
            throws IOException, InputException {
        if (isEmpty(source)) {
            return "`" + source.name() + "` holds no leads.";
        }
        String id = options.lead().orElseThrow();
        if (idColumn.isEmpty()) {
            return "There is no lead `" + id + "` in `" + source.name()
                    + "`; without a column of ids a lead is called by the number of its row.";
        }
        String column = columns.get(idColumn.getAsInt()).strip();
        List<String> nearest = nearest(id, source, idColumn);
        return "No lead has `" + id + "` for its `" + column + "`"
                + (nearest.isEmpty() ? "." : "; did you mean " + Suggestions.listed(nearest) + "?");
    }

    private static boolean isEmpty(DataSource source) throws IOException, InputException {
        if (!source.isRepeatable()) {
            return false;
        }
        try (LeadFile again = LeadFile.open(source)) {
            return !again.leads().next();
        }
    }

    /** Standard input has gone by. */
    private static List<String> nearest(String id, DataSource source, OptionalInt idColumn)
            throws IOException, InputException {
        if (!source.isRepeatable()) {
            return List.of();
        }
        try (LeadFile again = LeadFile.open(source)) {
            return NearestIds.of(id, again.leads(), idColumn);
        }
    }
}
