package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people try who come from other products and languages, and the sentence of Merit that says it. */
final class Newcomers {
    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_ ]*?)";
    private static final String NUMBER = "(-?[0-9][0-9_.]*[kK]?)";
    private static final String PERIOD = "[0-9]+ (?:second|minute|hour|day|week|month|quarter|year)s?";
    private static final String REST = "(.+)";

    private static final String COMPARED =
            "(?:is (?:more|less|greater|fewer|at|over|under|above|below|between)|more than|less than|greater than"
                    + "|fewer than|at least|at most|over|under|above|below|[<>]=?|contains|mentions|starts with|ends with)";

    /** A name behind which no further condition begins. */
    private static final String NAME_WORD = "(?!(?:and|or|but) )[\\p{L}\\p{N}_]++";

    /** Words with one blank between two: possessive, or a long sentence would be split in every way there is. */
    private static final String ONE_NAME = "(" + NAME_WORD + "(?: " + NAME_WORD + ")*?)";

    private static final List<Attempt> ATTEMPTS = List.of(
            attempt("=>", ">=", "The signs go the other way round"),
            attempt("=<", "<=", "The signs go the other way round"),
            attempt(
                    "\\b(?:is )?not (?:more than|over|above|greater than|bigger than|>) ",
                    "is at most ",
                    "Merit says it with `is at most`"),
            attempt(
                    "\\b(?:is )?not (?:less than|under|below|fewer than|smaller than|<) ",
                    "is at least ",
                    "Merit says it with `is at least`"),
            attempt("\\b(?:is )?not (?:at least|>=) ", "is less than ", "Merit says it with `is less than`"),
            attempt("\\b(?:is )?not (?:at most|<=) ", "is more than ", "Merit says it with `is more than`"),
            attempt(
                    "\\b(when|and|or|\\() ?" + NAME + " (?:is )?not between ",
                    "$1 not $2 is between ",
                    "What is denied follows `not`"),
            attempt(
                    "\\b(?:is )?(?:more|greater|bigger) than or equal to ",
                    "is at least ",
                    "Merit says it with `is at least`"),
            attempt(
                    "\\b(?:is )?(?:less|fewer|smaller) than or equal to ",
                    "is at most ",
                    "Merit says it with `is at most`"),
            attempt("\\b(\\d{1,3})[ \u00a0\u202f](\\d{3})\\b", "$1$2", "A number is written without blanks"),
            attempt("^list " + NAME + " ?[=:] ?", "list $1 is ", "Merit says it with `is`"),
            attempt("^list " + NAME + " is \\(([^()]*)\\)$", "list $1 is $2", "A list needs no parentheses"),
            attempt(
                    "^(list .+\"),? (?:or|and) (\"[^\"]*\")$",
                    "$1, $2",
                    "The values of a list stand side by side, with commas"),
            attempt("^set " + NAME + " to " + NUMBER, "limit to $2", "A score is held down by a limit"),
            attempt("\\bgoes (?:above|over) " + NUMBER, "> $1", "Merit compares a score as it is"),
            attempt("\\bgoes (?:below|under) " + NUMBER, "< $1", "Merit compares a score as it is"),
            attempt("\\b(?:reaches|hits) " + NUMBER, ">= $1", "Merit compares a score as it is"),
            attempt(
                    "\\b(more than|less than|over|under|above|below|fewer than|at least|at most) " + NUMBER + " " + NAME
                            + "(?=$|,| and | or | because |\\))",
                    "$3 $1 $2",
                    "The name comes first"),
            attempt("(\\w+|\") (?:above|over|more than) " + NUMBER, "$1 from $2", "A grade begins from a number"),
            attempt("(\\w+|\") (?:at least|>=?) " + NUMBER, "$1 from $2", "A grade begins from a number"),
            attempt(
                    "\\bis neither (\"[^\"]*\") nor (\"[^\"]*\")",
                    "is none of $1, $2",
                    "Several values are listed behind `is none of`"),
            attempt("\\bneither " + REST + " nor (.+?)(?=,| because |$)", "not ($1 or $2)", "Merit says it with `not`"),
            attempt(
                    "\\bnever " + NAME + "(?=$|,| and | or | because |\\))",
                    "no $1",
                    "What never happened is asked for with `no`"),
            attempt(
                    "\\b(when|if) (.+?) unless (.+?)(?=,| because |$)",
                    "$1 $2 and not ($3)",
                    "Merit says it with `and not`"),
            attempt("\\bunless (.+?)(?=,| because |$)", "when not ($1)", "Merit says it with `when not`"),
            attempt(
                    "^(?:add|give|plus) (\\d\\S*)(?: points?)?(?: to " + NAME + ")? (?:when|if|for) ",
                    "+$1 when ",
                    "Points are written with their sign"),
            attempt(
                    "^(?:subtract|remove|take|minus|deduct) (\\d\\S*)(?: points?)?(?: from " + NAME
                            + ")? (?:when|if|for) ",
                    "-$1 when ",
                    "Points are written with their sign"),
            attempt("^(\\d\\S*)(?: points?)? (when|if|per) ", "+$1 $2 ", "Points are written with their sign"),
            attempt("^([+-] ?\\d\\S*) points? ", "$1 ", "The number alone is enough"),
            attempt("^([+-] ?\\d\\S*) (?:for|on|where) ", "$1 when ", "Points are given `when` something holds"),
            attempt("^([+-] ?\\d\\S*) (?:for )?(?:every|each) ", "$1 per ", "Points for every one are given `per` it"),
            attempt(
                    "^when (.+?),? (?:then )?(?:add )?([+-]? ?\\d\\S*)(?: points?)?$",
                    "$2 when $1",
                    "The points come first"),
            attempt(
                    "^if (.+?),? (?:then )?(?:add )?([+-]? ?\\d\\S*)(?: points?)?$",
                    "$2 when $1",
                    "The points come first"),
            attempt("> (" + PERIOD + ") ago", "more than $1 ago", "How long ago is said in words"),
            attempt("< (" + PERIOD + ") ago", "less than $1 ago", "How long ago is said in words"),
            attempt(">= (" + PERIOD + ") ago", "at least $1 ago", "How long ago is said in words"),
            attempt("<= (" + PERIOD + ") ago", "at most $1 ago", "How long ago is said in words"),
            attempt("\\bbecause ([^\",;]+)$", "because \"$1\"", "The reason stands in quotes"),
            attempt(
                    NUMBER + " <=? " + NAME + " <=? " + NUMBER,
                    "$2 is between $1 and $3",
                    "Both ends are said with `is between`"),
            attempt("^(include|model|time zone) ([^\"]+)$", "$1 \"$2\"", "What is named here stands in quotes"),
            attempt("^total is " + REST, "score total is $1", "A score that is computed begins with `score`"),
            attempt(
                    "^(?:if|when) (.+?),? (?:then )?(?:add )?(\\d\\S*)(?: points?)?$",
                    "+$2 when $1",
                    "The points come first, with their sign"),
            attempt(
                    "\\b(contains|mentions) (\"[^\"]*\") and \\1 (\"[^\"]*\")",
                    "$1 all of $2, $3",
                    "Several values are listed"),
            attempt(
                    "\\b(contains|mentions) (\"[^\"]*\") or \\1 (\"[^\"]*\")",
                    "$1 any of $2, $3",
                    "Several values are listed"),
            attempt(
                    "\\bat least (\\d+) of ([^()\"]+?)(?= because |$)",
                    "at least $1 of ($2)",
                    "What is counted stands in parentheses"),
            attempt(
                    "\\b(?:any|one|at least one) of \\(",
                    "at least 1 of (",
                    "How many must hold is said with a number"),
            attempt("^score " + NAME + " = (.+)$", "score $1 is $2", "A formula follows `is`"),
            attempt("==", "=", "One sign is enough"),
            attempt("\\s*&&\\s*", " and ", "Merit says it in a word"),
            attempt("\\s*\\|\\|\\s*", " or ", "Merit says it in a word"),
            attempt("\\bis equal to\\b", "is", "Merit says it with `is`"),
            attempt("\\bequals\\b", "is", "Merit says it with `is`"),
            attempt(
                    "\\bis either (\"[^\"]*\"(?:, \"[^\"]*\")*) or (\"[^\"]*\")",
                    "is one of $1, $2",
                    "Several values are listed"),
            attempt("\\bis (\"[^\"]*\") or (\"[^\"]*\")", "is one of $1, $2", "Several values are listed"),
            attempt(
                    "\\b(contains|mentions) (\"[^\"]*\") or (\"[^\"]*\")",
                    "$1 any of $2, $3",
                    "Several values are listed"),
            attempt(
                    "\\b(contains|mentions) (\"[^\"]*\") and (\"[^\"]*\")",
                    "$1 all of $2, $3",
                    "Several values are listed"),
            attempt("\\b(?:is )?in \\(([^()]*)\\)", "is one of $1", "A list needs no parentheses"),
            attempt("\\bis one of \\(([^()]*)\\)", "is one of $1", "A list needs no parentheses"),
            attempt(
                    "(?<!\\bis|\\bnot) in (?=\")",
                    " is one of ",
                    "A value is looked for among several with `is one of`"),
            attempt("\\bincludes\\b", "contains", "Merit says it with `contains`"),
            attempt("\\bhas the word\\b", "mentions", "Merit says it with `mentions`"),
            attempt("\\bis null\\b", "is unknown", "A missing value is unknown"),
            attempt("\\bis not null\\b", "is known", "A value that is there is known"),
            attempt("\\bbegins with\\b", "starts with", "Merit says it with `starts with`"),
            attempt("\\blike \"%([^%\"]*)%\"", "contains \"$1\"", "Merit says it with `contains`"),
            attempt("\\blike \"([^%\"]*)%\"", "starts with \"$1\"", "Merit says it with `starts with`"),
            attempt("\\bfor the first time\\b", "", "Merit looks at what holds, not at firsts"),
            attempt("\\b(?:the )?first time ", "", "Merit looks at what holds, not at firsts"),
            attempt(
                    "\\bis " + NUMBER + " or (?:more|higher|above|over|greater)\\b",
                    "is at least $1",
                    "Merit says it with `is at least`"),
            attempt(
                    "\\bis " + NUMBER + " or (?:less|fewer|lower|below|under|smaller)\\b",
                    "is at most $1",
                    "Merit says it with `is at most`"),
            attempt(
                    "\\b(?:is|is from|from) " + NUMBER + " to " + NUMBER,
                    "is between $1 and $2",
                    "Merit says it with `is between`"),
            attempt(
                    "\\b(when|if|and|as) " + NAME + " (>=?|<=?) " + NUMBER + " and (>=?|<=?) " + NUMBER,
                    "$1 $2 $3 $4 and $2 $5 $6",
                    "Each comparison names what it compares"),
            attempt(
                    "\\b(?:is )?older than (\\d+ \\w+)(?: ago)?",
                    "more than $1 ago",
                    "Merit says it with `more than … ago`"),
            attempt(
                    "\\b(?:is )?within(?: the)? (\\d+ \\w+)(?: ago)?",
                    "in the last $1",
                    "Merit says it with `in the last`"),
            attempt("^score (.+?) is (.+), (\\S+ to \\S+)$", "score $1, $3, is $2", "The range comes before `is`"),
            attempt(
                    "\\b(when |and |or |\\()" + ONE_NAME + " ((?:is )?" + COMPARED + ".*?) (and|or|but) (?=" + COMPARED
                            + ")",
                    "$1$2 $3 $4 $2 ",
                    "Each comparison has its name"),
            attempt("^(because \"[^\"]*\"),? (.+)$", "$2 $1", "The reason comes last"),
            attempt(
                    "^(.+?) (because \"[^\"]*\"),? ((?:when|up to|down to|and|or) .+)$",
                    "$1 $3 $2",
                    "The reason comes last"),
            attempt("^(.+?) (because \"[^\"]*\")(, .+)$", "$1$3 $2", "The reason comes last"),
            attempt("^(disqualify|reject|exclude) if ", "disqualify when ", "Merit says it with `disqualify when`"),
            attempt("^(?:reject|exclude) when ", "disqualify when ", "Merit says it with `disqualify when`"));

    /** Words that were meant to work, where they are read as a name that nobody has given. */
    private static final Pattern FOREIGN = Pattern.compile(
            "never .+|neither .+ nor .+|.+ goes|.+ for the first time|first time .+|.+ unless .+|null|is",
            Pattern.CASE_INSENSITIVE);

    private Newcomers() {}

    private record Attempt(Pattern pattern, String replacement, String explanation) {}

    /** A sentence of Merit that says what somebody tried to say. */
    record Answer(String sentence, String explanation) {}

    private static Attempt attempt(String pattern, String replacement, String explanation) {
        return new Attempt(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), replacement, explanation);
    }

    /** Whether a name that nobody knows is likelier an attempt to say something else. */
    static boolean isAttempt(String name) {
        return FOREIGN.matcher(name).matches();
    }

    /** The first rewriting of the sentence that can be read. */
    static Optional<Answer> answer(String sentence, Predicate<String> isReadable) {
        for (Attempt attempt : ATTEMPTS) {
            Matcher matcher = attempt.pattern().matcher(sentence);
            if (matcher.find()) {
                String rewritten = matcher.replaceFirst(attempt.replacement()).strip();
                if (isReadable.test(rewritten)) {
                    return Optional.of(new Answer(rewritten, attempt.explanation()));
                }
            }
        }
        return Optional.empty();
    }
}
