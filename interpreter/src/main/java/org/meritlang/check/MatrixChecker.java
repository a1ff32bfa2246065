package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Matrix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.Sentence.LabelName;

/** Reads matrices: a label for each pair of the labels of two outputs. */
final class MatrixChecker {
    private final LabelledOutputs outputs;

    MatrixChecker(LabelledOutputs outputs) {
        this.outputs = outputs;
    }

    /** One side of a matrix: an output and its labels. */
    private record Side(Name output, Meaning.OfLabelling meaning) {
        List<String> labels() {
            return meaning.labels().labels();
        }
    }

    Matrix check(Sentence.Matrix written) {
        Side rows = new Side(written.rowOutput(), outputs.require(written.rowOutput()));
        Side columns = new Side(written.columnOutput(), outputs.require(written.columnOutput()));
        boolean isKnown =
                rows.meaning().labels().isWhole() && columns.meaning().labels().isWhole();
        if (written.header().isEmpty() && written.isWhole()) {
            refuseTooMany(written, rows, columns);
        }
        if (isKnown) {
            refuseSwapped(written, rows, columns);
        }
        if (!isKnown || !written.isWhole()) {
            throw Refusal.toldElsewhere();
        }
        return written.header().isEmpty() ? joined(written, rows, columns) : inTable(written, rows, columns);
    }

