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
 * What the user asks of {@code merit diff}.
 *
 * @param before the old rule file as named, {@code -} for standard input
 * @param after the new one, likewise
 * @param leads likewise
 * @param output the file that {@code -o} names; empty for standard output
 * @param top how many leads, those that change most
 * @param idColumn the name of the column that holds the ids
 * @param exitCode whether a lead that changes makes the exit code 1
 */
record DiffOptions(
        String before,
        String after,
        String leads,
        ActivityOptions activities,
        Optional<String> output,
        ResultFormat format,
        OptionalInt top,
        Optional<String> asOf,
        Optional<String> idColumn,
        NumberHabit numbers,
        boolean exitCode,
        ColourChoice colour) {
    static CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "diff",
                "Shows which leads two models see differently, and because of which sentences.",
                "OLD NEW LEADS [-a ACTIVITIES] [-o OUT] [--format FORMAT] [--top N] [--exit-code] [options]",
                "  merit diff b2b-saas.merit b2b-saas-2027.merit leads.csv",
                "      shows how many leads move, the sentences that move them, and the leads that move most",
                "  merit diff live.merit draft.merit leads.csv -a activities.csv --as-of 2026-11-21 -o changes.csv",
                "      writes every lead that changes, with what it had before and has after");
        spec.addPositional(CommandSpecs.argument(0, "OLD", "The rule file as it was; - is standard input."));
        spec.addPositional(CommandSpecs.argument(1, "NEW", "The rule file as it is to be."));
        spec.addPositional(
                CommandSpecs.argument(2, "LEADS", "The leads: CSV, JSON or JSON Lines; - is standard input."));
        ActivityOptions.addTo(spec);
        spec.addOption(CommandSpecs.value(
                "-o", "--output", "FILE", "Writes the leads that change there, whole or not at all."));
        spec.addOption(CommandSpecs.value(
                "--format",
                "FORMAT",
                "csv, json, jsonl, md or table; else by the name of FILE, else a table on a"
                        + " terminal and CSV in a pipe."));
        spec.addOption(CommandSpecs.value(
                "--top", "N", "Only the N leads whose total moves most; a table shows 20 unless this says else."));
        spec.addOption(CommandSpecs.flag("--exit-code", "Makes the exit code 1 when any lead changes."));
        spec.addOption(CommandSpecs.value(
                "--as-of",
                "TIME",
                "Compares as of that instant, such as 2026-11-21 (the end of that day in NEW's time zone) or"
                        + " 2026-11-21T09:00; else as of now."));
        spec.addOption(CommandSpecs.value(
                "--id", "NAME", "The column that holds the lead's id; else id, lead id, lead or email."));
        spec.addOption(CommandSpecs.flag("--decimal-comma", "Numbers in the data are written 1.234,5."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    static DiffOptions of(ParseResult given, Console console) throws UsageException {
        Optional<String> output = CommandSpecs.valueOf(given, "--output").filter(file -> !file.equals("-"));
        DiffOptions options = new DiffOptions(
                CommandSpecs.argumentOf(given, 0),
                CommandSpecs.argumentOf(given, 1),
                CommandSpecs.argumentOf(given, 2),
                ActivityOptions.of(given),
                output,
                ResultFormat.of(
                        CommandSpecs.valueOf(given, "--format"),
                        output,
                        console.terminal().out()),
                ScoreOptions.top(CommandSpecs.valueOf(given, "--top")),
                CommandSpecs.valueOf(given, "--as-of"),
                CommandSpecs.valueOf(given, "--id"),
                given.hasMatchedOption("--decimal-comma") ? NumberHabit.DECIMAL_COMMA : NumberHabit.DECIMAL_POINT,
                given.hasMatchedOption("--exit-code"),
                ColourChoice.of(given));
        if (options.inputs().stream().filter(RuleText.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Only one of the files can come from standard input.");
        }
        return options;
    }

    /** What the old rule file is called where people read. */
    String beforeShown() {
        return shown(before);
    }

    /** What the new rule file is called where people read. */
    String afterShown() {
        return shown(after);
    }

    private static String shown(String name) {
        return name.equals(RuleText.STANDARD_INPUT) ? "standard input" : name;
    }

    /** The files that are read, as named. */
    List<String> inputs() {
        return Stream.concat(Stream.of(before, after, leads), activities.file().stream())
                .toList();
    }
}
