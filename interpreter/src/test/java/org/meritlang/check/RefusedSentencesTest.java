package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritlang.diagnostic.Diagnostic;

/** One faulty sentence each, with what a user is told of it: the code, the place, the message and the first fix. */
class RefusedSentencesTest {
    /** @param fix what the first fix puts in the place's stead; empty for none */
    record Refused(String sentence, String code, String place, String message, String fix) {
        @Override
        public String toString() {
            return code + " " + sentence;
        }
    }

    private static Refused refused(String sentence, String code, String place, String message) {
        return new Refused(sentence, code, place, message, "");
    }

    private static Refused refused(String sentence, String code, String place, String message, String fix) {
        return new Refused(sentence, code, place, message, fix);
    }

    static Stream<Refused> names() {
        return Stream.of(
                refused(
                        "+5 when job titel contains \"x\"",
                        "M0203",
                        "job titel",
                        "There is no field called `job titel`.",
                        "job title"),
                refused(
                        "+5 when cretaed in the last 30 days",
                        "M0203",
                        "cretaed",
                        "There is no field called `cretaed`.",
                        "created"),
                refused("+5 when created before reenwal", "M0203", "reenwal", "no field", "renewal"),
                refused("+5 when title is \"x\"", "M0203", "title", "no field called `title`", "job title"),
                refused("+5 when country is Job", "M0204", "Job", "in quotes", "\"Job\""),
                refused("+5 when created more than 3 days", "M0105", "3 days", "`ago`", "3 days ago"),
                refused("+5 when employees is 5 and 9", "M0105", "5", "`is between`", "between 5"),
                refused("+5 when turnover > 5", "M0203", "turnover", "There is no field called `turnover`."),
                refused("+5 when total grade is A", "M0203", "total grade", "The score `total` has no grade"),
                refused("grade fit as A from 5, B otherwise", "M0203", "fit", "There is no score called `fit`."),
                refused(
                        "+5 when country is Germany",
                        "M0204",
                        "Germany",
                        "A text such as `Germany` stands in quotes.",
                        "\"Germany\""),
                refused(
                        "+5 when country is one of Germany, \"France\"",
                        "M0204",
                        "Germany",
                        "in quotes",
                        "\"Germany\""),
                refused(
                        "define country as bounced",
                        "M0207",
                        "country",
                        "`country` is already the name of a field of the lead, in line 3."),
                refused("define total as bounced", "M0207", "total", "Every model has an output called `total`"),
                refused(
                        "list disqualified is \"a\"",
                        "M0207",
                        "disqualified",
                        "Every model has an output called `disqualified`"),
                refused("define a as b\ndefine b as not a", "M0209", "a", "a → b → a"),
                refused("score fit\n  +5 when total > 3", "M0209", "fit", "fit → total → fit"),
                refused(
                        "score fit\n  +5 when fit grade is A\ngrade fit as A from 5, B otherwise",
                        "M0209",
                        "fit",
                        "fit → fit grade → fit"),
                refused(
                        "time zone \"Europe/Berln\"\n+5 when bounced",
                        "M0219",
                        "\"Europe/Berln\"",
                        "There is no time zone called `Europe/Berln`",
                        "\"Europe/Berlin\""));
    }

