package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.meritlang.evaluate.Doings.asOf;
import static org.meritlang.evaluate.Doings.last;
import static org.meritlang.evaluate.Doings.logins;
import static org.meritlang.evaluate.Doings.sentence;
import static org.meritlang.evaluate.Doings.visits;
import static org.meritlang.evaluate.Doings.visitsOf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meritlang.model.Aging;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Without;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** What conditions and numbers make of occurrences. */
class OccurrenceConditionsTest {
    private static final String NOW = "2026-11-21T09:00";
    private static final DateExpression CREATED = new DateExpression.OfAttribute(Doings.CREATED);

    private static Condition atLeast(int count, Occurrences occurrences) {
        return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, count, false);
    }

    private static Condition onDays(int count, Occurrences occurrences) {
        return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, count, true);
    }

    @Test
    void windowsInDaysHoldWholeDays() {
        Doings doings = asOf(NOW).visited("2026-11-14T00:00", "2026-11-13T23:59");
        assertEquals("1", doings.truth(atLeast(1, visits(last(7, TimeUnit.DAY)))));
        assertEquals("0", doings.truth(atLeast(2, visits(last(7, TimeUnit.DAY)))));
        assertEquals("1", doings.truth(atLeast(2, visits(last(8, TimeUnit.DAY)))));
    }

    @Test
    void daysAreCountedOnce() {
        Doings doings = asOf(NOW).visited("2026-11-14T00:00", "2026-11-14T23:59", "2026-11-15T00:00");
        assertEquals("1", doings.truth(onDays(2, visits())));
        assertEquals("0", doings.truth(onDays(3, visits())));
    }

    @Test
    void sinceTheLastIsStrictlyLater() {
        DateWindow since = new DateWindow.SinceTheLast(logins());
        Doings never = asOf(NOW).visited("2026-11-14T00:00");
        assertEquals("1", never.truth(atLeast(1, visits(since))));
        Doings atOnce = asOf(NOW).visited("2026-11-14T10:00").loggedIn("2026-11-10T00:00", "2026-11-14T10:00");
        assertEquals("0", atOnce.truth(atLeast(1, visits(since))));
        Doings later = asOf(NOW).visited("2026-11-14T10:00:00.000001").loggedIn("2026-11-14T10:00");
        assertEquals("1", later.truth(atLeast(1, visits(since))));
    }

    @Test
    void withinAfterMeansAfterAnyOne() {
        DateWindow soon = new DateWindow.WithinAfter(7, TimeUnit.DAY, logins());
        Doings doings = asOf(NOW)
                .loggedIn("2026-11-01T12:00", "2026-11-10T12:00")
                .visited("2026-11-01T11:59", "2026-11-08T23:59", "2026-11-09T00:00", "2026-11-10T12:00");
        assertEquals("1", doings.truth(atLeast(2, visits(soon))));
        assertEquals("0", doings.truth(atLeast(3, visits(soon))));
        DateWindow atOnce = new DateWindow.WithinAfter(1, TimeUnit.HOUR, logins());
        assertEquals("0", doings.truth(atLeast(2, visits(atOnce))));
    }

    @Test
    void aWindowOnAnUnknownDateMakesTheConditionUnknown() {
        DateWindow since = new DateWindow.Than(Relation.MORE_OR_EQUAL, CREATED);
        assertEquals("?", asOf(NOW).truth(atLeast(1, visits(since))));
        assertEquals("?", asOf(NOW).truth(atLeast(1, visits(new DateWindow.SinceTheLast(logins(since))))));
        assertEquals("0", asOf(NOW).created("2026-11-01").truth(atLeast(1, visits(since))));
    }

    @Test
    void withoutCountsFromTheLastElseFromTheDate() {
        Without never = new Without(45, TimeUnit.DAY, logins(), Optional.empty());
        Without counted = new Without(45, TimeUnit.DAY, logins(), Optional.of(CREATED));
        assertEquals("?", asOf(NOW).created("2026-01-01").truth(new Condition.IsWithout(never)));
        assertEquals("1", asOf(NOW).created("2026-01-01").truth(new Condition.IsWithout(counted)));
        Doings doings = asOf(NOW).created("2026-01-01").loggedIn("2026-10-07T23:59");
        assertEquals("1", doings.truth(new Condition.IsWithout(counted)));
        assertEquals("0", asOf(NOW).loggedIn("2026-10-08T00:00").truth(new Condition.IsWithout(counted)));
    }

    @Test
    void everyCompletedPeriodWithoutCosts() {
        Without without = new Without(1, TimeUnit.MONTH, logins(), Optional.of(CREATED));
        Rule rule = new Rule.PerSilence(
                sentence("per month"), -50_000, without, Optional.empty(), new Range(-120_000, Long.MAX_VALUE));
        assertEquals("-5", asOf("2026-03-31T09:00").created("2026-02-28").points(rule));
        assertEquals("0", asOf("2026-03-27T09:00").created("2026-02-28").points(rule));
        assertEquals("-12", asOf(NOW).loggedIn("2026-01-01T00:00").points(rule));
        assertEquals("0", asOf(NOW).created("2027-01-01").points(rule));
        assertEquals(
                List.of("could not tell for 3 leads whether `per month` holds: created is unknown"),
                asOf(NOW).score(rule).undecided().stream()
                        .map(undecided -> undecided.note().message())
                        .toList());
    }

    @Test
    void nothingSaysFromWhenWithoutADate() {
        Without without = new Without(1, TimeUnit.MONTH, logins(), Optional.empty());
        Rule rule = new Rule.PerSilence(sentence("per month"), -50_000, without, Optional.empty(), Range.ALL);
        assertEquals(
                "could not tell for 3 leads whether `per month` holds: the last login is unknown",
                asOf(NOW).score(rule).undecided().get(0).note().message());
    }

    private static String aggregate(AggregateKind kind, int attribute, Doings doings) {
        return doings.number(
                new NumberExpression.Aggregate(kind, OptionalInt.of(attribute), visits(last(30, TimeUnit.DAY))));
    }

    @Test
    void aggregatesLeaveOutWhatIsUnknown() {
        Doings doings = asOf(NOW)
                .saw("/a", "1000", "2026-01-01T00:00")
                .saw("/a", "0.1", "2026-11-01T00:00")
                .saw("/A", "0.25", "2026-11-02T00:00")
                .saw("/b", "many", "2026-11-03T00:00")
                .saw("", "-2", "2026-11-02T23:00");
        assertEquals("-1.65", aggregate(AggregateKind.SUM, Doings.AMOUNT, doings));
        assertEquals("-0.55", aggregate(AggregateKind.AVERAGE, Doings.AMOUNT, doings));
        assertEquals("0.25", aggregate(AggregateKind.HIGHEST, Doings.AMOUNT, doings));
        assertEquals("-2", aggregate(AggregateKind.LOWEST, Doings.AMOUNT, doings));
        assertEquals("-2", aggregate(AggregateKind.LATEST, Doings.AMOUNT, doings));
        assertEquals("2", aggregate(AggregateKind.COUNT_OF_DIFFERENT, Doings.PAGE, doings));
        assertEquals("3", aggregate(AggregateKind.COUNT_OF_DIFFERENT, Doings.AMOUNT, doings));
        assertEquals("0", aggregate(AggregateKind.SUM, Doings.AMOUNT, asOf(NOW)));
    }

    @Test
    void anAverageOfNothingIsUnknown() {
        NumberExpression average =
                new NumberExpression.Aggregate(AggregateKind.AVERAGE, OptionalInt.of(Doings.AMOUNT), visits());
        assertEquals(
                List.of("`score total is …` is 0 for 3 leads: average of amount across visit is unknown"),
                asOf(NOW).score(average).undecided().stream()
                        .map(undecided -> undecided.note().message())
                        .toList());
    }

    @Test
    void aConditionAgesWithItsNewestOccurrence() {
        Occurrences pricing = visitsOf("pricing");
        Aging halving = new Aging(pricing, new Decay.Halving(7, TimeUnit.DAY));
        Doings doings = asOf(NOW)
                .saw("/pricing", "1", "2026-10-01T00:00")
                .saw("/pricing", "1", "2026-11-14T23:00")
                .saw("/home", "1", "2026-11-21T00:00");
        assertEquals(
                "10",
                doings.points(new Rule.When(sentence("when"), 200_000, atLeast(1, pricing), Optional.of(halving))));
        Condition atMostFive = new Condition.Occurs(pricing, Relation.LESS_OR_EQUAL, 5, false);
        assertEquals(
                "20", asOf(NOW).points(new Rule.When(sentence("when"), 200_000, atMostFive, Optional.of(halving))));
    }

    @Test
    void aRowAgesBeforeTheCap() {
        Occurrences all = visits();
        Aging losing = new Aging(all, new Decay.Losing(10_000, 1, TimeUnit.DAY));
        Rule.Row row = new Rule.Row(sentence("row"), atLeast(1, all), 200_000, Optional.of(losing));
        Rule.Row otherwise =
                new Rule.Row(sentence("otherwise"), new Condition.Constant(true), 30_000, Optional.empty());
        Rule table = new Rule.Table(
                sentence("points by"), List.of(row, otherwise), Optional.empty(), new Range(Long.MIN_VALUE, 100_000));
        assertEquals("10", asOf(NOW).visited("2026-11-19T00:00").points(table));
        assertEquals("9", asOf(NOW).visited("2026-11-10T00:00").points(table));
        assertEquals("3", asOf(NOW).points(table));
    }
}
