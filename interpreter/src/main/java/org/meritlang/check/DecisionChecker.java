package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.source.Span;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Reads decisions: the label of the first row that holds. Each row that is at fault is told of. */
final class DecisionChecker {
    private final Scope scope;
    private final Sentences sentences;

    DecisionChecker(Scope scope, Sentences sentences) {
        this.scope = scope;
        this.sentences = sentences;
    }

    Decision check(Sentence.Decide written) {
        FirstSpellings spellings = new FirstSpellings();
        written.rows().forEach(row -> {
            Complaints.notEmpty(row.label());
            spellings.of(row.label().text());
        });
        Map<Condition, Row.DecideRow> earlier = new HashMap<>();
        List<Decision.Row> rows = new ArrayList<>();
        Optional<Row.DecideRow> otherwise = Optional.empty();
        for (Row.DecideRow row : written.rows()) {
            String label = spellings.of(row.label().text());
            if (row.condition().isEmpty()) {
                otherwise = Optional.of(row);
            } else {
                sentences.check(() -> row(row, label, earlier)).ifPresent(rows::add);
            }
        }
        if (otherwise.isEmpty()) {
            throw written.isWhole() ? otherwiseRequired(written) : Refusal.toldElsewhere();
        }
        Row.DecideRow last = otherwise.get();
        return new Decision(
                written.name().text(),
                rows,
                spellings.of(last.label().text()),
                Identity.of(Formatter.words(last), "otherwise", last.because(), last.span()),
                LabelSets.asksDisqualified(written.rows()));
    }

    private Decision.Row row(Row.DecideRow row, String label, Map<Condition, Row.DecideRow> earlier) {
        Condition condition = scope.condition(row.condition().orElseThrow());
        Row.DecideRow first = earlier.putIfAbsent(condition, row);
        if (first != null) {
            throw second(row, first);
        }
        String subject = Formatter.words(row.condition().orElseThrow());
        return new Decision.Row(
                label, condition, Identity.of(Formatter.words(row), subject, row.because(), row.span()));
    }

    private static Refusal second(Row.DecideRow row, Row.DecideRow first) {
        boolean isSame = Formatter.words(row).equals(Formatter.words(first));
        String line = Places.line(first.span(), row.span());
        return Refusal.of((isSame
                        ? Diagnostic.of(
                                Code.DUPLICATE_SENTENCE,
                                row.span(),
                                "This row stands in " + line + " already, and once is enough.")
                        : Diagnostic.of(
                                Code.UNREACHABLE_ROW,
                                row.span(),
                                "The row in " + line + " asks the same and takes every lead before this one, so nothing"
                                        + " ever reaches it."))
                .withRelated(first.span(), "the first"));
    }

    private static Refusal otherwiseRequired(Sentence.Decide written) {
        Row.DecideRow last = written.rows().get(written.rows().size() - 1);
        Span end = last.span().source().span(last.span().end(), last.span().end());
        return Refusal.of(
                Code.OTHERWISE_REQUIRED,
                written.name().span(),
                "A lead for which no row holds has no label here; say in a last row which it gets, as in `nobody"
                        + " otherwise`.",
                Fix.offer("end it with a label and `otherwise`", end, "\n  … otherwise"));
    }
}
