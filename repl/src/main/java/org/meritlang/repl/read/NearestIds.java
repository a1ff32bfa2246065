package org.meritlang.repl.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.meritlang.diagnostic.Suggestions;

/** Finds ids that are spelt like one that no lead has, in one more reading of the leads. */
public final class NearestIds {
    private static final int AT_ONCE = 1 << 12;
    private static final int MOST_KEPT = 16;
    private static final int MOST_SHOWN = 3;

    private NearestIds() {}

    /**
     * The nearest ids, at most three, in the order of the data.
     *
     * @param idColumn without one there is nothing to compare
     */
    public static List<String> of(String wanted, LeadReader leads, OptionalInt idColumn)
            throws IOException, InputException {
        if (idColumn.isEmpty()) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        while (leads.next()) {
            candidates.add(LeadIds.of(leads.row().text(idColumn.getAsInt())));
            if (candidates.size() == AT_ONCE) {
                candidates = nearest(wanted, candidates);
            }
        }
        return nearest(wanted, candidates).stream().limit(MOST_SHOWN).toList();
    }

    private static List<String> nearest(String wanted, List<String> candidates) {
        List<String> nearest =
                Suggestions.nearest(wanted, candidates.stream().distinct().toList());
        return new ArrayList<>(nearest.subList(0, Math.min(MOST_KEPT, nearest.size())));
    }
}
