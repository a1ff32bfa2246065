package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** The columns of the data, then one for every output. Commas, {@code "} where needed, line feeds (RFC 4180). */
public final class CsvForm implements ResultForm {
    private final List<String> columns;
    private final Outputs outputs;

    /**
     * @param columns of the data, all of which are kept
     */
    public CsvForm(List<String> columns, Outputs outputs) {
        this.columns = List.copyOf(columns);
        this.outputs = outputs;
    }

    @Override
    public String opening() {
        StringBuilder header = new StringBuilder();
        for (String name : header(columns, outputs)) {
            appendCell(header, name);
        }
        header.setLength(header.length() - 1);
        return header.toString();
    }

    /** The names of all columns; an output whose name the data have already is called {@code merit} and that name. */
    static List<String> header(List<String> columns, Outputs outputs) {
        Set<String> taken = new HashSet<>();
        columns.forEach(name -> taken.add(Spelling.key(name)));
        List<String> appended = new ArrayList<>(outputs.names());
        appended.add("disqualified");
        appended.add("reasons");
        List<String> names = new ArrayList<>(columns);
        for (String name : appended) {
            String free = name;
            while (!taken.add(Spelling.key(free))) {
                free = "merit " + free;
            }
            names.add(free);
        }
        return names;
    }

    @Override
    public String beforeFirst() {
        return "\n";
    }

    @Override
    public String beforeOthers() {
        return "\n";
    }

    @Override
    public String closing() {
        return "\n";
    }

    @Override
    public void append(StringBuilder out, LeadChunk chunk, ScoredBatch scored, int lead) {
        for (int column = 0; column < columns.size(); column++) {
            appendCell(out, chunk.texts().text(lead, column));
        }
        for (Outputs.Score score : outputs.scores()) {
            out.append(PointText.of(scored.points(score.index(), lead))).append(',');
        }
        for (Outputs.Grade grade : outputs.grades()) {
            appendCell(out, scored.label(grade.index(), lead));
        }
        out.append(scored.disqualified(lead) ? "yes," : "no,");
        appendCell(out, Reasons.inOneCell(scored, lead, "; "));
        out.setLength(out.length() - 1);
    }

    private static void appendCell(StringBuilder out, CharSequence text) {
        if (!needsQuotes(text)) {
            out.append(text).append(',');
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.append('"');
            }
            out.append(c);
        }
        out.append("\",");
    }

    private static boolean needsQuotes(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
