package org.meritlang.syntax;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody tries to say in another way, and how Merit says it.
 *
 * @param replacement what stands for the pattern then, with {@code $1} for its groups
 */
record Attempt(Pattern pattern, Function<MatchResult, String> replacement, String explanation) {
    static Attempt of(String pattern, String replacement, String explanation) {
        return new Attempt(compiled(pattern), match -> replacement, explanation);
    }

    /** @param says what stands for the pattern then, word for word */
    static Attempt saying(String pattern, Function<MatchResult, String> says, String explanation) {
        return new Attempt(compiled(pattern), says.andThen(Matcher::quoteReplacement), explanation);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The sentence rewritten wherever the pattern is in it, read or not. */
    String everywhere(String sentence) {
        return pattern.matcher(sentence).replaceAll(replacement);
    }

    /** The sentence rewritten, at one place or at all, if the pattern is in it and what comes out can be read. */
    Optional<Newcomers.Answer> answer(String sentence, Predicate<String> isReadable) {
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.of(matcher.replaceFirst(replacement), matcher.replaceAll(replacement))
                .map(String::strip)
                .distinct()
                .filter(isReadable)
                .map(rewritten -> new Newcomers.Answer(rewritten, explanation))
                .findFirst();
    }
}
