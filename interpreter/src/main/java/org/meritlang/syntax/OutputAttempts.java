package org.meritlang.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.source.Spelling;

/**
 * What people try to say of scores, grades and decisions: a matrix of them, or what they were some time ago. Told
 * from what is said of fields in the same words by the names that the file gives.
 */
final class OutputAttempts {
    private static final Pattern MATRIX = compiled(
            "^matrix(?: (?!(?:of|from|for|is) )(.+?))? ?(?:[=:]| of| from| for| is) ?(.+?) (?:x|by|vs|versus|and|\\*|×) (.+)$");

    private final Set<String> outputs;

    /** @param outputs the keys of what the file works out of each lead */
    OutputAttempts(Set<String> outputs) {
        this.outputs = outputs;
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A rewriting that is surely meant, of an output or of anything else. */
    Optional<Newcomers.Answer> sureAnswer(String sentence, Predicate<String> isReadable) {
        return matrix(sentence, isReadable)
                .or(() -> LookBack.in(sentence, outputs, isReadable))
                .or(() -> Newcomers.sureAnswer(sentence, isReadable));
    }

    private Optional<Newcomers.Answer> matrix(String sentence, Predicate<String> isReadable) {
        Matcher matcher = MATRIX.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> first = labelled(matcher.group(2));
        Optional<String> second = labelled(matcher.group(3));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? "priority" : matcher.group(1);
        String explanation = matcher.group(1) == null
                ? "A matrix has a name and joins the labels of two outputs"
                : "What a matrix joins is said with `of` and `and`";
        String better = "matrix " + name + " of " + first.get() + " and " + second.get();
        return better.equalsIgnoreCase(sentence) || !isReadable.test(better)
                ? Optional.empty()
                : Optional.of(new Newcomers.Answer(better, explanation));
    }

    /** The output of this name that gives labels: of a score its grade. */
    private Optional<String> labelled(String written) {
        String name = written.toLowerCase(Locale.ROOT).endsWith(" grade") ? written : written + " grade";
        return outputs.contains(Spelling.key(name))
                ? Optional.of(name)
                : Optional.of(written).filter(output -> outputs.contains(Spelling.key(output)));
    }
}
