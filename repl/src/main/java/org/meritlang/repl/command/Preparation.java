package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.ActivityFile;
import org.meritlang.repl.read.ActivityNames;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Schema;

/**
 * Compiles rules for the data of a run, and reads its activities. Which kinds of activity there are shows
 * only when all are read, and which of them to keep only when the rules are compiled: so the rules are
 * compiled twice, at first with every name that may be an activity taken for one.
 */
final class Preparation {
    private static final int MOST_NAMED = 3;

    private final RuleText rules;
    private final Schema leads;
    private final ActivityOptions options;
    private final Optional<String> idOfLeads;
    private final Console console;

    /**
     * Prepares nothing yet.
     *
     * @param leads what is known of the leads
     * @param idOfLeads what the leads call their id; empty if they are not known
     */
    Preparation(RuleText rules, Schema leads, ActivityOptions options, Optional<String> idOfLeads, Console console) {
        this.rules = rules;
        this.leads = leads;
        this.options = options;
        this.idOfLeads = idOfLeads;
        this.console = console;
    }

    /**
     * What a run works with.
     *
     * @param activities empty where no lead has done anything
     */
    record Prepared(Compilation compilation, Optional<ActivityData> activities) {}

    /** The instant at which leads are seen, which may depend on the time zone of the model. */
    interface Moment {
        Instant in(ZoneId zone) throws UsageException;
    }

    /** Compiles the rules against all names that the data have, and reads nothing but names. */
    Compilation forChecking() throws IOException, InputException {
        if (options.file().isPresent()) {
            return compile(leads.withActivities(names().schema()));
        }
        return compile(options.none() ? leads.withActivities() : leads);
    }

    /**
     * Compiles the rules and reads the activities.
     *
     * @throws UsageException if the rules ask for activities and there are none to ask
     */
    Prepared forScoring(NumberHabit numbers, Moment asOf) throws IOException, InputException, UsageException {
        if (options.none()) {
            return new Prepared(compile(leads.withActivities()), Optional.empty());
        }
        if (options.file().isEmpty()) {
            Compilation compilation = compile(leads);
            if (compilation.model().isPresent()) {
                requireNoActivities(compilation.model().get().activities());
            }
            return new Prepared(compilation, Optional.empty());
        }
        Compilation open = compile(leads.withActivities());
        if (open.model().isEmpty()) {
            return new Prepared(compile(leads.withActivities(names().schema())), Optional.empty());
        }
        ActivityData data = read(open.model().get(), numbers, asOf);
        Compilation closed = compile(leads.withActivities(data.names().schema()));
        if (closed.model().isEmpty()) {
            return new Prepared(closed, Optional.empty());
        }
        Model model = closed.model().get();
        Optional<History> history = data.history().forActivities(model.activities());
        if (history.isEmpty() && !source().isRepeatable()) {
            throw new InputException("`" + source().name() + "` has to be read twice; save it to a file first.");
        }
        ActivityData suited = history.isPresent() ? data.with(history.get()) : read(model, numbers, asOf);
        return new Prepared(closed, Optional.of(suited));
    }

    private Compilation compile(Schema schema) {
        return Model.compile(rules.text(), rules.folder(), schema);
    }

    private DataSource source() {
        return ScoreCommand.source(options.file().orElseThrow(), console);
    }

    private ActivityFile open() throws IOException, InputException {
        return ActivityFile.open(source(), options.naming(), idOfLeads);
    }

    private ActivityNames names() throws IOException, InputException {
        try (ActivityFile file = open()) {
            return file.names();
        }
    }

    private ActivityData read(Model model, NumberHabit numbers, Moment asOf)
            throws IOException, InputException, UsageException {
        Instant moment = asOf.in(model.zone());
        try (ActivityFile file = open()) {
            ProgressBar progress = new ProgressBar(console, "activities", file::shareRead, false);
            try {
                return file.read(model, numbers, moment, progress::read);
            } finally {
                progress.clear();
            }
        }
    }

    private static void requireNoActivities(List<Activity> asked) throws UsageException {
        if (asked.isEmpty()) {
            return;
        }
        String named = asked.stream()
                .limit(MOST_NAMED)
                .map(activity -> "`" + activity.name() + "`")
                .collect(Collectors.joining(", "));
        throw new UsageException("The rules ask what leads have done (" + named
                + (asked.size() > MOST_NAMED ? ", …" : "")
                + "): name a file of activities with -a, let the leads hold `activities`, or say --no-activities.");
    }
}
