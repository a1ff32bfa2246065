package org.meritlang.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            Attempt.of("=>", ">=", "The signs go the other way round"),
            Attempt.of("=<", "<=", "The signs go the other way round"),
            Attempt.of(
                    "\\b(?:is )?not (?:more than|over|above|greater than|bigger than|>) ",
                    "is at most ",
                    "Merit says it with `is at most`"),
            Attempt.of(
                    "\\b(?:is )?not (?:less than|under|below|fewer than|smaller than|<) ",
                    "is at least ",
                    "Merit says it with `is at least`"),
            Attempt.of("\\b(?:is )?not (?:at least|>=) ", "is less than ", "Merit says it with `is less than`"),
            Attempt.of("\\b(?:is )?not (?:at most|<=) ", "is more than ", "Merit says it with `is more than`"),
            Attempt.of(
                    "\\b(when|and|or|\\() ?" + NAME + " (?:is )?not between ",
                    "$1 not $2 is between ",
                    "What is denied follows `not`"),
            Attempt.of(
                    "\\b(?:is )?(?:more|greater|bigger)(?: than)? or equal(?: to)? ",
                    "is at least ",
                    "Merit says it with `is at least`"),
            Attempt.of(
                    "\\b(?:is )?(?:less|fewer|smaller)(?: than)? or equal(?: to)? ",
                    "is at most ",
                    "Merit says it with `is at most`"),
            Attempt.of("\\b(\\d{1,3})[ \u00a0\u202f](\\d{3})\\b", "$1$2", "A number is written without blanks"),
            Attempt.of("^list " + NAME + " ?[=:] ?", "list $1 is ", "Merit says it with `is`"),
            Attempt.of("^list " + NAME + " is \\(([^()]*)\\)$", "list $1 is $2", "A list needs no parentheses"),
            Attempt.of(
                    "^(list .+\"),? (?:or|and) (\"[^\"]*\")$",
                    "$1, $2",
                    "The values of a list stand side by side, with commas"),
            Attempt.of("^set " + NAME + " to " + NUMBER, "limit to $2", "A score is held down by a limit"),
            Attempt.of("\\bgoes (?:above|over) " + NUMBER, "> $1", "Merit compares a score as it is"),
            Attempt.of("\\bgoes (?:below|under) " + NUMBER, "< $1", "Merit compares a score as it is"),
            Attempt.of("\\b(?:reaches|hits) " + NUMBER, ">= $1", "Merit compares a score as it is"),
            Attempt.of(
                    "\\b(more than|less than|over|under|above|below|fewer than|at least|at most) " + NUMBER + " " + NAME
                            + "(?=$|,| and | or | because |\\))",
                    "$3 $1 $2",
                    "The name comes first"),
            Attempt.of("(\\w+|\") (?:above|over|more than) " + NUMBER, "$1 from $2", "A grade begins from a number"),
            Attempt.of("(\\w+|\") (?:at least|>=?) " + NUMBER, "$1 from $2", "A grade begins from a number"),
            Attempt.of(
                    "\\bis neither (\"[^\"]*\") nor (\"[^\"]*\")",
                    "is none of $1, $2",
                    "Several values are listed behind `is none of`"),
            Attempt.of(
                    "\\bneither " + REST + " nor (.+?)(?=,| because |$)", "not ($1 or $2)", "Merit says it with `not`"),
            Attempt.of(
                    "\\bnever " + NAME + "(?=$|,| and | or | because |\\))",
                    "no $1",
                    "What never happened is asked for with `no`"),
            Attempt.of(
                    "\\b(when|if) (.+?) unless (.+?)(?=,| because |$)",
                    "$1 $2 and not ($3)",
                    "Merit says it with `and not`"),
            Attempt.of("\\bunless (.+?)(?=,| because |$)", "when not ($1)", "Merit says it with `when not`"),
            Attempt.of(
                    "^(?:add|give|plus) (\\d\\S*)(?: points?)?(?: to " + NAME + ")? (?:when|if|for) ",
                    "+$1 when ",
                    "Points are written with their sign"),
            Attempt.of(
                    "^(?:subtract|remove|take|minus|deduct) (\\d\\S*)(?: points?)?(?: from " + NAME
                            + ")? (?:when|if|for) ",
                    "-$1 when ",
                    "Points are written with their sign"),
            Attempt.of("^(\\d\\S*)(?: points?)? (when|if|per) ", "+$1 $2 ", "Points are written with their sign"),
            Attempt.of("^([+-] ?\\d\\S*) points? ", "$1 ", "The number alone is enough"),
            Attempt.of("^([+-] ?\\d\\S*) (?:for|on|where) ", "$1 when ", "Points are given `when` something holds"),
            Attempt.of(
                    "^([+-] ?\\d\\S*) (?:for )?(?:every|each) ", "$1 per ", "Points for every one are given `per` it"),
            Attempt.of(
                    "^when (.+?),? (?:then )?(?:add )?([+-]? ?\\d\\S*)(?: points?)?$",
                    "$2 when $1",
                    "The points come first"),
            Attempt.of(
                    "^if (.+?),? (?:then )?(?:add )?([+-]? ?\\d\\S*)(?: points?)?$",
                    "$2 when $1",
                    "The points come first"),
            Attempt.of("> (" + PERIOD + ") ago", "more than $1 ago", "How long ago is said in words"),
            Attempt.of("< (" + PERIOD + ") ago", "less than $1 ago", "How long ago is said in words"),
            Attempt.of(">= (" + PERIOD + ") ago", "at least $1 ago", "How long ago is said in words"),
            Attempt.of("<= (" + PERIOD + ") ago", "at most $1 ago", "How long ago is said in words"),
            Attempt.of("\\bbecause ([^\",;]+)$", "because \"$1\"", "The reason stands in quotes"),
            Attempt.of(
                    NUMBER + " <=? " + NAME + " <=? " + NUMBER,
                    "$2 is between $1 and $3",
                    "Both ends are said with `is between`"),
            Attempt.of(
                    "^(include|model|time zone|example) ([^\"]+)$", "$1 \"$2\"", "What is named here stands in quotes"),
            Attempt.of("^total is " + REST, "score total is $1", "A score that is computed begins with `score`"),
            Attempt.of(
                    "^(?:if|when) (.+?),? (?:then )?(?:add )?(\\d\\S*)(?: points?)?$",
                    "+$2 when $1",
                    "The points come first, with their sign"),
            Attempt.of(
                    "\\b(contains|mentions) (\"[^\"]*\") and \\1 (\"[^\"]*\")",
                    "$1 all of $2, $3",
                    "Several values are listed"),
            Attempt.of(
                    "\\b(contains|mentions) (\"[^\"]*\") or \\1 (\"[^\"]*\")",
                    "$1 any of $2, $3",
                    "Several values are listed"),
            Attempt.of(
                    "\\bat least (\\d+) of ([^()\"]+?)(?= because |$)",
                    "at least $1 of ($2)",
                    "What is counted stands in parentheses"),
            Attempt.of(
                    "\\b(?:any|one|at least one) of \\(",
                    "at least 1 of (",
                    "How many must hold is said with a number"),
            Attempt.of("^score " + NAME + " = (.+)$", "score $1 is $2", "A formula follows `is`"),
            Attempt.of("==", "=", "One sign is enough"),
            Attempt.of("\\s*&&\\s*", " and ", "Merit says it in a word"),
            Attempt.of("\\s*\\|\\|\\s*", " or ", "Merit says it in a word"),
            Attempt.of("\\bis equal to\\b", "is", "Merit says it with `is`"),
            Attempt.of("\\bequals\\b", "is", "Merit says it with `is`"),
            Attempt.of(
                    "\\bis either (\"[^\"]*\"(?:, \"[^\"]*\")*) or (\"[^\"]*\")",
                    "is one of $1, $2",
                    "Several values are listed"),
            Attempt.of("\\bis (\"[^\"]*\") or (\"[^\"]*\")", "is one of $1, $2", "Several values are listed"),
            Attempt.of(
                    "\\b(contains|mentions) (\"[^\"]*\") or (\"[^\"]*\")",
                    "$1 any of $2, $3",
                    "Several values are listed"),
            Attempt.of(
                    "\\b(contains|mentions) (\"[^\"]*\") and (\"[^\"]*\")",
                    "$1 all of $2, $3",
                    "Several values are listed"),
            Attempt.of("\\b(?:is )?in \\(([^()]*)\\)", "is one of $1", "A list needs no parentheses"),
            Attempt.of("\\bis one of \\(([^()]*)\\)", "is one of $1", "A list needs no parentheses"),
            Attempt.of(
                    "(?<!\\bis|\\bnot) in (?=\")",
                    " is one of ",
                    "A value is looked for among several with `is one of`"),
            Attempt.of("\\bincludes\\b", "contains", "Merit says it with `contains`"),
            Attempt.of("\\bhas the word\\b", "mentions", "Merit says it with `mentions`"),
            Attempt.of("\\bis null\\b", "is unknown", "A missing value is unknown"),
            Attempt.of("\\bis not null\\b", "is known", "A value that is there is known"),
            Attempt.of("\\bbegins with\\b", "starts with", "Merit says it with `starts with`"),
            Attempt.of("\\blike \"%([^%\"]*)%\"", "contains \"$1\"", "Merit says it with `contains`"),
            Attempt.of("\\blike \"([^%\"]*)%\"", "starts with \"$1\"", "Merit says it with `starts with`"),
            Attempt.of("\\bfor the first time\\b", "", "Merit looks at what holds, not at firsts"),
            Attempt.of("\\b(?:the )?first time ", "", "Merit looks at what holds, not at firsts"),
            Attempt.of(
                    "\\bis " + NUMBER + " or (?:more|higher|above|over|greater)\\b",
                    "is at least $1",
                    "Merit says it with `is at least`"),
            Attempt.of(
                    "\\bis " + NUMBER + " or (?:less|fewer|lower|below|under|smaller)\\b",
                    "is at most $1",
                    "Merit says it with `is at most`"),
            Attempt.of(
                    "\\b(?:is|is from|from) " + NUMBER + " to " + NUMBER,
                    "is between $1 and $2",
                    "Merit says it with `is between`"),
            Attempt.of(
                    "\\b(when|if|and|as) " + NAME + " (>=?|<=?) " + NUMBER + " and (>=?|<=?) " + NUMBER,
                    "$1 $2 $3 $4 and $2 $5 $6",
                    "Each comparison names what it compares"),
            Attempt.of(
                    "\\b(?:is )?older than (\\d+ \\w+)(?: ago)?",
                    "more than $1 ago",
                    "Merit says it with `more than … ago`"),
            Attempt.of(
                    "\\b(?:is )?within(?: the)? (\\d+ \\w+)(?: ago)?",
                    "in the last $1",
                    "Merit says it with `in the last`"),
            Attempt.of("^score (.+?) is (.+), (\\S+ to \\S+)$", "score $1, $3, is $2", "The range comes before `is`"),
            Attempt.of(
                    "\\b(when |and |or |\\()" + ONE_NAME + " ((?:is )?" + COMPARED + ".*?) (and|or|but) (?=" + COMPARED
                            + ")",
                    "$1$2 $3 $4 $2 ",
                    "Each comparison has its name"),
            Attempt.of("^(because \"[^\"]*\"),? (.+)$", "$2 $1", "The reason comes last"),
            Attempt.of(
                    "^(.+?) (because \"[^\"]*\"),? ((?:when|up to|down to|and|or) .+)$",
                    "$1 $3 $2",
                    "The reason comes last"),
            Attempt.of("^(.+?) (because \"[^\"]*\")(, .+)$", "$1$3 $2", "The reason comes last"),
            Attempt.of(
                    "^disqualif(?:ied|ies) (?:when|if) ", "disqualify when ", "Merit says it with `disqualify when`"),
            Attempt.of("^(disqualify|reject|exclude) if ", "disqualify when ", "Merit says it with `disqualify when`"),
            Attempt.of("^(?:reject|exclude) when ", "disqualify when ", "Merit says it with `disqualify when`"));

    /** Words that were meant to work, where they are read as a name that nobody has given. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?:.+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:second|minute|hour|day|week"
                    + "|month|quarter|year)s?(?: ago| without .+)?|.+ since|.+ was .+"
                    + "|.+ since the (?:start|beginning) of|never .+|neither .+ nor .+|.+ goes|.+ for the first time|first time .+|.+ unless .+|null|is"
                    + "|.+ is|and .+|alert .+|.+ today|.+ yesterday|.+ in the last|.+ exists|.+ has (?:a|any) value"
                    + "|.+ equals .+|now|has .+|[^,]+,.+|day|week|month|quarter|year",
            Pattern.CASE_INSENSITIVE);

    private Newcomers() {}

    /** A sentence of Merit that says what somebody tried to say. */
    record Answer(String sentence, String explanation) {}

    /** Whether a name that nobody knows is likelier an attempt to say something else. */
    static boolean isAttempt(String name) {
        return FOREIGN.matcher(name).matches();
    }

    /** Whether a label says again what is decided, as in {@code stage is MQL when …}. */
    static boolean isAttemptAtLabel(String label) {
        return label.toLowerCase(Locale.ROOT).contains(" is ");
    }

    /** A rewriting that is surely meant, whatever else a word or two could be mended to. */
    static Optional<Answer> sureAnswer(String sentence, Predicate<String> isReadable) {
        return sure(sentence, isReadable)
                .or(() -> Respellings.of(sentence)
                        .flatMap(said -> isReadable.test(said.sentence())
                                ? Optional.of(said)
                                : sure(said.sentence(), isReadable)));
    }

    private static Optional<Answer> sure(String sentence, Predicate<String> isReadable) {
        return Stream.of(
                        CountAttempts.SURE,
                        ProductAttempts.SURE,
                        EverydayAttempts.SURE,
                        FormulaAttempts.SURE,
                        AlertAttempts.SURE)
                .flatMap(List::stream)
                .flatMap(attempt -> attempt.answer(sentence, isReadable).stream())
                .findFirst();
    }

    /**
     * The first rewriting of the sentence that can be read.
     *
     * @param form what the sentence was meant to be; empty where nobody can tell
     */
    static Optional<Answer> answer(String sentence, Optional<Form> form, Predicate<String> isReadable) {
        return asWritten(sentence, form, isReadable)
                .or(() -> Respellings.of(sentence).flatMap(said -> asWritten(said.sentence(), form, isReadable)));
    }

    private static Optional<Answer> asWritten(String sentence, Optional<Form> form, Predicate<String> isReadable) {
        List<Attempt> first = form.equals(Optional.of(Form.DECIDE_ROW)) ? BlockAttempts.OF_DECISIONS : List.of();
        return Stream.of(
                        first,
                        BlockAttempts.HEADINGS,
                        AlertAttempts.OTHERS,
                        ProductAttempts.COLON_RULES,
                        ProductAttempts.OTHERS,
                        FormulaAttempts.OTHERS,
                        ATTEMPTS)
                .flatMap(List::stream)
                .flatMap(attempt -> attempt.answer(sentence, isReadable).stream())
                .findFirst();
    }
}
