package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.WrittenExpressions;

/**
 * Finds definitions and lists that no sentence uses. Those of included files are left alone: a shared file
 * holds what some other model needs.
 */
final class UnusedNames implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        List<Sentence> sentences = subject.sentences();
        if (sentences.isEmpty()) {
            return List.of();
        }
        SourceText main = sentences.get(0).span().source();
        Set<String> used = used(sentences);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.span().source() != main) {
                continue;
            }
            if (sentence instanceof Sentence.Define define) {
                tell(define.name(), "definition", used, findings);
            } else if (sentence instanceof Sentence.ListOf list) {
                tell(list.name(), "list", used, findings);
            } else if (sentence instanceof Sentence.ListFrom list) {
                tell(list.name(), "list", used, findings);
            }
        }
        return findings;
    }

    private static Set<String> used(List<Sentence> sentences) {
        Set<String> used = new HashSet<>();
        for (Sentence sentence : sentences) {
            String own =
                    sentence instanceof Sentence.Define define ? define.name().key() : "";
            for (Expression expression : WrittenExpressions.of(sentence)) {
                if (expression instanceof Expression.NameUse use
                        && !use.name().key().equals(own)) {
                    used.add(use.name().key());
                } else if (expression instanceof Expression.Earlier earlier) {
                    used.add(earlier.output().key());
                }
            }
        }
        return used;
    }

    private static void tell(Name name, String what, Set<String> used, List<Finding> findings) {
        if (!used.contains(name.key())) {
            findings.add(Finding.of(Diagnostic.of(
                    Code.UNUSED_NAME,
                    name.span(),
                    "No sentence uses the " + what + " " + Words.quoted(name.text()) + ".")));
        }
    }
}
