package org.meritlang.repl.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatchBuilder;

/**
 * Finds what each lead of a run has done, and remembers whose activities no lead has asked for. Any number of threads
 * may ask; what they have found shows to a thread that waits for them.
 */
public final class LeadHistories {
    private static final int MOST_SAMPLES = 3;

    private final History history;
    /** A byte a lead, for threads do not disturb each other's bytes. */
    private final boolean[] found;

    private final Optional<ActivityTaker> within;

    private LeadHistories(History history, Optional<ActivityTaker> within) {
        this.history = history;
        this.found = new boolean[history.leads()];
        this.within = within;
    }

    /** Those of a history alone. */
    public static LeadHistories of(History history) {
        return new LeadHistories(history, Optional.empty());
    }

    /**
     * Those of a history, and what stands within the leads that this reader reads, of the same activities.
     *
     * @param zone in which times without an offset are read
     * @throws InputException if the activities within leads lack a column
     */
    public static LeadHistories of(History history, LeadReader leads, ActivityNaming naming, ZoneId zone)
            throws InputException {
        Optional<NestedActivities> nested = leads.activities();
        Optional<ActivityColumns> columns =
                nested.isPresent() ? nested.get().columns(leads.name(), naming) : Optional.empty();
        return new LeadHistories(
                history,
                columns.map(found -> new ActivityTaker(
                        new ActivityIntake(found, history.activities()),
                        zone,
                        leads.notes().placeNoun())));
    }

    /**
     * What the leads call the activities within them; empty if there are none within them.
     *
     * @throws InputException if these lack a column
     */
    public static Optional<ActivityNames> names(LeadReader leads, ActivityNaming naming) throws InputException {
        Optional<NestedActivities> nested = leads.activities();
        if (nested.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(nested.get()
                .columns(leads.name(), naming)
                .map(nested.get()::names)
                .orElseGet(ActivityNames::none));
    }

    /** What was unusual about the activities within leads. */
    public Optional<ActivityNotes> notes() {
        return within.map(ActivityTaker::notes);
    }

    /** Gives the batch what stands within the lead that it has started. */
    void giveOwn(LeadReader leads, String leadId, LeadBatchBuilder batch) {
        Optional<NestedActivities> nested = leads.activities();
        if (within.isPresent() && nested.isPresent()) {
            for (int i = 0; i < nested.get().count(); i++) {
                within.get().takeWithin(nested.get().row(i), leads.place(), leadId, batch);
            }
        }
    }

    /** What all leads have done. */
    public History history() {
        return history;
    }

    /** Remembers that these have been found, as {@link LeadBatchBuilder#keys()} gives them. */
    void found(int[] keys) {
        for (int key : keys) {
            if (key != History.NOTHING) {
                found[key] = true;
            }
        }
    }

    /**
     * Activities of leads that are not among the leads.
     *
     * @param samples the ids of the first of these leads
     */
    public record Strays(long activities, long leads, List<String> samples) {
        public Strays {
            samples = List.copyOf(samples);
        }
    }

    /** Those of leads that nobody has asked for. */
    public Strays strays() {
        long activities = 0;
        long leads = 0;
        List<String> samples = new ArrayList<>();
        for (int key = 0; key < found.length; key++) {
            if (found[key]) {
                continue;
            }
            activities += history.occurrences(key);
            leads++;
            if (samples.size() < MOST_SAMPLES) {
                samples.add(history.leadId(key));
            }
        }
        return new Strays(activities, leads, samples);
    }
}
