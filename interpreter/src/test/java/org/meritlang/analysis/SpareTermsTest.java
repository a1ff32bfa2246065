package org.meritlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that change nothing. */
class SpareTermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "employees > 500 and employees > 50 | employees > 50",
                "employees > 50 and employees > 500 | employees > 50",
                "employees > 500 or employees > 50 | employees > 500",
                "job title contains \"chief\" or job title mentions \"chief financial\" | job title mentions \"chief financial\"",
                "country is \"A\" and country is not \"B\" | country is not \"B\"",
                "country is one of \"A\", \"B\" or country is \"A\" | country is \"A\"",
                "page visited at least once and page visited at least 3 times | page visited at least once",
                "page visited in the last 7 days and page visited in the last 30 days | page visited in the last 30 days",
                "created in the last 7 days and created in the last 30 days | created in the last 30 days",
                "bounced and (bounced or country is \"A\") | bounced or country is \"A\"",
                "employees is known or employees > 5 | employees > 5",
                "employees >= 5 and employees <= 9 and employees < 20 | employees < 20",
            })
    void aTermAddsNothing(String condition, String spare) {
        assertEquals(List.of("M0332 " + spare), Thoughts.toldOf(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees > 50 and employees < 500",
                "employees is known and employees > 50",
                "country is \"A\" or country contains \"B\"",
                "page visited in the last 7 days and page visited at least 3 times in the last 30 days",
                "bounced and (employees > 5 or country is \"A\")",
                "employees >= 5 and employees is not 9",
            })
    void everyTermMatters(String condition) {
        assertEquals(List.of(), Thoughts.toldOf(condition));
    }
}
