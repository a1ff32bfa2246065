package org.meritlang.repl.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.RowTexts;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** The columns of the data, then one for every output. Commas, {@code "} where needed, line feeds (RFC 4180). */
public final class CsvForm implements ResultForm {
    private final List<String> columns;
    private final Outputs outputs;
    private final ReasonsCell reasons;

    /**
     * @param columns of the data, all of which are kept
     * @param reasons of all sentences, as {@link ScoredBatch#reasons} gives them
     */
    public CsvForm(List<String> columns, Outputs outputs, List<String> reasons) {
        this.reasons = new ReasonsCell(reasons);
        this.columns = List.copyOf(columns);
        this.outputs = outputs;
    }

    @Override
    public String opening() {
        Utf8Text header = new Utf8Text();
        for (String name : header(columns, outputs)) {
            CsvCells.append(header, name);
            header.append(',');
        }
        header.removeLast(1);
        return new String(header.toBytes(), StandardCharsets.UTF_8);
    }

    /** The names of all columns; an output whose name the data have already is called {@code merit} and that name. */
    static List<String> header(List<String> columns, Outputs outputs) {
        Set<String> taken = new HashSet<>();
        columns.forEach(name -> taken.add(Spelling.key(name)));
        List<String> names = new ArrayList<>(columns);
        for (String name : outputs.columns()) {
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
    public void append(Utf8Text out, LeadChunk chunk, ScoredBatch scored, int lead) {
        RowTexts texts = chunk.texts();
        for (int column = 0; column < columns.size(); column++) {
            CsvCells.append(out, texts.characters(), texts.start(lead, column), texts.end(lead, column));
            out.append(',');
        }
        for (Outputs.Score score : outputs.scores()) {
            out.appendPoints(scored.points(score.index(), lead)).append(',');
        }
        for (Outputs.Labelling labelling : outputs.labellings()) {
            CsvCells.append(out, scored.label(labelling.index(), lead));
            out.append(',');
        }
        out.append(scored.disqualified(lead) ? "yes," : "no,");
        reasons.append(out, scored, lead);
        if (outputs.alerts()) {
            out.append(',');
            CsvCells.append(out, String.join(ReasonsCell.BETWEEN, scored.alerts(lead)));
        }
    }
}
