package org.meritlang.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.meritlang.source.Spelling;

/** The names that somebody may have meant. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The names nearest to a word, at most a third of its length away, where a swap of two letters
     * counts as one step. Several names that are equally near are all given, in their order.
     */
    public static List<String> nearest(String word, Collection<String> names) {
        String key = Spelling.key(word);
        int furthest = Math.max(1, key.length() / 3);
        List<String> nearest = new ArrayList<>();
        for (String name : names) {
            String other = Spelling.key(name);
            int distance = distance(key, other, furthest);
            if (distance < 0 || distance == key.length()) {
                continue;
            }
            if (distance < furthest) {
                nearest.clear();
                furthest = distance;
            }
            if (!nearest.contains(name)) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    /**
     * The edits that lead from one word to the other, two neighbours swapped counting as one; -1 where
     * they are further apart than {@code furthest}.
     */
    public static int distance(String word, String other, int furthest) {
        if (Math.abs(word.length() - other.length()) > furthest) {
            return -1;
        }
        return new DamerauLevenshteinDistance(furthest).apply(word, other);
    }

    /** The names in backquotes, joined as a question asks: {@code `a`, `b` or `c`}. */
    public static String listed(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                text.append(i == names.size() - 1 ? " or " : ", ");
            }
            text.append('`').append(names.get(i)).append('`');
        }
        return text.toString();
    }
}
