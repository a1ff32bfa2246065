package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.TimeUnit;

/** What conditions mean once their names and types are settled. */
class AcceptedSentencesTest {
    private static final NumberExpression NUMBER = new NumberExpression.OfAttribute(0);
    private static final TextExpression TEXT = new TextExpression.OfAttribute(0);
    private static final DateExpression DATE = new DateExpression.OfAttribute(0);
    private static final Condition YES = new Condition.YesNo(0);

    record Meant(String condition, Condition meaning) {
        @Override
        public String toString() {
            return condition;
        }
    }

    private static NumberExpression number(String digits) {
        return new NumberExpression.Constant(new BigDecimal(digits));
    }

    private static Condition compared(NumberExpression left, Relation relation, String digits) {
        return new Condition.NumberTest(left, relation, number(digits));
    }

    private static DateExpression day(String iso) {
        return new DateExpression.Constant(LocalDate.parse(iso), Optional.empty());
    }

    static Stream<Meant> numbers() {
        NumberExpression seconds = new NumberExpression.Scaled(0, BigDecimal.ONE);
        NumberExpression minutes = new NumberExpression.Scaled(1, new BigDecimal(60));
        return Stream.of(
                new Meant("employees >= 50", compared(NUMBER, Relation.MORE_OR_EQUAL, "50")),
                new Meant("employees is less than 10k", compared(NUMBER, Relation.LESS, "10000")),
                new Meant("employees is not -5", compared(NUMBER, Relation.NOT_EQUAL, "-5")),
                new Meant("50 < employees", new Condition.NumberTest(number("50"), Relation.LESS, NUMBER)),
                new Meant(
                        "employees is between 5 and 9",
                        new Condition.And(List.of(
                                compared(NUMBER, Relation.MORE_OR_EQUAL, "5"),
                                compared(NUMBER, Relation.LESS_OR_EQUAL, "9")))),
                new Meant(
                        "employees is one of 1, 2",
                        new Condition.Or(
                                List.of(compared(NUMBER, Relation.EQUAL, "1"), compared(NUMBER, Relation.EQUAL, "2")))),
                new Meant("visit > 30", compared(NUMBER, Relation.MORE, "30")),
                new Meant("visit > 2 minutes", compared(seconds, Relation.MORE, "120")),
                new Meant("visit < stay", new Condition.NumberTest(seconds, Relation.LESS, minutes)),
                new Meant("days since created < 7", compared(new NumberExpression.DaysSince(DATE), Relation.LESS, "7")),
                new Meant("length of country > 3", compared(new NumberExpression.LengthOf(TEXT), Relation.MORE, "3")));
    }

    static Stream<Meant> texts() {
        Condition germany = new Condition.TextIs(TEXT, List.of("Germany"));
        return Stream.of(
                new Meant("country is \"Germany\"", germany),
                new Meant("country is not \"Germany\"", new Condition.Not(germany)),
                new Meant(
                        "country is none of \"A\", \"B\"",
                        new Condition.Not(new Condition.TextIs(TEXT, List.of("A", "B")))),
                new Meant("size is \"s\"", new Condition.TextIs(TEXT, List.of("s"))),
                new Meant("country is job title", new Condition.SameText(TEXT, new TextExpression.OfAttribute(1))),
                new Meant(
                        "domain of country is \"x.com\"",
                        new Condition.TextIs(new TextExpression.DomainOf(TEXT), List.of("x.com"))),
                new Meant(
                        "interests contains all of \"a\", \"b\"",
                        new Condition.TextTest(TEXT, TextVerb.CONTAINS, Quantifier.ALL, List.of("a", "b"))),
                new Meant(
                        "country does not mention \"x\"",
                        new Condition.Not(
                                new Condition.TextTest(TEXT, TextVerb.MENTIONS, Quantifier.ANY, List.of("x")))),
                new Meant("country is unknown", new Condition.Not(new Condition.KnownAttribute(0))),
                new Meant(
                        "employees / 2 is known",
                        new Condition.KnownNumber(new NumberExpression.Arithmetic(
                                NUMBER, org.meritlang.syntax.ArithmeticOperator.DIVIDED_BY, number("2")))));
    }

