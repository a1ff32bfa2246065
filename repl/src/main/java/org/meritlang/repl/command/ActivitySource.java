package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.ActivityFile;
import org.meritlang.repl.read.ActivityNames;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.schema.Schema;

/**
 * Where the activities of a run come from: a file of their own, the leads, or both.
 *
 * @param within what the leads call the activities within them; empty if there are none within them
 * @param idOfLeads what the leads call their id; empty if they are not known
 * @param only the id of the lead of which alone something is kept; empty for all leads
 */
record ActivitySource(
        ActivityOptions options,
        Optional<ActivityNames> within,
        Optional<String> idOfLeads,
        Optional<String> only,
        Console console) {
    /** The activities of all leads. */
    ActivitySource(
            ActivityOptions options, Optional<ActivityNames> within, Optional<String> idOfLeads, Console console) {
        this(options, within, idOfLeads, Optional.empty(), console);
    }

    /** Whether there are activities in the leads or in a file. */
    boolean exists() {
        return options.file().isPresent() || within.isPresent();
    }

    /** Whether the file has to be read before it is known what there is. */
    boolean hasFile() {
        return options.file().isPresent();
    }

    /** Whether it can be read more than once. */
    boolean isRepeatable() {
        return source().isRepeatable();
    }

    String name() {
        return source().name();
    }

    /** What is known of the leads, and of activities as far as that is known without reading any values. */
    Schema names(Schema leads) throws IOException, InputException {
        if (options.none()) {
            // A bare name that is found nowhere must not pass for something that nobody has done.
            return leads;
        }
        if (options.file().isEmpty()) {
            return within.map(names -> leads.withActivities(names.schema())).orElse(leads);
        }
        try (ActivityFile file = open()) {
            return leads.withActivities(withOthers(file.names()).schema());
        }
    }

    /** What the leads alone give. */
    ActivityData withoutFile(Model model) {
        return new ActivityData(
                History.none(model.activities()), within.orElseGet(ActivityNames::none), List.of(), Optional.empty());
    }

    /** Reads the file. */
    ActivityData read(Model model, NumberHabit numbers) throws IOException, InputException {
        try (ActivityFile file = open()) {
            ProgressBar progress = new ProgressBar(console, "activities", file::shareRead, false);
            try {
                ActivityData data = file.read(model.activities(), model.zone(), numbers, only, progress::read);
                return new ActivityData(data.history(), withOthers(data.names()), data.notes(), data.reading());
            } finally {
                progress.clear();
            }
        }
    }

    private ActivityNames withOthers(ActivityNames names) {
        return within.map(names::and).orElse(names);
    }

    private ActivityFile open() throws IOException, InputException {
        return ActivityFile.open(source(), options.naming(), idOfLeads);
    }

    private DataSource source() {
        return ScoreCommand.source(options.file().orElseThrow(), console);
    }
}
