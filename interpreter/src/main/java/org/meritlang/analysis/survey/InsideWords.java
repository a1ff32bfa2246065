package org.meritlang.analysis.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.written.Mentions;
import org.meritlang.analysis.written.OtherWords;
import org.meritlang.analysis.written.Words;
import org.meritlang.data.Folding;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.TextMatcher;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.syntax.TextVerb;

/**
 * Finds the words of leads inside which a short {@code contains} was found, and nowhere else in their texts. Longer
 * texts are left alone, but for {@link OtherWords}: {@code manager} is meant to be found in {@code Projektmanager}.
 */
final class InsideWords {
    private static final int MOST_SHOWN = 3;

    private final AskedTexts.Part asked;
    private final String pattern;
    private final TextMatcher mentions;

    private InsideWords(AskedTexts.Part asked, String pattern) {
        this.asked = asked;
        this.pattern = pattern;
        this.mentions = TextMatcher.of(TextVerb.MENTIONS, asked.value().value());
    }

    static Optional<InsideWords> of(AskedTexts.Part asked) {
        String pattern = Folding.fold(asked.value().value());
        boolean isShortWord = !pattern.isEmpty()
                && (pattern.length() <= Mentions.LONGEST
                        || !OtherWords.around(pattern).isEmpty())
                && pattern.codePoints().allMatch(Character::isLetterOrDigit);
        return isShortWord ? Optional.of(new InsideWords(asked, pattern)) : Optional.empty();
    }

    /** Counts the words of these leads, each once a lead. */
    void look(LeadBatch batch, TextCounts found) {
        asked.source().count(batch, (folded, shown, leads) -> {
            String text = asked.ofDomain() ? domain(folded) : folded;
            if (text.contains(pattern) && !mentions.matches(text)) {
                words(text).forEach(word -> found.count(word, word, leads));
            }
        });
    }

    private static String domain(String folded) {
        int at = folded.lastIndexOf('@');
        return at < 0 ? "" : folded.substring(at + 1).strip();
    }

    /** The words around the pattern, but for those that it may mean, as {@code dev} does those that begin with it. */
    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
            int start = at;
            while (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            int end = at + pattern.length();
            while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String word = text.substring(start, end);
            boolean mayBeMeant =
                    pattern.length() > Mentions.LONGEST || (start == at && pattern.length() == Mentions.LONGEST);
            if (end - start > pattern.length() && (!mayBeMeant || isOther(word))) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean isOther(String word) {
        return OtherWords.around(pattern).stream().anyMatch(word::contains);
    }

    Optional<Diagnostic> told(TextCounts found) {
        List<TextCounts.Counted> words = List.copyOf(found.byFolded().values());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        Code.MATCHED_INSIDE_WORDS,
                        asked.place(),
                        "`contains` found " + Words.quoted(asked.value().span().text()) + " inside "
                                + TextCounts.listed(words, MOST_SHOWN) + "; `mentions` looks for whole words.",
                        Mentions.insteadOf(asked.test())));
    }
}
