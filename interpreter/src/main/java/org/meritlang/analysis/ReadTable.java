package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meritlang.analysis.written.WrittenConditions;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.TimeUnit;

/**
 * A table whose rows take stretches of values on one scale.
 *
 * @param takesMore whether there are rows that take other values, too, such as {@code otherwise}
 * @param isOfOccurrences whether rows take occurrences, not leads
 * @param points of each row, by its place
 */
record ReadTable(List<RowNumbers> rows, boolean takesMore, boolean isOfOccurrences, Map<Span, Long> points) {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]\\s*(second|minute|hour|day|week)s?\\b");

    ReadTable {
        rows = List.copyOf(rows);
        points = Map.copyOf(points);
    }

    /** Between points and points that are taken nothing is meant to be given. */
    boolean changesSign(RowNumbers one, RowNumbers other) {
        return Long.signum(points.getOrDefault(one.span(), 0L)) * Long.signum(points.getOrDefault(other.span(), 0L))
                < 0;
    }

    /** Empty where the rows have no scale in common. */
    static Optional<ReadTable> of(Rule.Table table, WrittenConditions written, CheckedModel model) {
        List<Span> spans = table.rows().stream()
                .map(row -> written.ofRow(row.sentence().span()))
                .toList();
        RowReader reader = reader(model.attributes(), spans, conditions(table));
        List<List<RowNumbers>> readings = new ArrayList<>();
        Map<Span, Long> points = new HashMap<>();
        boolean takesMore = false;
        for (int row = 0; row < spans.size(); row++) {
            Condition condition = table.rows().get(row).condition();
            points.put(spans.get(row), table.rows().get(row).points());
            List<RowNumbers> read = reader.read(condition, spans.get(row));
            takesMore |= read.isEmpty() && !takesUnknown(condition);
            readings.add(read);
        }
        return of(readings, takesMore, false, points);
    }

    private static Stream<Condition> conditions(Rule.Table table) {
        return table.rows().stream().map(Rule.Row::condition);
    }

    /** {@code unknown} takes no value. */
    private static boolean takesUnknown(Condition condition) {
        return condition instanceof Condition.Not not
                && (not.term() instanceof Condition.KnownAttribute || not.term() instanceof Condition.KnownNumber);
    }

    /** Rows that ask for a number, or for a time, but not for both. */
    static Optional<ReadTable> of(Rule.OccurrenceTable table, WrittenConditions written, CheckedModel model) {
        List<Span> spans = table.rows().stream()
                .map(row -> written.ofRow(row.sentence().span()))
                .toList();
        List<Attribute> attributes =
                model.activities().get(table.occurrences().activity()).attributes();
        RowReader reader =
                reader(attributes, spans, table.rows().stream().flatMap(row -> row.taken().filter().stream()));
        List<List<RowNumbers>> readings = new ArrayList<>();
        Map<Span, Long> points = new HashMap<>();
        boolean takesMore = false;
        for (int row = 0; row < spans.size(); row++) {
            Occurrences taken = table.rows().get(row).taken();
            Span span = spans.get(row);
            points.put(span, table.rows().get(row).points());
            List<RowNumbers> read = taken.windows().isEmpty()
                    ? taken.filter().map(filter -> reader.read(filter, span)).orElse(List.of())
                    : RowReader.taken(taken, span);
            takesMore |= read.isEmpty();
            readings.add(read);
        }
        return of(readings, takesMore, true, points);
    }

    private static Optional<ReadTable> of(
            List<List<RowNumbers>> readings, boolean takesMore, boolean isOfOccurrences, Map<Span, Long> points) {
        List<List<RowNumbers>> read =
                readings.stream().filter(row -> !row.isEmpty()).toList();
        Set<Scale> scales = new LinkedHashSet<>();
        read.stream().limit(1).flatMap(List::stream).forEach(row -> scales.add(row.scale()));
        return scales.stream()
                .filter(scale -> read.stream()
                        .allMatch(row ->
                                row.stream().anyMatch(each -> each.scale().equals(scale))))
                .findFirst()
                .map(scale -> new ReadTable(
                        read.stream()
                                .flatMap(List::stream)
                                .filter(row -> row.scale().equals(scale))
                                .toList(),
                        takesMore,
                        isOfOccurrences,
                        points));
    }

    /** Amounts of time are told in the smallest unit that a row names; a bare number names that of its attribute. */
    private static RowReader reader(List<Attribute> attributes, List<Span> spans, Stream<Condition> conditions) {
        List<TimeUnit> named = new ArrayList<>();
        for (Span span : spans) {
            Matcher amount = AMOUNT.matcher(span.text().toLowerCase(Locale.ROOT));
            while (amount.find()) {
                named.add(TimeUnit.valueOf(amount.group(1).toUpperCase(Locale.ROOT)));
            }
        }
        Optional<TimeUnit> unit = named.stream().min(Comparator.naturalOrder());
        return new RowReader(
                attributes,
                unit.map(smallest -> conditions
                        .flatMap(condition -> bareUnit(condition, attributes).stream())
                        .reduce(smallest, (a, b) -> a.compareTo(b) < 0 ? a : b)));
    }

    private static Optional<TimeUnit> bareUnit(Condition condition, List<Attribute> attributes) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream()
                    .flatMap(term -> bareUnit(term, attributes).stream())
                    .findFirst();
        }
        return condition instanceof Condition.NumberTest test
                        && test.left() instanceof NumberExpression.OfAttribute own
                        && attributes.get(own.attribute()).type() instanceof Type.Amount amount
                ? Optional.of(amount.unit())
                : Optional.empty();
    }
}
