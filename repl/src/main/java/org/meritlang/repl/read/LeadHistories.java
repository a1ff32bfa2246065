package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.meritlang.data.History;

/** Finds what each lead of a run has done, and remembers whose activities no lead has asked for. For one thread. */
public final class LeadHistories {
    private static final int MOST_SAMPLES = 3;

    private final History history;
    private final BitSet found = new BitSet();

    public LeadHistories(History history) {
        this.history = history;
    }

    /** What all leads have done. */
    public History history() {
        return history;
    }

    /** The key of the lead's history, or {@link History#NOTHING}. */
    int find(String leadId) {
        int key = history.find(leadId);
        if (key != History.NOTHING) {
            found.set(key);
        }
        return key;
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
        for (int key = found.nextClearBit(0); key < history.leads(); key = found.nextClearBit(key + 1)) {
            activities += history.occurrences(key);
            leads++;
            if (samples.size() < MOST_SAMPLES) {
                samples.add(history.leadId(key));
            }
        }
        return new Strays(activities, leads, samples);
    }
}
