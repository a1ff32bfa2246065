package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.TextDictionary;
import org.meritlang.data.Utf8;
import org.meritlang.source.Spelling;

/** The names of activities that the data have, and how often. For one thread. */
public final class KindNames {
    private final TextDictionary spellings = new TextDictionary();
    private long[] counts = new long[16];

    /**
     * A kind of activity in the data.
     *
     * @param name as the data spell it first
     * @param count how often it is there, in any spelling
     */
    public record Kind(String name, long count) {}

    /** Counts a name; gives the number of this spelling, from 0 in the order in which they are met. */
    int count(String name) {
        return count(new Utf8().of(name));
    }

    /** The same of a name whose bytes are at hand. */
    int count(Utf8 name) {
        int code = spellings.code(name);
        add(code, 1);
        return code;
    }

    String spelling(int code) {
        return spellings.value(code);
    }

    /** Adds those of a later part of the data. */
    void addAll(KindNames later) {
        for (int code = 0; code < later.spellings.size(); code++) {
            add(spellings.code(later.spellings.value(code)), later.counts[code]);
        }
    }

    private void add(int code, long times) {
        if (code == counts.length) {
            counts = Arrays.copyOf(counts, 2 * code);
        }
        counts[code] += times;
    }

    /** All kinds, in the order in which they are met. */
    public List<Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (int code = 0; code < spellings.size(); code++) {
            Kind kind = new Kind(spellings.value(code).strip(), counts[code]);
            kinds.merge(Spelling.key(kind.name), kind, (one, other) -> new Kind(one.name, one.count + other.count));
        }
        return new ArrayList<>(kinds.values());
    }
}
