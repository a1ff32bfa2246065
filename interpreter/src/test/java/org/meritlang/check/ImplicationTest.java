package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.implication.Implication;
import org.meritlang.model.Condition;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.schema.Schema;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * One condition is said to follow from another only where it does: for leads with dates and histories around
 * the edges of all windows, seen from days at the ends of months, in a leap year, and across changes of
 * daylight saving.
 */
class ImplicationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final List<String> WINDOWS = List.of(
            "in the last 24 hours",
            "in the last 80 hours",
            "in the last 1 day",
            "in the last 6 days",
            "in the last week",
            "in the last 28 days",
            "in the last month",
            "in the last 31 days",
            "in the last 3 months",
            "in the last year",
            "in the next 7 days",
            "in the next 2 weeks",
            "in the next month",
            "less than 7 days ago",
            "at most 7 days ago",
            "more than 7 days ago",
            "at least 7 days ago",
            "at least 8 days ago",
            "more than 1 month ago",
            "at least 31 days ago",
            "more than 200 hours ago",
            "today",
            "yesterday",
            "this week",
            "last week",
            "this month",
            "last month",
            "this quarter",
            "last quarter",
            "this year",
            "last year",
            "since 2024-02-01");

    private static final List<String> COUNTS = List.of(
            "at least 1 time",
            "at least 3 times",
            "exactly 2 times",
            "exactly 0 times",
            "at most 2 times",
            "less than 2 times",
            "more than 3 times",
            "on at least 2 days",
            "on exactly 1 days",
            "on at most 3 days");

    private static final List<String> FEW_WINDOWS =
            List.of("", "in the last 24 hours", "in the last 7 days", "this month", "since created");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 10, 27),
            LocalDate.of(2024, 10, 28));

    /** A model with one score for each condition, and the conditions as they are checked. */
    private record Sample(List<String> words, List<Condition> conditions, Model model) {
        static Sample of(List<String> words) {
            StringBuilder rules = new StringBuilder("""
                    time zone "Europe/Berlin"
                    lead has
                      created: date
                    lead does
                      login with site: text, seconds: number
                    """);
            IntStream.range(0, words.size())
                    .forEach(i -> rules.append("score s_")
                            .append((char) ('a' + i / 26))
                            .append((char) ('a' + i % 26))
                            .append("\n  +1 when ")
                            .append(words.get(i))
                            .append('\n'));
            List<Condition> conditions = Checked.rules(rules.toString()).model().scores().stream()
                    .limit(words.size())
                    .map(score -> (Score.Content.Rules) score.content())
                    .map(content -> (Rule.When) content.groups().get(0).rules().get(0))
                    .map(Rule.When::condition)
                    .toList();
            Model model = Model.compile(new SourceText("rules.merit", rules.toString()), Folder.none(), Schema.none())
                    .orThrow();
            return new Sample(words, conditions, model);
        }

        /** Every condition with every other that is said to follow from it. */
        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (int from = 0; from < conditions.size(); from++) {
                for (int to = 0; to < conditions.size(); to++) {
                    if (from != to && Implication.holds(conditions.get(from), conditions.get(to))) {
                        pairs.add(new Pair(from, to));
                    }
                }
            }
            return pairs;
        }

        /** Finds a lead for which one condition holds and another, which is said to follow, does not. */
        void tryOn(List<Pair> pairs, List<Lead> leads, Instant asOf) {
            ScoredBatch scored = model.score(model.batchOf(leads), asOf);
            for (Pair pair : pairs) {
                for (int lead = 0; lead < leads.size(); lead++) {
                    if (scored.points(pair.from, lead) > 0 && scored.points(pair.to, lead) == 0) {
                        fail(words.get(pair.from) + " ⇒ " + words.get(pair.to) + " as of " + asOf + ": "
                                + leads.get(lead).attributes() + " "
                                + leads.get(lead).deeds());
                    }
                }
            }
        }
    }

    private record Pair(int from, int to) {}

    private static List<Instant> evaluations() {
        List<Instant> instants = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (LocalTime time : List.of(LocalTime.of(0, 30), LocalTime.of(23, 59, 59))) {
                instants.add(day.atTime(time).atZone(BERLIN).toInstant());
            }
        }
        return instants;
    }

    /** Instants around the ends of days, years back and months ahead. */
    private static Set<Instant> instants(Instant asOf) {
        Set<Instant> instants = new LinkedHashSet<>();
        LocalDate day = asOf.atZone(BERLIN).toLocalDate();
        for (int age = -70; age < 800; age += age < 100 ? 1 : 7) {
            Instant start = day.minusDays(age).atStartOfDay(BERLIN).toInstant();
            instants.addAll(
                    List.of(start.minusSeconds(1), start, start.plusSeconds(1800), asOf.minusSeconds(86_400L * age)));
        }
        return instants;
    }

    @Test
    void ofDates() {
        Sample sample =
                Sample.of(WINDOWS.stream().map(window -> "created " + window).toList());
        List<Pair> pairs = sample.pairs();
        assertTrue(pairs.size() > 60, "finds " + pairs.size());
        for (Instant asOf : evaluations()) {
            List<Lead> leads = new ArrayList<>();
            for (Instant instant : instants(asOf)) {
                leads.add(Lead.named("a").with("created", instant).build());
                leads.add(Lead.named("b")
                        .with("created", instant.atZone(BERLIN).toLocalDate())
                        .build());
            }
            sample.tryOn(pairs, leads, asOf);
        }
    }

    @Test
    void ofOneOccurrence() {
        Sample sample = Sample.of(WINDOWS.stream()
                .filter(window -> !window.startsWith("in the next"))
                .map(window -> "login " + window)
                .toList());
        List<Pair> pairs = sample.pairs();
        assertTrue(pairs.size() > 100, "finds " + pairs.size());
        for (Instant asOf : evaluations()) {
            sample.tryOn(
                    pairs,
                    instants(asOf).stream()
                            .map(at -> Lead.named("a").did("login", at).build())
                            .toList(),
                    asOf);
        }
    }

    @Test
    void ofCounts() {
        List<String> words = new ArrayList<>();
        for (String window : FEW_WINDOWS) {
            COUNTS.forEach(count -> words.add(("login " + count + " " + window).strip()));
            words.add(("no login " + window).strip());
            words.add(("login where site is \"a\" at least 2 times " + window).strip());
            words.add(("login where seconds > 5 " + window).strip());
            words.add(("created in the last 30 days and login where seconds > 7 " + window).strip());
        }
        Sample sample = Sample.of(words);
        List<Pair> pairs = sample.pairs();
        assertTrue(pairs.size() > 250, "finds " + pairs.size());
        Random random = new Random(7);
        for (Instant asOf : evaluations()) {
            List<Lead> leads = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                leads.add(lead(random, asOf));
            }
            sample.tryOn(pairs, leads, asOf);
        }
    }

    private static Lead lead(Random random, Instant asOf) {
        Lead.Builder lead = Lead.named("a");
        if (random.nextInt(3) > 0) {
            lead.with("created", asOf.minusSeconds(random.nextInt(40) * 43_200L));
        }
        int logins = random.nextInt(6);
        for (int i = 0; i < logins; i++) {
            lead.did(
                    "login",
                    asOf.minusSeconds(random.nextInt(24) * 43_200L),
                    Map.of("site", random.nextBoolean() ? "a" : "b", "seconds", random.nextInt(10)));
        }
        return lead.build();
    }

    @Test
    void anUnknownDateImpliesNothing() {
        Sample sample = Sample.of(List.of("login at most 2 times", "login at most 5 times since created"));
        assertEquals(List.of(), sample.pairs());
    }
}
