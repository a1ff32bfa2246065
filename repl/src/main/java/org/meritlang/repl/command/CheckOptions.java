package org.meritlang.repl.command;

import java.util.Optional;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user says to {@code merit check}.
 *
 * @param strict whether warnings make the exit code 1
 * @param ranges whether it is told what every score can be
 * @param colour whether what is said has colours
 */
record CheckOptions(
        String rules,
        Optional<String> leads,
        ActivityOptions activities,
        Optional<String> asOf,
        NumberHabit numbers,
        boolean fix,
        boolean strict,
        boolean ranges,
        boolean json,
        boolean colour) {
    static CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "check",
                "Finds all that is wrong or doubtful in a rule file, without scoring.",
                "RULES [LEADS] [-a ACTIVITIES] [--fix] [--ranges] [--strict] [--format FORMAT]",
                "  merit check b2b-saas.merit leads.csv",
                "      also finds names that the leads do not have, and what their values show of the rules",
                "  merit check b2b-saas.merit leads.csv -a activities.csv",
                "      also finds names of activities that nobody has done",
                "  merit check b2b-saas.merit --fix",
                "      mends what can be mended for certain, then checks again",
                "  merit check b2b-saas.merit --strict",
                "      for a build that is to accept no warnings",
                "  merit check b2b-saas.merit --ranges",
                "      also tells the least and the most that each score can be, with leads that show it");
        spec.addPositional(CommandSpecs.argument(0, "RULES", "The rule file; - is standard input."));
        spec.addPositional(CommandSpecs.optionalArgument(
                1, "LEADS", "Leads to hold the rules against, all of which are read; - is standard input."));
        ActivityOptions.addTo(spec);
        spec.addOption(CommandSpecs.value(
                "--as-of",
                "TIME",
                "Sees the leads as of that instant, such as 2026-11-21 (the end of that day) or"
                        + " 2026-11-21T09:00; else as of now."));
        spec.addOption(CommandSpecs.flag("--decimal-comma", "Numbers in the data are written 1.234,5."));
        spec.addOption(CommandSpecs.flag("--fix", "Mends in the file what can be mended for certain."));
        spec.addOption(CommandSpecs.flag(
                "--ranges", "Also tells what every score can be, and leads that have the least and the most."));
        spec.addOption(CommandSpecs.flag("--strict", "Warnings make the exit code 1, as errors do."));
        spec.addOption(CommandSpecs.value("--format", "FORMAT", "text (the default) or json."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    static CheckOptions of(ParseResult given, Console console) throws UsageException {
        CheckOptions options = new CheckOptions(
                CommandSpecs.argumentOf(given, 0),
                Optional.of(CommandSpecs.argumentOf(given, 1)).filter(name -> !name.isEmpty()),
                ActivityOptions.of(given),
                CommandSpecs.valueOf(given, "--as-of"),
                given.hasMatchedOption("--decimal-comma") ? NumberHabit.DECIMAL_COMMA : NumberHabit.DECIMAL_POINT,
                given.hasMatchedOption("--fix"),
                given.hasMatchedOption("--strict"),
                given.hasMatchedOption("--ranges"),
                isJson(CommandSpecs.valueOf(given, "--format").orElse("text")),
                ColourChoice.of(given).onOutput(console).colour());
        options.activities.requireOneStandardInput(options.rules, options.leads);
        if (options.rules.equals(RuleText.STANDARD_INPUT) && options.fix) {
            throw new UsageException("`--fix` mends a file, and standard input is none.");
        }
        return options;
    }

    private static boolean isJson(String format) throws UsageException {
        return switch (format) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new UsageException("`--format` takes text or json here, not `" + format + "`.");
        };
    }
}
