package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.source.Span;

/** Lays out the rows of a block, what belongs in columns in columns. */
final class BlockLayout {
    private static final Rows ROWS = new Rows();

    private BlockLayout() {}

    /** A row on its line. */
    record Line(Span span, String words) {}

    /** Whether a sentence is a heading with rows below it. */
    static boolean isBlock(Sentence sentence) {
        return sentence.accept(ROWS).isPresent();
    }

    /** The rows below a sentence; none where it is no block. */
    static List<Line> rows(Sentence sentence) {
        return sentence.accept(ROWS).orElse(List.of());
    }

    private static List<Line> points(List<Row.PointsRow> rows) {
        List<String> tests =
                rows.stream().map(row -> RowWording.of(row.test()) + ":").toList();
        int labels = widest(tests);
        int numbers = widest(rows.stream().map(row -> row.points().written()).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row.PointsRow row = rows.get(i);
            String number = row.points().written();
            String words = padded(tests.get(i), labels + 1 + numbers - number.length())
                    + number
                    + SentenceWording.because(row.because());
            lines.add(new Line(row.span(), words));
        }
        return lines;
    }

    private static List<Line> decisions(List<Row.DecideRow> rows) {
        List<String> labels =
                rows.stream().map(row -> SentenceWording.of(row.label())).toList();
        int widest = widest(labels);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Line(
                        rows.get(i).span(), padded(labels.get(i), widest + 2) + RowWording.goingOn(rows.get(i))))
                .toList();
    }

    private static List<Line> matrix(Sentence.Matrix matrix) {
        List<Span> spans = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        matrix.header().ifPresent(header -> {
            spans.add(header.span());
            cells.add(labels("", header.columns()));
        });
        for (Row.MatrixRow row : matrix.rows()) {
            spans.add(row.span());
            cells.add(labels(SentenceWording.of(row.label()), row.cells()));
        }
        return table(spans, cells);
    }

    private static List<String> labels(String first, List<Sentence.LabelName> labels) {
        List<String> cells = new ArrayList<>(List.of(first));
        labels.forEach(label -> cells.add(SentenceWording.of(label)));
        return cells;
    }

    private static List<Line> examples(Sentence.Examples examples) {
        List<Line> lines = new ArrayList<>();
        examples.asOf().ifPresent(asOf -> lines.add(new Line(asOf.span(), ExampleWording.of(asOf))));
        List<Span> spans = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        examples.header().ifPresent(header -> {
            spans.add(header.span());
            cells.add(header.columns().stream().map(ExampleWording::of).toList());
        });
        for (Row.ExamplesRow row : examples.rows()) {
            spans.add(row.span());
            cells.add(row.cells().stream().map(ExampleWording::of).toList());
        }
        lines.addAll(table(spans, cells));
        return lines;
    }

    /** Rows of as many cells each, with bars between them. */
    private static List<Line> table(List<Span> spans, List<List<String>> cells) {
        int columns = cells.isEmpty() ? 0 : cells.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> Math.max(
                        1, widest(cells.stream().map(row -> row.get(column)).toList())))
                .toArray();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            StringBuilder words = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                words.append(' ')
                        .append(padded(cells.get(i).get(column), widths[column]))
                        .append(" |");
            }
            lines.add(new Line(spans.get(i), words.toString()));
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(BlockLayout::width).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static final class Rows implements Sentence.Visitor<Optional<List<Line>>> {
        @Override
        public Optional<List<Line>> visitModelName(Sentence.ModelName model) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitTimeZone(Sentence.TimeZone timeZone) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitInclude(Sentence.Include include) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitLeadHas(Sentence.LeadHas leadHas) {
            return Optional.of(leadHas.rows().stream()
                    .map(row -> new Line(row.span(), RowWording.of(row)))
                    .toList());
        }

        @Override
        public Optional<List<Line>> visitLeadDoes(Sentence.LeadDoes leadDoes) {
            return Optional.of(leadDoes.rows().stream()
                    .map(row -> new Line(row.span(), RowWording.of(row)))
                    .toList());
        }

        @Override
        public Optional<List<Line>> visitListOf(Sentence.ListOf list) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitListFrom(Sentence.ListFrom list) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitDefine(Sentence.Define define) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitScoreHeading(Sentence.ScoreHeading heading) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitScoreFormula(Sentence.ScoreFormula score) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitGroupHeading(Sentence.GroupHeading heading) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitPointsRule(PointsRule rule) {
            return rule instanceof PointsRule.Table table ? Optional.of(points(table.rows())) : Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitRaiseTo(Sentence.RaiseTo raise) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitLimitTo(Sentence.LimitTo limit) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitGrade(Sentence.Grade grade) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitMatrix(Sentence.Matrix matrix) {
            return Optional.of(matrix(matrix));
        }

        @Override
        public Optional<List<Line>> visitDecide(Sentence.Decide decide) {
            return Optional.of(decisions(decide.rows()));
        }

        @Override
        public Optional<List<Line>> visitDisqualify(Sentence.Disqualify disqualify) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitAlert(Sentence.Alert alert) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Line>> visitExample(Sentence.Example example) {
            return Optional.of(example.lines().stream()
                    .map(line -> new Line(line.span(), ExampleWording.of(line)))
                    .toList());
        }

        @Override
        public Optional<List<Line>> visitExamples(Sentence.Examples examples) {
            return Optional.of(examples(examples));
        }

        @Override
        public Optional<List<Line>> visitBroken(Sentence.Broken broken) {
            return Optional.empty();
        }
    }
}
