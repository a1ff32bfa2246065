package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.score.ScoredBatch;

/** A card's next change is right, not merely safe: nothing changes before it, and something at it. */
class NextChangeTest {
    private static final int LARGE_MODELS = 4;
    private static final int SMALL_MODELS = 24;
    /** Few: of one that hardly changes it takes long to tell when it does. */
    private static final int LEADS = 4;

    private static final Duration LEAST = Duration.of(1, ChronoUnit.MICROS);

    private int changes;
    private int never;

    /** What is shown of a lead that may change of itself. */
    private record Shown(List<Long> scores, List<String> labels, boolean disqualified) {
        static Shown of(ScoredBatch batch, int lead) {
            return new Shown(
                    IntStream.range(0, batch.outline().scores().size())
                            .mapToObj(score -> batch.points(score, lead))
                            .toList(),
                    IntStream.range(0, batch.outline().labellings().size())
                            .mapToObj(label -> batch.label(label, lead))
                            .toList(),
                    batch.disqualified(lead));
        }
    }

    @Test
    void ofLargeModels() {
        for (int seed : Seeds.of(LARGE_MODELS)) {
            Chance chance = new Chance(seed);
            check("model " + seed, Pairing.of(chance, Manner.PATIENT, RandomTimes.zone(chance)), chance);
        }
        assertTrue(changes > LARGE_MODELS * LEADS / 5, "hardly anything changes: " + changes);
    }

    @Test
    void ofSmallModels() {
        for (int seed : Seeds.of(SMALL_MODELS)) {
            Chance chance = new Chance(seed);
            check("small model " + seed, Pairing.small(chance, Manner.PATIENT), chance);
        }
        assertTrue(changes > SMALL_MODELS * LEADS / 10, "hardly anything changes: " + changes);
        assertTrue(never > SMALL_MODELS * LEADS / 5, "hardly anything stays: " + never);
    }

    private void check(String where, Pairing generated, Chance chance) {
        Pairing pairing = generated.first(LEADS).with(lead -> lead.until(generated.now()));
        LeadBatch batch = RawLead.batch(pairing.leads(), pairing.model());
        ScoredBatch now = pairing.program().evaluate(batch, pairing.now());
        List<Shown> shown = shown(now);
        List<Optional<Instant>> next = IntStream.range(0, now.size())
                .mapToObj(lead -> now.card(lead).nextChange())
                .toList();
        next.forEach(change -> change.ifPresentOrElse(at -> changes++, () -> never++));
        for (Instant then : instants(pairing, next, chance)) {
            List<Shown> later = shown(pairing.program().evaluate(batch, then));
            for (int lead = 0; lead < later.size(); lead++) {
                String what = where + ", lead " + lead + ", from " + pairing.now() + " to " + then + ", next "
                        + next.get(lead);
                Instant change = next.get(lead).orElse(Instant.MAX);
                if (then.isBefore(change)) {
                    assertEquals(shown.get(lead), later.get(lead), what);
                } else if (then.equals(change)) {
                    assertNotEquals(shown.get(lead), later.get(lead), what);
                }
            }
        }
    }

    private static List<Shown> shown(ScoredBatch batch) {
        return IntStream.range(0, batch.size())
                .mapToObj(lead -> Shown.of(batch, lead))
                .toList();
    }

    /** When to look again: around every change that is foretold, midnights, hours, minutes, and now and then. */
    private static NavigableSet<Instant> instants(Pairing pairing, List<Optional<Instant>> next, Chance chance) {
        NavigableSet<Instant> instants = new TreeSet<>();
        Instant now = pairing.now().truncatedTo(ChronoUnit.MICROS);
        for (Optional<Instant> change : next) {
            change.ifPresent(at -> instants.addAll(List.of(at.minus(LEAST), at)));
        }
        IntStream.range(1, 90).forEach(day -> around(midnight(pairing, day), instants));
        chance.times(60, () -> chance.below(3_000)).forEach(day -> around(midnight(pairing, day), instants));
        IntStream.range(1, 72).forEach(hour -> around(now.plus(hour, ChronoUnit.HOURS), instants));
        IntStream.range(1, 100).forEach(minute -> around(now.plus(minute, ChronoUnit.MINUTES), instants));
        chance.times(100, () -> chance.below(100_000_000)).forEach(second -> instants.add(now.plusSeconds(second)));
        chance.times(20, () -> chance.below(100_000)).forEach(second -> instants.add(now.plusSeconds(second)));
        return instants.tailSet(now, false);
    }

    private static Instant midnight(Pairing pairing, int days) {
        LocalDate today = pairing.now().atZone(pairing.model().zone()).toLocalDate();
        return today.plusDays(days).atStartOfDay(pairing.model().zone()).toInstant();
    }

    private static void around(Instant instant, Set<Instant> instants) {
        instants.addAll(List.of(instant.minus(LEAST), instant, instant.plus(LEAST)));
    }
}
