package org.meritlang.trial;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * For small models in which one sentence has to count often enough, or something has to have been so some time ago,
 * there is an example for every part.
 */
class SuggestedForThresholdsTest {
    private static final Map<String, String> MODELS = new TreeMap<>(Map.ofEntries(
            Map.entry("how often", """
                    +4 per visit
                    decide a; call when total >= 8; wait otherwise
                    """),
            Map.entry("more than how often", """
                    +5 per email opened
                    decide stage; hot when total > 90; warm when total >= 50; cold otherwise
                    """),
            Map.entry("how much", """
                    +1 per 100 employees, up to 50 points
                    decide stage; hot when total >= 10; cold otherwise
                    """),
            Map.entry("how much was taken", """
                    +2 per visit
                    limit to 40 when bounced
                    -5 per complaint
                    alert "low" as soon as total <= -40
                    """),
            Map.entry("how long without", """
                    lead has
                      created: date
                    lead does
                      visit
                    +1 per 7 days without visit counting from created
                    decide s; lost when total >= 10; ok otherwise
                    """),
            Map.entry("how long without, from the last one", """
                    lead does
                      visit
                    -3 per 7 days without visit
                    alert "lost" as soon as total < -20
                    """),
            Map.entry("on how many days", """
                    lead does
                      visit
                      demo
                    score engagement, 0 to 100
                      +1 per visit, at most once a day, up to 30 points
                      +20 when demo
                    grade engagement as hot from 45, warm from 25, cold otherwise
                    decide a; call when engagement grade is hot; mail when engagement grade is warm; wait otherwise
                    """),
            Map.entry("at how many hours", """
                    lead does
                      visit
                    +2 per visit, at most twice every 3 hours
                    decide a; call when total >= 10; wait otherwise
                    """),
            Map.entry("a number between", """
                    +1 per a
                    +7 per b
                    decide x; odd when total >= 37 and total < 39; big when total >= 300; none otherwise
                    """),
            Map.entry("formulas of attributes", """
                    lead has
                      employees: number
                      created: date
                    score size is employees / 100
                    score age is days since created
                    grade size as A from 50, B from 10, C otherwise
                    decide s; old when age > 100; mid when age > 10; large when size grade is A; small otherwise
                    """),
            Map.entry("formulas of scores", """
                    lead does
                      visit
                      complaint
                    score engagement
                      +3 per visit, halving every 30 days
                      -1 per complaint
                    score total is 0.5 * engagement
                    decide a; call when total >= 25; wait otherwise
                    """),
            Map.entry("products of scores", """
                    lead does
                      visit
                      refund
                      purchase with amount: money
                    score a, 0 to 100
                      +3 per visit, at most 2 times a week, up to 30 points
                    score b
                      +1 per 100 of sum of amount across purchase, up to 50 points
                      -4 per refund
                    score both is a * b
                    grade both as 1 from 100, 2 from 20, 3 otherwise
                    decide x; vip when both grade is 1; ok when both grade is 2; bad when b < -10; none otherwise
                    alert "level" as soon as a is 12 and b is 20
                    """),
            Map.entry("cells", """
                    lead has
                      employees: number
                    lead does
                      visit
                    score fit
                      +1 per 100 employees, up to 50 points
                    score engagement
                      +4 per visit in the last 30 days, up to 40 points
                    grade fit as A from 30, B from 10, C otherwise
                    grade engagement as 1 from 20, 2 otherwise
                    matrix priority of fit grade and engagement grade
                      |   | 1    | 2    |
                      | A | hot  | warm |
                      | B | warm | cool |
                      | C | cool | cold |
                    alert "hot" as soon as priority is hot
                    """),
            Map.entry("scores some time ago", """
                    lead does
                      demo
                      visit
                    score engagement, 0 to 100
                      +50 when demo in the last 30 days
                      +10 per visit in the last 30 days, up to 40 points
                    grade engagement as hot from 40, cold otherwise
                    alert "cooled" as soon as engagement <= engagement 14 days ago - 20
                    alert "less" as soon as engagement < engagement 30 days ago
                    alert "cold" as soon as engagement grade is cold and engagement 30 days ago >= 40
                    alert "none" as soon as engagement is 0 and engagement 7 days ago > 0
                    alert "up" as soon as engagement > 2 * engagement 14 days ago and engagement 14 days ago > 0
                    alert "steady" as soon as engagement >= 40 and engagement 60 days ago >= 40
                    decide trend
                      falling when engagement < engagement 7 days ago
                      rising when engagement > engagement 7 days ago
                      flat otherwise
                    """),
            Map.entry("labels some time ago", """
                    lead does
                      demo
                      visit
                    score engagement, 0 to 100
                      +50 when demo in the last 30 days
                      +10 per visit in the last 30 days, up to 40 points
                    grade engagement as hot from 40, warm from 20, cold otherwise
                    decide trend
                      lost when engagement grade is cold and engagement grade 30 days ago is hot
                      cooling when engagement grade is warm and engagement grade 14 days ago is hot
                      warmed when engagement grade is hot and engagement grade 14 days ago is cold
                      steady when engagement grade is hot and engagement grade 60 days ago is hot
                      flat otherwise
                    alert "back" as soon as engagement > 0 and engagement 30 days ago is 0 and engagement 60 days ago > 0
                    """),
            Map.entry("a formula that looks back", """
                    lead does
                      visit
                      demo
                    score engagement, halving every 30 days
                      +10 per visit
                      +40 when demo
                    score trend is engagement - engagement 30 days ago
                    alert "cooling" as soon as trend <= -20
                    alert "surge" as soon as trend >= 60
                    alert "new" as soon as engagement >= 100 and engagement 30 days ago < 20
                    """)));

    @TestFactory
    Stream<DynamicTest> allOfEachIsTried() {
        return MODELS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    SuggestedExamples suggested = new SuggestedExamples(
                            each.getValue(),
                            rules -> Model.compile(new SourceText("rules.merit", rules), Folder.none(), Schema.none()));
                    suggested.pass();
                    suggested.failWithoutTheirParts();
                    suggested.findAll();
                }));
    }
}
