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
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.source.Span;

/** Finds values between two rows of a table that no row takes, and values that two rows name. */
final class NumberTables implements Pass {
    private static final Instant USUAL_AS_OF = Instant.parse("2000-01-01T23:59:59.999999Z");
    private static final int MOST_ROWS = 500;

    @Override
    public List<Finding> findings(Subject subject) {
        WrittenConditions written = WrittenConditions.of(subject.sentences());
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < subject.model().scores().size(); index++) {
            int score = index;
            Score ruled = subject.model().scores().get(score);
            Stream.concat(
                            TakenRows.rules(ruled, Rule.Table.class).stream()
                                    .map(table -> ReadTable.of(table, written, subject.model())),
                            TakenRows.rules(ruled, Rule.OccurrenceTable.class).stream()
                                    .map(table -> ReadTable.of(table, written, subject.model())))
                    .flatMap(Optional::stream)
                    .filter(NumberTables::isComparable)
                    .forEach(read -> new OfTable(subject, score, read, findings).tell());
        }
        return findings;
    }

    private static boolean isComparable(ReadTable table) {
        return table.rows().size() > 1 && table.rows().size() <= MOST_ROWS;
    }

    private static final class OfTable {
        private final Subject subject;
        private final int score;
        private final ReadTable table;
        private final List<RowNumbers> rows;
        private final Scale scale;
        private final List<Finding> findings;
        private final BigDecimal step;

        OfTable(Subject subject, int score, ReadTable table, List<Finding> findings) {
            this.subject = subject;
            this.score = score;
            this.table = table;
            this.rows = table.rows();
            this.scale = rows.get(0).scale();
            this.findings = findings;
            int places = rows.stream()
                    .flatMap(s -> Stream.concat(s.low().stream(), s.high().stream()))
                    .mapToInt(end -> end.value().scale())
                    .reduce(0, Math::max);
            this.step = scale.isStepped() ? BigDecimal.ONE.movePointLeft(places) : BigDecimal.ZERO;
        }

        void tell() {
            if (!table.takesMore()) {
                tellGaps();
            }
            if (scale.mayOverlapByMistake()) {
                tellOverlaps();
            }
        }

        private void tellGaps() {
            List<RowNumbers> sorted =
                    rows.stream().sorted(RowNumbers::compareLow).toList();
            RowNumbers last = sorted.get(0);
            for (RowNumbers next : sorted.subList(1, sorted.size())) {
                if (last.leavesGapBefore(next) && !areMeantApart(last, next)) {
                    tellGap(last, next);
                }
                if (next.compareHigh(last) > 0) {
                    last = next;
                }
            }
        }

        /** Rows for single values mean just these; of times, those that turn from giving to taking leave some out. */
        private boolean areMeantApart(RowNumbers last, RowNumbers next) {
            if (!(scale instanceof Scale.Numbers) && table.changesSign(last, next)) {
                return true;
            }
            return scale.isSparse()
                    ? last.isOneNumber() || next.isOneNumber()
                    : last.isOneNumber() && next.isOneNumber();
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
                            "No row takes " + scale.told(first, end) + ", between "
                                    + Words.quoted(below.span().text()) + " and "
                                    + Words.quoted(above.span().text()) + ".")
                    .withRelated(below.span(), "the gap begins behind this row");
            findings.add(witness(first, above.span())
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
                            "Two rows take " + scale.told(from, to) + ": "
                                    + Words.quoted(first.span().text())
                                    + ", which stands first and counts, and "
                                    + Words.quoted(second.span().text()) + ".")
                    .withRelated(first.span(), "counts for these");
            findings.add(Finding.of(told));
        }

        private Optional<Example> witness(BigDecimal value, Span span) {
            if (table.isOfOccurrences()
                    || !(scale instanceof Scale.Numbers numbers)
                    || !(numbers.number() instanceof NumberExpression.OfAttribute attribute)) {
                return Optional.empty();
            }
            String name =
                    subject.model().attributes().get(attribute.attribute()).name();
            return Optional.of(new Example(
                    name + " " + value.stripTrailingZeros().toPlainString(),
                    span,
                    USUAL_AS_OF,
                    Map.of(name, value),
                    List.of(),
                    List.of()));
        }
    }
}
