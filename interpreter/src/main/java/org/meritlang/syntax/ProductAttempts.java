package org.meritlang.syntax;

import java.util.List;

/** What people try whose last scores were made by filling in the forms of a marketing product. */
final class ProductAttempts {
    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_]*(?: [\\p{L}_][\\p{L}\\p{N}_]*)*?)";
    private static final String POINTS = "([+-] ?\\d\\S*)";
    private static final String UNIT = "(day|week|month|quarter|year)";
    private static final String PERIOD = "(\\d+ (?:day|week|month|quarter|year)s?|day|week|month|quarter|year)";
    private static final String TEXT = "(\"[^\"]*\")";
    private static final String DONE =
            "([\\p{L}_][\\p{L}\\p{N}_]*(?: [\\p{L}_][\\p{L}\\p{N}_]*)*? ?(?:opened|clicked|visited|viewed|attended|submitted"
                    + "|downloaded|requested|opens|clicks|visits|views|downloads|submissions))";
    private static final String SILENCE = "Silence is asked for with `no` and how long it has lasted";

    /** Tried before any word is taken for misspelt or misplaced: these are too clear for that. */
    static final List<Attempt> SURE = List.of(
            Attempt.of(
                    "\\b(contains|mentions|starts with|ends with|is) (/[^\\s\",()]*)",
                    "$1 \"$2\"",
                    "A text stands in quotes"),
            Attempt.of("\\bis either " + TEXT + " or " + TEXT, "is one of $1, $2", "Several values are listed"),
            Attempt.of("\\bis like \"%([^%\"]*)%\"", "contains \"$1\"", "Merit says it with `contains`"),
            Attempt.of("\\bis like \"([^%\"]*)%\"", "starts with \"$1\"", "Merit says it with `starts with`"),
            Attempt.of("\\bis like \"([^%\"]*)\"", "resembles \"$1\"", "Merit says it with `resembles`"),
            Attempt.of(
                    "^(?:reset|clear)(?: the)?(?: score)?(?: to 0)? (?:when|if) ",
                    "limit to 0 when ",
                    "A score is held down by a limit"),
            Attempt.of(
                    "\\bno " + NAME + " (?:for|since)(?: the last| at least)? " + PERIOD,
                    "no $1 in the last $2",
                    SILENCE),
            Attempt.of(
                    "\\b(?:is )?inactive (?:for|since)(?: the last| at least)? " + PERIOD,
                    "no activity in the last $1",
                    SILENCE),
            Attempt.of(
                    "^" + POINTS + " after " + PERIOD + " of inactivity$",
                    "$1 when no activity in the last $2",
                    SILENCE),
            Attempt.of(
                    "\\blast activity (?:is |was )?(?:more than|over|at least|older than) " + PERIOD + "(?: ago)?",
                    "no activity in the last $1",
                    SILENCE));

    /** Rules whose points stand before or behind a colon, outside tables. */
    static final List<Attempt> COLON_RULES = List.of(
            Attempt.of(
                    "^" + POINTS + " ?: ?(?:if |when )?(.+)$", "$1 when $2", "Points are given `when` something holds"),
            Attempt.of("^(?:if |when )?([^:]+?) ?: ?" + POINTS + "$", "$2 when $1", "The points come first"));

    /** Tried before those of other languages. */
    static final List<Attempt> OTHERS = List.of(
            Attempt.of("(\\d ?%) (?!of\\b)(?=[\\p{L}_])", "$1 of ", "A share is said with `of`"),
            Attempt.of(
                    "^" + POINTS + " (?:for )?(?:every|each) time (?:an? |the )?" + NAME
                            + " (?:is |was |has been )(\\w+)$",
                    "$1 per $2 $3",
                    "Points for every time are given `per` it"),
            Attempt.of(
                    "^" + POINTS + " (?:for )?(?:every|each) time (?:an? |the )?(.+)$",
                    "$1 per $2",
                    "Points for every time are given `per` it"),
            Attempt.of("^" + POINTS + " for (?:every|each) ", "$1 per ", "Points for every one are given `per` it"),
            Attempt.of("\\b(\\d+)(?:\\+| or more) times", "at least $1 times", "How often is said before the number"),
            Attempt.of(" ?>= ?(\\d+) times", " at least $1 times", "How often is said in words"),
            Attempt.of(" ?<= ?(\\d+) times", " at most $1 times", "How often is said in words"),
            Attempt.of(" ?> ?(\\d+) times", " more than $1 times", "How often is said in words"),
            Attempt.of(" ?< ?(\\d+) times", " less than $1 times", "How often is said in words"),
            Attempt.of(" ?= ?(\\d+) times", " exactly $1 times", "How often is said in words"),
            Attempt.of(
                    "\\b(when|and|or) (?:at least )?(\\d+) " + DONE + "(?=$|,| and | or | in the | because )",
                    "$1 $3 at least $2 times",
                    "What is done comes first, then how often"),
            Attempt.of(
                    "\\b(when|and|or) (more than|at most|less than|exactly) (\\d+) " + DONE
                            + "(?=$|,| and | or | in the | because )",
                    "$1 $4 $2 $3 times",
                    "What is done comes first, then how often"),
            Attempt.of(
                    "\\b((?:page )?(?:visited|viewed))(?: the| page)? (?:\"([^\"]*)\")",
                    "$1 where url contains \"$2\"",
                    "Which page it was is asked of an attribute of the activity"),
            Attempt.of(
                    "\\b((?:form submitted|submitted form|filled out form|form filled|email opened|email clicked"
                            + "|content downloaded|downloaded|webinar attended|attended webinar|attended)) " + TEXT,
                    "$1 where name is $2",
                    "Which one it was is asked of an attribute of the activity"),
            Attempt.of(
                    "^decay " + NAME + " by 50 ?% (?:every|per|each) " + PERIOD + "$",
                    "score $1, halving every $2",
                    "How points fade is said in the heading of their score"),
            Attempt.of(
                    "^score " + NAME + ",? (?:with )?(?:decay|decays|decaying)(?: of| by)? 50 ?% (?:every|per|each|a) "
                            + PERIOD + "$",
                    "score $1, halving every $2",
                    "Merit says it with `halving every`"),
            Attempt.of(
                    "^(?:score )?" + NAME + ",? (?:with )?(?:decay|decays|decaying)(?: of| by)? \\d+ ?% .+$",
                    "score $1, halving every 6 months",
                    "Points fade by `halving every`, by `losing … points every` or by `fading over`"),
            Attempt.of(
                    "^decay " + NAME + " .+$",
                    "score $1, halving every 6 months",
                    "Points fade by `halving every`, by `losing … points every` or by `fading over`"),
            Attempt.of(
                    "^score " + NAME + ",? \\(?(?:max(?:imum)?|up to|limit|capped at|cap)(?: of)? (\\d+)\\)?$",
                    "score $1, up to $2",
                    "The most that a score can be follows a comma"),
            Attempt.of(
                    ",? \\(?(?:max|maximum|limit|limited to|capped at|cap|up to) (\\d+)(?: times)? (?:per|a|each) "
                            + UNIT + "\\)?$",
                    ", at most $1 times a $2",
                    "How often it counts is said with `at most`"),
            Attempt.of(
                    ",? \\(?(?:limit|limited to|max|maximum) (\\d+) times\\)?$",
                    ", up to $1 times",
                    "How often it counts is said with `up to`"),
            Attempt.of(
                    ",? \\(?(?:max|maximum|limit|limited to|capped at|cap|up to) (\\d+)(?: points)?\\)?$",
                    ", up to $1 points",
                    "The most that a rule gives follows a comma"),
            Attempt.of("^(?:score|total) = (.+)$", "score total is $1", "A score that is computed begins with `score`"),
            Attempt.of("\\b(?:is )?in \\[([^\\]]*)\\]", "is one of $1", "A list needs no brackets"),
            Attempt.of(
                    "^if (.+?),? then ([+-]?)(\\d\\S*)(?: points)?,? else .+$",
                    "+$3 when $1",
                    "A rule gives its points or none; what is given else stands in a rule of its own"),
            Attempt.of(
                    "^(?:suppress|discard|drop|remove|filter out|block)(?: leads| contacts)? (?:when|if|where|whose) ",
                    "disqualify when ",
                    "Merit says it with `disqualify when`"),
            Attempt.of(
                    "\\b(when |and |or |\\()" + NAME + " (contains|mentions) " + TEXT
                            + " (?:and|but) (?:does )?not (?:contains?|mentions?) " + TEXT,
                    "$1$2 $3 $4 and not $2 $3 $5",
                    "Each condition has its name"),
            Attempt.of("^(.+?) (?:=|->|=>|then|gets) ([+-]?\\d\\S*)$", "$1: $2", "The points of a row follow a colon"),
            Attempt.of(
                    "^(.+?) ?\\((text|number|date|money|yes/no|list of text)\\)$",
                    "$1: $2",
                    "The type follows a colon"),
            Attempt.of(
                    "^(.+?) (?:=|is|as) (text|number|date|money|yes/no|list of text)$",
                    "$1: $2",
                    "The type follows a colon"),
            Attempt.of("^(.+?) (text|number|date|money|yes/no|list of text)$", "$1: $2", "The type follows a colon"),
            Attempt.of(
                    "^(.+?) ?\\(([\\p{L}_ ]+)\\)$",
                    "$1 with $2: text",
                    "What is known of an activity is said with `with` and its type"),
            Attempt.of("^(?:activities|events|behaviou?rs|actions):?$", "lead does", "What leads do is declared so"),
            Attempt.of(
                    "^(?:fields|attributes|properties|columns|lead fields|contact properties):?$",
                    "lead has",
                    "What leads have is declared so"),
            Attempt.of(
                    "^matrix (?:of )?" + NAME + " (?:x|by|and|vs|\\*|×) " + NAME + "$",
                    "matrix priority of $1 grade and $2 grade",
                    "A matrix has a name and joins the labels of two outputs"));

    private ProductAttempts() {}
}
