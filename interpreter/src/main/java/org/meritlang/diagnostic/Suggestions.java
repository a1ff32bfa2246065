package org.meritlang.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.meritlang.source.Spelling;

/** The names that somebody may have meant. Immutable; safe for any thread. */
public final class Suggestions {
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s_.-]+");
    private static final int MOST_WITH_THE_SAME_WORDS = 3;

    /** Names by the length of their keys: one that is much longer or shorter cannot be near. */
    private final TreeMap<Integer, List<Candidate>> byLength = new TreeMap<>();

    private Suggestions(Collection<String> names) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        for (String name : names) {
            String key = Spelling.key(name);
            byKey.putIfAbsent(key, new Candidate(name, key, letters(key), byKey.size()));
        }
        byKey.values()
                .forEach(candidate -> byLength.computeIfAbsent(candidate.key().length(), length -> new ArrayList<>())
                        .add(candidate));
    }

    private record Candidate(String name, String key, long letters, int place) {}

    /** Suggestions out of these names, in this order. */
    public static Suggestions among(Collection<String> names) {
        return new Suggestions(names);
    }

    /** See {@link #nearest(String)}. */
    public static List<String> nearest(String word, Collection<String> names) {
        return among(names).nearest(word);
    }

    /**
     * The names that are spelt nearest to a word, see {@link #spelledAlike}; failing any, those that
     * have its words among theirs.
     */
    public List<String> nearest(String word) {
        List<String> alike = spelledAlike(word);
        return alike.isEmpty() ? withTheSameWords(word) : alike;
    }

    /**
     * The names nearest to a word, at most a third of its length away, where a swap of two letters
     * counts as one step. Several names that are equally near are all given.
     */
    public List<String> spelledAlike(String word) {
        String key = Spelling.key(word);
        long letters = letters(key);
        int furthest = key.length() / 3;
        List<Candidate> nearest = new ArrayList<>();
        for (List<Candidate> candidates : byLength.subMap(key.length() - furthest, true, key.length() + furthest, true)
                .values()) {
            for (Candidate candidate : candidates) {
                if (Long.bitCount(letters ^ candidate.letters()) > 2 * furthest) {
                    continue;
                }
                int distance = distance(key, candidate.key(), furthest);
                if (distance < 0 || distance >= key.length()) {
                    continue;
                }
                if (distance < furthest) {
                    nearest.clear();
                    furthest = distance;
                }
                nearest.add(candidate);
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::name)
                .toList();
    }

    /** Names that have these words among theirs, in whatever order: {@code job title} for {@code title}. */
    private List<String> withTheSameWords(String words) {
        List<String> wanted = wordsOf(words);
        return byLength.values().stream()
                .flatMap(List::stream)
                .filter(c -> wordsOf(c.name()).size() > 1 && wordsOf(c.name()).containsAll(wanted))
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::name)
                .limit(MOST_WITH_THE_SAME_WORDS)
                .toList();
    }

    private static List<String> wordsOf(String name) {
        return List.of(WORD_BREAK.split(Spelling.foldCase(name).strip(), -1));
    }

    /**
     * How many letters must be put in, taken out, changed or swapped with their neighbour to make one
     * word of the other; -1 where that is more than {@code most}.
     */
    public static int distance(String word, String other, int most) {
        if (Math.abs(word.length() - other.length()) > most) {
            return -1;
        }
        return new DamerauLevenshteinDistance(most).apply(word, other);
    }

    /** Which letters a key has, a bit each: one step changes at most two of them. */
    private static long letters(String key) {
        return key.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
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
