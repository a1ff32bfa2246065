package org.meritlang.analysis;

import org.meritlang.data.Column;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextDictionary;
import org.meritlang.data.TextListColumn;

/** How many leads of a batch have each text of a column; a lead that has a text twice counts once. */
final class TextsOfLeads {
    private TextsOfLeads() {}

    /** Takes the different texts of a column, one after another. */
    interface Taker {
        void take(String folded, String shown, long leads);
    }

    static void count(Column column, Taker taker) {
        if (column instanceof TextColumn texts) {
            int[] counts = new int[texts.dictionary().size()];
            for (int code : texts.codes()) {
                if (code != TextColumn.UNKNOWN) {
                    counts[code]++;
                }
            }
            give(texts.dictionary(), counts, taker);
        } else if (column instanceof TextListColumn lists) {
            give(lists.dictionary(), counts(lists), taker);
        }
    }

    private static int[] counts(TextListColumn lists) {
        int[] counts = new int[lists.dictionary().size()];
        int[] lastLead = new int[counts.length];
        for (int lead = 0; lead < lists.size(); lead++) {
            for (int i = lists.start(lead); i < lists.start(lead + 1); i++) {
                int code = lists.codes()[i];
                if (lastLead[code] != lead + 1) {
                    lastLead[code] = lead + 1;
                    counts[code]++;
                }
            }
        }
        return counts;
    }

    private static void give(TextDictionary dictionary, int[] counts, Taker taker) {
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                taker.take(dictionary.folded(code), dictionary.value(code), counts[code]);
            }
        }
    }
}
