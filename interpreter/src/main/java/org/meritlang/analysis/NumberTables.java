package org.meritlang.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.analysis.written.Words;
import org.meritlang.analysis.written.WrittenConditions;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.source.Span;

/** Finds numbers between two rows of a table that no row takes, and numbers that two rows name. */
final class NumberTables implements Pass {
    private static final Instant USUAL_AS_OF = Instant.parse("2000-01-01T23:59:59.999999Z");
    private static final int MOST_ROWS = 500;

    @Override
    public List<Finding> findings(Subject subject) {
        WrittenConditions written = WrittenConditions.of(subject.sentences());
        List<Finding> findings = new ArrayList<>();
        for (int score = 0; score < subject.model().scores().size(); score++) {
            for (Rule.Table table : TakenRows.tables(subject.model().scores().get(score))) {
                List<RowNumbers> rows = rows(table, written);
                if (rows.size() > 1 && rows.size() <= MOST_ROWS) {
                    new OfTable(subject, score, rows, findings).tell(takesTheRest(table));
                }
            }
        }
        return findings;
    }

    private static boolean takesTheRest(Rule.Table table) {
        return table.rows().stream().anyMatch(row -> row.condition() instanceof Condition.Constant);
    }

    private static List<RowNumbers> rows(Rule.Table table, WrittenConditions written) {
        List<RowNumbers> rows = new ArrayList<>();
        for (Rule.Row row : table.rows()) {
            RowNumbers.of(row.condition(), written.ofRow(row.sentence().span())).ifPresent(rows::add);
        }
        return rows;
    }

    private static final class OfTable {
        private final Subject subject;
        private final int score;
        private final List<RowNumbers> rows;
        private final List<Finding> findings;
        private final BigDecimal step;

        OfTable(Subject subject, int score, List<RowNumbers> rows, List<Finding> findings) {
            this.subject = subject;
            this.score = score;
            this.rows = rows;
            this.findings = findings;
            int places = rows.stream()
                    .flatMap(s -> Stream.concat(s.low().stream(), s.high().stream()))
                    .mapToInt(end -> end.value().scale())
                    .reduce(0, Math::max);
            this.step = BigDecimal.ONE.movePointLeft(places);
        }

        void tell(boolean takesTheRest) {
            NumberExpression number = rows.get(0).number();
            if (!rows.stream().allMatch(s -> s.number().equals(number))) {
                return;
            }
            if (!takesTheRest) {
                tellGaps();
            }
            tellOverlaps();
        }

        private void tellGaps() {
            List<RowNumbers> sorted =
                    rows.stream().sorted(RowNumbers::compareLow).toList();
            RowNumbers last = sorted.get(0);
            for (RowNumbers next : sorted.subList(1, sorted.size())) {
                if (last.leavesGapBefore(next) && !last.isOneNumber() && !next.isOneNumber()) {
                    tellGap(last, next);
                }
                if (next.compareHigh(last) > 0) {
                    last = next;
                }
            }
        }

        private void tellGap(RowNumbers below, RowNumbers above) {
            BigDecimal first = first(below.high().orElseThrow());
            BigDecimal end = last(above.low().orElseThrow());
            if (first.compareTo(end) > 0) {
                return;
            }
            Diagnostic told = Diagnostic.of(
                            Code.GAP_BETWEEN_ROWS,
                            above.span(),
                            "No row takes " + values(below, first, end) + ", between "
                                    + Words.quoted(below.span().text()) + " and "
                                    + Words.quoted(above.span().text()) + ".")
                    .withRelated(below.span(), "the row below the gap");
            findings.add(witness(below.number(), first, above.span())
                    .map(lead -> Finding.of(told, subject.exhibits().earning(score, lead)))
                    .orElseGet(() -> Finding.of(told)));
        }

        /** The first number behind an end. */
        private BigDecimal first(RowNumbers.End end) {
            return end.in() ? end.value().add(step) : end.value();
        }

        private BigDecimal last(RowNumbers.End end) {
            return end.in() ? end.value().subtract(step) : end.value();
        }

        private void tellOverlaps() {
            List<RowNumbers> byBeginning = rows.stream()
                    .filter(s -> !s.isOneNumber())
                    .sorted(Comparator.comparing(s -> s, RowNumbers::compareLow))
                    .toList();
            for (int i = 1; i < byBeginning.size(); i++) {
                RowNumbers below = byBeginning.get(i - 1);
                RowNumbers above = byBeginning.get(i);
                boolean isInside = above.compareHigh(below) <= 0 || above.compareLow(below) == 0;
                if (!isInside
                        && !below.endsBefore(above)
                        && above.low().isPresent()
                        && below.high().isPresent()) {
                    tellOverlap(below, above);
                }
            }
        }

        private void tellOverlap(RowNumbers below, RowNumbers above) {
            BigDecimal from = above.low().orElseThrow().value();
            BigDecimal to = below.high().orElseThrow().value();
            boolean belowIsFirst = below.span().start() < above.span().start();
            RowNumbers first = belowIsFirst ? below : above;
            RowNumbers second = belowIsFirst ? above : below;
            Diagnostic told = Diagnostic.of(
                            Code.ROWS_OVERLAP,
                            second.span(),
                            "Two rows take " + values(below, from, to) + ": "
                                    + Words.quoted(first.span().text())
                                    + ", which stands first and counts, and "
                                    + Words.quoted(second.span().text()) + ".")
                    .withRelated(first.span(), "counts for these");
            findings.add(Finding.of(told));
        }

        /** {@code 50 to 59}; rows of time are not counted in the unit in which they are written. */
        private static String values(RowNumbers stretch, BigDecimal from, BigDecimal to) {
            if (stretch.number() instanceof NumberExpression.Scaled) {
                return from.compareTo(to) == 0 ? "one value" : "some values";
            }
            return from.compareTo(to) == 0 ? shown(from) : shown(from) + " to " + shown(to);
        }

        private static String shown(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        private Optional<Example> witness(NumberExpression number, BigDecimal value, Span span) {
            CheckedModel model = subject.model();
            return number instanceof NumberExpression.OfAttribute attribute
                    ? Optional.of(new Example(
                            model.attributes().get(attribute.attribute()).name() + " " + shown(value),
                            span,
                            USUAL_AS_OF,
                            Map.of(model.attributes().get(attribute.attribute()).name(), value),
                            List.of(),
                            List.of()))
                    : Optional.empty();
        }
    }
}
