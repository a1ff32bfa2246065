package org.meritlang.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Signs, functions and words of other languages, each with the words of Merit that stand for it. They are put in
 * their places whatever else is wrong with a sentence, so that other attempts find it half understood already.
 */
final class Respellings {
    /** Outside quotes: an even number of them follows. */
    private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final String WORD = "(?!(?:if|when|and|or|but|not|as|soon|because)\\b)[\\p{L}_][\\p{L}\\p{N}_]*+";
    private static final String NAME = "(" + WORD + "(?: " + WORD + ")*?)";
    private static final String INSIDE = "\\( ?([^()]+?) ?\\)" + UNQUOTED;
    private static final String VALUES = "[\\[(]([^()\\[\\]]*)[\\])]";
    private static final String NOW = "(?:today|now|current_date|getdate)(?: ?\\(\\))?";
    private static final String BACK = " ?- ?(\\d+)(?: ?(day|week|month|year)s?)?";

    private static final String UNIT = "(?:second|minute|hour|day|week|month|quarter|year)s?";

    /** In the order in which one counts. */
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<Attempt> ALL = List.of(
            Attempt.of("(?<![<>!=])=>" + UNQUOTED, ">=", "The signs go the other way round"),
            Attempt.of("=<" + UNQUOTED, "<=", "The signs go the other way round"),
            Attempt.of("==+" + UNQUOTED, "=", "One sign is enough"),
            Attempt.of(" ?&&? ?" + UNQUOTED, " and ", "Merit says it in a word"),
            Attempt.of(" ?\\|\\| ?" + UNQUOTED, " or ", "Merit says it in a word"),
            Attempt.of("!(?=[\\p{L}_(])" + UNQUOTED, "not ", "Merit says it in a word"),
            Attempt.of(
                    "\\bhas (?=(?:been |\\w+ )?(?:visited|opened|clicked|attended|requested|downloaded|submitted)\\b)",
                    "",
                    "An activity is asked for by its name alone"),
            Attempt.of(
                    "\\b" + NAME + " (?:increase[sd]?|rises|rose|grows|grew|jumps|jumped|is up) by (\\d+)(?: points)?"
                            + " (?:in|within)(?: the last)? (\\d+ \\w+)",
                    "$1 >= $1 $3 ago + $2",
                    "A score is compared with what it was"),
            Attempt.of(
                    "\\b" + NAME + " (?:decrease[sd]?|falls|fell|drops|dropped|is down) by (\\d+)(?: points)?"
                            + " (?:in|within)(?: the last)? (\\d+ \\w+)",
                    "$1 <= $1 $3 ago - $2",
                    "A score is compared with what it was"),
            Attempt.saying(
                    "\\b(" + String.join("|", NUMBERS) + ") (?=" + UNIT + "\\b)" + UNQUOTED,
                    match -> number(match.group(1)) + " ",
                    "Numbers are written in digits"),
            Attempt.of(
                    "\\bsince last (?=(?:week|month|quarter|year)\\b)" + UNQUOTED,
                    "in the last ",
                    "Up to now is said with `in the last`"),
            Attempt.of(
                    "\\bsince (?:the (?:start|beginning) of )?(?=this (?:week|month|quarter|year)\\b)" + UNQUOTED,
                    "",
                    "The calendar is asked with `this`"),
            Attempt.of("\\btrue\\b" + UNQUOTED, "yes", "What is `true` elsewhere is `yes` here"),
            Attempt.of("\\bfalse\\b" + UNQUOTED, "no", "What is `false` elsewhere is `no` here"),
            Attempt.saying(
                    "\\b(?:is )?not (?:in|one of|any of) ?" + VALUES,
                    match -> "is none of " + quoted(match.group(1)),
                    "Values stand in a list, without parentheses or brackets"),
            Attempt.saying(
                    "\\b(?:is )?in ?" + VALUES,
                    match -> "is one of " + quoted(match.group(1)),
                    "Values stand in a list, without parentheses or brackets"),
            Attempt.of("(?<!is )\\bnot in (?=\")", "is none of ", "Values stand in a list behind `is none of`"),
            Attempt.saying(
                    "\\b(?:is |does )?(not )?i?like \"([^\"]*)\"",
                    match -> textTest(match, "%", "%"),
                    "Merit says it with `contains`, `starts with` and `ends with`"),
            Attempt.saying(
                    "\\b(?:does )?(not )?match(?:es)? \"([^\"]*)\"",
                    match -> textTest(match, "^?\\.\\*", "\\.\\*\\$?"),
                    "Merit says it with `contains`, `starts with` and `ends with`"),
            Attempt.of(
                    "\\.?\\b(ends|starts) ?_?with ?\\( ?(\"[^\"]*\") ?\\)",
                    " $1 with $2",
                    "Merit says it without parentheses"),
            Attempt.of("\\.contains ?\\( ?(\"[^\"]*\") ?\\)", " contains $1", "Merit says it without parentheses"),
            Attempt.of("\\b(ends|starts)_?with\\b" + UNQUOTED, "$1 with", "Merit says it in two words"),
            Attempt.of("\\bis_?(?:blank|null|empty|na) ?" + INSIDE, "$1 is unknown", "A missing value is unknown"),
            Attempt.of("\\b(?:len|length) ?" + INSIDE, "length of $1", "Merit says it with `length of`"),
            Attempt.of(
                    "\\b(?:lower|upper|trim|lcase|ucase|proper|clean) ?" + INSIDE,
                    "$1",
                    "Texts are the same in capitals and in small letters, and blanks around them do not count"),
            Attempt.of("\\bcount(?:ifs?|a)? ?" + INSIDE, "count of $1", "Merit says it with `count of`"),
            Attempt.of("\\bif ?\\(([^(),]+)\\)" + UNQUOTED, "$1", "What is asked follows `when`"),
            Attempt.saying(
                    "\\b" + NAME + " ?(>=?|<=?) ?" + NOW + BACK + "(?![\\w-])",
                    Respellings::daysAgo,
                    "How far back a date lies is said with `in the last` and `ago`"),
            Attempt.of(
                    "\\bdatediff ?\\((?:\"?\\w+\"?, ?)??(?:" + NOW + ", ?)?([\\p{L}_][\\p{L}\\p{N}_ ]*?)(?:, ?" + NOW
                            + ")?(?:, ?\"\\w+\")?\\)",
                    "days since $1",
                    "Days are counted by `days since`"),
            Attempt.of("\\b" + NOW + " - (?=[\\p{L}_])", "days since ", "Days are counted by `days since`"),
            Attempt.of(
                    "\\bis ((?:more than|less than|at least|at most) (?:\\d+|an?) \\w+ ago)\\b",
                    "$1",
                    "A date lies so long ago, without `is`"),
            Attempt.of(
                    "(?<!is )(?<!not )\\bbetween (?=-?\\d+(?:\\.\\d+)? and -?\\d)",
                    "is between ",
                    "Merit says it with `is between`"),
            Attempt.of(
                    "\\b(?:in|within) (?=\\d+ (?:day|week|month|quarter|year)s?\\b)" + UNQUOTED,
                    "in the last ",
                    "Merit says it with `in the last`"),
            Attempt.of(
                    "\\b(?:goes|rises|gets|climbs|grows) (?:above|over|beyond|past)\\b" + UNQUOTED,
                    ">",
                    "Merit compares a score as it is"),
            Attempt.of("\\b(?:reach(?:es|ed)?|hits) (?=\\d)" + UNQUOTED, ">= ", "Merit compares a score as it is"),
            Attempt.of("(\\d ?%) (?!of\\b)(?=[\\p{L}_])" + UNQUOTED, "$1 of ", "A share is said with `of`"),
            Attempt.of("^score " + NAME + " ?:?= ?", "score $1 is ", "A formula follows `is`"),
            Attempt.of(
                    "\\b(?:average|mean) ?(?:of |\\( ?)" + NAME + "(?:, ?| and )" + NAME + "(?: ?\\))?$",
                    "50% of $1 + 50% of $2",
                    "A mean is made of shares"));

