package org.meritlang.repl.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.score.ScoredBatch;

/** Writes the reasons of a lead into one cell of CSV. What is the same for all leads is made once. */
final class ReasonsCell {
    /** What stands between two of several texts in one cell. */
    static final String BETWEEN = "; ";

    private final List<byte[]> quoted = new ArrayList<>();
    private final boolean[] needsQuotes;

    /**
     * @param reasons of all sentences of the model
     */
    ReasonsCell(List<String> reasons) {
        needsQuotes = new boolean[reasons.size()];
        for (int sentence = 0; sentence < reasons.size(); sentence++) {
            String reason = reasons.get(sentence);
            needsQuotes[sentence] = CsvCells.needsQuotes(reason);
            quoted.add(reason.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8));
        }
    }

    void append(Utf8Text out, ScoredBatch scored, int lead) {
        if (scored.disqualified(lead)) {
            CsvCells.append(out, Reasons.inOneCell(scored, lead, BETWEEN));
            return;
        }
        int[] sentences = new int[needsQuotes.length];
        long[] points = new long[needsQuotes.length];
        int count = scored.contributions(lead, sentences, points);
        boolean quotes = false;
        for (int i = 0; i < count; i++) {
            quotes |= needsQuotes[sentences[i]];
        }
        if (quotes) {
            out.append('"');
        }
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(BETWEEN);
            }
            if (points[i] > 0) {
                out.append('+');
            }
            out.appendPoints(points[i]).append(' ').append(quoted.get(sentences[i]));
        }
        if (quotes) {
            out.append('"');
        }
    }
}
