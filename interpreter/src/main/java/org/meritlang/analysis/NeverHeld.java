package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/** Finds the sentences and rows that acted for no lead at all. */
final class NeverHeld {
    /**
     * Of fewer leads nothing is said: what holds for one lead in thirty is found among a hundred almost for certain,
     * among fifty perhaps not.
     */
    static final int FEWEST_LEADS = 100;

    private NeverHeld() {}

    static BitSet acted(ScoredBatch scored, BitSet before) {
        List<Firing> firings = scored.firings();
        BitSet acted = new BitSet();
        for (int i = 0; i < firings.size(); i++) {
            // What has acted before need not be looked for again.
            if (!before.get(i)
                    && IntStream.range(0, scored.size()).anyMatch(firings.get(i).acted())) {
                acted.set(i);
            }
        }
        return acted;
    }

    /**
     * What is told.
     *
     * @param parts of the model, in the order of the firings
     * @param asOf what is said of the instant, or nothing
     */
    static List<Diagnostic> told(List<Part> parts, BitSet acted, long leads, String asOf) {
        List<Diagnostic> told = new ArrayList<>();
        if (leads < FEWEST_LEADS) {
            return told;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!acted.get(i) && isAsked(part)) {
                told.add(Diagnostic.of(
                        Code.HELD_FOR_NO_LEAD,
                        part.span(),
                        (part.row().isPresent() ? "This row takes none of the " : "This holds for none of the ")
                                + Words.leads(leads) + asOf + "."));
            }
        }
        return told;
    }

    /** Whether a condition of its own decides: two labels that never meet are nobody's mistake. */
    private static boolean isAsked(Part part) {
        return switch (part.kind()) {
            case RULE, TABLE_ROW, BOUND, DECISION_ROW, DISQUALIFICATION, ALERT ->
                !part.span().text().startsWith("otherwise");
            case MATRIX_CELL -> false;
        };
    }
}
