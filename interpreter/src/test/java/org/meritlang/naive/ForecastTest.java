package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.explain.change.Change;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Shift;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** What is told of the time to come is what scoring shows at that instant and right before it, and nothing is left out. */
class ForecastTest {
    private static final int MODELS = 40;
    private static final int LEADS = 3;
    private static final Duration LEAST = Duration.of(1, ChronoUnit.MICROS);

    private int shifts;
    private int series;

    @Test
    void everyChangeIsScored() {
        for (int seed : Seeds.of(MODELS)) {
            Chance chance = new Chance(seed);
            Pairing all = Pairing.small(chance, Manner.PATIENT).first(LEADS);
            Pairing pairing = all.with(lead -> lead.until(all.now()));
            LeadBatch batch = RawLead.batch(pairing.leads(), pairing.model());
            for (int lead = 0; lead < LEADS; lead++) {
                Forecast told = Forecast.of(
                        pairing.program(),
                        batch,
                        lead,
                        pairing.now(),
                        pairing.model().zone());
                check("small model " + seed + ", lead " + lead, pairing, batch, lead, told);
            }
        }
        assertTrue(shifts > MODELS, "hardly anything changes: " + shifts);
        assertTrue(series > 2, "hardly anything goes on: " + series);
    }

    private void check(String where, Pairing pairing, LeadBatch batch, int lead, Forecast told) {
        Instant before = told.asOf();
        for (Change change : told.changes()) {
            assertTrue(change.at().isAfter(before), where);
            same(
                    where + ", until " + change.at(),
                    pairing,
                    batch,
                    lead,
                    before,
                    change.at().minus(LEAST));
            before = change.again().map(Change.Again::last).orElse(change.at());
            series += change.again().isPresent() ? 1 : 0;
            ScoredBatch earlier = pairing.program().evaluate(batch, change.at().minus(LEAST));
            ScoredBatch later = pairing.program().evaluate(batch, before);
            assertFalse(change.shifts().isEmpty(), where);
            change.shifts().forEach(shift -> check(where + " at " + change.at(), earlier, later, lead, shift));
        }
        same(where + ", at the end", pairing, batch, lead, before, told.until());
    }

    private void check(String where, ScoredBatch earlier, ScoredBatch later, int lead, Shift shift) {
        shifts++;
        if (shift instanceof Shift.OfScore score) {
            int place = later.outline().scores().indexOf(score.output());
            assertEquals(Points.decimal(earlier.points(place, lead)), score.from(), where);
            assertEquals(Points.decimal(later.points(place, lead)), score.to(), where);
        } else if (shift instanceof Shift.OfLabel label) {
            assertEquals(earlier.card(lead).label(label.output()), label.from(), where);
            assertEquals(later.card(lead).label(label.output()), label.to(), where);
        } else {
            assertEquals(((Shift.OfDisqualified) shift).to(), later.disqualified(lead), where);
            assertFalse(earlier.disqualified(lead) == later.disqualified(lead), where);
        }
    }

    /** Nothing is left out between two instants of which nothing is told. */
    private static void same(String where, Pairing pairing, LeadBatch batch, int lead, Instant from, Instant to) {
        ScoredBatch one = pairing.program().evaluate(batch, from);
        ScoredBatch other = pairing.program().evaluate(batch, to);
        assertEquals(one.card(lead).scores(), other.card(lead).scores(), where);
        assertEquals(one.card(lead).labels(), other.card(lead).labels(), where);
        assertEquals(one.disqualified(lead), other.disqualified(lead), where);
    }
}