    static Stream<Refused> types() {
        return Stream.of(
                refused(
                        "+5 when employees is \"50\"",
                        "M0205",
                        "\"50\"",
                        "`employees` is a number, and `\"50\"` is text",
                        "50"),
                refused("+5 when employees > \"many\"", "M0205", "\"many\"", "so they cannot be compared."),
                refused("+5 when country > \"M\"", "M0205", "\"M\"", "cannot be compared in this way"),
                refused(
                        "+5 when country is 12345",
                        "M0205",
                        "12345",
                        "`country` is text, and `12345` is a number",
                        "\"12345\""),
                refused("+5 when country > 12345", "M0205", "12345", "so they cannot be compared."),
                refused(
                        "+5 when created > \"2026-01-01\"",
                        "M0205",
                        "\"2026-01-01\"",
                        "`created` is a date",
                        "2026-01-01"),
                refused("+5 when bounced is \"yes\"", "M0205", "\"yes\"", "`bounced` is yes or no", "yes"),
                refused("+5 when bounced is true", "M0120", "true", "What is `true` elsewhere is `yes` here.", "yes"),
                refused(
                        "+5 when employees contains \"5\"",
                        "M0205",
                        "employees",
                        "`employees` is a number, and text is needed here."),
                refused(
                        "+5 when created contains \"5\"",
                        "M0205",
                        "created",
                        "`created` is a date, and text is needed here."),
                refused("+5 when length of employees > 3", "M0205", "employees", "text is needed here"),
                refused("+5 when days since country > 3", "M0205", "country", "a date is needed here"),
                refused("+5 when employees in the last 30 days", "M0205", "employees", "a date is needed here"),
                refused(
                        "+5 when country + 1 > 3",
                        "M0205",
                        "country",
                        "`country` is text, and a number is needed here."),
                refused("+5 per 100 country", "M0205", "country", "a number is needed here"),
                refused("+5 when employees", "M0205", "employees", "say how much, as in `employees > 0`"),
                refused("+5 when country", "M0205", "country", "`country is known`"),
                refused("+5 when created", "M0205", "created", "say when"),
                refused("+5 when employees > 2 minutes", "M0205", "2 minutes", "as in `employees: seconds`"),
                refused("+5 when visit > 2 months", "M0205", "2 months", "not always equally long"),
                refused("+5 when size is \"XL\"", "M0218", "\"XL\"", "`XL` is none of the values"),
                refused("+5 when size is one of \"S\", \"Q\"", "M0218", "\"Q\"", "none of the values"),
                refused("points by size\n  \"S\": 1\n  \"Q\": 2", "M0218", "\"Q\"", "none of the values"),
                refused("+5 when country is \"\"", "M0224", "\"\"", "write `is unknown`"),
                refused("+5 when country contains \"  \"", "M0224", "\"  \"", "write `is unknown`"),
                refused(
                        "define a as country\n+1 when bounced",
                        "M0205",
                        "country",
                        "`define` names an activity, a condition or a number"),
                refused("list l is \"a\"\n+3 when country is l", "M0120", "l", "`country is one of l`"),
                refused("list l is \"a\"\n+3 when employees is one of l", "M0205", "l", "holds texts"),
                refused(
                        "list countries is \"a\"\n+3 when country is one of countrys",
                        "M0203",
                        "countrys",
                        "There is no list called `countrys`.",
                        "countries"),
                refused(
                        "+5 when country is \"A\" or \"B\"",
                        "M0120",
                        "country is \"A\" or \"B\"",
                        "`is one of`",
                        "country is one of \"A\", \"B\""),
                refused(
                        "+5 when no job title",
                        "M0120",
                        "no job title",
                        "`job title is unknown`",
                        "job title is unknown"),
                refused("+5 when no bounced", "M0120", "no bounced", "`not bounced`", "not bounced"),
                refused("+3 per employees", "M0120", "employees", "`per 1 employees`", "1 employees"));
    }

    static Stream<Refused> numbers() {
        return Stream.of(
                refused(
                        "+5 when employees is between 50 and 20",
                        "M0211",
                        "50 and 20",
                        "`50` is above `20`",
                        "20 and 50"),
                refused(
                        "+5 when created between 2026-05-01 and 2026-01-01",
                        "M0211",
                        "2026-05-01 and 2026-01-01",
                        "is above",
                        "2026-01-01 and 2026-05-01"),
                refused("score fit, 100 to 0\n  +5 when bounced", "M0211", "100 to 0", "from low to high", "0 to 100"),
                refused("score fit, up to -5\n  +5 when bounced", "M0211", "up to -5", "below zero"),
                refused(
                        "+5 per 100 employees, down to -20 points",
                        "M0211",
                        "down to -20 points",
                        "This gives points",
                        "up to 20 points"),
                refused(
                        "-5 per 100 employees, up to 20 points",
                        "M0211",
                        "up to 20 points",
                        "This takes points away",
                        "down to -20 points"),
                refused(
                        "-5 per 100 employees, down to 20 points",
                        "M0211",
                        "down to 20 points",
                        "below zero",
                        "down to -20 points"),
                refused("+5 when at least 3 of (bounced, employees > 3)", "M0228", "3", "there are only 2"),
                refused("+5 when created in the last 1.5 days", "M0228", "1.5 days", "whole number"),
                refused("+5 when created in the last 100001 days", "M0228", "100001 days", "up to 100,000"),
                refused("+5 per 0 employees", "M0228", "0", "above zero"),
                refused("+1.23456 when bounced", "M0113", "+1.23456", "at most 4 places"),
                refused("+2000000000 when bounced", "M0113", "+2000000000", "1,000,000,000"),
                refused("+3 when bounced, up to 3 points", "M0126", "up to 3 points", "gives its points once"),
                refused(
                        "+3 when bounced, halving every 3 days",
                        "M0223",
                        "halving every 3 days",
                        "the age of an activity"));
    }

    static Stream<Refused> tables() {
        return Stream.of(
                refused(
                        "points by employees\n  otherwise: 1\n  unknown: 2",
                        "M0212",
                        "unknown",
                        "`otherwise` takes every lead"),
                refused(
                        "points by employees\n  1 to 9: 1\n  10 or more: 2\n  5 to 20: 3",
                        "M0212",
                        "5 to 20",
                        "The rows above take every lead"),
                refused("points by employees\n  under 10: 1\n  3: 2", "M0212", "3", "The rows above take every lead"),
                refused("points by country\n  \"A\", \"B\": 1\n  \"b\": 2", "M0212", "\"b\"", "The rows above"),
                refused(
                        "points by country\n  mentions \"x\": 1\n  mentions \"x\": 2",
                        "M0212",
                        "mentions \"x\"",
                        "The rows above"),
                refused("points by employees\n  20 to 10: 1", "M0211", "20 to 10", "is above", "10 to 20"),
                refused("points by country\n  10 to 20: 1", "M0205", "10", "`country` is text"),
                refused(
                        "points by employees\n  mentions \"x\": 1",
                        "M0205",
                        "mentions \"x\"",
                        "`employees` is a number, and text is needed here."),
                refused(
                        "score fit is employees\ngrade fit as A from 1, B otherwise\n"
                                + "score x\n  points by fit grade\n    A: 1\n    unknown: 2",
                        "M0212",
                        "unknown",
                        "`fit grade` is never unknown"));
    }

