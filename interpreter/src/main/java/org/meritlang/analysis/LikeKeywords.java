package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Keywords;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Finds labels that look like a misspelt word of the language, such as {@code othrewise}. */
final class LikeKeywords implements Pass {
    /** The words that may stand where a label or its condition does: of these a wild misspelling is told, too. */
    private static final List<String> NEAREST = List.of("otherwise", "disqualified", "unknown", "because", "when");

    /** Of shorter words only two letters in the wrong order are told. */
    private static final int LONG = 7;

    private static final int VERY_LONG = 8;
    private static final int SHORTEST = 4;

    /** Words of their own. */
    private static final Set<String> REAL = Set.of("form", "hen", "then");

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : subject.sentences()) {
            for (Sentence.LabelName label : labels(sentence)) {
                if (!label.quoted()) {
                    near(Spelling.key(label.text())).ifPresent(keyword -> findings.add(tell(label, keyword)));
                }
            }
        }
        return findings;
    }

    private static List<Sentence.LabelName> labels(Sentence sentence) {
        if (sentence instanceof Sentence.Grade grade) {
            List<Sentence.LabelName> labels = new ArrayList<>();
            grade.bands().forEach(band -> labels.add(band.label()));
            grade.otherwise().ifPresent(labels::add);
            return labels;
        }
        if (sentence instanceof Sentence.Decide decide) {
            return decide.rows().stream().map(Row.DecideRow::label).toList();
        }
        return sentence instanceof Sentence.Matrix matrix
                ? matrix.rows().stream().flatMap(row -> row.cells().stream()).toList()
                : List.of();
    }

    private static Optional<String> near(String label) {
        Set<String> words = Keywords.words();
        if (REAL.contains(label) || words.contains(label)) {
            return Optional.empty();
        }
        return Stream.concat(
                        NEAREST.stream().filter(word -> isNear(label, word)),
                        words.stream().sorted().filter(word -> isSlipOf(label, word)))
                .findFirst();
    }

    private static boolean isNear(String label, String word) {
        return Suggestions.distance(label, word, word.length() < VERY_LONG ? 1 : 2) > 0;
    }

    /** A slip, and no other form of the word: `includes` is a label as good as any. */
    private static boolean isSlipOf(String label, String word) {
        if (word.length() < SHORTEST || Suggestions.distance(label, word, 1) <= 0) {
            return false;
        }
        boolean sameEnds = label.charAt(0) == word.charAt(0)
                && label.charAt(label.length() - 1) == word.charAt(word.length() - 1)
                && !label.startsWith(word);
        return isSwapped(label, word) || (word.length() >= LONG && sameEnds);
    }

    /** Whether the letters are the same, in another order. */
    private static boolean isSwapped(String label, String word) {
        return Arrays.equals(
                label.chars().sorted().toArray(), word.chars().sorted().toArray());
    }

    private static Finding tell(Sentence.LabelName label, String keyword) {
        return Finding.of(Diagnostic.of(
                Code.LABEL_LIKE_KEYWORD,
                label.span(),
                "The label " + Words.quoted(label.text()) + " looks like a misspelt `" + keyword
                        + "`; a label that is meant goes in quotes.",
                Fix.offer("did you mean `" + keyword + "`?", label.span(), keyword)));
    }
}
