package org.meritlang.repl.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asks of {@code merit score}.
 *
 * @param rules the file as named, {@code -} for standard input
 * @param leads likewise
 * @param activities where activities come from, if they do
 * @param alerts what is told and kept of alerts
 * @param output the file that {@code -o} names; empty for standard output
 * @param columns those that CSV has; else all of the data and of the model
 * @param top how many leads, the first of the order
 * @param idColumn the name of the column that holds the ids
 * @param strict whether unreadable values are an error
 * @param verbose whether every undecided sentence is told
 */
record ScoreOptions(
        String rules,
        String leads,
        ActivityOptions activities,
        AlertOptions alerts,
        Optional<String> output,
        ResultFormat format,
        Optional<ChosenColumns> columns,
        OptionalInt top,
        Optional<Sorting> sorting,
        Optional<String> asOf,
        Optional<String> idColumn,
        NumberHabit numbers,
        boolean strict,
        boolean verbose,
        ColourChoice colour) {
    static CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "score",
                "Scores every lead of a file with the rules of a model.",
                "RULES LEADS [-a ACTIVITIES] [-o OUT] [--format FORMAT] [--top N] [--sort OUTPUT[:asc]] [options]",
                "  merit score b2b-saas.merit leads.csv",
                "      shows the best leads in a table",
                "  merit score b2b-saas.merit leads.csv -a activities.csv -o scored.csv --as-of 2026-11-21",
                "      writes all leads with their scores, as they were at the end of that day");
        spec.addPositional(CommandSpecs.argument(0, "RULES", "The rule file; - is standard input."));
        spec.addPositional(
                CommandSpecs.argument(1, "LEADS", "The leads: CSV, JSON or JSON Lines; - is standard input."));
        ActivityOptions.addTo(spec);
        spec.addOption(CommandSpecs.value("-o", "--output", "FILE", "Writes the results there, whole or not at all."));
        spec.addOption(CommandSpecs.value(
                "--format",
                "FORMAT",
                "csv, json, jsonl, md or table; else by the name of FILE, else a table on a"
                        + " terminal and CSV in a pipe."));
        spec.addOption(CommandSpecs.value(
                "--columns",
                "NAMES",
                "Only these columns of the data and of the model, in this order, such as id,total,reasons; for CSV."));
        spec.addOption(CommandSpecs.value("--top", "N", "Only the first N leads, by total unless --sort says else."));
        spec.addOption(CommandSpecs.value(
                "--sort", "OUTPUT[:asc]", "Sorts by a score or a label, highest first; with :asc lowest first."));
        spec.addOption(CommandSpecs.value(
                "--as-of",
                "TIME",
                "Scores as of that instant, such as 2026-11-21 (the end of that day) or"
                        + " 2026-11-21T09:00; else as of now."));
        spec.addOption(CommandSpecs.value(
                "--id", "NAME", "The column that holds the lead's id; else id, lead id, lead or email."));
        spec.addOption(CommandSpecs.flag("--decimal-comma", "Numbers in the data are written 1.234,5."));
        AlertOptions.addTo(spec);
        spec.addOption(CommandSpecs.flag("--strict", "Values that cannot be read make the exit code 1."));
        spec.addOption(CommandSpecs.flag("--verbose", "Tells of every sentence that could not tell for some leads."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    static ScoreOptions of(ParseResult given, Console console) throws UsageException {
        Optional<String> output = CommandSpecs.valueOf(given, "--output").filter(file -> !file.equals("-"));
        ResultFormat format = ResultFormat.of(
                CommandSpecs.valueOf(given, "--format"),
                output,
                console.terminal().out());
        ScoreOptions options = new ScoreOptions(
                CommandSpecs.argumentOf(given, 0),
                CommandSpecs.argumentOf(given, 1),
                ActivityOptions.of(given),
                AlertOptions.of(given),
                output,
                format,
                columns(CommandSpecs.valueOf(given, "--columns"), format),
                top(CommandSpecs.valueOf(given, "--top")),
                CommandSpecs.valueOf(given, "--sort").map(Sorting::of),
                CommandSpecs.valueOf(given, "--as-of"),
                CommandSpecs.valueOf(given, "--id"),
                given.hasMatchedOption("--decimal-comma") ? NumberHabit.DECIMAL_COMMA : NumberHabit.DECIMAL_POINT,
                given.hasMatchedOption("--strict"),
                given.hasMatchedOption("--verbose"),
                ColourChoice.of(given));
        options.activities.requireOneStandardInput(options.rules, Optional.of(options.leads));
        return options;
    }

    /** The files that are read, as named. */
    List<String> inputs() {
        return Stream.concat(Stream.of(rules, leads), activities.file().stream())
                .toList();
    }

    private static Optional<ChosenColumns> columns(Optional<String> said, ResultFormat format) throws UsageException {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (format != ResultFormat.CSV) {
            throw new UsageException("`--columns` chooses the columns of CSV; ask for it with `--format csv`.");
        }
        return Optional.of(ChosenColumns.of(said.get()));
    }

    static OptionalInt top(Optional<String> said) throws UsageException {
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = said.get().replaceAll("[_,]", "");
        if (!digits.matches("\\d{1,9}") || digits.matches("0+")) {
            throw new UsageException("`--top` takes a number of leads, such as 20, not `" + said.get() + "`.");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