    private Respellings() {}

    /** The sentence in Merit's words, with what is to say of the first that was not; empty where all are. */
    static Optional<Newcomers.Answer> of(String sentence) {
        String said = sentence;
        String explanation = "";
        for (Attempt attempt : ALL) {
            String next = attempt.everywhere(said);
            if (!next.equals(said) && explanation.isEmpty()) {
                explanation = attempt.explanation();
            }
            said = next;
        }
        return explanation.isEmpty() ? Optional.empty() : Optional.of(new Newcomers.Answer(said, explanation));
    }

    /** Bare words in quotes; one alone may be the name of a list, and numbers stay as they are. */
    private static String quoted(String values) {
        String[] parts = values.strip().split("\\s*,\\s*", -1);
        boolean isName = parts.length == 1 && !parts[0].startsWith("'");
        return Arrays.stream(parts)
                .map(part -> part.replaceFirst("^'(.*)'$", "\"$1\""))
                .map(part -> isName || part.startsWith("\"") || part.matches("-?[0-9].*") ? part : "\"" + part + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The test that a pattern makes whose ends may be left open. */
    private static String textTest(MatchResult match, String before, String after) {
        String pattern = match.group(2);
        String text = pattern.replaceFirst("^" + before, "").replaceFirst(after + "$", "");
        boolean opensBefore = pattern.matches("(?s)" + before + ".*");
        boolean opensAfter = pattern.matches("(?s).*" + after);
        TextVerb verb =
                opensBefore == opensAfter ? TextVerb.CONTAINS : opensBefore ? TextVerb.ENDS_WITH : TextVerb.STARTS_WITH;
        boolean isDenied = match.group(1) != null;
        return (isDenied ? "does not " + verb.infinitive() : verb.written()) + " \"" + text + "\"";
    }

    private static int number(String word) {
        return NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String daysAgo(MatchResult match) {
        String unit = match.group(4) == null ? "day" : match.group(4).toLowerCase(Locale.ROOT);
        String period = match.group(3) + " " + unit + (match.group(3).equals("1") ? "" : "s");
        return match.group(1)
                + switch (match.group(2)) {
                    case ">", ">=" -> " in the last " + period;
                    case "<=" -> " at least " + period + " ago";
                    default -> " more than " + period + " ago";
                };
    }
}
