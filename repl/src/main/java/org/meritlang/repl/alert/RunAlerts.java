package org.meritlang.repl.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/**
 * The alerts of one run. Without a state all that hold are told. With one those that hold and did not when the lead was
 * evaluated last; a lead never evaluated counts as if none had held.
 */
public final class RunAlerts {
    private static final int LEADS_NAMED = 10;

    private final List<Outline.Alert> alerts;
    private final Optional<AlertState> state;
    private final boolean prime;
    private final long asOf;
    private final Teller teller;
    private final long[] counts;
    private final List<List<String>> first;
    private long outdated;
    private long nameless;
    private long disagreeing;

    /** Hears of every alert that is told, in the order of the leads. */
    public interface Teller {
        void tell(Fired fired) throws IOException;
    }

    /**
     * Begins a run.
     *
     * @param state what was kept; empty to tell of every alert that holds
     * @param prime whether to keep what holds without telling
     */
    public RunAlerts(
            List<Outline.Alert> alerts, Optional<AlertState> state, boolean prime, Instant asOf, Teller teller) {
        this.alerts = List.copyOf(alerts);
        this.state = state;
        this.prime = prime;
        this.asOf = TimeUnit.SECONDS.toMicros(asOf.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(asOf.getNano());
        this.teller = teller;
        counts = new long[alerts.size()];
        first = Stream.<List<String>>generate(ArrayList::new)
                .limit(counts.length)
                .toList();
    }

    /** Works out the alerts of a chunk; for any number of threads. */
    public ChunkAlerts of(LeadChunk chunk, ScoredBatch scored) throws InputException {
        return state.isPresent() && !alerts.isEmpty()
                ? new Firing(chunk, scored, state.get()).result()
                : new ChunkAlerts(chunk, scored, scored, List.of(), 0, 0);
    }

    /** What fires in one chunk, and what is to be kept of it. */
    private final class Firing {
        private final LeadChunk chunk;
        private final ScoredBatch scored;
        private final AlertState kept;
        private final List<BitSet> firing =
                alerts.stream().map(alert -> new BitSet()).toList();
        private final List<ChunkAlerts.Change> changes = new ArrayList<>();
        private long late;
        private long withoutId;

        Firing(LeadChunk chunk, ScoredBatch scored, AlertState kept) {
            this.chunk = chunk;
            this.scored = scored;
            this.kept = kept;
        }

        ChunkAlerts result() throws InputException {
            List<String> ids = IntStream.range(0, scored.size())
                    .filter(chunk::hasId)
                    .mapToObj(scored::id)
                    .toList();
            Map<String, LeadState> stored = kept.find(ids);
            for (int lead = 0; lead < scored.size(); lead++) {
                if (chunk.hasId(lead)) {
                    take(lead, Optional.ofNullable(stored.get(scored.id(lead))));
                } else {
                    withoutId += scored.alerts(lead).isEmpty() ? 0 : 1;
                }
            }
            List<IntPredicate> shown =
                    firing.stream().<IntPredicate>map(leads -> leads::get).toList();
            ScoredBatch told = scored.withAlerts(shown);
            return new ChunkAlerts(chunk, scored, told, changes, late, withoutId);
        }

        private void take(int lead, Optional<LeadState> before) {
            if (before.isPresent() && before.get().asOf() > asOf) {
                late++;
                return;
            }
            BitSet held = before.map(LeadState::holding).orElseGet(BitSet::new);
            BitSet holds = (BitSet) held.clone();
            for (int alert = 0; alert < alerts.size(); alert++) {
                boolean now = scored.alert(alert, lead);
                int number = kept.number(alert);
                holds.set(number, now);
                if (now && !held.get(number) && !prime) {
                    firing.get(alert).set(lead);
                }
            }
            LeadState after = new LeadState(asOf, holds);
            if (before.isEmpty() || !before.get().equals(after)) {
                changes.add(new ChunkAlerts.Change(lead, after));
            }
        }
    }

    /** Tells the alerts of a chunk and keeps what changed; for one thread, in the order of the leads. */
    public void land(ChunkAlerts chunk) throws IOException, InputException {
        outdated += chunk.outdated();
        nameless += chunk.nameless();
        if (state.isPresent()) {
            for (ChunkAlerts.Change change : chunk.changes()) {
                if (!chunk.chunk().isRepeated(change.place())) {
                    state.get().put(chunk.scored().id(change.place()), change.state());
                }
            }
        }
        for (int lead = 0; lead < chunk.shown().size() && !alerts.isEmpty(); lead++) {
            tell(chunk, lead, state.isPresent() ? keepRepeated(chunk, lead, state.get()) : new BitSet());
        }
    }

    /** @param toldBefore by number in the state, the alerts that an earlier row of the same lead has told of */
    private void tell(ChunkAlerts chunk, int lead, BitSet toldBefore) throws IOException {
        for (int alert = 0; alert < counts.length; alert++) {
            boolean isNew = state.isEmpty() || !toldBefore.get(state.get().number(alert));
            if (isNew && chunk.shown().alert(alert, lead)) {
                counts[alert]++;
                Outline.Alert declared = alerts.get(alert);
                String id = chunk.shown().id(lead);
                if (first.get(alert).size() < LEADS_NAMED) {
                    first.get(alert).add(id);
                }
                teller.tell(new Fired(id, declared.text(), declared.reason()));
            }
        }
    }

    /**
     * A row of a lead that came before adds its alerts to those of the other rows: whatever their order, the lead has an
     * alert if one of them has it.
     *
     * @return what was kept before this row; empty for the first row of a lead
     */
    private BitSet keepRepeated(ChunkAlerts chunk, int lead, AlertState kept) throws InputException {
        if (!chunk.chunk().isRepeated(lead)) {
            return new BitSet();
        }
        Optional<LeadState> before = kept.findWritten(chunk.scored().id(lead));
        if (before.isEmpty() || before.get().asOf() > asOf) {
            return new BitSet();
        }
        BitSet held = before.get().holding();
        BitSet holds = (BitSet) held.clone();
        boolean differs = false;
        for (int alert = 0; alert < alerts.size(); alert++) {
            boolean now = chunk.scored().alert(alert, lead);
            differs |= now != held.get(kept.number(alert));
            if (now) {
                holds.set(kept.number(alert));
            }
        }
        disagreeing += differs ? 1 : 0;
        if (!holds.equals(held)) {
            kept.put(chunk.scored().id(lead), new LeadState(asOf, holds));
        }
        return held;
    }

    /** Keeps for the next run what this one has found; to be called once its results are safe. */
    public void commit() throws InputException {
        if (state.isPresent()) {
            state.get().commit();
        }
    }

    /**
     * How many leads each alert is told of: {@code call within a day: 3 leads}; those of no lead are left out. What fires
     * is not told again by another run, so with a state the first of these leads are named.
     */
    public List<String> told() {
        return IntStream.range(0, counts.length)
                .filter(alert -> counts[alert] > 0)
                .mapToObj(alert -> alerts.get(alert).text() + ": " + counted(counts[alert])
                        + (state.isPresent() ? " (" + named(alert) + ")" : ""))
                .toList();
    }

    private String named(int alert) {
        List<String> leads = first.get(alert);
        return String.join(", ", leads) + (counts[alert] > leads.size() ? ", …" : "");
    }

    /** What the user should know. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int alert = 0; alert < counts.length; alert++) {
            if (counts[alert] > 0 && state.isPresent() && state.get().isNewcomer(alert)) {
                notes.add(
                        "the alert `" + alerts.get(alert).text() + "` is new to this state, or its condition is, so it"
                                + " fires for every lead for which it holds");
            }
        }
        if (outdated > 0) {
            notes.add(counted(outdated) + (outdated == 1 ? " was" : " were")
                    + " evaluated for a later instant already, so " + (outdated == 1 ? "its" : "their")
                    + " alerts stay as they are and do not fire");
        }
        if (disagreeing > 0) {
            notes.add(
                    counted(disagreeing) + (disagreeing == 1 ? " comes" : " come")
                            + " again with other alerts than before; an alert is kept as holding if it holds in one of the rows");
        }
        if (nameless > 0) {
            notes.add(counted(nameless) + (nameless == 1 ? " has" : " have")
                    + " an alert that does not fire, because nothing can be kept of a lead without an id");
        }
        return notes;
    }

    private static String counted(long leads) {
        return String.format(Locale.ROOT, "%,d", leads) + (leads == 1 ? " lead" : " leads");
    }
}
