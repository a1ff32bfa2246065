package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.meritlang.evaluate.Doings.asOf;
import static org.meritlang.evaluate.Doings.last;
import static org.meritlang.evaluate.Doings.logins;
import static org.meritlang.evaluate.Doings.per;
import static org.meritlang.evaluate.Doings.row;
import static org.meritlang.evaluate.Doings.visits;
import static org.meritlang.evaluate.Doings.visitsOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Rule;
import org.meritlang.score.Contribution;
import org.meritlang.score.ScoredBatch;
import org.meritlang.score.Undecided;
import org.meritlang.syntax.TimeUnit;

/** The seven steps from occurrences to points, in their order. */
class OccurrencePointsTest {
    private static final String NOW = "2026-11-21T09:00";

    @Test
    void frequencyComesBeforeTheWindow() {
        Doings twelveAndEightDaysAgo = asOf(NOW).visited("2026-11-09T12:00", "2026-11-13T12:00");
        assertEquals(
                "0",
                twelveAndEightDaysAgo.points(per(20, visits(last(10, TimeUnit.DAY)))
                        .every(1, 7, TimeUnit.DAY)
                        .rule()));
        assertEquals(
                "20",
                twelveAndEightDaysAgo.points(
                        per(20, visits(last(10, TimeUnit.DAY))).rule()));
    }

    @Test
    void theFilterComesBeforeTheFrequency() {
        Doings doings = asOf(NOW).saw("/home", "1", "2026-11-10T08:00").saw("/pricing", "1", "2026-11-10T09:00");
        assertEquals(
                "5",
                doings.points(
                        per(5, visitsOf("pricing")).every(1, 7, TimeUnit.DAY).rule()));
    }

    @Test
    void onlyCountedOccurrencesStandInTheWay() {
        Doings everyFourDays = asOf(NOW).visited("2026-11-01T00:00", "2026-11-05T00:00", "2026-11-08T00:00");
        assertEquals(
                "2",
                everyFourDays.points(per(1, visits()).every(1, 7, TimeUnit.DAY).rule()));
        assertEquals(
                "1",
                everyFourDays.points(per(1, visits()).every(1, 8, TimeUnit.DAY).rule()));
    }

    @Test
    void daysAreComparedByDateAndHoursByInstant() {
        Doings overnight = asOf(NOW).visited("2026-11-20T23:50", "2026-11-21T00:10");
        assertEquals(
                "2", overnight.points(per(1, visits()).every(1, 1, TimeUnit.DAY).rule()));
        assertEquals(
                "1",
                overnight.points(per(1, visits()).every(1, 1, TimeUnit.HOUR).rule()));
        assertEquals("2", overnight.points(per(1, visits()).a(1, TimeUnit.DAY).rule()));
        assertEquals("1", overnight.points(per(1, visits()).a(1, TimeUnit.WEEK).rule()));
    }

    @Test
    void frequencyBeginsAnewWithTheSinceWindow() {
        Doings doings = asOf(NOW)
                .visited("2026-11-10T08:00")
                .loggedIn("2026-11-11T08:00")
                .visited("2026-11-12T08:00", "2026-11-13T08:00");
        DateWindow since = new DateWindow.SinceTheLast(logins());
        assertEquals(
                "1",
                doings.points(per(1, visits(since)).every(1, 7, TimeUnit.DAY).rule()));
        assertEquals(
                "1", doings.points(per(1, visits()).every(1, 7, TimeUnit.DAY).rule()));
        assertEquals("2", doings.points(per(1, visits(since)).rule()));
    }

    @Test
    void limitsOfNumberCountTheNewestAndOfATieTheFirst() {
        Doings doings = asOf(NOW)
                .saw("/a", "1", "2026-11-01T08:00")
                .saw("/b", "1", "2026-11-02T08:00")
                .saw("/c", "1", "2026-11-02T08:00");
        Rule.OccurrenceRow[] rows = {row(1, visitsOf("/a")), row(20, visitsOf("/b")), row(300, visitsOf("/c"))};
        assertEquals("20", doings.points(per(0, visits()).upToTimes(1).rows(rows)));
        assertEquals("320", doings.points(per(0, visits()).upToTimes(2).rows(rows)));
        assertEquals("321", doings.points(per(0, visits()).upToTimes(3).rows(rows)));
    }

    @Test
    void valuesAreComparedAsTextsAre() {
        Doings doings = asOf(NOW)
                .saw("/Prícing", "1", "2026-11-01T08:00")
                .saw("/pricing", "1", "2026-11-02T08:00")
                .saw("", "1", "2026-11-02T09:00")
                .saw("", "1", "2026-11-02T10:00");
        assertEquals("3", doings.points(per(1, visits()).perPage(1).rule()));
        assertEquals("2", doings.points(per(1, visits()).perPage(1).upToTimes(2).rule()));
    }

    @Test
    void anOccurrenceThatNoRowTakesUsesItsFrequencySlotAlone() {
        Doings doings = asOf(NOW)
                .saw("/a", "1", "2026-11-01T08:00")
                .saw("/b", "1", "2026-11-02T08:00")
                .saw("/a", "1", "2026-11-20T08:00")
                .saw("/b", "1", "2026-11-21T08:00");
        Rule.OccurrenceRow onlyB = row(7, visitsOf("/b"));
        assertEquals(
                "0", doings.points(per(0, visits()).every(1, 7, TimeUnit.DAY).rows(onlyB)));
        assertEquals("7", doings.points(per(0, visits()).upToTimes(1).rows(onlyB)));
    }

