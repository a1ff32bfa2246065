package org.meritlang.repl.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.read.ActivityData;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.Intake;
import org.meritlang.repl.read.LeadFeed;
import org.meritlang.repl.read.LeadHistories;
import org.meritlang.repl.read.LeadReader;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** One of the two models that are compared, with what it needs of the data. Its tally is for one thread. */
final class DiffSide {
    private final Model model;
    private final Optional<ActivityData> activities;
    private final LeadHistories histories;
    private final LeadFeed feed;
    private final Instant asOf;
    private final ScoredBatch unscored;
    private final Outputs outputs;
    private final Tally tally;

    private DiffSide(
            Model model, Optional<ActivityData> activities, LeadHistories histories, LeadFeed feed, Instant asOf) {
        this.model = model;
        this.activities = activities;
        this.histories = histories;
        this.feed = feed;
        this.asOf = asOf;
        LeadBatch noLeads = feed.batches().get().build();
        unscored = model.score(noLeads, asOf);
        outputs = Outputs.of(unscored.outline());
        tally = Tally.of(noLeads, unscored, outputs);
    }

    static DiffSide of(Preparation.Prepared prepared, LeadReader leads, DiffOptions options, Instant asOf)
            throws InputException {
        Model model = prepared.compilation().orThrow();
        Optional<ActivityData> activities = prepared.activities();
        LeadHistories histories = activities.isPresent()
                ? LeadHistories.of(
                        activities.get().history(), leads, options.activities().naming(), model.zone())
                : LeadHistories.of(History.none(model.activities()));
        NumberHabit numbers = options.numbers();
        LeadFeed feed = new LeadFeed(
                Intake.of(leads.columns(), model.attributes(), OptionalInt.empty(), List.of())
                        .columnOfAttribute(),
                histories,
                () -> model.newBatch(numbers, histories.history()));
        return new DiffSide(model, activities, histories, feed, asOf);
    }

    LeadFeed feed() {
        return feed;
    }

    Outline outline() {
        return unscored.outline();
    }

    /** Whether a batch for this model is one for the other model, too. */
    boolean asksForTheSame(DiffSide other) {
        return model.zone().equals(other.model.zone())
                && model.attributes().equals(other.model.attributes())
                && model.activities().equals(other.model.activities());
    }

    ScoredBatch score(LeadBatch batch) {
        return model.score(batch, asOf);
    }

    /** What is told about a batch. */
    Tally tally(LeadBatch batch, ScoredBatch scored) {
        return Tally.of(batch, scored, outputs);
    }

    /** Adds what is told about the leads that come next. */
    void add(Tally next) {
        tally.add(next);
    }

    /** What the user should know of the data as this model reads them. */
    List<String> notes(LeadReader leads) {
        ActivityTold told =
                activities.map(data -> ActivityTold.of(data, histories, tally)).orElseGet(ActivityTold::new);
        return RunNotes.of(leads.notes(), told, tally, List.of(), false).sentences();
    }
}
