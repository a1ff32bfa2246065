package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;

/**
 * Finds rules that count what happened in windows that exclude each other, one of which may stand in a heading or in a
 * definition. Conditions that ask for it are told of as those that never hold.
 */
final class EmptyWindows implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        Search search = new Search(subject.model(), Logic.of(subject.model()), new ArrayList<>());
        for (Score score : subject.model().scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().forEach(group -> group.rules().forEach(rule -> rule.accept(search)));
            }
        }
        return search.findings();
    }

    private record Search(CheckedModel model, Logic logic, List<Finding> findings) implements Rule.Visitor<Void> {
        private Void tell(Code code, Sentence sentence, Occurrences occurrences) {
            String activity = model.activities().get(occurrences.activity()).name();
            findings.add(
                    Finding.of(
                            Diagnostic.of(
                                    code,
                                    sentence.span(),
                                    "No " + Words.quoted(activity)
                                            + " counts here: none lies in all windows, those of headings and of definitions included.")));
            return null;
        }

        @Override
        public Void visitWhen(Rule.When node) {
            return null;
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount node) {
            return null;
        }

        @Override
        public Void visitTable(Rule.Table node) {
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence node) {
            return logic.isNothing(node.occurrences())
                    ? tell(Code.NEVER_HOLDS, node.sentence(), node.occurrences())
                    : null;
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
            if (logic.isNothing(node.occurrences())) {
                return tell(Code.NEVER_HOLDS, node.sentence(), node.occurrences());
            }
            for (Rule.OccurrenceRow row : node.rows()) {
                List<DateWindow> windows = Stream.concat(
                                node.occurrences().windows().stream(), row.taken().windows().stream())
                        .toList();
                Occurrences taken = new Occurrences(
                        node.occurrences().activity(), node.occurrences().filter(), windows);
                if (logic.isNothing(taken)) {
                    tell(Code.ROW_TAKES_NOBODY, row.sentence(), taken);
                }
            }
            return null;
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence node) {
            return null;
        }
    }
}