    static Stream<Meant> yesAndNo() {
        return Stream.of(
                new Meant("bounced", YES),
                new Meant("bounced is yes", YES),
                new Meant("bounced is no", new Condition.Not(YES)),
                new Meant("bounced is not yes", new Condition.Not(YES)),
                new Meant("not bounced", new Condition.Not(YES)),
                new Meant(
                        "at least 1 of (bounced, country is known)",
                        new Condition.AtLeast(1, List.of(YES, new Condition.KnownAttribute(1)))));
    }

    static Stream<Meant> dates() {
        return Stream.of(
                new Meant(
                        "created in the last 30 days",
                        new Condition.InWindow(DATE, new DateWindow.InTheLast(30, TimeUnit.DAY))),
                new Meant(
                        "created in the next year",
                        new Condition.InWindow(DATE, new DateWindow.InTheNext(1, TimeUnit.YEAR))),
                new Meant(
                        "created more than 30 days ago",
                        new Condition.InWindow(DATE, new DateWindow.Ago(Relation.LESS, 30, TimeUnit.DAY))),
                new Meant(
                        "created at least 2 weeks ago",
                        new Condition.InWindow(DATE, new DateWindow.Ago(Relation.LESS_OR_EQUAL, 2, TimeUnit.WEEK))),
                new Meant(
                        "created since 2026-01-01",
                        new Condition.InWindow(DATE, new DateWindow.Than(Relation.MORE_OR_EQUAL, day("2026-01-01")))),
                new Meant(
                        "created before renewal",
                        new Condition.InWindow(
                                DATE, new DateWindow.Than(Relation.LESS, new DateExpression.OfAttribute(1)))),
                new Meant(
                        "created between 2026-01-01 and 2026-03-31",
                        new Condition.InWindow(DATE, new DateWindow.Between(day("2026-01-01"), day("2026-03-31")))),
                new Meant(
                        "created last week",
                        new Condition.InWindow(DATE, new DateWindow.Calendar(true, TimeUnit.WEEK))),
                new Meant("created today", new Condition.InWindow(DATE, new DateWindow.Calendar(false, TimeUnit.DAY))),
                new Meant(
                        "created within 7 days of renewal",
                        new Condition.InWindow(
                                DATE, new DateWindow.WithinOf(7, TimeUnit.DAY, new DateExpression.OfAttribute(1)))),
                new Meant(
                        "created <= 2026-01-01",
                        new Condition.DateTest(DATE, Relation.LESS_OR_EQUAL, day("2026-01-01"))));
    }

    @ParameterizedTest
    @MethodSource({"numbers", "texts", "yesAndNo", "dates"})
    void means(Meant meant) {
        Checked checked = Checked.withLead("+5 when " + meant.condition());
        assertEquals(meant.meaning(), checked.onlyCondition());
    }

    @Test
    void listsStandForTheirValues() {
        Checked checked = Checked.withLead("list home is \"Germany\", \"France\"\n+5 when country is one of home");
        assertEquals(new Condition.TextIs(TEXT, List.of("Germany", "France")), checked.onlyCondition());
    }

    @Test
    void aTimeIsMeantInTheModelsTimeZone() {
        Checked checked = Checked.withLead("time zone \"Europe/Berlin\"\n+5 when created < 2026-01-01T00:30");
        Condition.DateTest test = (Condition.DateTest) checked.onlyCondition();
        DateExpression.Constant date = (DateExpression.Constant) test.right();
        assertEquals(Optional.of(java.time.Instant.parse("2025-12-31T23:30:00Z")), date.instant());
        assertEquals(LocalDate.parse("2026-01-01"), date.day());
    }

    @Test
    void labelsMayLackQuotesAndAreFoundByTheirFoldedText() {
        Checked checked = Checked.withLead("""
                score fit
                  +5 when bounced
                grade fit as Hot from 5, "not so hot" from 2, 1 otherwise
                disqualify when fit grade is one of hot, "Not So Hot", 1
                """);
        assertEquals(
                new Condition.LabelIs(0, List.of("Hot", "not so hot", "1")),
                checked.model().disqualifications().get(0).condition());
    }
}
