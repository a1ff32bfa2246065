package org.meritlang.analysis.survey;

import java.util.function.IntUnaryOperator;
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

    /** @param leads the lead of each row; rows of one lead follow one another */
    static void count(Column column, IntUnaryOperator leads, Taker taker) {
        if (column instanceof TextColumn texts) {
            Counts counts = new Counts(texts.dictionary());
            for (int row = 0; row < texts.codes().length; row++) {
                if (texts.codes()[row] != TextColumn.UNKNOWN) {
                    counts.add(texts.codes()[row], leads.applyAsInt(row));
                }
            }
            give(texts.dictionary(), counts.ofCodes, taker);
        } else if (column instanceof TextListColumn lists) {
            Counts counts = new Counts(lists.dictionary());
            for (int row = 0; row < lists.size(); row++) {
                for (int i = lists.start(row); i < lists.start(row + 1); i++) {
                    counts.add(lists.codes()[i], leads.applyAsInt(row));
                }
            }
            give(lists.dictionary(), counts.ofCodes, taker);
        }
    }

    private static final class Counts {
        private final int[] ofCodes;
        private final int[] lastLead;

        Counts(TextDictionary dictionary) {
            this.ofCodes = new int[dictionary.size()];
            this.lastLead = new int[dictionary.size()];
        }

        void add(int code, int lead) {
            if (lastLead[code] != lead + 1) {
                lastLead[code] = lead + 1;
                ofCodes[code]++;
            }
        }
    }

    private static void give(TextDictionary dictionary, int[] counts, Taker taker) {
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                taker.take(dictionary.folded(code), dictionary.value(code), counts[code]);
            }
        }
    }
}
