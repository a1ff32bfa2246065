package org.meritlang.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a marketer writes of activities: conditions, numbers and rules. */
final class RandomActivitySentences {
    private static final String[] PLAIN = {"page visited", "order placed", "login"};

    private final Chance chance;
    private final Supplier<String> dateWindow;
    private final List<String> defined = new ArrayList<>();

    /**
     * @param dateWindow makes windows that a date may lie in as well
     */
    RandomActivitySentences(Chance chance, Supplier<String> dateWindow) {
        this.chance = chance;
        this.dateWindow = dateWindow;
    }

    /** A new name for an activity, with a filter or a window. */
    String define(String name) {
        String sentence =
                "define " + name + " as " + (chance.oneIn(2) ? windowed() : "page visited" + filter("page visited"));
        defined.add(name);
        return sentence;
    }

    /** Happened, or how often, or not. */
    String condition() {
        String activity = activity();
        return switch (chance.below(7)) {
            case 0 -> "no " + filtered(activity) + window();
            case 1 -> filtered(activity) + " " + times() + window();
            case 2 -> filtered(activity) + " on " + chance.of("at least 2 days", "more than 1 day") + window();
            case 3 -> silence();
            case 4 -> number() + " " + chance.of(">", "<=") + " 2";
            default -> filtered(activity) + window();
        };
    }

    private String times() {
        return chance.of("at least twice", "exactly once", "at most 3 times", "more than once", "less than 4 times");
    }

    private String silence() {
        return span() + " without " + filtered(activity()) + from();
    }

    private String from() {
        return chance.of("", " counting from created", " counting from renewal date");
    }

    /** In parentheses, as a filter would take in what follows. */
    String number() {
        return "(" + aggregate() + ")";
    }

    private String aggregate() {
        return switch (chance.below(4)) {
            case 0 -> "count of " + of(activity());
            case 1 -> "count of different " + chance.of("url", "referrer") + " across " + of("page visited");
            case 2 ->
                "count of different " + chance.of("channel", "gift", "delivery") + " across " + of("order placed");
            default ->
                chance.of("sum", "average", "highest", "lowest", "latest") + " of amount across " + of("order placed");
        };
    }

    private String of(String activity) {
        return filtered(activity) + window();
    }

    private String activity() {
        if (!defined.isEmpty() && chance.oneIn(4)) {
            return chance.of(defined);
        }
        return chance.oneIn(6) ? "any activity" : chance.of(PLAIN);
    }

    private String windowed() {
        return filtered(chance.of(PLAIN)) + " " + occurrenceWindow();
    }

    private String filtered(String activity) {
        return chance.oneIn(2) ? activity : activity + filter(activity);
    }

    private String filter(String activity) {
        return switch (activity) {
            case "page visited" -> " where " + several(this::ofVisit);
            case "order placed" -> " where " + several(this::ofOrder);
            default -> "";
        };
    }

    /** In parentheses, as most filters would take in the words that follow. */
    private String several(Supplier<String> asked) {
        return "(" + asked.get() + (chance.oneIn(3) ? chance.of(" and ", " or ") + asked.get() : "") + ")";
    }

    private String ofVisit() {
        return chance.of(
                "url contains \"/pricing\"",
                "url does not contain \"crm\"",
                "url is one of \"/\", \"/blog/crm\"",
                "seconds > 9",
                "seconds is less than 2 minutes",
                "seconds is known",
                "referrer mentions \"pricing\"",
                "length of referrer > 5");
    }

    private String ofOrder() {
        return chance.of(
                "amount >= 50",
                "amount is between 1 and 100",
                "gift",
                "gift is no",
                "channel is \"Shop\"",
                "channel is none of \"Phone\", \"Täglich\"",
                "tags contains any of \"crm\", \"ads\"",
                "delivery is unknown",
                "delivery more than 30 days ago");
    }

    private String window() {
        return chance.oneIn(2) ? "" : " " + occurrenceWindow();
    }

    String occurrenceWindow() {
        return switch (chance.below(6)) {
            case 0 -> "since the last " + filtered(chance.of(PLAIN));
            case 1 -> "within " + span() + " after " + chance.of(PLAIN);
            case 2, 3 -> "in the last " + span();
            default -> dateWindow.get();
        };
    }

    private String span() {
        return RandomTimes.amount(chance) + " "
                + chance.of("minutes", "hours", "days", "weeks", "months", "quarters", "years");
    }

    private String daySpan() {
        return RandomTimes.amount(chance) + " " + chance.of("days", "weeks", "months", "quarters", "years");
    }

    String decay() {
        return switch (chance.below(3)) {
            case 0 -> "halving every " + span();
            case 1 -> "losing " + chance.of("5 points", "1 point", "0.25 points") + " every " + span();
            default -> "fading over " + daySpan();
        };
    }

    private String perhaps(String clause) {
        return chance.oneIn(3) ? ", " + clause : "";
    }

    private String limits(String activity) {
        String frequency = switch (chance.below(4)) {
            case 0 -> ", at most " + chance.of("once", "twice", "3 times") + " every " + span();
            case 1 ->
                ", at most " + chance.of("once", "twice") + " a "
                        + chance.of("day", "week", "month", "quarter", "year");
            default -> "";
        };
        String attribute = activity.equals("page visited")
                ? chance.of("url", "referrer", "[seconds]")
                : activity.equals("order placed") ? chance.of("amount", "gift", "channel", "delivery") : "";
        return frequency
                + (attribute.isEmpty() ? "" : perhaps("at most once per " + attribute))
                + perhaps("up to " + chance.between(1, 4) + " times");
    }

    /** Points for every occurrence. */
    String perOccurrence(String when) {
        String activity = activity();
        boolean gives = chance.oneIn(2);
        return (gives ? chance.of("+1", "+7.5", "+16") : chance.of("-2", "-0.5"))
                + " per " + filtered(activity) + window() + when + limits(activity)
                + perhaps(decay())
                + perhaps(gives ? "up to 20 points" : "down to -9 points");
    }

    String perSilence(String when) {
        return chance.of("-5", "-0.5") + " per " + span() + " without " + filtered(activity()) + from() + when
                + perhaps("down to -20 points");
    }

    /** Points once, shrinking with age; with conditions beside the activity that are none of activities. */
    String aging(String beside) {
        String happened = filtered(activity()) + window();
        return chance.of("+10", "-8", "+40") + " when "
                + (beside.isEmpty() ? happened : "(" + happened + ") and (" + beside + ")")
                + ", " + decay();
    }

    /** Points by how often or when, the first row that holds. */
    List<String> byActivity(String when) {
        List<String> lines = new ArrayList<>();
        lines.add("points by " + chance.of(PLAIN) + when + perhaps(decay()));
        lines.add("  on at least 2 days in the last 30 days: 30");
        lines.add("  at least 3 times: 5");
        lines.add("  in the last " + daySpan() + ": 20.5");
        if (chance.oneIn(2)) {
            lines.add("  otherwise: -1");
        }
        return lines;
    }

    /** Points for every occurrence by its row. */
    List<String> byRows(String when) {
        List<String> lines = new ArrayList<>();
        boolean visits = chance.oneIn(2);
        String activity = visits ? "page visited" : "order placed";
        lines.add("points per " + filtered(activity) + window() + when + limits(activity) + perhaps(decay())
                + perhaps("up to 25 points"));
        lines.add("  " + filter(activity).strip() + ": 9");
        lines.add("  " + chance.of("since created", "in the last " + span(), "since the last login") + ": 2.5");
        if (chance.oneIn(2)) {
            lines.add("  otherwise: -1");
        }
        return lines;
    }
}
