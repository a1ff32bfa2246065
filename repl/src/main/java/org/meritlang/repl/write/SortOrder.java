package org.meritlang.repl.write;

import java.util.List;
import org.meritlang.score.ScoredBatch;

/** In what order leads are shown. Disqualified ones come last, equals in the order of the data. */
public sealed interface SortOrder {
    /** The key of leads that come after all others. */
    long LAST = Long.MIN_VALUE;

    /** The greater, the earlier the lead is shown. */
    long key(ScoredBatch scored, int lead);

    /** By a score. */
    record ByScore(int score, boolean ascending) implements SortOrder {
        @Override
        public long key(ScoredBatch scored, int lead) {
            if (scored.disqualified(lead)) {
                return LAST;
            }
            long points = scored.points(score, lead);
            return ascending ? -points : points;
        }
    }

    /**
     * By a label.
     *
     * @param labels as the file names them, of which the first counts as the highest
     */
    record ByLabel(int labelling, List<String> labels, boolean ascending) implements SortOrder {
        @Override
        public long key(ScoredBatch scored, int lead) {
            if (scored.disqualified(lead)) {
                return LAST;
            }
            int place = labels.indexOf(scored.label(labelling, lead));
            return ascending ? place : -place;
        }
    }
}
