package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Sentence.LabelName;

/** A row of a block. */
public sealed interface Row
        permits Row.AttributeRow,
                Row.ActivityRow,
                Row.PointsRow,
                Row.MatrixHeader,
                Row.MatrixRow,
                Row.DecideRow,
                Row.ExamplesHeader,
                Row.ExamplesRow,
                ExampleLine {
    Span span();

    /** {@code job title: text, default "none"}. */
    record AttributeRow(Span span, Name name, TypeName type, Optional<Expression> defaultValue) implements Row {}

    /** {@code page visited with url: text, seconds: seconds}. */
    record ActivityRow(Span span, Name name, List<AttributeRow> attributes) implements Row {
        public ActivityRow {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code 10 to 49: 5} of a points table. */
    record PointsRow(Span span, RowTest test, Expression.NumberLiteral points, Optional<Clause.Because> because)
            implements Row {}

    /** {@code |   | 1 | 2 |}: the labels of a matrix's columns. */
    record MatrixHeader(Span span, List<LabelName> columns) implements Row {
        public MatrixHeader {
            columns = List.copyOf(columns);
        }
    }

    /** {@code | A | hot | warm |}: a label of a matrix's rows, and what it gives in each column. */
    record MatrixRow(Span span, LabelName label, List<LabelName> cells) implements Row {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /** {@code MQL when total >= 50}; without a condition it is {@code unqualified otherwise}. */
    record DecideRow(Span span, LabelName label, Optional<Expression> condition, Optional<Clause.Because> because)
            implements Row {}

    /** {@code | as of | job title | fit |}: what the columns of examples are about. */
    record ExamplesHeader(Span span, List<Column> columns) implements Row {
        public ExamplesHeader {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of examples.
     *
     * @param name of an attribute or an output; empty for the column {@code as of}
     */
    record Column(Span span, Optional<Name> name) {}

    /** {@code | 2026-11-21 | "Director" | 60 |}: one example, with a cell for every column. */
    record ExamplesRow(Span span, List<Cell> cells) implements Row {
        public ExamplesRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of an example.
     *
     * @param value what is so, or what is expected; empty where the example says nothing of it
     */
    record Cell(Span span, Optional<FactValue> value) {}
}
