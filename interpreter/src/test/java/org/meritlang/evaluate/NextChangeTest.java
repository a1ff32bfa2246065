package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.meritlang.evaluate.Doings.asOf;
import static org.meritlang.evaluate.Doings.last;
import static org.meritlang.evaluate.Doings.logins;
import static org.meritlang.evaluate.Doings.per;
import static org.meritlang.evaluate.Doings.sentence;
import static org.meritlang.evaluate.Doings.visits;
import static org.meritlang.evaluate.Doings.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Decision;
import org.meritlang.model.Labelling;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Without;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** When a lead's result changes of itself. Times are those that clocks in Berlin show. */
class NextChangeTest {
    private static final String NOW = "2026-11-21T09:00";
    private static final DateExpression CREATED = new DateExpression.OfAttribute(Doings.CREATED);

    private static void assertChange(String expected, ScoredBatch batch) {
        Optional<Instant> change = batch.card(1).nextChange();
        assertEquals(
                expected,
                change.map(instant ->
                                LocalDateTime.ofInstant(instant, Doings.BERLIN).toString())
                        .orElse("never"));
    }

    private static Condition did(Occurrences occurrences) {
        return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
    }

    @Test
    void aWindowInDaysClosesWhenADayBegins() {
        Doings doings = asOf(NOW).visited("2026-11-14T23:00", "2026-11-16T00:00");
        assertChange(
                "2026-11-22T00:00",
                doings.score(per(5, visits(last(7, TimeUnit.DAY))).rule()));
        assertChange("2026-11-24T00:00", doings.score(when(5, did(visits(last(7, TimeUnit.DAY))))));
    }

    @Test
    void aWindowInHoursClosesJustAfterItsEnd() {
        Doings doings = asOf("2026-10-24T12:00").visited("2026-10-24T10:00");
        assertChange("2026-10-25T09:00:00.000001", doings.score(when(5, did(visits(last(24, TimeUnit.HOUR))))));
    }

    @Test
    void monthsEndWhereTheCalendarSays() {
        Doings doings = asOf("2026-02-10T09:00").visited("2026-01-31T10:00");
        assertChange("2026-03-01T00:00", doings.score(when(5, did(visits(last(1, TimeUnit.MONTH))))));
    }

    @Test
    void calendarPeriodsEndForAll() {
        Doings doings = asOf(NOW).visited("2026-11-20T10:00");
        assertChange(
                "2026-11-23T00:00", doings.score(when(5, did(visits(new DateWindow.Calendar(false, TimeUnit.WEEK))))));
        assertChange(
                "2026-12-01T00:00", doings.score(when(5, did(visits(new DateWindow.Calendar(true, TimeUnit.MONTH))))));
    }

    @Test
    void whatIsYetToComeEntersAWindow() {
        Rule soon = when(5, new Condition.InWindow(CREATED, new DateWindow.InTheNext(10, TimeUnit.DAY)));
        assertChange("2026-12-22T00:00", asOf(NOW).created("2027-01-01").score(soon));
        assertChange("never", asOf(NOW).created("2026-01-01").score(soon));
    }

    @Test
    void decayGoesOnUntilNothingIsLeft() {
        Rule losing =
                per(7, visits()).with(new Decay.Losing(50_000, 7, TimeUnit.DAY)).rule();
        assertChange("2026-11-26T00:00", asOf(NOW).visited("2026-11-12T10:00").score(losing));
        assertChange("never", asOf(NOW).visited("2026-11-02T10:00").score(losing));
        Rule halving =
                per(8, visits()).with(new Decay.Halving(36, TimeUnit.HOUR)).rule();
        assertChange("2026-11-21T22:00", asOf(NOW).visited("2026-11-20T10:00").score(halving));
        Rule fading = per(8, visits()).with(new Decay.Fading(30, TimeUnit.DAY)).rule();
        assertChange("2026-11-22T00:00", asOf(NOW).visited("2026-11-20T10:00").score(fading));
    }

    @Test
    void aTenThousandthIsHalvedToNothingOnlyOnce() {
        Rule halving =
                per(0.0001, visits()).with(new Decay.Halving(1, TimeUnit.DAY)).rule();
        assertChange("2026-11-23T00:00", asOf(NOW).visited("2026-11-21T08:00").score(halving));
    }

