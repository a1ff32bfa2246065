package org.meritlang.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** What people say in everyday words, or as they fill in a form: tried before any word is taken for misspelt. */
final class EverydayAttempts {
    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_]*(?: [\\p{L}_][\\p{L}\\p{N}_]*)*?)";
    private static final String POINTS = "([+-] ?\\d\\S*)(?: points?| pts)?";
    private static final String UNIT = "(day|week|month|quarter|year)";
    private static final String PERIOD = "(\\d+ (?:day|week|month|quarter|year)s?|day|week|month|quarter|year)";
    /** A value without quotes; where no parenthesis is around them, values begin with a capital letter. */
    private static final String CAPITAL = "(?-i:\\p{Lu})[\\p{L}\\p{N} .&+-]*?";

    private static final String VALUES =
            "[(\\[]([^()\\[\\]\"=<>:]+)[)\\]]|(" + CAPITAL + "(?:(?:, or |, | or )" + CAPITAL + ")+)";
    private static final String LISTED =
            "((?!.*(?:up to|down to|at most|because|halving|losing|fading)\\b)[^()\"=<>:]+)";
    private static final String EACH = "(?:every|each|per|a)";

    private static final Map<String, String> DAYS_OF =
            Map.of("day", "1", "week", "7", "month", "30", "quarter", "91", "year", "365");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("string", "text"),
            Map.entry("integer", "number"),
            Map.entry("int", "number"),
            Map.entry("float", "number"),
            Map.entry("decimal", "number"),
            Map.entry("numeric", "number"),
            Map.entry("currency", "money"),
            Map.entry("boolean", "yes/no"),
            Map.entry("bool", "yes/no"),
            Map.entry("checkbox", "yes/no"),
            Map.entry("datetime", "date"),
            Map.entry("timestamp", "date"));

    static final List<Attempt> SURE = List.of(
            Attempt.of(
                    "^(?:max(?:imum)?|cap(?:ped)?|limit(?:ed)?)(?: at| to| of|:)? (\\d+)(?: points?)?$",
                    "limit to $1",
                    "A score is held down by a limit"),
            Attempt.of(
                    "^(?:min(?:imum)?|floor)(?: at| to| of|:)? (-?\\d+)(?: points?)?$",
                    "raise to $1",
                    "A score is held up by `raise to`"),
            Attempt.saying(
                    "^([+-] ?\\d\\S*) (?:per|for every|every|each|for each) (?:(\\d+) )?" + UNIT + "s? since (?!the )"
                            + NAME + "$",
                    EverydayAttempts::perAge,
                    "Days are counted by `days since`, and each so many give points"),
            Attempt.saying(
                    "^([+-] ?\\d\\S*) (?:per|for every|every|each|for each|for a) " + PERIOD
                            + " (?:of inactivity|of silence|without activity|inactive)$",
                    match -> match.group(1) + " per " + (match.group(2).matches("\\d.*") ? "" : "1 ") + match.group(2)
                            + " without any activity",
                    "Silence is counted by `without`"),
            Attempt.saying(
                    "\\bis (?:one of |in |any of |either )?(?:" + VALUES + ")(?= and | because |$)",
                    match -> "is one of " + quoted(match.group(1) == null ? match.group(2) : match.group(1)),
                    "Texts stand in quotes, several of them in a list"),
            Attempt.saying(
                    "\\b(contains|mentions|includes|has) (any|all) of(?: these| the following)?:? " + LISTED + "$",
                    match -> (match.group(1).matches("(?i)mentions") ? "mentions " : "contains ") + match.group(2)
                            + " of " + quoted(match.group(3)),
                    "Texts stand in quotes, several of them in a list"),
            Attempt.of(
                    "\\b(contains|mentions|starts with|ends with|is) ([@.][^\\s\",()]+)",
                    "$1 \"$2\"",
                    "A text stands in quotes"),
            Attempt.saying(
                    "^grade (.+?)(?: as| is)?(?: ?[:=])? (.*\\d.*)$",
                    GradeBands::rewritten,
                    "A grade says from where each label counts"),
            Attempt.saying(
                    "^(?:grade )?((?-i:\\p{Lu}[+-]?)) ?[:=] ?(\\d+ ?(?:[-–+]|to|or more).*|(?:over|above|from|>=?) ?\\d+)$",
                    GradeBands::alone,
                    "A grade names its score and says from where each label counts"),
            Attempt.of(
                    "^score " + NAME + ",? \\(?(?:from )?(-?\\d+) ?(?:-|–|to) ?(\\d+)(?: points)?\\)?$",
                    "score $1, $2 to $3",
                    "The range of a score follows a comma"),
            Attempt.of(
                    "^score " + NAME + ",? \\(?out of (\\d+)(?: points)?\\)?$",
                    "score $1, 0 to $2",
                    "The range of a score follows a comma"),
            Attempt.of(
                    ",? (?:but |and )?(?:not|no) more than (\\d+)(?: points)?(?: in total| total| altogether)?$",
                    ", up to $1 points",
                    "The most that a rule gives follows a comma"),
            Attempt.of(
                    "(?<=^[+-][^\n]{1,300}),? (?:with )?(?:a )?(?:half[ -]?life (?:of )?|(?:decay(?:s|ing)? (?:by |of )?50 ?%|halves|halved) "
                            + EACH + " )" + PERIOD + "$",
                    ", halving every $1",
                    "Points fade by `halving every`, by `losing … points every` or by `fading over`"),
            Attempt.saying(
                    ",? (?:decreasing|decaying|decays?|dropping|minus|decreases) (?:by )?(\\d+)(?: points?)? " + EACH
                            + " " + PERIOD + "$",
                    match -> ", losing " + match.group(1) + (match.group(1).equals("1") ? " point" : " points")
                            + " every " + match.group(2),
                    "Points fade by `losing … points every`"),
            Attempt.of(
                    ",? (?:which |that )?(?:expires?|expiring|valid|lasts?|lasting) (?:after|for|in) " + PERIOD + "$",
                    " in the last $1",
                    "How long something counts is said with `in the last`"),
            Attempt.of(
                    "(?:,? but|,) (?:only )?once " + EACH + " " + UNIT + "$",
                    ", at most once a $1",
                    "How often it counts is said with `at most`"),
            Attempt.of(
                    "\\b(?:does not exist|doesn't exist|does not have a value|has no value|has never been set|is not set)(?= and | or |$)",
                    "is unknown",
                    "A missing value is unknown"),
            Attempt.of(
                    "\\b(?:exists|has (?:a|any) value|is set|is present)(?= and | or |$)",
                    "is known",
                    "A value that is there is known"),
            Attempt.of(
                    "\\bvisited (?:the )?page (?:\"([^\"]*)\")",
                    "page visited where url contains \"$1\"",
                    "Which page it was is asked of an attribute of the activity"),
            Attempt.of("\\breach(?:es|ed) (?=\\d)", ">= ", "Merit says it with `>=`"),
            Attempt.saying(
                    "\\b(since|before|after|until) (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? )?" + MONTH
                            + "(?: (\\d{1,2})(?:st|nd|rd|th)?,?)? (\\d{4})\\b",
                    EverydayAttempts::day,
                    "A day is written year, month, day"),
            Attempt.of(
                    "\\b(since|before) (\\d{4})(?= and | or | because |$)",
                    "$1 $2-01-01", "A day is written year, month, day"),
            Attempt.of(
                    "\\bafter (\\d{4})(?= and | or | because |$)",
                    "after $1-12-31", "A day is written year, month, day"),
            Attempt.of(
                    "^(\\d+) (?:points?|pts) (?:for|when|if) (.+)$",
                    "+$1 when $2",
                    "Points are written with their sign"),
            Attempt.of(
                    "^(?!score\\b|matrix\\b|alert\\b)([^\":]+(?:\"[^\"]*\")?) " + POINTS + "$",
                    "$2 when $1",
                    "The points come first"),
            Attempt.of(
                    "^define " + NAME + " ?(?::|=|is|means|if|when) ?(.+)$",
                    "define $1 as $2",
                    "What a definition means follows `as`"),
            Attempt.of(
                    "\\b(?:equals|is equal to) ((?-i:\\p{Lu})[\\p{L}]*)(?= and | or | because |$)",
                    "is \"$1\"",
                    "A text stands in quotes"),
            Attempt.of("^(?:import|load|use) (\"[^\"]*\")$", "include $1", "Merit says it with `include`"),
            Attempt.of("^example ?[:-] ?\"?([^\"]+)\"?$", "example \"$1\"", "What an example shows stands in quotes"),
            Attempt.of("^(?:the )?lead is " + NAME + "$", "lead with $1 yes", "What is known is said with `lead with`"),
            Attempt.saying(
                    "^(.+?) ?(?:=| is| as| -) ?\\(?(" + String.join("|", TYPES.keySet()) + ")\\)?$",
                    match -> match.group(1) + ": " + TYPES.get(match.group(2).toLowerCase(Locale.ROOT)),
                    "The type follows a colon"),
            Attempt.saying(
                    "^(.+?): ?\"[^\"]*\"(?:(?:,| or |, or |\\|| ?/ ?) ?\"[^\"]*\")+$",
                    match -> match.group(1) + ": one of "
                            + match.group()
                                    .substring(match.group(1).length() + 1)
                                    .strip()
                                    .replaceAll("\" ?(?:, or|,|or|\\||/) ?\"", "\", \""),
                    "The values that a field may have follow `one of`"),
            Attempt.of(
                    "^(.+?) ?\\(([\\p{L}_ ]+: ?[^()]+)\\)$",
                    "$1 with $2",
                    "What is known of an activity follows `with`"),
            Attempt.of(
                    "^([^:]+?): ?([\\p{L}_][\\p{L}_ ]*)$",
                    "$1 with $2: text",
                    "What is known of an activity follows `with`"),
            Attempt.of(
                    "^matrix (?!.* grade\\b)" + NAME + "(?: ?[=:] ?| of | is | from | for )" + NAME
                            + " (?:x|by|vs|\\*|×|and) " + NAME + "$",
                    "matrix $1 of $2 grade and $3 grade",
                    "A matrix joins the labels of two outputs"),
            Attempt.of(
                    "^(?:else|default|other|others|everything else|all others?|any other) ?[=:] ?([+-]?\\d\\S*)$",
                    "otherwise: $1",
                    "What is left is said with `otherwise`"));

    private EverydayAttempts() {}

    /** Each in quotes, with commas between. */
    private static String quoted(String values) {
        return Arrays.stream(values.split("\\s*(?:,\\s*or\\s|,|\\sor\\s)\\s*"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> "\"" + value + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String perAge(MatchResult match) {
        int days = Integer.parseInt(DAYS_OF.getOrDefault(match.group(3).toLowerCase(Locale.ROOT), "1"));
        int times = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
        return match.group(1) + " per " + days * times + " (days since " + match.group(4) + ")";
    }

    private static String day(MatchResult match) {
        String written = match.group(2) != null ? match.group(2) : match.group(4);
        int month = MONTHS.indexOf(match.group(3).toLowerCase(Locale.ROOT)) + 1;
        int day = written == null ? 1 : Integer.parseInt(written);
        return "%s %s-%02d-%02d".formatted(match.group(1), match.group(5), month, day);
    }
}
