package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.written.TextLists;
import org.meritlang.analysis.written.Words;
import org.meritlang.data.Folding;
import org.meritlang.data.TextMatcher;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.parts.WrittenExpressions;

/** Finds values of one test, or of one list, of which another one says as much. */
final class RepeatedValues implements Pass {
    /** Of more values only equal ones are found. */
    private static final int MOST_COMPARED = 100;

    @Override
    public List<Finding> findings(Subject subject) {
        Search search = new Search(TextLists.of(subject.sentences()), new ArrayList<>());
        for (Sentence sentence : subject.sentences()) {
            if (sentence instanceof Sentence.ListOf list) {
                search.tellEqual(list.values());
            }
            WrittenExpressions.of(sentence).forEach(search::tell);
        }
        return search.findings();
    }

    private record Search(TextLists lists, List<Finding> findings) {
        void tell(Expression expression) {
            if (expression instanceof Expression.OneOf oneOf) {
                tellEqual(oneOf.values());
            } else if (expression instanceof Expression.TextTest test) {
                boolean toldOfEqual = tellEqual(test.values());
                if (!toldOfEqual
                        && test.quantifier() != Quantifier.ALL
                        && test.verb() != TextVerb.RESEMBLES
                        && test.values().size() <= MOST_COMPARED) {
                    tellWider(test);
                }
            }
        }

        /** Whether there were any. */
        boolean tellEqual(List<Expression> values) {
            Map<String, Expression> first = new HashMap<>();
            boolean any = false;
            for (Expression value : values) {
                for (TextLiteral text : lists.texts(value)) {
                    Expression same = first.putIfAbsent(Folding.fold(text.value()), value);
                    Optional<Expression> spare = same == null
                            ? Optional.empty()
                            : List.of(value, same).stream()
                                    .filter(TextLiteral.class::isInstance)
                                    .findFirst();
                    if (spare.isPresent()) {
                        Expression other = spare.get().equals(value) ? same : value;
                        any = true;
                        tell(
                                spare.get(),
                                other,
                                " adds nothing: " + Words.quoted(other.span().text())
                                        + (other instanceof TextLiteral
                                                ? " is the same, in any case."
                                                : " lists it already."));
                    }
                }
            }
            return any;
        }

        private void tellWider(Expression.TextTest test) {
            for (Expression narrow : test.values()) {
                if (narrow instanceof TextLiteral text) {
                    test.values().stream()
                            .filter(wide -> !wide.equals(narrow) && takes(test.verb(), wide, text))
                            .findFirst()
                            .ifPresent(wide -> tell(
                                    narrow,
                                    wide,
                                    " adds nothing: " + Words.quoted(wide.span().text())
                                            + " is found wherever it is."));
                }
            }
        }

        private static boolean takes(TextVerb verb, Expression wide, TextLiteral narrow) {
            return wide instanceof TextLiteral text
                    && !text.value().isBlank()
                    && TextMatcher.of(verb, text.value()).matches(Folding.fold(narrow.value()));
        }

        private void tell(Expression spare, Expression reason, String why) {
            findings.add(Finding.of(Diagnostic.of(
                            Code.ADDS_NOTHING,
                            spare.span(),
                            Words.quoted(spare.span().text()) + why)
                    .withRelated(reason.span(), "says as much")));
        }
    }
}
