package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadReader;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merit score}: a rule file and a file of leads in, scored leads out. */
final class ScoreCommand implements Command {
    @Override
    public CommandSpec spec() {
        return ScoreOptions.spec();
    }

    @Override
    public int run(ParseResult given, Console console)
            throws IOException, UsageException, InputException, OutputException {
        ScoreOptions options = ScoreOptions.of(given, console);
        RuleText rules = RuleText.read(options.rules(), console);
        try (LeadFile file = LeadFile.open(
                source(options.leads(), console), options.activities().naming())) {
            List<String> columns = file.leads().columns();
            OptionalInt idColumn = idColumn(columns, options.idColumn(), options.activities());
            ActivitySource activities = new ActivitySource(
                    options.activities(),
                    LeadHistories.names(file.leads(), options.activities().naming()),
                    idName(columns, idColumn),
                    console);
            Preparation.Prepared prepared =
                    new Preparation(rules, schema(file.leads()), activities).prepare(options.numbers());
            Compilation compilation = prepared.compilation();
            if (!compilation.diagnostics().isEmpty()) {
                boolean colour = options.colour().onError(console).colour();
                console.err().print(Renderer.text(compilation.diagnostics(), colour));
            }
            if (compilation.model().isEmpty()) {
                return ExitCode.FOUND_ERRORS;
            }
            Model model = compilation.model().get();
            return new Scoring(model, AsOf.of(options.asOf(), model.zone(), console), options, console)
                    .run(file, idColumn, prepared.activities());
        }
    }

    static Optional<String> idName(List<String> columns, OptionalInt idColumn) {
        return idColumn.isPresent() ? Optional.of(columns.get(idColumn.getAsInt())) : Optional.empty();
    }

    static DataSource source(String name, Console console) {
        return name.equals(RuleText.STANDARD_INPUT)
                ? DataSource.standardInput(console.in())
                : DataSource.file(console.folder(), name);
    }

    /** What the rules may name: the columns that have a name, and the type of those that tell it themselves. */
    static Schema schema(LeadReader leads) {
        List<Schema.Field> fields = new ArrayList<>();
        for (int column = 0; column < leads.columns().size(); column++) {
            String name = leads.columns().get(column).strip();
            boolean isList = leads.listColumns().contains(column);
            if (!name.isEmpty()) {
                fields.add(new Schema.Field(name, isList ? Optional.of(new Type.TextList()) : Optional.empty()));
            }
        }
        return Schema.of(fields);
    }

    /** The column of the ids, as the user names it or by its usual names. */
    static OptionalInt idColumn(List<String> columns, Optional<String> named, ActivityOptions activities)
            throws UsageException {
        OptionalInt column = Intake.idColumn(columns, named);
        if (column.isEmpty() && named.isEmpty() && activities.file().isPresent()) {
            throw new UsageException("The leads have no column `id`, `lead id`, `lead` or `email` by which"
                    + " activities could be theirs; say which it is with --id.");
        }
        if (column.isEmpty() && named.isPresent()) {
            List<String> nearest = Suggestions.nearest(named.get(), columns);
            throw new UsageException("The leads have no column `" + named.get() + "` to take ids from"
                    + (nearest.isEmpty() ? "." : "; did you mean " + Suggestions.listed(nearest) + "?"));
        }
        return column;
    }
}
