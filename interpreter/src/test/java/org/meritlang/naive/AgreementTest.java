package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;

/** The engine and the naive evaluator say the same of any lead under any model. */
class AgreementTest {
    private static final int MODELS = 300;
    private static final int FEWER_MODELS = 40;

    @Test
    void bothSayTheSame() {
        Agreement agreement = new Agreement();
        for (int seed : Seeds.of(MODELS)) {
            agreement.check("model " + seed, Pairing.of(seed).asked(new Chance(seed)));
        }
        assertTrue(agreement.pairs() >= 20 * MODELS);
        assertTrue(agreement.contributions() > agreement.pairs(), "hardly anything gives points");
        assertTrue(agreement.disqualified() > agreement.pairs() / 50, "hardly anyone is out");
        assertTrue(agreement.disqualified() < agreement.pairs() / 2, "most are out");
        assertEquals(
                Set.of("A", "B", "C", "hot", "warm", "cold", "SQL", "MQL", "none", ScoredBatch.DISQUALIFIED),
                agreement.labels());
        assertEquals(Set.of(Undecided.Kind.values()), agreement.doubts());
        assertEquals(Set.of(Part.Kind.values()), agreement.parts());
        assertTrue(
                agreement.answers().size() == Answer.values().length
                        && Collections.min(agreement.answers().values()) > agreement.pairs() / 50,
                agreement.answers().toString());
    }

    @Test
    void aLeadAloneIsScoredAsWithinABatch() {
        for (int seed : Seeds.of(FEWER_MODELS)) {
            Pairing pairing = Pairing.of(seed);
            ScoredBatch together = pairing.score(pairing.leads());
            for (int lead = 0; lead < together.size(); lead++) {
                ScoredBatch alone = pairing.score(List.of(pairing.leads().get(lead)));
                assertEquals(together.card(lead), alone.card(0));
            }
        }
    }

    @Test
    void theOrderOfLeadsChangesNothing() {
        for (int seed : Seeds.of(FEWER_MODELS)) {
            Pairing pairing = Pairing.of(seed);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, Pairing.LEADS).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            ScoredBatch before = pairing.score(pairing.leads());
            ScoredBatch after =
                    pairing.score(order.stream().map(pairing.leads()::get).toList());
            for (int lead = 0; lead < after.size(); lead++) {
                assertEquals(before.card(order.get(lead)), after.card(lead));
            }
            assertEquals(Agreement.counts(before.undecided()), Agreement.counts(after.undecided()));
        }
    }
}
