package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.List;

/**
 * How a CSV file separates and quotes its values, told by its beginning.
 *
 * @param announced how many characters at the start only announce the delimiter, as in Excel's {@code sep=;}
 */
record CsvShape(char delimiter, char quote, int announced) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 200;

    /**
     * @param head the file's first characters
     */
    static CsvShape of(CharSequence head) {
        CsvShape said = announcedBy(head);
        if (said.announced > 0) {
            return said;
        }
        char quote = quoteOf(head);
        char best = DELIMITERS[0];
        double bestWeight = 0;
        for (char delimiter : DELIMITERS) {
            double weight = weight(head, delimiter, quote);
            if (weight > bestWeight) {
                best = delimiter;
                bestWeight = weight;
            }
        }
        return new CsvShape(best, quote, 0);
    }

    private static CsvShape announcedBy(CharSequence head) {
        boolean announced = head.length() > 5
                && head.subSequence(0, 4).toString().equalsIgnoreCase("sep=")
                && head.charAt(4) < 0x80
                && (head.charAt(5) == '\r' || head.charAt(5) == '\n');
        if (!announced) {
            return new CsvShape(',', '"', 0);
        }
        boolean twoSigns = head.length() > 6 && head.charAt(5) == '\r' && head.charAt(6) == '\n';
        return new CsvShape(head.charAt(4), '"', twoSigns ? 7 : 6);
    }

    /** A single quote where every name in the header stands in single quotes and the file has no others. */
    private static char quoteOf(CharSequence head) {
        String text = head.toString();
        if (text.indexOf('"') >= 0) {
            return '"';
        }
        String header = text.lines().findFirst().orElse("").strip();
        return header.matches("'[^']*'([,;\t|]'[^']*')*") ? '\'' : '"';
    }

    /** How many delimiters the header has, times the share of rows that have as many. */
    private static double weight(CharSequence head, char delimiter, char quote) {
        List<Integer> counts = countsByRow(head, delimiter, quote);
        if (counts.isEmpty()) {
            return 0;
        }
        int inHeader = counts.get(0);
        long agreeing = counts.stream().filter(count -> count == inHeader).count();
        return (double) inHeader * agreeing / counts.size();
    }

    private static List<Integer> countsByRow(CharSequence head, char delimiter, char quote) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        boolean quoted = false;
        boolean valueStarts = true;
        boolean rowIsEmpty = true;
        for (int i = 0; i < head.length() && counts.size() < ROWS_LOOKED_AT; i++) {
            char c = head.charAt(i);
            if (c == quote && (quoted || valueStarts)) {
                quoted = !quoted;
                valueStarts = !quoted;
                rowIsEmpty = false;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!rowIsEmpty) {
                    counts.add(count);
                }
                count = 0;
                valueStarts = true;
                rowIsEmpty = true;
            } else if (!quoted) {
                count += c == delimiter ? 1 : 0;
                valueStarts = c == delimiter;
                rowIsEmpty = false;
            }
        }
        if (counts.isEmpty() && !rowIsEmpty) {
            counts.add(count);
        }
        return counts;
    }
}
