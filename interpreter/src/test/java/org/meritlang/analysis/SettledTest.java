package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that never or always hold, and those of which nothing must be said. */
class SettledTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees > 500 and employees < 100",
                "employees > 500 and bounced and employees is 500",
                "employees is 5 and employees is not 5",
                "(employees < 100 or employees > 500) and employees is between 100 and 500",
                "employees is unknown and employees > 5",
                "visit > 2 minutes and visit < 90 seconds",
                "country is \"Germany\" and country is \"France\"",
                "country is \"Germany\" and country is none of \"germany\", \"France\"",
                "country is one of \"A\", \"B\" and country is one of \"C\", \"D\"",
                "country is \"Germany\" and country contains \"fra\"",
                "job title mentions \"chief officer\" and job title does not contain \"chief\"",
                "country starts with \"A\" and country starts with \"B\"",
                "bounced and bounced is no",
                "bounced and not bounced",
                "created before 2026-01-01 and created after 2026-03-01",
                "created in the last 7 days and created more than 30 days ago",
                "created in the last 7 days and created more than 1 month ago",
                "created in the next 7 days and created more than 1 day ago",
                "created between 2026-01-01 and 2026-02-01 and created since 2026-02-02",
                "page visited at least 3 times and page visited at most 2 times",
                "no page visited in the last 30 days and page visited in the last 7 days",
                "page visited exactly 3 times in the last 7 days and page visited at most twice in the last 30 days",
                "45 days without page visited and page visited in the last 7 days",
                "length of job title < 0",
                "length of country < 2 and country is \"ab\"",
                "length of country < 5 and country is \"strasse\"",
                "length of country is 1 and country is one of \"ab\", \"abc\"",
                "at least 2 of (employees > 500, employees < 100, employees is 200)",
                "days since created > 5 and days since created < 6",
                "fit > 5 and fit < 3",
                "not (employees > 5 or employees < 9) and bounced",
                "bounced and (country is \"A\" or bounced) and not bounced",
            })
    void neverHolds(String condition) {
        List<String> told = Thoughts.told("score other\n+1 when " + condition + "\n");
        // What scores can be is told of, too, by those who reckon with them.
        List<String> codes = told.stream()
                .map(s -> s.substring(0, 5))
                .filter(code -> code.startsWith("M033"))
                .toList();
        assertEquals(List.of("M0330"), codes, told.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees > 100 or employees < 500",
                "employees < 100 or employees is between 100 and 500 or employees > 500",
                "country is not \"A\" or country is not \"B\"",
                "bounced or bounced is no",
                "country is known or country is unknown",
                "page visited or no page visited",
                "page visited at most 2 times or page visited at least twice",
                "created before 2026-02-01 or created since 2026-01-01",
                "created more than 7 days ago or created in the last 7 days or created after 2026-01-01 or "
                        + "created before 2026-02-01",
                "job title contains \"vp\" or job title does not contain \"vp\"",
            })
    void alwaysHolds(String condition) {
        List<String> told = Thoughts.told("score other\n+1 when " + condition + "\n");
        assertEquals(List.of("M0331"), told.stream().map(s -> s.substring(0, 5)).toList(), told.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bounced or (employees > 5 and employees < 3) | M0330 employees < 3",
                "bounced and (country is not \"A\" or country is not \"B\") | M0331 country is not \"B\"",
            })
    void aPartIsToldOfByItself(String condition, String told) {
        assertEquals(List.of(told), Thoughts.toldOf(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees > 100 and employees < 500",
                "employees > 5 and employees < 6",
                "employees < 5 or employees > 5",
                "country is \"A\" or country is \"B\"",
                "country is not \"A\" and country is not \"B\"",
                "interests is \"a\" and interests is \"b\"",
                "interests contains \"a\" and interests does not contain \"ab\"",
                "job title contains \"chief\" and job title does not mention \"chief\"",
                "country starts with \"A\" and country ends with \"B\"",
                "created in the last 30 days and created at least 30 days ago",
                "created in the last 1 month and created more than 28 days ago",
                "created more than 7 days ago or created in the last 7 days",
                "created before 2026-02-01 and created since 2026-01-31",
                "created in the next 7 days and created in the last 7 days",
                "page visited at least 3 times and page visited at most 3 times",
                "page visited in the last 30 days and no page visited in the last 7 days",
                "page visited and 45 days without page visited",
                "days since created > 5 and days since created < 7",
                "size is \"S\" or size is \"M\" or size is \"L\"",
                "email is known and employees > 5",
                "employees is known and employees > 5",
                "domain of email is \"a.com\" and email contains \"b\"",
                "employees > revenue and employees < 5",
                "at least 2 of (employees > 5, bounced, country is \"A\")",
                "page visited where url contains \"/a\" and page visited where url contains \"/b\"",
                "length of country is 6 and country is \"strasse\"",
                "length of country > 30 and country is \"United States\"",
                "length of country < 3 and country contains \"b\"",
                "page visited where (url contains \"/a\" and seconds > 30)",
            })
    void nothingIsToldOfWhatMayBeSo(String condition) {
        String declared =
                condition.contains("email") ? "lead has\n  email: text\n  employees: number\n" : Thoughts.DECLARED;
        assertEquals(List.of(), Thoughts.toldOfAll(declared + "score other\n+1 when " + condition + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page visited where (url is \"/a\" and url is \"/b\") | M0330 url is \"/b\"",
                "no page visited where (seconds > 30 and seconds < 10) | M0330 seconds < 10",
                "page visited where (url is not \"/a\" or url is not \"/b\") at least twice | M0331 url is not \"/b\"",
                "3 < count of page visited where (seconds > 30 and seconds < 10) | M0330 seconds < 10",
                "demo requested within 7 days after page visited where (seconds > 30 and seconds < 10) | M0330 seconds < 10",
                "long visit where seconds < 10 | M0330 seconds < 10",
                "unsaid where seconds < 10 | -",
            })
    void filtersAreThoughtAboutAsConditionsAre(String condition, String told) {
        String definitions = """
                define long visit as page visited where seconds > 30
                define unsaid as page visited where url is "/a"
                +1 when unsaid
                +1 when long visit
                """;
        assertEquals(
                told.equals("-") ? List.of() : List.of(told),
                Thoughts.told(definitions + "+2 when " + condition + "\n"));
    }

    @Test
    void ofSeveralConditionsItIsToldHowManyCanHoldAndWhy() {
        assertEquals(
                "This holds for no lead: at most 2 of these can hold at once, as `employees > 500` and "
                        + "`employees < 100` exclude each other.",
                Thoughts.about(Thoughts.DECLARED + "+1 when at least 3 of (employees > 500, employees < 100, bounced)")
                        .get(0)
                        .diagnostic()
                        .message());
    }
}
