package org.meritlang.analysis.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Span;

/** Finds the sentences and rows that acted for no lead at all, though there were leads left for them. */
final class NeverHeld {
    /**
     * Of fewer leads nothing is said: what holds for one lead in thirty is found among a hundred almost for certain,
     * among fifty perhaps not.
     */
    static final int FEWEST_LEADS = 100;

    private static final String OTHERWISE = "otherwise";

    private final List<Part> parts;

    /** The parts that some lead came to: one that the rows above take does not come to a row. */
    private final BitSet asked = new BitSet();

    private final BitSet acted = new BitSet();

    private NeverHeld(List<Part> parts) {
        this.parts = parts;
    }

    static NeverHeld nothing() {
        return new NeverHeld(List.of());
    }

    static NeverHeld of(ScoredBatch scored) {
        List<Firing> firings = scored.firings();
        NeverHeld seen = new NeverHeld(firings.stream().map(Firing::part).toList());
        BitSet left = new BitSet();
        for (int i = 0; i < firings.size(); i++) {
            if (i == 0 || !areRowsOfOne(seen.parts.get(i - 1), seen.parts.get(i))) {
                left.set(0, scored.size());
            }
            seen.asked.set(i, !left.isEmpty());
            for (int lead = 0; lead < scored.size(); lead++) {
                if (firings.get(i).acted().test(lead)) {
                    seen.acted.set(i);
                    left.clear(lead);
                }
            }
        }
        return seen;
    }

    /** Whether these stand in one table or one decision; two tables about the same that follow each other count as one. */
    private static boolean areRowsOfOne(Part above, Part part) {
        return part.row().isPresent()
                && above.kind() == part.kind()
                && above.owner().equals(part.owner())
                && above.group().equals(part.group())
                && (part.kind() == Part.Kind.DECISION_ROW || above.sentence().equals(part.sentence()));
    }

    /** Both together. */
    NeverHeld and(NeverHeld later) {
        NeverHeld both = new NeverHeld(later.parts);
        both.asked.or(asked);
        both.asked.or(later.asked);
        both.acted.or(acted);
        both.acted.or(later.acted);
        return both;
    }

    /**
     * What is told.
     *
     * @param asOf what is said of the instant, or nothing
     * @param held the headings that were true for some lead
     */
    List<Diagnostic> told(long leads, String asOf, Headings headings, BitSet held) {
        List<Diagnostic> told = new ArrayList<>();
        if (leads >= FEWEST_LEADS && !parts.isEmpty()) {
            headings.neverHeld(held).forEach(span -> told.add(told(span, "This holds for", leads, asOf)));
        }
        for (int i = 0; i < parts.size() && leads >= FEWEST_LEADS; i++) {
            Part part = parts.get(i);
            if (asked.get(i) && !acted.get(i) && hasCondition(part) && !headings.rests(part, held)) {
                told.add(told(part.span(), verb(part.row()), leads, asOf));
            }
        }
        return told;
    }

    private static Diagnostic told(Span span, String verb, long leads, String asOf) {
        return Diagnostic.of(Code.HELD_FOR_NO_LEAD, span, verb + " none of the " + Words.leads(leads) + asOf + ".");
    }

    private static String verb(Optional<String> row) {
        return row.isPresent() ? "This row takes" : "This holds for";
    }

    /** Whether a condition of its own decides: two labels that never meet are nobody's mistake. */
    private static boolean hasCondition(Part part) {
        return switch (part.kind()) {
            case RULE, BOUND, DISQUALIFICATION, ALERT -> true;
            case TABLE_ROW -> !part.row().orElse("").endsWith(OTHERWISE);
            case DECISION_ROW -> !part.sentence().endsWith(OTHERWISE);
            case MATRIX_CELL -> false;
        };
    }
}
