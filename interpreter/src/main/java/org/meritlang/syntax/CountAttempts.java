package org.meritlang.syntax;

import java.util.List;

/** How many of several conditions must hold, in words that Merit says with `at least … of`, `and` and `or`. */
final class CountAttempts {
    private static final String AMONG = " of (\\((?:[^()]|\\([^()]*\\))*\\))";
    private static final String COUNTED = "How many must hold is said with `at least`";
    private static final String JOINED = "Merit joins conditions by `and` and `or`";

    static final List<Attempt> SURE = List.of(
            Attempt.saying(
                    "\\bmore than (\\d{1,3})" + AMONG,
                    match -> atLeast(number(match.group(1)) + 1, match.group(2)),
                    COUNTED),
            Attempt.saying(
                    "\\b(?:at most|up to) (\\d{1,3})" + AMONG,
                    match -> "not " + atLeast(number(match.group(1)) + 1, match.group(2)),
                    COUNTED),
            Attempt.saying(
                    "\\b(?:less|fewer) than (\\d{1,3})" + AMONG,
                    match -> "not " + atLeast(number(match.group(1)), match.group(2)),
                    COUNTED),
            Attempt.saying(
                    "\\bexactly (\\d{1,3})" + AMONG, match -> exactly(number(match.group(1)), match.group(2)), COUNTED),
            Attempt.of("(?<!at least )\\b(\\d{1,3})" + AMONG, "at least $1 of $2", COUNTED),
            Attempt.saying("\\b(?:all|both)" + AMONG, match -> joined(match.group(1), " and "), JOINED),
            Attempt.saying("\\b(?:none|neither)" + AMONG, match -> "not " + joined(match.group(1), " or "), JOINED));

    private CountAttempts() {}

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String exactly(int count, String among) {
        return count == parts(among).size()
                ? joined(among, " and ")
                : "(" + atLeast(count, among) + " and not " + atLeast(count + 1, among) + ")";
    }

    /** More than there are can never hold, so that nothing readable is to come of it. */
    private static String atLeast(int count, String among) {
        return count > parts(among).size() ? "of" : "at least " + count + " of " + among;
    }

    private static String joined(String among, String by) {
        return "(" + String.join(by, parts(among)) + ")";
    }

    /** Commas within quotes or parentheses, or before another text of a list, part no conditions. */
    private static List<String> parts(String among) {
        String inside = among.substring(1, among.length() - 1);
        return List.of(inside.split(", *+(?!\")(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^(]*\\))", -1));
    }
}
