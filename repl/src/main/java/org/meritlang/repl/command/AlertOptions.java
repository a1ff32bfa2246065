package org.meritlang.repl.command;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user says of alerts.
 *
 * @param state the file that keeps which of them held, as named; empty to tell of all that hold
 * @param file where those that are told go besides the results, as named
 * @param prime whether the state is to be brought up to date without telling
 */
record AlertOptions(Optional<String> state, Optional<String> file, boolean prime) {
    private static final String STATE = "--state";
    private static final String FILE = "--alerts-to";
    private static final String PRIME = "--prime";

    static void addTo(CommandSpec spec) {
        spec.addOption(CommandSpecs.value(
                STATE,
                "STATE",
                "Alerts fire only when they did not hold at the lead's last run with this state, which is kept in"
                        + " STATE.mv.db; else all that hold are shown."));
        spec.addOption(CommandSpecs.value(
                FILE, "FILE", "Writes the alerts that fire there too, as JSON Lines or CSV by its name."));
        spec.addOption(CommandSpecs.flag(PRIME, "Brings the state up to date, and no alert fires."));
    }

    static AlertOptions of(ParseResult given) throws UsageException {
        AlertOptions options = new AlertOptions(
                CommandSpecs.valueOf(given, STATE), CommandSpecs.valueOf(given, FILE), given.hasMatchedOption(PRIME));
        if (options.prime && options.state.isEmpty()) {
            throw new UsageException("`--prime` brings a state up to date; name one with --state.");
        }
        if (options.file.isPresent() && !options.isCsv() && !options.isJsonLines()) {
            throw new UsageException("`--alerts-to` takes a file whose name ends with .jsonl or .csv, not `"
                    + options.file.get() + "`.");
        }
        return options;
    }

    /** Whether the file of alerts is CSV. */
    boolean isCsv() {
        return hasEnding(".csv");
    }

    private boolean isJsonLines() {
        return hasEnding(".jsonl") || hasEnding(".ndjson");
    }

    private boolean hasEnding(String ending) {
        return file.isPresent() && file.get().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
