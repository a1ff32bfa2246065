package org.meritlang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.Folding;

/** Labels in the spelling in which each stands first: {@code Hot} and {@code hot} are one. */
final class FirstSpellings {
    private final Map<String, String> byFolded = new LinkedHashMap<>();

    String of(String label) {
        return byFolded.computeIfAbsent(Folding.fold(label), folded -> label);
    }

    /** Each once, in the order in which they were met first. */
    List<String> all() {
        return List.copyOf(byFolded.values());
    }
}