    private static void refuseTooMany(Sentence.Matrix written, Side rows, Side columns) {
        int labels = rows.labels().size() * columns.labels().size();
        if (labels > LabelSets.MOST_CELLS) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    written.name().span(),
                    "Joined, these labels would make " + labels + ", and more than " + LabelSets.MOST_CELLS
                            + " nobody can look through.");
        }
    }

    /** Where all rows are labels of the columns' output, and all columns of the rows'. */
    private static void refuseSwapped(Sentence.Matrix written, Side rows, Side columns) {
        List<LabelName> down = written.rows().stream().map(Row.MatrixRow::label).toList();
        List<LabelName> across = written.header().map(Row.MatrixHeader::columns).orElse(List.of());
        boolean fits = areAllOf(down, rows) && areAllOf(across, columns);
        if (!fits && !across.isEmpty() && !down.isEmpty() && areAllOf(down, columns) && areAllOf(across, rows)) {
            String row = rows.output().text();
            String column = columns.output().text();
            throw Refusal.of(
                    Code.NOT_A_LISTED_VALUE,
                    rows.output().span().to(columns.output().span()),
                    "The rows of this table are the labels of `" + column + "` and its columns those of `" + row
                            + "`; the output of the rows is named first.",
                    Fix.certain(
                            "write `" + column + " and " + row + "`",
                            rows.output().span().to(columns.output().span()),
                            column + " and " + row));
        }
    }

    private static boolean areAllOf(List<LabelName> written, Side side) {
        return written.stream()
                .allMatch(label -> side.meaning().labels().find(label.text()).isPresent());
    }

    /** {@code A} and {@code 11} make the same as {@code A1} and {@code 1}. */
    private static void refuseAlike(Sentence.Matrix written, Side rows, Side columns) {
        Map<String, String> made = new HashMap<>();
        for (String row : rows.labels()) {
            for (String column : columns.labels()) {
                String parts = "`" + row + "` and `" + column + "`";
                String before = made.putIfAbsent(Folding.fold(row + column), parts);
                if (before != null) {
                    throw Refusal.of(
                            Code.DUPLICATE_NAME,
                            written.name().span(),
                            "Joined, " + before + " make the same label as " + parts
                                    + "; give the matrix a table that tells them apart.");
                }
            }
        }
    }

    private static Matrix joined(Sentence.Matrix written, Side rows, Side columns) {
        FirstSpellings spellings = new FirstSpellings();
        List<List<String>> cells = new ArrayList<>();
        refuseAlike(written, rows, columns);
        for (String row : rows.labels()) {
            cells.add(columns.labels().stream()
                    .map(column -> spellings.of(row + column))
                    .toList());
        }
        return matrix(written, rows, columns, spellings, cells, List.of());
    }

    private static Matrix inTable(Sentence.Matrix written, Side rows, Side columns) {
        Map<String, Integer> columnPlaces =
                places(written.header().orElseThrow().columns(), columns, "column");
        Map<String, Integer> rowPlaces =
                places(written.rows().stream().map(Row.MatrixRow::label).toList(), rows, "row");
        refuseMissing(written, missing(rows, rowPlaces), missing(columns, columnPlaces));
        FirstSpellings spellings = new FirstSpellings();
        written.rows()
                .forEach(row -> row.cells().forEach(cell -> {
                    Complaints.notEmpty(cell);
                    spellings.of(cell.text());
                }));
        List<List<String>> cells = new ArrayList<>();
        List<List<Span>> places = new ArrayList<>();
        for (int row : inOrder(rows, rowPlaces)) {
            List<LabelName> asWritten = written.rows().get(row).cells();
            List<LabelName> inOrder =
                    inOrder(columns, columnPlaces).stream().map(asWritten::get).toList();
            cells.add(inOrder.stream().map(cell -> spellings.of(cell.text())).toList());
            places.add(inOrder.stream().map(LabelName::span).toList());
        }
        return matrix(written, rows, columns, spellings, cells, places);
    }

    private static Matrix matrix(
            Sentence.Matrix written,
            Side rows,
            Side columns,
            FirstSpellings spellings,
            List<List<String>> cells,
            List<List<Span>> places) {
        List<String> labels = spellings.all();
        Map<String, Integer> indexes = new HashMap<>();
        labels.forEach(label -> indexes.put(label, indexes.size()));
        String words = Formatter.words(written);
        return new Matrix(
                written.name().text(),
                Identity.of(words, words, Optional.empty(), written.span()),
                rows.meaning().labelling(),
                columns.meaning().labelling(),
                labels,
                cells.stream()
                        .map(row -> row.stream().map(indexes::get).toList())
                        .toList(),
                places);
    }

    /** At which place of the table each label stands. */
    private static Map<String, Integer> places(List<LabelName> written, Side side, String what) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            LabelName label = written.get(i);
            String known = side.meaning().labels().find(label.text()).orElseThrow(() -> unknown(label, side));
            Integer first = places.putIfAbsent(known, i);
            if (first != null) {
                Span there = written.get(first).span();
                throw Refusal.of(Diagnostic.of(
                                Code.DUPLICATE_NAME,
                                label.span(),
                                "There is a " + what + " for `" + label.text() + "` already.")
                        .withRelated(there, "the first"));
            }
        }
        return places;
    }

    /** The places of all labels, in the order of their output. */
    private static List<Integer> inOrder(Side side, Map<String, Integer> places) {
        return side.labels().stream()
                .map(label -> Objects.requireNonNull(places.get(label)))
                .toList();
    }

    private static Refusal unknown(LabelName label, Side side) {
        return Refusal.of(
                Code.NOT_A_LISTED_VALUE,
                label.span(),
                "`" + label.text() + "` is no label of `" + side.output().text() + "`, which gives "
                        + String.join(", ", side.labels()) + ".",
                Complaints.didYouMean(label.text(), label.span(), Suggestions.among(side.labels())));
    }

    private static List<String> missing(Side side, Map<String, Integer> places) {
        return side.labels().stream()
                .filter(label -> !places.containsKey(label))
                .toList();
    }

    /** All that is missing is told at once, and of both sides. */
    private static void refuseMissing(Sentence.Matrix written, List<String> rows, List<String> columns) {
        Map<String, String> parts = new LinkedHashMap<>();
        rowsOrColumns(rows, "row", written.rowOutput()).ifPresent(words -> parts.put("rows", words));
        rowsOrColumns(columns, "column", written.columnOutput()).ifPresent(words -> parts.put("columns", words));
        if (!parts.isEmpty()) {
            throw Refusal.of(
                    Code.LABELS_MISSING,
                    written.name().span(),
                    "This matrix has no " + String.join(", and no ", parts.values()) + ".");
        }
    }

    private static Optional<String> rowsOrColumns(List<String> labels, String what, Name output) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<String> quoted = labels.stream().map(label -> "`" + label + "`").toList();
        String last = quoted.get(quoted.size() - 1);
        String all =
                quoted.size() == 1 ? last : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + last;
        return Optional.of(what + " for " + all + " of `" + output.text() + "`");
    }
}
