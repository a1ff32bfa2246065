package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A rule file made up at random, sentence by sentence, as text. */
final class RandomRules {
    private static final String[] SCORES = {"fit", "interest", "need"};

    private final Chance chance;
    private final RandomSentences sentences;
    private final StringBuilder text = new StringBuilder();
    private int written;

    private RandomRules(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.sentences = new RandomSentences(chance, zone, now);
        line("time zone \"" + zone + "\"");
    }

    static String of(Chance chance, ZoneId zone, Instant now) {
        RandomRules rules = new RandomRules(chance, zone, now);
        rules.declare();
        rules.write();
        return rules.text.toString();
    }

    private void line(String line) {
        text.append(line).append(chance.oneIn(9) ? "   # a comment\n" : "\n");
    }

    private void declare() {
        line("lead has");
        line("  job title: text");
        line("  email: text");
        line("  employees: number");
        line("  revenue: number");
        line("  created: date");
        line("  renewal date: date");
        line("  subscribed: yes/no");
        line("  opted out: yes/no, default no");
        line("  interests: list of text");
        line("  country: one of \"Germany\", \"Österreich\", \"France\"");
        line("  visit: seconds");
        line("lead does");
        line("  page visited with url: text, seconds: seconds, referrer: text");
        line("  order placed with amount: number, delivery: date, gift: yes/no,"
                + " channel: one of \"Shop\", \"Täglich\", \"Phone\", tags: list of text");
        line("  login");
    }

    private void write() {
        for (String score : SCORES) {
            define();
            if (chance.oneIn(2)) {
                disqualify();
            }
            score(score);
            sentences.numbers.add(score);
            if (chance.oneIn(2)) {
                line("grade " + score + " as A from " + chance.between(20, 40) + ", B from 5, C otherwise");
                sentences.conditions.add(score + " grade is " + chance.of("A", "B", "one of A, B"));
            }
        }
        line("score total" + chance.of("", ", 0 to 100,") + " is " + formula());
    }

    private String formula() {
        return chance.of("60% of fit + 40% of need", "0.5 * fit + interest", "fit - need / 2")
                + chance.of(" + ", " - ")
                + sentences.number(2);
    }

    private void define() {
        String name = "made up " + (char) ('a' + written++);
        if (chance.oneIn(4)) {
            line(sentences.activities.define(name));
        } else if (chance.oneIn(2)) {
            line("define " + name + " as " + sentences.condition(2));
            sentences.conditions.add(name);
        } else {
            line("define " + name + " as " + sentences.number(2));
            sentences.numbers.add(name);
        }
    }

    /** Before the outputs that its condition may not refer to in a circle. */
    private void disqualify() {
        line("disqualify when " + sentences.condition(1) + because());
    }

    private void score(String name) {
        line("score " + name + chance.of("", ", 0 to 100", ", up to 30", ", -30 to 0") + overActivities() + when());
        rules(chance.between(1, 4));
        int groups = chance.below(3);
        for (int i = 0; i < groups; i++) {
            line("  group made up " + (char) ('a' + written++) + chance.of("", ", up to 20 points") + overActivities()
                    + when());
            rules(chance.between(1, 3));
        }
        for (int i = chance.below(3); i > 0; i--) {
            line("  " + chance.of("raise to ", "limit to ") + chance.between(1, 9) + "." + written++ + condition(1));
        }
    }

    /** A decay and a window of a heading. */
    private String overActivities() {
        return (chance.oneIn(5) ? ", " + sentences.activities.decay() : "")
                + (chance.oneIn(5) ? ", " + sentences.activities.occurrenceWindow() : "");
    }

    private void rules(int count) {
        for (int i = 0; i < count; i++) {
            rule();
        }
    }

    private void rule() {
        String points = chance.of("+10", "-15", "+0.25", "+5", "-1", "+20");
        switch (chance.below(10)) {
            case 0 -> {
                String sign = chance.of("+1", "+0.5");
                line("    " + sign + " per " + chance.of("100", "33.3", "0.25") + " "
                        + chance.of("employees", "revenue") + when() + ", up to " + chance.between(1, 50) + " points"
                        + because());
            }
            case 1 -> numberTable();
            case 2 -> textTable();
            case 3 -> lines(sentences.activities.byActivity(when()));
            case 4 -> lines(sentences.activities.byRows(when()));
            case 5, 6 -> line("    " + sentences.activities.perOccurrence(when()) + because());
            case 7 -> line("    " + sentences.activities.perSilence(when()) + because());
            case 8 -> line("    " + sentences.activities.aging(chance.oneIn(2) ? "" : sentences.plain()) + because());
            default -> line("    " + points + condition(2) + because());
        }
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> line("    " + line));
    }

    private void numberTable() {
        line("    points by " + chance.of("employees", "revenue", "days since created") + when());
        line("      under 10: " + chance.between(1, 9));
        line("      10 to 49: -2.5");
        line("      50 to 99.5: " + chance.between(10, 20));
        if (chance.oneIn(2)) {
            line("      1000 or more: 30");
        }
        if (chance.oneIn(2)) {
            line("      unknown: 1");
        }
        if (chance.oneIn(2)) {
            line("      otherwise: 0.5");
        }
    }

    private void textTable() {
        line("    points by job title" + when());
        line("      mentions \"vp\", \"cto\": " + chance.between(10, 40));
        line("      starts with \"marketing\": 7");
        line("      \"co-founder\", \"Straße\": 9");
        if (chance.oneIn(2)) {
            line("      unknown: -3");
        }
    }

    private String when() {
        return chance.oneIn(4) ? condition(1) : "";
    }

    private String condition(int depth) {
        return " when " + sentences.condition(depth);
    }

    private String because() {
        return chance.oneIn(3) ? " because \"reason " + written++ + "\"" : "";
    }
}
