package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.written.Mentions;
import org.meritlang.analysis.written.Words;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.parts.WrittenExpressions;

/** Finds {@code contains "cto"}, which also fires on {@code Director}, where {@code mentions} is surely meant. */
final class ShortContains implements Pass {
    private final CommonWords words = CommonWords.read();

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : subject.sentences()) {
            for (Expression expression : WrittenExpressions.of(sentence)) {
                if (expression instanceof Expression.TextTest test && test.verb() == TextVerb.CONTAINS) {
                    tell(test, findings);
                }
            }
        }
        return findings;
    }

    private void tell(Expression.TextTest test, List<Finding> findings) {
        for (Expression value : test.values()) {
            Optional<String> around = value instanceof Expression.TextLiteral literal
                    ? words.around(Folding.fold(literal.value()))
                    : Optional.empty();
            if (around.isPresent()) {
                findings.add(Finding.of(Diagnostic.of(
                        Code.MATCHES_INSIDE_WORDS,
                        value.span(),
                        "`contains` also finds " + Words.quoted(value.span().text()) + " inside `" + around.get()
                                + "`; `mentions` looks for whole words.",
                        Mentions.insteadOf(test))));
                return;
            }
        }
    }
}
