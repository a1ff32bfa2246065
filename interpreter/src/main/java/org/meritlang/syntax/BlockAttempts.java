package org.meritlang.syntax;

import java.util.List;

/** What newcomers try in decisions, matrices, alerts and examples. */
final class BlockAttempts {
    private static final String TEXT = "(\"[^\"]*\")";
    private static final String AGO = "\\d+ \\w+ ago";
    private static final String DAY = "on \\d{4}-\\S+";

    /** Outside quotes: an even number of them follows. */
    private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** The name of what is decided, which its rows need not say again. */
    private static final String DECIDED = "(?:(?:set )?[\\p{L}\\p{N}_ ]+? (?:is|=|to) )?";

    private static final Attempt THEN = Attempt.of(
            "^(?:if|when) (.+?)(?:,? then|:| =>| ->|,) " + DECIDED + "(.+)$", "$2 when $1", "The label comes first");

    private static final Attempt ELSE = Attempt.of(
            "^(?:else|otherwise|default)(?: then)?:? " + DECIDED + "(.+)$",
            "$1 otherwise",
            "What is left is said with `otherwise`");

    private static final Attempt SAID_AGAIN = Attempt.of(
            "^(?:set )?[\\p{L}\\p{N}_ ]+? (?:is|=|to) (.+? (?:when|if) .+)$",
            "$1",
            "The heading says what is decided, so the label is enough");

    /** In lines that decide something and stand below no decision. */
    static final List<Attempt> OF_LONE_DECISIONS = List.of(THEN, ELSE, SAID_AGAIN);

    /** In the rows of a decision. */
    static final List<Attempt> OF_DECISIONS = List.of(
            THEN,
            ELSE,
            Attempt.of("^(.+?):? (?:else|default)$", "$1 otherwise", "What is left is said with `otherwise`"),
            Attempt.of("^(.+?): ?(?:if |when )?(.+)$", "$1 when $2", "A row of a decision says it with `when`"),
            Attempt.of("^(.+?) (?:for|where|=) (.+)$", "$1 when $2", "A row of a decision says it with `when`"),
            SAID_AGAIN);

    /** In sentences and in the lines of examples. */
    static final List<Attempt> OTHERS = List.of(
            Attempt.of(
                    "^alert " + TEXT + ",? (?:when|if|once|whenever) ",
                    "alert $1 as soon as ",
                    "An alert fires as soon as something holds"),
            Attempt.of(
                    "^alert " + TEXT + " (?!as\\b|soon\\b)(.+)$",
                    "alert $1 as soon as $2",
                    "An alert fires as soon as something holds"),
            Attempt.of(
                    "^alert (?:when|if|once|as soon as) (.+)$",
                    "alert \"call\" as soon as $1",
                    "An alert begins with a text that says what to do"),
            Attempt.of(
                    "^alert ([^\"]+?) (?:when|if|once|as soon as) (.+)$",
                    "alert \"$1\" as soon as $2",
                    "What an alert says stands in quotes"),
            Attempt.of(
                    "^(?:when|if) (.+?),? (?:then )?alert " + TEXT + "$",
                    "alert $2 as soon as $1",
                    "What the alert says comes first"),
            Attempt.of(
                    "^(?:notify|warn|tell|send|remind)(?: me| us)? " + TEXT + " (?:when|if|once|as soon as) ",
                    "alert $1 as soon as ",
                    "Merit calls it an alert"),
            Attempt.of(
                    "^matrix (.+? of .+?) (?:by|x|\\*|×|/|vs|versus|against|with|or) (.+)$",
                    "matrix $1 and $2",
                    "The two outputs of a matrix are joined by `and`"),
            Attempt.of(
                    "^matrix (.+?) (?:is|for|from|=|as) (.+)$",
                    "matrix $1 of $2",
                    "What a matrix joins is said with `of`"),
            Attempt.of(
                    "^(decide|matrix|score|group|grade|list|define) \"([^\"]+)\"",
                    "$1 $2",
                    "A name stands without quotes"),
            Attempt.of("^(?:test|case|scenario)(?: case)?:? " + TEXT + "$", "example $1", "Merit calls it an example"),
            Attempt.of("^(lead with .+), and ", "$1, ", "A comma alone stands between facts"),
            Attempt.of("^(lead with .+?) and " + UNQUOTED, "$1, ", "A comma stands between facts"),
            Attempt.of(
                    "^(activity .+?),? (" + AGO + "|" + DAY + "),? (\\d+ times|once|twice)$",
                    "$1 $3 $2",
                    "How often comes before when"),
            Attempt.of(
                    "^(activity .+?) ((?:\\d+ times|once|twice|" + AGO + "|" + DAY + ")(?: .+?)?) with (.+)$",
                    "$1 with $3 $2",
                    "The activity's attributes come before how often and when"),
            Attempt.of("^(activity .+),? yesterday$", "$1 1 day ago", "In an example a day is counted or dated"),
            Attempt.of("^(activity .+),? today$", "$1 0 days ago", "In an example a day is counted or dated"),
            Attempt.of(
                    "^(activity .+?) (?:in|within) the (?:last|past) (\\d+ \\w+)$",
                    "$1 $2 ago",
                    "An example says when it happened"),
            Attempt.of("^(activity .+?) at (?=\\d{4}-)", "$1 on ", "A day is said with `on`"),
            Attempt.of(
                    "^(?:given|with|for)(?: a)?(?: lead)?(?: with)? (.+)$",
                    "lead with $1",
                    "What is known is said with `lead with`"),
            Attempt.of("^(?:did|does|lead did|lead does|done) (.+)$", "activity $1", "Merit says it with `activity`"),
            Attempt.of(
                    "^expects? (.+?) (?:to be|should be|equals) (.+)$", "expect $1 is $2", "Merit says it with `is`"),
            Attempt.of(
                    "^(?:then|assert|should be|result is) (.+)$",
                    "expect $1",
                    "What is to come of it is said with `expect`"),
            Attempt.of(
                    "^(expect .*?)\\balert ([^\",]+?)(?=,|$)",
                    "$1alert \"$2\"",
                    "What an alert says stands in quotes"));

    /** Signs that newcomers put between a name and its value. */
    private static final String FACT_SIGN =
            "(?<=[\\p{L}\\p{N}_\\]]) ?(?: is|=|:) ?(?=[\"\\d(-]|yes\\b|no\\b)" + UNQUOTED;

    private BlockAttempts() {}

    /** A line of an example with nothing between its names and values. */
    static String withoutSigns(String line) {
        return line.replaceAll(FACT_SIGN, " ");
    }
}