    @Test
    void decayIsRoundedForEachOccurrenceHalfAwayFromZero() {
        Doings aMonthAgo = asOf("2026-03-31T09:00").visited("2026-02-28T23:59", "2026-02-28T00:00");
        Decay everyMonth = new Decay.Halving(1, TimeUnit.MONTH);
        assertEquals(
                "0.0004",
                aMonthAgo.points(per(0.0003, visits()).with(everyMonth).rule()));
        assertEquals(
                "-0.0004",
                aMonthAgo.points(per(-0.0003, visits()).with(everyMonth).rule()));
        assertEquals(
                "2",
                asOf("2026-03-31T09:00")
                        .visited("2026-03-01T00:00")
                        .points(per(2, visits()).with(everyMonth).rule()));
    }

    @Test
    void losingStopsAtZeroFromBothSides() {
        Doings fifteenDaysAgo = asOf(NOW).visited("2026-11-06T23:00");
        Decay losing = new Decay.Losing(50_000, 7, TimeUnit.DAY);
        assertEquals("10", fifteenDaysAgo.points(per(20, visits()).with(losing).rule()));
        assertEquals(
                "-10", fifteenDaysAgo.points(per(-20, visits()).with(losing).rule()));
        assertEquals("0", fifteenDaysAgo.points(per(-7, visits()).with(losing).rule()));
    }

    @Test
    void fadingRunsFromTheOccurrencesDay() {
        Decay overAMonth = new Decay.Fading(1, TimeUnit.MONTH);
        Doings tenDaysAgo = asOf("2026-02-21T09:00").visited("2026-02-11T23:00");
        assertEquals(
                "6.4286", tenDaysAgo.points(per(10, visits()).with(overAMonth).rule()));
        Doings aMonthAgo = asOf("2026-02-28T09:00").visited("2026-01-31T00:00");
        assertEquals("0", aMonthAgo.points(per(10, visits()).with(overAMonth).rule()));
    }

    @Test
    void hoursPassAtTheirOwnPaceWhenClocksAreSetBack() {
        Decay daily = new Decay.Halving(24, TimeUnit.HOUR);
        assertEquals(
                "8",
                asOf("2026-10-25T09:00")
                        .visited("2026-10-24T10:01")
                        .points(
                                per(8, visits())
                                        .with(new Decay.Halving(1, TimeUnit.DAY))
                                        .rule(),
                                per(4, visits()).with(daily).rule()));
        assertEquals(
                "1",
                asOf("2026-10-25T09:00")
                        .visited("2026-10-24T10:00", "2026-10-24T09:59")
                        .points(per(1, visits(last(24, TimeUnit.HOUR))).rule()));
    }

    @Test
    void theCapComesLast() {
        Doings threeTimes = asOf(NOW).visited("2026-11-20T00:00", "2026-11-20T00:00", "2026-11-20T00:00");
        assertEquals("10", threeTimes.points(per(4, visits()).upTo(10).rule()));
        Decay daily = new Decay.Halving(1, TimeUnit.DAY);
        assertEquals(
                "6", threeTimes.points(per(4, visits()).with(daily).upTo(10).rule()));
    }

    @Test
    void rowsComeToTheCapInTheirOrder() {
        ScoredBatch batch = asOf(NOW)
                .saw("/a", "1", "2026-11-20T00:00")
                .saw("/b", "1", "2026-11-20T00:00")
                .score(per(0, visits()).upTo(10).rows(row(6, visitsOf("/b")), row(9, visits())));
        assertEquals(
                List.of(new BigDecimal("6"), new BigDecimal("4")),
                batch.contributions(1).stream().map(Contribution::points).toList());
        assertEquals(100_000, batch.points(0, 1));
    }

    @Test
    void nothingCountsWhereTheWindowHangsOnAnUnknownDate() {
        DateWindow afterCreation =
                new DateWindow.WithinOf(7, TimeUnit.DAY, new DateExpression.OfAttribute(Doings.CREATED));
        Rule rule = per(5, visits(afterCreation)).rule();
        ScoredBatch unknown = asOf(NOW).visited("2026-11-20T00:00").score(rule);
        assertEquals(0, unknown.points(0, 1));
        assertEquals(
                List.of("could not tell for 3 leads whether `per` holds: created is unknown"),
                unknown.undecided().stream()
                        .map(Undecided::note)
                        .map(note -> note.message())
                        .toList());
        assertEquals(
                "5",
                asOf(NOW)
                        .created("2026-11-13")
                        .visited("2026-11-20T23:59", "2026-11-21T00:00")
                        .points(rule));
    }

    @Test
    void laterActivitiesDoNotExistAndAreCounted() {
        Doings doings = asOf(NOW).visited("2026-11-21T09:00", "2026-11-21T09:01", "2026-12-24T00:00");
        ScoredBatch batch = doings.score(per(1, visits()).rule());
        assertEquals(10_000, batch.points(0, 1));
        assertEquals(2, batch.laterActivities());
        assertEquals(
                "2 activities lie after the instant of the evaluation and do not count",
                batch.card(1).notes().get(0).message());
        assertEquals(List.of(), batch.card(0).notes());
    }

    @Test
    void aDayThatClocksEnterTwiceIsOneDay() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        Doings doings = asOf(Instant.parse("2026-10-30T12:00:00Z"), cairo)
                .saw("/", "1", Instant.parse("2026-10-29T20:30:00Z"))
                .saw("/", "1", Instant.parse("2026-10-29T21:30:00Z"))
                .saw("/", "1", Instant.parse("2026-10-29T22:30:00Z"));
        assertEquals("2", doings.points(per(1, visits()).a(1, TimeUnit.DAY).rule()));
    }
}
