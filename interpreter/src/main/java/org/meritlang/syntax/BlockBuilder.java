package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.source.Span;

/** Puts a heading and its rows together, and says where they do not fit each other. */
final class BlockBuilder {
    private final Block block;
    private final Form form;
    private final Diagnostics problems;

    BlockBuilder(Block block, Diagnostics problems) {
        this.block = block;
        this.form = block.form().orElseThrow();
        this.problems = problems;
    }

    /** The whole sentence, or a broken one if its heading could not be read or it lacks its rows. */
    Sentence build() {
        Optional<Sentence> heading = block.heading();
        if (heading.isEmpty()) {
            return broken();
        }
        if (!block.hasBrokenRow() && lacksRows()) {
            Span place = block.headingSpan();
            problems.add(Diagnostic.of(
                    Code.HEADING_WITHOUT_ROWS,
                    place,
                    "Below `" + place.text() + "` rows are missing, such as `" + row().pattern() + "`."));
            return broken();
        }
        return withRows(heading.get());
    }

    private Sentence.Broken broken() {
        return new Sentence.Broken(block.span(), form != Form.POINTS_TABLE);
    }

    private boolean lacksRows() {
        return switch (form) {
            case MATRIX -> false;
            case EXAMPLES -> block.rows().stream().noneMatch(Row.ExamplesRow.class::isInstance);
            default -> block.rows().isEmpty();
        };
    }

    private Form row() {
        return switch (form) {
            case LEAD_HAS -> Form.ATTRIBUTE_ROW;
            case LEAD_DOES -> Form.ACTIVITY_ROW;
            case POINTS_TABLE -> Form.POINTS_ROW;
            case DECIDE -> Form.DECIDE_ROW;
            case EXAMPLES -> rows(Row.ExamplesHeader.class).isEmpty() ? Form.EXAMPLES_HEADER : Form.EXAMPLES_ROW;
            default -> Form.EXPECT;
        };
    }

    private Sentence withRows(Sentence heading) {
        Span span = block.span();
        boolean isWhole = !block.hasBrokenRow();
        if (heading instanceof Sentence.LeadHas) {
            return new Sentence.LeadHas(span, rows(Row.AttributeRow.class));
        }
        if (heading instanceof Sentence.LeadDoes) {
            return new Sentence.LeadDoes(span, rows(Row.ActivityRow.class));
        }
        if (heading instanceof PointsRule.Table table) {
            return new PointsRule.Table(
                    span,
                    table.perOccurrence(),
                    table.subject(),
                    table.clauses(),
                    table.because(),
                    rows(Row.PointsRow.class));
        }
        if (heading instanceof Sentence.Decide decide) {
            return new Sentence.Decide(span, decide.name(), rows(Row.DecideRow.class), isWhole);
        }
        if (heading instanceof Sentence.Example example) {
            return new Sentence.Example(span, example.title(), rows(ExampleLine.class), isWhole);
        }
        return heading instanceof Sentence.Matrix matrix ? matrix(matrix, span) : examples(span);
    }

    private Sentence.Matrix matrix(Sentence.Matrix heading, Span span) {
        Optional<Row.MatrixHeader> header =
                rows(Row.MatrixHeader.class).stream().findFirst();
        int columns = header.map(h -> h.columns().size() + 1).orElse(0);
        List<Row.MatrixRow> rows = new ArrayList<>();
        for (Row.MatrixRow row : rows(Row.MatrixRow.class)) {
            if (fits(row, row.cells().size() + 1, columns)) {
                rows.add(row);
            }
        }
        boolean isWhole = !block.hasBrokenRow()
                && rows.size() == rows(Row.MatrixRow.class).size();
        return new Sentence.Matrix(
                span, heading.name(), heading.rowOutput(), heading.columnOutput(), header, rows, isWhole);
    }

    private Sentence.Examples examples(Span span) {
        Optional<Row.ExamplesHeader> header =
                rows(Row.ExamplesHeader.class).stream().findFirst();
        int columns = header.map(h -> h.columns().size()).orElse(0);
        List<Row.ExamplesRow> rows = new ArrayList<>();
        for (Row.ExamplesRow row : rows(Row.ExamplesRow.class)) {
            if (fits(row, row.cells().size(), columns)) {
                rows.add(row);
            }
        }
        boolean isWhole = !block.hasBrokenRow()
                && rows.size() == rows(Row.ExamplesRow.class).size();
        Optional<ExampleLine.AsOf> asOf = rows(ExampleLine.AsOf.class).stream().findFirst();
        return new Sentence.Examples(span, asOf, header, rows, isWhole);
    }

    /** Whether a row has a cell for every column; of a table whose header is broken no row does. */
    private boolean fits(Row row, int cells, int columns) {
        if (cells != columns && columns > 0) {
            problems.add(Diagnostic.of(
                    Code.ROW_OF_ANOTHER_LENGTH,
                    row.span(),
                    "This row has " + cells + (cells == 1 ? " cell" : " cells") + " and the header " + columns
                            + "; a `|` stands before, between and behind the cells."));
        }
        return cells == columns;
    }

    private <T extends Row> List<T> rows(Class<T> type) {
        return block.rows().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
