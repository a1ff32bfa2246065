package org.meritlang.repl.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.RowTexts;
import org.meritlang.score.ScoredBatch;

/** One line a lead. Commas, {@code "} where needed, line feeds (RFC 4180). */
public final class CsvForm implements ResultForm {
    private final List<CsvColumn> columns;
    private final int[] kept;
    private final ReasonsCell reasons;

    /**
     * @param columns what to write, in this order
     * @param reasons of all sentences, as {@link ScoredBatch#reasons} gives them
     */
    public CsvForm(List<CsvColumn> columns, List<String> reasons) {
        this.columns = List.copyOf(columns);
        this.reasons = new ReasonsCell(reasons);
        List<Integer> ofData = kept(columns);
        kept = columns.stream()
                .mapToInt(column -> ofData.indexOf(column.index()))
                .toArray();
    }

    /** The columns of the data whose texts a chunk must keep for these columns, in the order in which it keeps them. */
    public static List<Integer> kept(List<CsvColumn> columns) {
        return columns.stream()
                .filter(column -> column.kind() == CsvColumn.Kind.DATA)
                .map(CsvColumn::index)
                .distinct()
                .toList();
    }

    @Override
    public String opening() {
        Utf8Text header = new Utf8Text();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                header.append(',');
            }
            CsvCells.append(header, columns.get(i).name());
        }
        return new String(header.toBytes(), StandardCharsets.UTF_8);
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
        for (int i = 0; i < kept.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            CsvColumn column = columns.get(i);
            switch (column.kind()) {
                case DATA -> CsvCells.append(out, texts.utf8(), texts.start(lead, kept[i]), texts.end(lead, kept[i]));
                case SCORE -> out.appendPoints(scored.points(column.index(), lead));
                case LABEL -> CsvCells.append(out, scored.label(column.index(), lead));
                case DISQUALIFIED -> out.append(scored.disqualified(lead) ? "yes" : "no");
                case REASONS -> reasons.append(out, scored, lead);
                case ALERTS -> CsvCells.append(out, String.join("; ", scored.alerts(lead)));
            }
        }
    }
}
