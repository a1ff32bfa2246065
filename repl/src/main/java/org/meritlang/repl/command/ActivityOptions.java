package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.repl.read.ActivityNaming;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user says of activities.
 *
 * @param file as named, {@code -} for standard input
 * @param none whether leads are seen as if they had done nothing
 * @param naming the columns that are named
 */
record ActivityOptions(Optional<String> file, boolean none, ActivityNaming naming) {
    private static final String FILE = "--activities";
    private static final String NONE = "--no-activities";
    private static final String LEAD = "--lead-column";
    private static final String ACTIVITY = "--activity-column";
    private static final String TIME = "--time-column";

    static void addTo(CommandSpec spec) {
        spec.addOption(CommandSpecs.value(
                "-a",
                FILE,
                "FILE",
                "What the leads have done, one row an activity: CSV, JSON or JSON Lines; - is standard input."));
        spec.addOption(CommandSpecs.flag(NONE, "Goes on as if no lead had done anything."));
        spec.addOption(CommandSpecs.value(
                LEAD,
                "NAME",
                "The column of FILE that holds the lead's id; else the one called as in the leads, lead id or lead."));
        spec.addOption(CommandSpecs.value(
                ACTIVITY, "NAME", "The column that says what was done; else activity, event or type."));
        spec.addOption(
                CommandSpecs.value(TIME, "NAME", "The column that says when; else at, time, timestamp or date."));
    }

    static ActivityOptions of(ParseResult given) throws UsageException {
        ActivityOptions options = new ActivityOptions(
                CommandSpecs.valueOf(given, FILE),
                given.hasMatchedOption(NONE),
                new ActivityNaming(
                        CommandSpecs.valueOf(given, LEAD),
                        CommandSpecs.valueOf(given, ACTIVITY),
                        CommandSpecs.valueOf(given, TIME)));
        if (options.none && options.file.isPresent()) {
            throw new UsageException("`-a` and `--no-activities` do not go together.");
        }
        return options;
    }

    /** Refuses two inputs that would both be standard input. */
    void requireOneStandardInput(String rules, Optional<String> leads) throws UsageException {
        List<String> names = new ArrayList<>(List.of(rules));
        leads.ifPresent(names::add);
        file.ifPresent(names::add);
        if (names.stream().filter(RuleText.STANDARD_INPUT::equals).count() < 2) {
            return;
        }
        if (leads.isPresent() && rules.equals(leads.get())) {
            throw new UsageException("Rules and leads cannot both come from standard input.");
        }
        throw new UsageException((rules.equals(RuleText.STANDARD_INPUT) ? "Rules" : "Leads")
                + " and activities cannot both come from standard input.");
    }
}
