package org.meritlang.check;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Example;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Fact;
import org.meritlang.syntax.FactValue;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Reads {@code examples}: a table whose rows are leads, with what is to come of each. */
final class ExampleTable {
    private final ModelNames names;
    private final ZoneId zone;
    private final ExpectationChecker expectations;
    private final Optional<Span> dayInRules;
    private final Sentences sentences;

    /** @param dayInRules a day that the rules name, so that examples have to say which day it is */
    ExampleTable(
            ModelNames names,
            ZoneId zone,
            ExpectationChecker expectations,
            Optional<Span> dayInRules,
            Sentences sentences) {
        this.names = names;
        this.zone = zone;
        this.expectations = expectations;
        this.dayInRules = dayInRules;
        this.sentences = sentences;
    }

    /** What a column says of leads. */
    private enum About {
        AS_OF,
        FACT,
        EXPECTATION,
        /** What another column says already. */
        NOTHING
    }

    /** The rows that are right; each that is at fault is told of. */
    List<Example> check(Sentence.Examples written) {
        if (written.header().isEmpty()) {
            throw Refusal.toldElsewhere();
        }
        List<Row.Column> columns = written.header().get().columns();
        List<Optional<About>> about = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (Row.Column column : columns) {
            about.add(isSecond(column, seen) ? Optional.of(About.NOTHING) : sentences.check(() -> about(column)));
        }
        if (about.stream().anyMatch(Optional::isEmpty)) {
            throw Refusal.toldElsewhere();
        }
        List<About> known = about.stream().flatMap(Optional::stream).toList();
        if (!known.contains(About.EXPECTATION)) {
            throw Refusal.of(
                    Code.NOTHING_EXPECTED,
                    written.header().get().span(),
                    "These examples show nothing, because no column is an output; add one such as `total`.");
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < written.rows().size(); i++) {
            String title = "row " + (i + 1);
            Row.ExamplesRow row = written.rows().get(i);
            sentences.check(() -> example(title, row, columns, known, written)).ifPresent(examples::add);
        }
        if (!written.isWhole()) {
            throw Refusal.toldElsewhere();
        }
        return examples;
    }

    private About about(Row.Column column) {
        if (column.name().isEmpty()) {
            return About.AS_OF;
        }
        Name name = column.name().get();
        Optional<Meaning> ours = names.ours(name.key());
        if (ours.isEmpty()) {
            ExampleFacts.field(names, name);
            return About.FACT;
        }
        if (ours.get() instanceof Meaning.ToldElsewhere) {
            throw Refusal.toldElsewhere();
        }
        if (ours.get() instanceof Meaning.OfList || ours.get() instanceof Meaning.OfActivity) {
            throw Refusal.of(
                    Code.NO_FACT,
                    name.span(),
                    "A column is a field of the lead or an output, and `" + name.text() + "` is neither.");
        }
        return About.EXPECTATION;
    }

    /** Whether a column comes again, which is told here and nowhere else. */
    private boolean isSecond(Row.Column column, Map<String, Span> seen) {
        Span first = seen.putIfAbsent(column.name().map(Name::key).orElse(""), column.span());
        if (first == null) {
            return false;
        }
        sentences
                .problems()
                .add(Diagnostic.of(
                                Code.DUPLICATE_NAME,
                                column.span(),
                                "There is a column " + Places.quoted(column.span()) + " already.")
                        .withRelated(first, "the first"));
        return true;
    }

    private Example example(
            String title, Row.ExamplesRow row, List<Row.Column> columns, List<About> about, Sentence.Examples table) {
        ExampleTime time = time(row, about, table);
        ExampleFacts facts = new ExampleFacts(names, time);
        List<Example.Expectation> expected = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<FactValue> value = row.cells().get(i).value();
            Optional<Name> name = columns.get(i).name();
            if (value.isPresent() && name.isPresent()) {
                if (about.get(i) == About.FACT) {
                    facts.take(new Fact(value.get().span(), name.get(), value.get()));
                } else if (about.get(i) == About.EXPECTATION) {
                    expected.add(expectations.holds(comparison(name.get(), value.get())));
                }
            }
        }
        if (expected.isEmpty()) {
            throw Refusal.of(
                    Code.NOTHING_EXPECTED, row.span(), "This row expects nothing; fill in the cell of an output.");
        }
        return new Example(title, row.span(), time.asOf(), facts.values(), facts.deeds(), expected);
    }

    /** {@code stage is SQL}, of the cell {@code SQL} in the column {@code stage}. */
    private Expression comparison(Name output, FactValue value) {
        if (!(value instanceof FactValue.Plain plain)) {
            throw Refusal.of(
                    Code.VALUE_MISFITS,
                    value.span(),
                    "What is expected of `" + output.text() + "` is one value, and " + Places.quoted(value.span())
                            + " is not.");
        }
        if (plain.value() instanceof Expression.NameUse label && !hasLabels(output)) {
            throw Refusal.of(
                    Code.VALUE_MISFITS,
                    value.span(),
                    "`" + output.text() + "` has no labels, so `" + label.name().text()
                            + "` cannot be expected of it.");
        }
        Expression named = new Expression.NameUse(output.span(), output);
        return new Expression.Comparison(value.span(), named, Comparator.IS, plain.value());
    }

    private boolean hasLabels(Name output) {
        return names.ours(output.key()).orElseThrow() instanceof Meaning.OfLabelling;
    }

    private ExampleTime time(Row.ExamplesRow row, List<About> about, Sentence.Examples table) {
        Optional<DateValue> own = own(row, about);
        Optional<DateValue> asOf =
                own.or(() -> table.asOf().map(line -> line.date().value()));
        if (asOf.isPresent()) {
            return ExampleTime.of(asOf.get(), zone);
        }
        Optional<Span> day = row.cells().stream()
                .flatMap(cell -> cell.value().stream())
                .flatMap(value -> ExampleChecker.dayIn(value).stream())
                .findFirst()
                .or(() -> dayInRules);
        if (day.isPresent()) {
            throw asOfRequired(row.span(), day.get());
        }
        return ExampleTime.usual(zone);
    }

    private static Optional<DateValue> own(Row.ExamplesRow row, List<About> about) {
        int column = about.indexOf(About.AS_OF);
        Optional<FactValue> cell =
                column < 0 ? Optional.empty() : row.cells().get(column).value();
        return cell.map(value -> {
            if (value instanceof FactValue.Plain plain && plain.value() instanceof Expression.DateLiteral date) {
                return date.value();
            }
            throw Refusal.of(
                    Code.VALUE_MISFITS,
                    value.span(),
                    "The day that an example is seen from is written as in `2026-11-21`, and "
                            + Places.quoted(value.span()) + " is not.");
        });
    }

    private static Refusal asOfRequired(Span row, Span day) {
        return Refusal.of(Diagnostic.of(
                        Code.AS_OF_REQUIRED,
                        row,
                        "These examples need a line or a column `as of`, with the day that they are seen from, because "
                                + Places.quoted(day) + " in " + Places.line(day, row) + " is a day of the calendar.")
                .withRelated(day, "a day of the calendar"));
    }
}
