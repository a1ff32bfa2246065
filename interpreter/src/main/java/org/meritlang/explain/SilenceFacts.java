package org.meritlang.explain;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.Without;

/** On what a time without an activity rests: the last occurrence, or the date from which it is counted. */
record SilenceFacts(OneLead seen) {
    List<String> of(Without without) {
        OccurrenceWords words = new OccurrenceWords(seen, without.occurrences().activity(), List.of());
        boolean never = seen.trace().occasions(without.occurrences(), seen.lead()).stream()
                .noneMatch(OccurrenceWords::isMeant);
        List<String> facts = new ArrayList<>(List.of(words.last(without.occurrences())));
        if (never) {
            without.countingFrom().flatMap(seen::date).ifPresent(facts::add);
        }
        return facts;
    }
}
