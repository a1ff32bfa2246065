package org.meritlang.repl.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.data.NumberHabit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asks of {@code merit explain}.
 *
 * @param rules the file as named, {@code -} for standard input
 * @param leads likewise
 * @param activities where activities come from, if they do
 * @param lead the id of the lead; empty for a short text of every lead
 * @param words how many such a text may have
 * @param all whether sentences that do not hold are told, however many there are
 * @param whyNot a condition in the words of rules, of which it is asked what stands in its way
 * @param becoming a condition in the words of rules, for which ways are looked
 * @param output the file that {@code -o} names; empty for standard output
 * @param idColumn the name of the column that holds the ids
 */
record ExplainOptions(
        String rules,
        String leads,
        ActivityOptions activities,
        Optional<String> lead,
        int words,
        boolean all,
        Optional<String> whyNot,
        Optional<String> becoming,
        Optional<String> output,
        ExplainFormat format,
        Optional<String> asOf,
        Optional<String> idColumn,
        NumberHabit numbers,
        ColourChoice colour) {
    private static final String LEAD = "--lead";
    private static final String ALL_LEADS = "--all-leads";
    private static final String WORDS = "--words";
    private static final String ALL = "--all";
    private static final String WHY_NOT = "--why-not";
    private static final String TO = "--to";
    private static final int USUAL_WORDS = 20;

    static CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "explain",
                "Says why a lead has its scores and labels: every sentence with its points and facts.",
                "RULES LEADS [-a ACTIVITIES] --lead ID [--all] [--format FORMAT] [-o OUT] [options]",
                "  merit explain b2b-saas.merit leads.csv -a activities.csv --lead 1042",
                "      shows why lead 1042 has its scores and labels, and what would change them",
                "  merit explain b2b-saas.merit leads.csv -a activities.csv --lead 1042 --why-not \"stage is SQL\"",
                "      shows what stands in the way of that, too",
                "  merit explain b2b-saas.merit leads.csv -a activities.csv --all-leads -o notes.jsonl",
                "      writes the reason for each lead in twenty words, for notes in a CRM");
        spec.addPositional(CommandSpecs.argument(0, "RULES", "The rule file; - is standard input."));
        spec.addPositional(
                CommandSpecs.argument(1, "LEADS", "The leads: CSV, JSON or JSON Lines; - is standard input."));
        spec.addOption(CommandSpecs.value(LEAD, "ID", "The lead to explain, by its id."));
        ActivityOptions.addTo(spec);
        spec.addOption(CommandSpecs.flag(ALL, "Also tells every sentence that does not hold."));
        spec.addOption(CommandSpecs.value(
                WHY_NOT, "CONDITION", "Tells what stands in the way of a condition, such as \"priority is hot\"."));
        spec.addOption(CommandSpecs.value(
                TO,
                "CONDITION",
                "Looks for the fewest changes after which it holds; else for those to the next better label."));
        spec.addOption(
                CommandSpecs.value("-o", "--output", "FILE", "Writes the explanation there, whole or not at all."));
        spec.addOption(CommandSpecs.value(
                "--format",
                "FORMAT",
                "text, json, md or html (one page that can be sent); else by the name of FILE, else text."));
        spec.addOption(CommandSpecs.flag(
                ALL_LEADS, "Instead of explaining one lead, writes a short reason for each, as JSON Lines."));
        spec.addOption(CommandSpecs.value(WORDS, "N", "How many words such a reason may have; else 20."));
        spec.addOption(CommandSpecs.value(
                "--as-of",
                "TIME",
                "Explains as of that instant, such as 2026-11-21 (the end of that day) or"
                        + " 2026-11-21T09:00; else as of now."));
        spec.addOption(CommandSpecs.value(
                "--id", "NAME", "The column that holds the lead's id; else id, lead id, lead or email."));
        spec.addOption(CommandSpecs.flag("--decimal-comma", "Numbers in the data are written 1.234,5."));
        CommandSpecs.addCommonOptions(spec);
        return spec;
    }

    static ExplainOptions of(ParseResult given) throws UsageException {
        Optional<String> lead = CommandSpecs.valueOf(given, LEAD).map(String::strip);
        boolean allLeads = given.hasMatchedOption(ALL_LEADS);
        if (lead.isPresent() == allLeads) {
            throw new UsageException(
                    allLeads
                            ? "`--lead` and `--all-leads` do not go together."
                            : "`merit explain` needs to know which lead: say it with --lead.");
        }
        if (lead.isPresent() && lead.get().isEmpty()) {
            throw new UsageException("`--lead` takes the id of a lead.");
        }
        if (allLeads && given.hasMatchedOption(ALL)) {
            throw new UsageException("`--all` is for one lead; it does not go with `--all-leads`.");
        }
        for (String option : List.of(WHY_NOT, TO)) {
            if (allLeads && given.hasMatchedOption(option)) {
                throw new UsageException("`" + option + "` is for one lead; it does not go with `--all-leads`.");
            }
        }
        Optional<String> words = CommandSpecs.valueOf(given, WORDS);
        if (!allLeads && words.isPresent()) {
            throw new UsageException("`--words` goes with `--all-leads`.");
        }
        Optional<String> output = CommandSpecs.valueOf(given, "--output").filter(file -> !file.equals("-"));
        ExplainOptions options = new ExplainOptions(
                CommandSpecs.argumentOf(given, 0),
                CommandSpecs.argumentOf(given, 1),
                ActivityOptions.of(given),
                lead,
                words(words),
                given.hasMatchedOption(ALL),
                CommandSpecs.valueOf(given, WHY_NOT),
                CommandSpecs.valueOf(given, TO),
                output,
                ExplainFormat.of(CommandSpecs.valueOf(given, "--format"), output, allLeads),
                CommandSpecs.valueOf(given, "--as-of"),
                CommandSpecs.valueOf(given, "--id"),
                given.hasMatchedOption("--decimal-comma") ? NumberHabit.DECIMAL_COMMA : NumberHabit.DECIMAL_POINT,
                ColourChoice.of(given));
        options.activities.requireOneStandardInput(options.rules, Optional.of(options.leads));
        return options;
    }

    private static int words(Optional<String> said) throws UsageException {
        if (said.isEmpty()) {
            return USUAL_WORDS;
        }
        if (!said.get().matches("0*[1-9]\\d{0,3}")) {
            throw new UsageException("`--words` takes a number of words, such as 20, not `" + said.get() + "`.");
        }
        return Integer.parseInt(said.get());
    }

    /** The files that are read, as named. */
    List<String> inputs() {
        return Stream.concat(Stream.of(rules, leads), activities.file().stream())
                .toList();
    }
}
