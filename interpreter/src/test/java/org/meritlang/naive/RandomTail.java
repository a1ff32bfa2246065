package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;

/** What comes behind the scores in a rule file: labels of all kinds, alerts, earlier outputs, examples. */
final class RandomTail {
    private final Chance chance;
    private final RandomSentences sentences;
    private final StringBuilder text = new StringBuilder();

    private RandomTail(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.sentences = new RandomSentences(chance, zone, now);
    }

    /** To stand behind {@link RandomRules}. */
    static String of(Chance chance, ZoneId zone, Instant now) {
        RandomTail tail = new RandomTail(chance, zone, now);
        tail.labels();
        tail.alerts();
        tail.examples();
        return tail.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void labels() {
        line("grade total as hot from " + chance.between(20, 90) + ", warm from 10, cold otherwise");
        line("decide stage");
        line("  SQL when (" + sentences.condition(2) + ") and total grade is hot");
        line("  MQL when total >= " + chance.between(1, 60) + " or (" + sentences.condition(1) + ")");
        line("  out when disqualified");
        line("  none otherwise");
        if (chance.oneIn(2)) {
            line("matrix route of stage and total grade");
            line("  |      | hot  | warm | cold |");
            line("  | SQL  | team | team | mail |");
            line("  | MQL  | mail | mail | wait |");
            line("  | out  | wait | wait | wait |");
            line("  | none | mail | wait | wait |");
        } else {
            line("matrix route of total grade and stage");
        }
        sentences.numbers.add("total");
        sentences.numbers.add("total " + earlier());
        sentences.conditions.add("stage is one of SQL, MQL");
        sentences.conditions.add("stage " + earlier() + " is not MQL");
        sentences.conditions.add("disqualified " + earlier());
        line("score trend is total - total " + earlier());
    }

    private String earlier() {
        return chance.between(1, 40) + " " + chance.of("days", "weeks", "months", "hours", "minutes") + " ago";
    }

    private void alerts() {
        for (int i = chance.below(3); i >= 0; i--) {
            line("alert \"alert " + i + "\" as soon as " + sentences.condition(2));
        }
    }

    private void examples() {
        line("example \"someone\"");
        line("  as of 2026-0" + chance.between(1, 9) + "-15");
        line("  lead with country \"Germany\", employees " + chance.between(1, 900) + ", subscribed yes, created "
                + chance.between(1, 99) + " days ago");
        line("  activity login 3 days ago");
        line("  activity order placed with amount 50, channel \"Shop\" 2 weeks ago");
        line("  expect total " + chance.of(">=", "is", "<") + " " + chance.between(0, 60));
        line("  expect stage is " + chance.of("SQL", "none"));
        line("  expect total grade is " + chance.of("hot", "cold", "disqualified"));
        line("  expect alert \"alert 0\"");
        line("examples");
        line("  as of 2026-04-30");
        line("  | job title | employees | total | stage |");
        line("  | \"CTO\"     | 30        | 12    | MQL   |");
        line("  |           | 5000      | 0     | none  |");
    }
}
