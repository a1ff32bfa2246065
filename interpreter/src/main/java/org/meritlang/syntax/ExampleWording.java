package org.meritlang.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of examples and the cells of their tables in their one canonical way. */
final class ExampleWording implements ExampleLine.Visitor<String> {
    private static final ExampleWording LINES = new ExampleWording();
    private static final ValueWording VALUES = new ValueWording();

    static String of(ExampleLine line) {
        return line.accept(LINES);
    }

    static String of(Row.Column column) {
        return column.name().map(Wording::of).orElse("as of");
    }

    static String of(Row.Cell cell) {
        return cell.value().map(value -> value.accept(VALUES)).orElse("");
    }

    @Override
    public String visitAsOf(ExampleLine.AsOf line) {
        return "as of " + Wording.of(line.date());
    }

    @Override
    public String visitLeadWith(ExampleLine.LeadWith line) {
        return "lead with " + facts(line.facts());
    }

    @Override
    public String visitDone(ExampleLine.Done line) {
        return "activity " + Wording.of(line.activity())
                + (line.facts().isEmpty() ? "" : " with " + facts(line.facts()))
                + line.times().map(times -> " " + Wording.times(times)).orElse("")
                + line.moment().map(ExampleWording::moment).orElse("");
    }

    private static String moment(ExampleLine.Moment moment) {
        if (moment instanceof ExampleLine.Moment.On on) {
            return " on " + Wording.of(on.date());
        }
        return " " + Wording.of(((ExampleLine.Moment.Ago) moment).duration()) + " ago";
    }

    @Override
    public String visitExpect(ExampleLine.Expect line) {
        return "expect " + line.expectations().stream().map(ExampleWording::of).collect(Collectors.joining(", "));
    }

    static String of(ExampleLine.Expectation expectation) {
        if (expectation instanceof ExampleLine.Expectation.Alert alert) {
            return (alert.fires() ? "alert " : "not alert ") + Wording.of(alert.text());
        }
        return Wording.of(((ExampleLine.Expectation.Holds) expectation).condition());
    }

    private static String facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> Wording.of(fact.name()) + " " + fact.value().accept(VALUES))
                .collect(Collectors.joining(", "));
    }

    private static final class ValueWording implements FactValue.Visitor<String> {
        @Override
        public String visitPlain(FactValue.Plain plain) {
            return Wording.of(plain.value());
        }

        @Override
        public String visitAgo(FactValue.Ago ago) {
            return Wording.of(ago.duration()) + " ago";
        }

        @Override
        public String visitTexts(FactValue.Texts texts) {
            return "(" + Wording.joined(texts.values(), ", ") + ")";
        }
    }
}