    static Stream<Refused> grades() {
        String fit = "score fit\n  +5 when bounced\n";
        return Stream.of(
                refused(
                        fit + "grade fit as A from 10, B from 20, C otherwise",
                        "M0216",
                        "B from 20",
                        "from high to low"),
                refused(
                        fit + "grade fit as A from 10, B from 10, C otherwise",
                        "M0216",
                        "B from 10",
                        "from high to low"),
                refused(
                        fit + "grade fit as A from 10, B from 5",
                        "M0217",
                        "B from 5",
                        "A score below 5 has no label here",
                        ", … otherwise"),
                refused(fit + "grade fit as A from 10, A otherwise", "M0207", "A", "the label `A` twice"),
                refused(
                        fit + "grade fit as A from 10, B otherwise\ndisqualify when fit grade is lukewarm",
                        "M0218",
                        "lukewarm",
                        "which gives A, B."),
                refused(
                        fit + "grade fit as A from 10, B otherwise\ndisqualify when fit grade > B",
                        "M0205",
                        "B",
                        "have no order"),
                refused(
                        fit + "grade fit as A from 10, B otherwise\ndisqualify when fit grade",
                        "M0205",
                        "fit grade",
                        "as in `fit grade is A`"),
                refused(
                        fit + "grade fit as warm from 10, cold otherwise\ndisqualify when fit grade is wram",
                        "M0218",
                        "wram",
                        "no label",
                        "warm"),
                refused(
                        fit + "grade fit as A from 10, B otherwise\ndisqualify when fit grade contains \"A\"",
                        "M0205",
                        "fit grade contains \"A\"",
                        "asked with `is`"));
    }

    static Stream<Refused> owners() {
        return Stream.of(
                refused(
                        "+5 when bounced\nscore fit\n  +3 when bounced",
                        "M0214",
                        "+5 when bounced",
                        "before the first `score` heading"),
                refused(
                        "score fit\n  +3 when bounced\nlead does\n  login\n+5 when bounced\n+6 when bounced",
                        "M0213",
                        "+5 when bounced",
                        "`lead does` ended the score `fit`"),
                refused(
                        "score fit\n  group g\n    +4 when bounced\n  limit to 3\n  +9 when bounced",
                        "M0213",
                        "+9 when bounced",
                        "before the first group"),
                refused(
                        "score total is 3 * employees\n+3 when bounced",
                        "M0215",
                        "total",
                        "a rule of its own in line 14"),
                refused(
                        "+3 when bounced\nscore total is 3 * employees",
                        "M0215",
                        "total",
                        "has a formula here and a rule of its own"),
                refused(
                        "score total\n  +3 when bounced\nscore x\n  +4 when bounced",
                        "M0215",
                        "total",
                        "the sum of the other scores"),
                refused(
                        "score fit\n  +3 when bounced\nscore fit\n  +4 when bounced",
                        "M0207",
                        "fit",
                        "`fit` is already the name of a score"),
                refused(
                        "score fit\n  group g\n    +3 when bounced\n  group g\n    +4 when bounced",
                        "M0207",
                        "g",
                        "already has a group called `g`"),
                refused(
                        "+5 when bounced\n+5 when  bounced",
                        "M0208",
                        "+5 when  bounced",
                        "This sentence stands in line 13 already"),
                refused(
                        "disqualify when bounced\ndisqualify when bounced",
                        "M0208",
                        "disqualify when bounced",
                        "already"),
                refused("score fit, when bounced, is 2 * employees", "M0126", "bounced", "no `when`"));
    }

    @ParameterizedTest
    @MethodSource({"names", "types", "numbers", "tables", "grades", "owners"})
    void tellsOneThing(Refused refused) {
        Checked checked = Checked.withLead(refused.sentence());
        assertEquals(1, checked.problems().size(), () -> "told: " + checked.told());
        Diagnostic told = checked.problems().get(0);
        String fix = told.fixes().isEmpty() ? "" : told.fixes().get(0).replacement();
        assertAll(
                () -> assertTrue(checked.checked().isEmpty(), "a model with an error"),
                () -> assertEquals(refused.code(), told.code().id(), told::message),
                () -> assertEquals(refused.place(), told.span().text()),
                () -> assertTrue(told.message().contains(refused.message()), told::message),
                () -> assertEquals(refused.fix(), fix));
    }
}
