package org.meritlang.analysis.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.analysis.written.Words;

/** How many leads have each of some texts. Texts that are compared as equal are one. For one thread. */
final class TextCounts {
    /** More different texts than anybody misspells; those that come later are left out. */
    private static final int MOST_TEXTS = 10_000;

    private final Map<String, Counted> byFolded = new LinkedHashMap<>();

    /**
     * A text.
     *
     * @param shown as the first lead has it
     */
    record Counted(String shown, long leads) {
        private static final Comparator<Counted> MOST_FIRST =
                Comparator.comparingLong(Counted::leads).reversed().thenComparing(Counted::shown);
    }

    void count(String folded, String shown, long leads) {
        Counted known = byFolded.get(folded);
        if (known != null) {
            byFolded.put(folded, new Counted(known.shown(), known.leads() + leads));
        } else if (byFolded.size() < MOST_TEXTS) {
            byFolded.put(folded, new Counted(shown, leads));
        }
    }

    /** Adds what the leads that come next have. */
    void add(TextCounts later) {
        later.byFolded.forEach((folded, counted) -> count(folded, counted.shown(), counted.leads()));
    }

    long leads(String folded) {
        Counted known = byFolded.get(folded);
        return known == null ? 0 : known.leads();
    }

    /** By their folded forms, in the order in which they were first seen. */
    Map<String, Counted> byFolded() {
        return byFolded;
    }

    static List<Counted> mostFirst(List<Counted> counted) {
        return counted.stream().sorted(Counted.MOST_FIRST).toList();
    }

    /** The most frequent ones with their counts: {@code `director` (38 leads), `contractor` (4) and 3 more}. */
    static String listed(List<Counted> counted, int most) {
        List<Counted> sorted = mostFirst(counted);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(most, sorted.size()); i++) {
            Counted each = sorted.get(i);
            shown.add(Words.quoted(each.shown()) + " (" + (i == 0 ? Words.leads(each.leads()) : each.leads()) + ")");
        }
        if (sorted.size() > most) {
            shown.add((sorted.size() - most) + " more");
        }
        return Words.and(shown);
    }
}