    @Test
    void silenceCostsAtEveryCompletedPeriodUntilTheCap() {
        Without without = new Without(1, TimeUnit.MONTH, logins(), Optional.of(CREATED));
        Rule rule =
                new Rule.PerSilence(sentence("per month"), -50_000, without, Optional.empty(), new Range(-80_000, 0));
        assertChange("2026-12-15T00:00", asOf(NOW).loggedIn("2026-10-15T20:00").score(rule));
        assertChange("never", asOf(NOW).loggedIn("2026-09-15T20:00").score(rule));
        assertChange("2027-01-31T00:00", asOf(NOW).created("2026-12-31").score(rule));
    }

    @Test
    void aConditionOnDaysChangesOnce() {
        Rule old = when(
                5,
                new Condition.NumberTest(
                        new NumberExpression.DaysSince(CREATED),
                        Relation.MORE,
                        new NumberExpression.Constant(new BigDecimal("30.5"))));
        assertChange("2026-12-02T00:00", asOf(NOW).created("2026-11-01").score(old));
        assertChange("never", asOf(NOW).created("2026-10-01").score(old));
    }

    @Test
    void aFormulaOfDaysChangesEveryDay() {
        Doings doings = asOf("2026-03-28T09:00").created("2026-01-01");
        assertChange("2026-03-29T00:00", doings.score(new NumberExpression.DaysSince(CREATED)));
    }

    @Test
    void activitiesThatHaveNotHappenedChangeNothing() {
        Doings doings = asOf(NOW).visited("2026-11-20T10:00", "2026-11-21T10:00");
        assertChange("never", doings.score(per(5, visits()).rule()));
    }

    private static ScoredBatch weekAgo(Doings doings, Rule rule, Optional<Condition> out, Labelling... labellings) {
        NumberExpression weekAgo = new NumberExpression.Earlier(0, 7, TimeUnit.DAY);
        return doings.score(rule, weekAgo, out, List.of(labellings));
    }

    @Test
    void whatWasEarlierChangesSoMuchLater() {
        Rule visited = per(5, visits()).rule();
        assertChange("2026-11-27T10:00", weekAgo(asOf(NOW).visited("2026-11-20T10:00"), visited, Optional.empty()));
        assertChange("never", weekAgo(asOf(NOW).visited("2026-11-14T09:00"), visited, Optional.empty()));
        Rule lately = per(5, visits(last(30, TimeUnit.DAY))).rule();
        assertChange("2026-11-26T00:00", weekAgo(asOf(NOW).visited("2026-10-26T10:00"), lately, Optional.empty()));
        assertChange("2026-11-27T00:00", weekAgo(asOf(NOW).visited("2026-10-20T10:00"), lately, Optional.empty()));
    }

    @Test
    void ofALeadThatIsOutOnlyLabelsThatAskForItChange() {
        Rule nothing = when(0, new Condition.Constant(false));
        Optional<Condition> out = Optional.of(new Condition.Constant(true));
        Doings doings = asOf(NOW).visited("2026-11-16T10:00");
        assertChange("2026-11-24T00:00", weekAgo(doings, nothing, out, decision(true)));
        assertChange("never", weekAgo(doings, nothing, out, decision(false)));
        assertChange("2026-11-24T00:00", weekAgo(doings, nothing, Optional.empty(), decision(false)));
    }

    private static Decision decision(boolean asksDisqualified) {
        Condition lately = did(visits(last(7, TimeUnit.DAY)));
        Decision.Row row = new Decision.Row("busy", lately, sentence("busy when …"));
        return new Decision("stage", List.of(row), "quiet", sentence("quiet otherwise"), asksDisqualified);
    }

    @Test
    void nothingChangesForHalfAMicrosecond() {
        Instant now = Instant.parse("2026-11-21T22:59:59.999999500Z");
        Doings doings = asOf(now, Doings.BERLIN).visited("2026-11-14T10:00");
        assertChange("2026-11-22T00:00", doings.score(when(5, did(visits(last(7, TimeUnit.DAY))))));
    }
}
