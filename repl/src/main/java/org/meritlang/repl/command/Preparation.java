package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.read.ActivityData;
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
    private final ActivitySource activities;

    /**
     * Prepares nothing yet.
     *
     * @param leads what is known of the leads
     */
    Preparation(RuleText rules, Schema leads, ActivitySource activities) {
        this.rules = rules;
        this.leads = leads;
        this.activities = activities;
    }

    /**
     * What a run works with.
     *
     * @param activities empty where no lead has done anything
     */
    record Prepared(Compilation compilation, Optional<ActivityData> activities) {}

    /**
     * Compiles the rules and reads the activities.
     *
     * @throws UsageException if the rules ask for activities and there are none to ask
     */
    Prepared prepare(NumberHabit numbers) throws IOException, InputException, UsageException {
        if (!activities.hasFile()) {
            return withoutFile();
        }
        Compilation open = compile(leads.withActivities());
        if (open.model().isEmpty()) {
            return new Prepared(compile(activities.names(leads)), Optional.empty());
        }
        ActivityData data = activities.read(open.model().get(), numbers);
        Compilation closed = compile(leads.withActivities(data.names().schema()));
        if (closed.model().isEmpty()) {
            return new Prepared(closed, Optional.empty());
        }
        Model model = closed.model().get();
        Optional<History> history = data.history().forActivities(model.activities());
        if (history.isEmpty() && !activities.isRepeatable()) {
            throw readTwice();
        }
        ActivityData suited = history.isPresent() ? data.with(history.get()) : activities.read(model, numbers);
        return new Prepared(closed, Optional.of(suited));
    }

    /**
     * The same for a model that is to be compared with other ones; what was read for these serves this one too if it
     * asks for nothing else.
     *
     * @param others not none, with their activities
     * @return empty if the activities would have to be read again and cannot be
     */
    Optional<Prepared> prepareBeside(List<Prepared> others, NumberHabit numbers)
            throws IOException, InputException, UsageException {
        if (!activities.hasFile()) {
            return Optional.of(withoutFile());
        }
        ActivityData first = others.get(0).activities().orElseThrow();
        Compilation compilation = compile(leads.withActivities(first.names().schema()));
        if (compilation.model().isEmpty()) {
            return Optional.of(new Prepared(compilation, Optional.empty()));
        }
        Model model = compilation.model().get();
        for (Prepared other : others) {
            ActivityData read = other.activities().orElseThrow();
            Optional<History> history =
                    model.zone().equals(other.compilation().orThrow().zone())
                            ? read.history().forActivities(model.activities())
                            : Optional.empty();
            if (history.isPresent()) {
                return Optional.of(new Prepared(compilation, Optional.of(read.with(history.get()))));
            }
        }
        return activities.isRepeatable()
                ? Optional.of(new Prepared(compilation, Optional.of(activities.read(model, numbers))))
                : Optional.empty();
    }

    /** What is known of the data beside what was prepared. */
    Schema known(Prepared prepared) throws IOException, InputException {
        return activities.hasFile() && prepared.activities().isPresent()
                ? leads.withActivities(prepared.activities().get().names().schema())
                : activities.names(leads);
    }

    /** What is said where the activities would have to be read again and cannot be. */
    InputException readTwice() {
        return new InputException("`" + activities.name() + "` has to be read twice; save it to a file first.");
    }

    private Prepared withoutFile() throws IOException, InputException, UsageException {
        Compilation compilation = compile(activities.names(leads));
        if (compilation.model().isEmpty() || activities.options().none()) {
            return new Prepared(compilation, Optional.empty());
        }
        Model model = compilation.model().get();
        if (!activities.exists()) {
            requireNoActivities(model.activities());
        }
        return new Prepared(compilation, Optional.of(activities.withoutFile(model)));
    }

    private Compilation compile(Schema schema) {
        return Model.compile(rules.text(), rules.folder(), schema);
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
