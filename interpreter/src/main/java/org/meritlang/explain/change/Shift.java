package org.meritlang.explain.change;

import java.math.BigDecimal;
import org.meritlang.score.ScoredBatch;

/** What one output shows otherwise than before. */
public sealed interface Shift {
    /** What the output is called. */
    String output();

    /** A score. */
    record OfScore(String output, BigDecimal from, BigDecimal to) implements Shift {
        /** What it gains; below zero what it loses. */
        public BigDecimal by() {
            return to.subtract(from);
        }
    }

    /** A grade, a matrix or a decision; {@value ScoredBatch#DISQUALIFIED} of a lead that is out. */
    record OfLabel(String output, String from, String to) implements Shift {}

    /** Whether the lead is out. */
    record OfDisqualified(boolean to) implements Shift {
        @Override
        public String output() {
            return ScoredBatch.DISQUALIFIED;
        }
    }
}
