package org.meritlang.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions and numbers as a marketer writes them, over the generated fields and over what was written before. */
final class RandomSentences {
    private final Chance chance;
    private final LocalDate today;

    /** What conditions and numbers may refer to; grows with the file. */
    final List<String> conditions = new ArrayList<>();

    final List<String> numbers = new ArrayList<>();

    /** What is written of activities. */
    final RandomActivitySentences activities;

    RandomSentences(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.today = now.atZone(zone).toLocalDate();
        this.activities = new RandomActivitySentences(chance, this::window);
    }

    /** Of one kind only, or in parentheses: {@code and} is never mixed with {@code or}. */
    String condition(int depth) {
        if (depth == 0 || chance.oneIn(3)) {
            return leaf();
        }
        List<String> terms = chance.times(chance.between(2, 3), () -> term(depth - 1));
        return switch (chance.below(4)) {
            case 0 -> String.join(" and ", terms);
            case 1 -> String.join(" or ", terms);
            case 2 -> "not " + terms.get(0);
            default -> "at least " + chance.between(1, terms.size()) + " of (" + String.join(", ", terms) + ")";
        };
    }

    private String term(int depth) {
        return "(" + condition(depth) + ")";
    }

    String number(int depth) {
        if (depth == 0 || chance.oneIn(2)) {
            return operand();
        }
        return "(" + number(depth - 1) + " " + chance.of("+", "-", "*", "/") + " " + operand() + ")";
    }

    String literal() {
        return chance.of("0", "1", "9", "10", "49", "50", "99.5", "100", "1_000", "2.5", "33.3333", "10k", "0.0001");
    }

    private String operand() {
        if (!numbers.isEmpty() && chance.oneIn(3)) {
            return chance.of(numbers);
        }
        if (chance.oneIn(5)) {
            return activities.number();
        }
        return chance.of(
                "employees",
                "revenue",
                "length of job title",
                "days since created",
                "days since renewal date",
                literal());
    }

    private String leaf() {
        if (!conditions.isEmpty() && chance.oneIn(4)) {
            return chance.of(conditions);
        }
        return chance.oneIn(4) ? activities.condition() : ofLead();
    }

    private String ofLead() {
        return switch (chance.below(9)) {
            case 0 -> chance.of("subscribed", "not subscribed", "opted out is no", "opted out", "subscribed is yes");
            case 1 -> field() + " is " + chance.of("known", "unknown");
            case 2, 3 -> numberTest();
            case 4 -> equality();
            case 5, 6 -> textTest();
            default -> chance.of("created", "renewal date") + " " + window();
        };
    }

    /** A condition on a field, and on nothing else. */
    String plain() {
        return chance.oneIn(2) ? textTest() : equality();
    }

    private String field() {
        return chance.of(
                "job title", "email", "employees", "revenue", "created", "renewal date", "country", "interests");
    }

    private String numberTest() {
        return switch (chance.below(5)) {
            case 0 -> "visit " + chance.of(">", "<=", "is at least", "is less than") + " " + duration();
            case 1 -> chance.of("employees", "revenue") + " is between 9 and " + chance.of("10", "99.5", "1_000");
            default -> number(1) + " " + comparison() + " " + chance.of(literal(), number(1), "revenue", "employees");
        };
    }

    private String comparison() {
        return chance.of(
                "=",
                "!=",
                "<",
                "<=",
                ">",
                ">=",
                "is",
                "is not",
                "is more than",
                "is less than",
                "is at least",
                "is at most",
                "is over",
                "is under");
    }

    private String duration() {
        return chance.of("2 minutes", "10 seconds", "50 seconds", "1 hour", "100 seconds");
    }

    private String equality() {
        return switch (chance.below(4)) {
            case 0 -> "country " + chance.of("is", "is not") + " " + chance.of("\"Germany\"", "\"FRANCE\"");
            case 1 -> "country " + chance.of("is one of", "is none of", "is any of") + " \"Germany\", \"Österreich\"";
            case 2 -> "domain of email " + chance.of("is one of", "is none of") + " " + quoted(Fields.DOMAINS, 2);
            default -> "job title " + chance.of("is one of", "is not one of") + " " + quoted(Fields.TITLES, 3);
        };
    }

    private String textTest() {
        String subject = chance.of("job title", "job title", "email", "interests", "domain of email");
        String verb = chance.of("contains", "mentions", "starts with", "ends with", "resembles");
        List<String> values = subject.equals("interests") ? Fields.WORDS : Fields.TITLES;
        return switch (chance.below(5)) {
            case 0 -> subject + " does not " + verb.replaceFirst("s\\b", "") + " " + quoted(values, 1);
            case 1 -> subject + " " + verb + " " + quoted(values, 1);
            case 2 -> subject + " " + verb + " " + quoted(values, 3);
            default -> subject + " " + verb + " " + chance.of("any of", "all of", "none of") + " " + quoted(values, 2);
        };
    }

    /** Different values; of some only a word. */
    private String quoted(List<String> values, int count) {
        return chance.times(count, () -> value(chance.of(values))).stream()
                .distinct()
                .map(value -> "\"" + value + "\"")
                .collect(Collectors.joining(", "));
    }

    private String value(String text) {
        String trimmed = text.strip();
        int blank = trimmed.indexOf(' ');
        return blank > 0 && chance.oneIn(2) ? trimmed.substring(0, blank) : trimmed;
    }

    private String window() {
        int amount = RandomTimes.amount(chance);
        String unit = chance.of("minutes", "hours", "days", "weeks", "months", "quarters", "years");
        String span = amount + " " + unit;
        LocalDate early = RandomTimes.nearEdge(chance, today);
        LocalDate late = early.plusDays(chance.below(60));
        return switch (chance.below(9)) {
            case 0, 1 -> chance.of("in the last ", "in the past ") + span;
            case 2 -> "in the next " + span;
            case 3 -> chance.of("more than ", "at least ", "less than ") + span + " ago";
            case 4 -> chance.of("since ", "before ", "after ") + early + chance.of("", "", "T12:00");
            case 5 -> "between " + early + " and " + late;
            case 6 -> chance.of("today", "yesterday", "this week", "last month", "this quarter", "last year");
            case 7 -> "within " + span + " of " + chance.of("renewal date", "created");
            default -> chance.of("since ", "before ", "after ") + chance.of("renewal date", "created");
        };
    }
}
