package org.meritlang.change;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Takes a sentence with rows apart; each row is of what the whole is of. */
final class RowPieces {
    private RowPieces() {}

    static List<Piece.RowPiece> of(PointsRule.Table table, Statement whole) {
        String subject = Formatter.words(table.subject());
        List<Piece.RowPiece> rows = new ArrayList<>();
        for (Row.PointsRow row : table.rows()) {
            String test = Formatter.words(row.test());
            String because =
                    row.because().map(b -> " because \"" + b.text() + "\"").orElse("");
            String words = subject + ": " + test + ": " + row.points().written() + because;
            rows.add(new Piece.RowPiece(saying(words, whole), test, "", new Piece.Content.OfTable(row)));
        }
        return rows;
    }

    static List<Piece.RowPiece> of(Sentence.Decide decide, Statement whole) {
        return decide.rows().stream()
                .map(row -> new Piece.RowPiece(
                        saying(Formatter.words(row), whole),
                        row.condition().map(Formatter::words).orElse("otherwise"),
                        row.label().text(),
                        new Piece.Content.OfDecision(row)))
                .toList();
    }

    /** The cells of its table. */
    static List<Piece.RowPiece> of(Sentence.Matrix matrix, Statement whole) {
        List<Piece.RowPiece> cells = new ArrayList<>();
        matrix.header()
                .ifPresent(header -> matrix.rows().forEach(row -> {
                    for (int column = 0; column < row.cells().size(); column++) {
                        String columnLabel = header.columns().get(column).text();
                        String place = row.label().text() + ", " + columnLabel;
                        Sentence.LabelName label = row.cells().get(column);
                        cells.add(new Piece.RowPiece(
                                saying(place + ": " + label.text(), whole),
                                place,
                                "",
                                new Piece.Content.OfMatrix(row.label().text(), columnLabel, label)));
                    }
                }));
        return cells;
    }

    private static Statement saying(String words, Statement whole) {
        return new Statement(whole.kind(), whole.owner(), whole.group(), words);
    }
}
