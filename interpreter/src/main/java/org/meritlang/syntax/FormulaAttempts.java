package org.meritlang.syntax;

import java.util.List;
import java.util.Map;

/** What people try whose last scores were made of formulas in a spreadsheet, a query or a program. */
final class FormulaAttempts {
    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_]*(?: [\\p{L}_][\\p{L}\\p{N}_]*)*?)";

    /** What a condition or a number that deserves a name has in it. */
    private static final String ASKING =
            "(.*(?:[<>=*/]|[+-] |\\b(?:is|contains|mentions|starts with|ends with|of|in the last|since|no|not|any)\\b).*)";

    private static final String WINDOW =
            "((?:in|within) the (?:last|past|next) (?:\\d+ )?\\w+|this \\w+|last \\w+|(?:since|before|after) \\d{4}-\\S+"
                    + "|(?:at least|at most|exactly|more than|less than) (?:\\d+ times|once|twice)"
                    + "(?: in the last \\d+ \\w+)?)";

    private static final String WHERE =
            "((?:where|with|whose) (?:\\([^()]*\\)|[^\"(),]*(?:\"[^\"]*\"(?:, \"[^\"]*\")*)?[^\"(),]*?))";

    private static final Map<String, String> AMOUNTS =
            Map.of(">", "more than", ">=", "at least", "<", "less than", "<=", "at most", "=", "exactly");

    private static final String PARTS = "The filter comes first, then how often, and the time last";

    static final List<Attempt> SURE = List.of(
            Attempt.of(WINDOW + " " + WHERE + "(?=,| and | or | because |\\)|$)", "$2 $1", PARTS),
            Attempt.of(
                    "^(?:let|set|var|const|def|declare|variable) total (?:be|to|=|:=|as|is) (.+)$",
                    "score total is $1",
                    "A score that is computed begins with `score`"),
            Attempt.of(
                    "^(?:let|set|var|const|def|declare|variable) " + NAME + " (?:be|to|=|:=|as|is) " + ASKING + "$",
                    "define $1 as $2",
                    "What has a name is said with `define`"),
            Attempt.of(
                    "^(?:let|var|const|def|declare|variable) " + NAME + " (?:be|to|=|:=|as|is) (.+)$",
                    "define $1 as $2",
                    "What has a name is said with `define`"),
            Attempt.saying(
                    "^=? ?if ?\\((.+?), ?([+-]?\\d+)(?:, ?0)?\\)$",
                    match -> signed(match.group(2)) + " when " + match.group(1),
                    "A rule gives its points `when` something holds"),
            Attempt.saying(
                    "^" + NAME + " ?([+-])= ?(\\d+)(?: points?)? (?:if|when|for) (.+)$",
                    match -> match.group(2) + match.group(3) + " when " + match.group(4),
                    "Points for a score stand below its heading"),
            Attempt.saying(
                    "^" + NAME + " ?= ?\\1 ?([+-]) ?(\\d+)(?: points?)? (?:if|when|for) (.+)$",
                    match -> match.group(2) + match.group(3) + " when " + match.group(4),
                    "Points for a score stand below its heading"),
            Attempt.of(
                    "^score " + NAME + " ?:?= ?(\\d+)(?: points?)? (?:if|when|for) (.+)$",
                    "+$2 when $3",
                    "Points for a score stand below its heading"),
            Attempt.of(
                    "^([^:\"]+?|\"[^\"]*\"): ?(\\d+)(?:\\+| or more)$",
                    "$1 when total >= $2",
                    "A row says which score it is about"),
            Attempt.saying(
                    " ?(>=?|<=?|=) ?(\\d+) (?=in the (?:last|past) )",
                    match -> " " + AMOUNTS.get(match.group(1)) + " " + match.group(2)
                            + (match.group(2).equals("1") ? " time " : " times "),
                    "How often is said in words"),
            Attempt.of("^[+-] ?\\d+ and (disqualify when .+)$", "$1", "Who is disqualified has no points at all"));

    static final List<Attempt> OTHERS = List.of(
            Attempt.of(
                    "^(?:cap|limit) " + NAME + " (?:at|to) (-?\\d+)(?: points?)?$",
                    "limit to $2",
                    "A score is held down by a limit below its heading"),
            Attempt.of(
                    "^" + NAME + " (?:max|maximum|limit|at most|is at most|is capped at) (-?\\d+)(?: points?)?$",
                    "limit to $2",
                    "A score is held down by a limit below its heading"),
            Attempt.of(
                    "^(?!stage\\b|grade\\b)" + NAME + " ?:?= ?" + ASKING + "$",
                    "define $1 as $2",
                    "What has a name is said with `define`"),
            Attempt.of(
                    "^" + NAME + " is (.*(?:[<>]|\\b(?:contains|mentions|starts with|ends with)\\b).*)$",
                    "define $1 as $2",
                    "What has a name is said with `define`"));

    private FormulaAttempts() {}

    private static String signed(String points) {
        return points.startsWith("-") || points.startsWith("+") ? points : "+" + points;
    }
}
