package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meritlang.naive.RawLead.Cell;
import org.meritlang.naive.RawLead.Deed;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;

/** What must not matter: the order of the data, what lies outside all windows, and when a day is today. */
class MetamorphicTest {
    private static final int MODELS = 100;

    @Test
    void theOrderOfActivitiesInTheDataChangesNothing() {
        for (int seed : Seeds.of(MODELS)) {
            Pairing pairing = Pairing.of(seed);
            Random random = new Random(seed);
            same(seed, pairing, pairing.with(lead -> lead.with(shuffled(lead.deeds(), random))));
        }
    }

    /** Those at one instant stay in their order, which decides which of them counts first. */
    private static List<Deed> shuffled(List<Deed> deeds, Random random) {
        List<Deed> shuffled = new ArrayList<>(deeds);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < shuffled.size(); i++) {
            Instant at = shuffled.get(i).at();
            long earlier = shuffled.subList(0, i).stream()
                    .filter(other -> other.at().equals(at))
                    .count();
            shuffled.set(
                    i,
                    deeds.stream()
                            .filter(other -> other.at().equals(at))
                            .skip(earlier)
                            .findFirst()
                            .orElseThrow());
        }
        return shuffled;
    }

    @Test
    void whatLiesOutsideAllWindowsChangesNothing() {
        int counted = 0;
        for (int seed : Seeds.of(MODELS)) {
            Chance chance = new Chance(seed);
            Pairing pairing = Pairing.of(chance, Manner.RECENT, RandomTimes.zone(chance));
            Instant longAgo = pairing.now().minus(Duration.ofDays(200 * 365));
            Instant later = pairing.now().plus(1, ChronoUnit.MILLIS);
            Pairing more = pairing.with(lead -> lead.with(doneAgain(lead.deeds(), longAgo, later)));
            same(seed, pairing, more);
            counted += pairing.leads().stream()
                    .mapToInt(lead -> lead.deeds().size())
                    .sum();
        }
        assertTrue(counted > MODELS * Pairing.LEADS, "hardly anything is done");
    }

    /** All that was done was done long ago as well, and will be done again. */
    private static List<Deed> doneAgain(List<Deed> deeds, Instant longAgo, Instant later) {
        List<Deed> all = new ArrayList<>();
        deeds.forEach(deed -> all.add(deed.at(longAgo)));
        all.addAll(deeds);
        deeds.forEach(deed -> all.add(deed.at(later)));
        return all;
    }

    @Test
    void onlyTheDistanceFromNowMatters() {
        for (int seed : Seeds.of(MODELS)) {
            Chance chance = new Chance(seed);
            Pairing pairing = Pairing.of(chance, Manner.SHIFTABLE, ZoneOffset.UTC);
            Duration shift = Duration.ofDays(chance.between(-1_000, 1_000));
            Pairing moved = new Pairing(
                    pairing.model(),
                    pairing.questions(),
                    pairing.program(),
                    pairing.leads().stream().map(lead -> moved(lead, shift)).toList(),
                    pairing.now().plus(shift));
            same(seed, pairing, moved);
        }
    }

    private static RawLead moved(RawLead lead, Duration shift) {
        return new RawLead(
                lead.id(),
                lead.cells().stream().map(cell -> moved(cell, shift)).toList(),
                lead.deeds().stream()
                        .map(deed -> new Deed(
                                deed.activity(),
                                deed.at().plus(shift),
                                deed.cells().stream()
                                        .map(cell -> moved(cell, shift))
                                        .toList()))
                        .toList());
    }

    private static Cell moved(Cell cell, Duration shift) {
        if (!(cell.meaning() instanceof NaiveDate date)) {
            return cell;
        }
        NaiveDate other =
                new NaiveDate(date.day().plusDays(shift.toDays()), date.time().map(time -> time.plus(shift)), false);
        return Cell.of(other.time().map(Instant::toString).orElse(other.day().toString()), other);
    }

    private static void same(int seed, Pairing one, Pairing other) {
        ScoredBatch before = one.score(one.leads());
        ScoredBatch after = other.score(other.leads());
        for (int lead = 0; lead < before.size(); lead++) {
            assertEquals(said(before.card(lead)), said(after.card(lead)), "model " + seed + ", lead " + lead);
        }
        assertEquals(Agreement.counts(before.undecided()), Agreement.counts(after.undecided()), "model " + seed);
    }

    private static List<Object> said(Scorecard card) {
        return List.of(card.scores(), card.labels(), card.disqualifiedBecause(), card.alerts(), card.reasons());
    }
}
