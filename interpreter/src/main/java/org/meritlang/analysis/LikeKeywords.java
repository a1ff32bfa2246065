package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Finds labels that look like a misspelt word of the language, such as {@code othrewise}. */
final class LikeKeywords implements Pass {
    /** The words that may stand where a label or a condition does, and are long enough to be misspelt. */
    private static final List<String> KEYWORDS = List.of("otherwise", "disqualified", "unknown", "because");

    private static final int MOST_LETTERS = 2;
    private static final int SHORT = 8;

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
        return KEYWORDS.stream()
                .filter(keyword -> {
                    int most = keyword.length() < SHORT ? 1 : MOST_LETTERS;
                    return Suggestions.distance(label, keyword, most) > 0;
                })
                .findFirst();
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
