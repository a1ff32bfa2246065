package org.meritlang.check;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Example;
import org.meritlang.source.Span;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Fact;
import org.meritlang.syntax.FactValue;
import org.meritlang.syntax.Sentence;

/** Reads examples: a lead, and what is to come of it. Each line that is at fault is told of. */
final class ExampleChecker {
    private final ModelNames names;
    private final ZoneId zone;
    private final ExpectationChecker expectations;
    private final Optional<Span> dayInRules;
    private final Sentences sentences;
    private final Map<String, Span> titles = new HashMap<>();

    /** @param dayInRules a day that the rules name, so that examples have to say which day it is */
    ExampleChecker(
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

    Example check(Sentence.Example written) {
        refuseSecondTitle(written);
        ExampleTime time = time(written);
        ExampleFacts facts = new ExampleFacts(names, time);
        List<Example.Expectation> expected = new ArrayList<>();
        for (ExampleLine line : written.lines()) {
            if (line instanceof ExampleLine.LeadWith lead) {
                for (Fact fact : lead.facts()) {
                    sentences.run(() -> facts.take(fact));
                }
            } else if (line instanceof ExampleLine.Done done) {
                sentences.run(() -> facts.take(done));
            } else if (line instanceof ExampleLine.Expect expect) {
                for (ExampleLine.Expectation each : expect.expectations()) {
                    sentences.check(() -> expectations.check(each)).ifPresent(expected::add);
                }
            }
        }
        if (!written.isWhole()) {
            throw Refusal.toldElsewhere();
        }
        requireExpectation(written);
        return new Example(
                written.title().value(), written.span(), time.asOf(), facts.values(), facts.deeds(), expected);
    }

    private void refuseSecondTitle(Sentence.Example written) {
        Span place = written.title().span();
        Span first = titles.putIfAbsent(Folding.fold(written.title().value()), place);
        if (first != null) {
            sentences
                    .problems()
                    .add(Diagnostic.of(
                                    Code.DUPLICATE_NAME,
                                    place,
                                    "The example in " + Places.line(first, place) + " is called this already.")
                            .withRelated(first, "the first"));
        }
    }

    private static void requireExpectation(Sentence.Example written) {
        if (written.lines().stream().noneMatch(ExampleLine.Expect.class::isInstance)) {
            throw Refusal.of(
                    Code.NOTHING_EXPECTED,
                    written.title().span(),
                    "This example shows nothing, because it expects nothing; end it with a line such as `expect total is"
                            + " 60`.");
        }
    }

    private ExampleTime time(Sentence.Example written) {
        List<ExampleLine.AsOf> all = written.lines().stream()
                .filter(ExampleLine.AsOf.class::isInstance)
                .map(ExampleLine.AsOf.class::cast)
                .toList();
        if (all.size() > 1) {
            sentences
                    .problems()
                    .add(Diagnostic.of(
                                    Code.SECOND_AS_OF,
                                    all.get(1).span(),
                                    "An example is seen from one day, and this one is said already, in "
                                            + Places.line(
                                                    all.get(0).span(),
                                                    all.get(1).span()) + ".")
                            .withRelated(all.get(0).span(), "the first"));
        }
        if (!all.isEmpty()) {
            return ExampleTime.of(all.get(0).date().value(), zone);
        }
        Optional<Span> day = written.lines().stream()
                .flatMap(line -> dayIn(line).stream())
                .findFirst()
                .or(() -> dayInRules);
        if (day.isPresent() && written.isWhole()) {
            throw asOfRequired(written.title().span(), day.get());
        }
        return ExampleTime.usual(zone);
    }

    private static Refusal asOfRequired(Span title, Span day) {
        String date = day.text()
                .substring(0, Math.min("2026-11-21".length(), day.text().length()));
        Span end = title.source().span(title.end(), title.end());
        return Refusal.of(Diagnostic.of(
                        Code.AS_OF_REQUIRED,
                        title,
                        "This example needs a line `as of " + date + "`, with the day that it is seen from, because "
                                + Places.quoted(day) + " in " + Places.line(day, title) + " is a day of the calendar.",
                        Fix.offer("add `as of " + date + "`", end, "\n  as of " + date))
                .withRelated(day, "a day of the calendar"));
    }

    private static Optional<Span> dayIn(ExampleLine line) {
        return line.accept(new ExampleLine.Visitor<>() {
            @Override
            public Optional<Span> visitAsOf(ExampleLine.AsOf asOf) {
                return Optional.empty();
            }

            @Override
            public Optional<Span> visitLeadWith(ExampleLine.LeadWith lead) {
                return dayIn(lead.facts());
            }

            @Override
            public Optional<Span> visitDone(ExampleLine.Done done) {
                Optional<Span> moment = done.moment()
                        .filter(ExampleLine.Moment.On.class::isInstance)
                        .map(on -> ((ExampleLine.Moment.On) on).date().span());
                return moment.or(() -> dayIn(done.facts()));
            }

            @Override
            public Optional<Span> visitExpect(ExampleLine.Expect expect) {
                return expect.expectations().stream()
                        .filter(ExampleLine.Expectation.Holds.class::isInstance)
                        .map(holds -> ((ExampleLine.Expectation.Holds) holds).condition())
                        .flatMap(condition -> WrittenDates.in(condition).stream())
                        .findFirst();
            }
        });
    }

    private static Optional<Span> dayIn(List<Fact> facts) {
        return facts.stream().flatMap(fact -> dayIn(fact.value()).stream()).findFirst();
    }

    /** The day of the calendar that a value is. */
    static Optional<Span> dayIn(FactValue value) {
        return value instanceof FactValue.Plain plain && plain.value() instanceof Expression.DateLiteral
                ? Optional.of(plain.span())
                : Optional.empty();
    }
}
