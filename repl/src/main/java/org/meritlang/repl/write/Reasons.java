package org.meritlang.repl.write;

import java.util.stream.Collectors;
import org.meritlang.score.ScoredBatch;

/** Why a lead has its scores, in a few words. */
final class Reasons {
    private Reasons() {}

    /** In one cell: {@code +30 decision maker; -10 free email}, or why the lead is disqualified. */
    static String inOneCell(ScoredBatch scored, int lead, String between) {
        if (scored.disqualified(lead)) {
            return scored.disqualifiedBecause(lead).stream()
                    .map(reason -> "disqualified: " + reason)
                    .collect(Collectors.joining(between));
        }
        return scored.contributions(lead).stream()
                .map(reason -> PointText.signed(reason.points()) + " " + reason.reason())
                .collect(Collectors.joining(between));
    }
}
