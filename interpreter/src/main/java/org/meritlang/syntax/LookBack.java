package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.source.Spelling;

/**
 * A way in which people say what an output was some time ago, or that it has changed: {@code total last week}.
 *
 * @param behind what stands behind the output's name
 * @param says what is to stand there, of the output's name as well
 */
record LookBack(Pattern behind, BiFunction<MatchResult, String, String> says, String explanation) {
    private static final String EARLIER = "What an output was is asked with how long `ago` behind its name";
    private static final String COMPARED = "An output is compared with what it was";
    private static final String NOW = "A condition asks what holds; an alert fires when it begins to";
    private static final String PERIOD = "((?:\\d+ |an? )?(?:hour|day|week|month|quarter|year)s?)";
    private static final String STOP = "(?= ?[<>=!+*/)]| - | is | and | or |,| because |$)";
    private static final String SPAN = "(?:in|within|over|during|since)(?: the)?(?: last| past)? " + PERIOD;
    private static final int LONGEST_NAME = 8;

    private static final List<LookBack> ALL = List.of(
            of(" last (hour|day|week|month|quarter|year)" + STOP, (match, name) -> ago(match.group(1)), EARLIER),
            of(" yesterday" + STOP, (match, name) -> ago("day"), EARLIER),
            of(
                    " (?:(?:exactly|about|over|more than|at least) " + PERIOD + " ago|" + PERIOD
                            + " (?:before|earlier|back|previously))" + STOP,
                    (match, name) -> ago(match.group(1) == null ? match.group(2) : match.group(1)),
                    EARLIER),
            of(
                    " (?:in|within|over) the (?:last|past) " + PERIOD + "(?= ?[<>])",
                    (match, name) -> " - " + name + ago(match.group(1)),
                    COMPARED),
            of(
                    " (?:has |is |was )?(?:increased|increases|risen|rises|rose|grown|grows|grew|gone up|up) by (\\d+)"
                            + "(?: points?)? " + SPAN,
                    (match, name) -> " >= " + name + ago(match.group(2)) + " + " + match.group(1),
                    COMPARED),
            of(
                    " (?:has |is |was )?(?:decreased|decreases|fallen|falls|fell|dropped|drops|gone down|down) by (\\d+)"
                            + "(?: points?)? " + SPAN,
                    (match, name) -> " <= " + name + ago(match.group(2)) + " - " + match.group(1),
                    COMPARED),
            of(
                    " was (\\S+) (?:" + PERIOD + " ago|last (week|month|quarter|year)|yesterday)" + STOP,
                    (match, name) -> ago(
                                    match.group(2) != null
                                            ? match.group(2)
                                            : match.group(3) != null ? match.group(3) : "day")
                            + " is "
                            + match.group(1),
                    EARLIER),
            of(
                    " (?:becomes|became|turns|(?:has )?changed to|changes to|moves to) (?=\\d)",
                    (match, name) -> " >= ",
                    NOW),
            of(" (?:becomes|became|turns|(?:has )?changed to|changes to|moves to) ", (match, name) -> " is ", NOW));

    private static LookBack of(String behind, BiFunction<MatchResult, String, String> says, String explanation) {
        return new LookBack(
                Pattern.compile(behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), says, explanation);
    }

    /** Whether a name may hold one of these, so that it was perhaps never meant as a name. */
    static boolean isIn(String name) {
        return ALL.stream()
                .anyMatch(attempt -> attempt.behind.matcher(name + " ").find());
    }

    /** The sentence that says it; empty where no output stands before such words, or nothing readable comes out. */
    static Optional<Newcomers.Answer> in(String sentence, Set<String> outputs, Predicate<String> isReadable) {
        return ALL.stream()
                .flatMap(attempt -> attempt.answer(sentence, outputs).stream())
                .filter(answer -> isReadable.test(answer.sentence()))
                .findFirst();
    }

    private Optional<Newcomers.Answer> answer(String sentence, Set<String> outputs) {
        Matcher matcher = behind.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            Optional<String> output = output(before, outputs);
            if (output.isPresent()) {
                String said = before + says.apply(matcher, output.get()) + sentence.substring(matcher.end());
                return Optional.of(new Newcomers.Answer(said, explanation));
            }
        }
        return Optional.empty();
    }

    /** The longest output that ends here. */
    private static Optional<String> output(String before, Set<String> outputs) {
        String[] words = before.split(" ", -1);
        for (int from = Math.max(0, words.length - LONGEST_NAME); from < words.length; from++) {
            String name = String.join(" ", List.of(words).subList(from, words.length));
            if (outputs.contains(Spelling.key(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String ago(String period) {
        String counted = period.replaceFirst("(?i)^an? ", "1 ");
        return " " + (Character.isDigit(counted.charAt(0)) ? counted : "1 " + counted) + " ago";
    }
}
