package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.Column;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextDictionary;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.TextMatcher;
import org.meritlang.data.Truth;

/**
 * All that a model asks of the texts of one source, decided in one walk over its distinct texts. Gives,
 * for each pattern, a table of truths by code: each at the place after its own, so that "no text" has a
 * place too.
 */
final class TextScan implements Step<byte[][]> {
    /** Up to so many literals are looked for one by one, which is quicker then. */
    private static final int FEW_LITERALS = 3;

    private final TextSource source;
    private final int patternCount;

    /** The literals of all patterns; where a text holds one, the tests with the same number are made. */
    private final List<Pieces> pieces;

    private final Test[][] announced;
    private final Test[] unannounced;

    private TextScan(TextSource source, List<TextPattern> patterns) {
        this.source = source;
        this.patternCount = patterns.size();
        Map<String, List<Test>> tests = new LinkedHashMap<>();
        List<Test> others = new ArrayList<>();
        for (int pattern = 0; pattern < patternCount; pattern++) {
            for (TextPattern.Literal literal : patterns.get(pattern).literals()) {
                tests.computeIfAbsent(literal.piece(), any -> new ArrayList<>()).add(new Test(literal.test(), pattern));
            }
            for (TextMatcher other : patterns.get(pattern).others()) {
                others.add(new Test(other, pattern));
            }
        }
        this.pieces = Pieces.of(List.copyOf(tests.keySet()));
        this.announced =
                tests.values().stream().map(some -> some.toArray(Test[]::new)).toArray(Test[][]::new);
        this.unannounced = others.toArray(Test[]::new);
    }

    /**
     * One of the tests of a pattern.
     *
     * @param pattern which is true when the test holds
     */
    private record Test(TextMatcher matcher, int pattern) {}

    /** Collects what is asked of one source. For one thread. */
    static final class Builder {
        private final TextSource source;
        private final List<TextPattern> patterns = new ArrayList<>();
        private final Map<Object, Integer> known = new HashMap<>();

        Builder(TextSource source) {
            this.source = source;
        }

        /**
         * Adds a pattern unless it is there.
         *
         * @param key patterns with equal keys are the same
         * @return the place of its table
         */
        int add(Object key, TextPattern pattern) {
            int index = known.computeIfAbsent(key, any -> patterns.size());
            if (index == patterns.size()) {
                patterns.add(pattern);
            }
            return index;
        }

        TextScan build() {
            return new TextScan(source, patterns);
        }
    }

    @Override
    public byte[][] over(Run run) {
        Column column = run.column(source.attribute());
        TextDictionary dictionary =
                column instanceof TextListColumn lists ? lists.dictionary() : ((TextColumn) column).dictionary();
        return run.once(dictionary, this, byte[][].class, () -> tables(dictionary));
    }

    private byte[][] tables(TextDictionary dictionary) {
        byte[][] tables = new byte[patternCount][dictionary.size() + 1];
        set(tables, 0, Truth.UNKNOWN);
        Walk walk = new Walk(tables);
        for (int code = 0; code < dictionary.size(); code++) {
            String folded = source.folded(dictionary, code);
            if (folded == null) {
                set(tables, code + 1, Truth.UNKNOWN);
            } else {
                walk.decide(folded, code + 1);
            }
        }
        return tables;
    }

    private static void set(byte[][] tables, int place, byte truth) {
        for (byte[] table : tables) {
            table[place] = truth;
        }
    }

    /** Goes from text to text and fills the tables. */
    private final class Walk implements Pieces.Hearer {
        private final byte[][] tables;
        private char[] letters = new char[64];
        private String folded = "";
        private int place;

        Walk(byte[][] tables) {
            this.tables = tables;
        }

        void decide(String text, int placeInTables) {
            folded = text;
            place = placeInTables;
            if (announced.length > FEW_LITERALS) {
                findPieces();
            } else {
                for (Test[] tests : announced) {
                    make(tests);
                }
            }
            make(unannounced);
        }

        private void findPieces() {
            int length = folded.length();
            if (length > letters.length) {
                letters = new char[length];
            }
            folded.getChars(0, length, letters, 0);
            for (Pieces some : pieces) {
                some.find(letters, length, this);
            }
        }

        @Override
        public void hear(int piece) {
            make(announced[piece]);
        }

        private void make(Test[] tests) {
            for (Test test : tests) {
                byte[] table = tables[test.pattern];
                if (table[place] != Truth.TRUE && test.matcher.matches(folded)) {
                    table[place] = Truth.TRUE;
                }
            }
        }
    }
}
