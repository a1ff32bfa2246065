package org.meritlang.analysis.written;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.Aging;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/** The occurrences that the conditions and the rules of a model mean, each kind once, in the order of the file. */
public final class MeantOccurrences implements Rule.Visitor<Void> {
    private final Set<Occurrences> found = new LinkedHashSet<>();

    private MeantOccurrences() {}

    /** All but those that stand within formulas. */
    public static List<Occurrences> of(CheckedModel model, List<Term> statements) {
        MeantOccurrences meant = new MeantOccurrences();
        statements.forEach(term -> meant.read(term.condition()));
        for (Score score : model.scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().forEach(group -> group.rules().forEach(rule -> rule.accept(meant)));
            }
        }
        return List.copyOf(meant.found);
    }

    private void add(Occurrences occurrences) {
        if (found.add(occurrences)) {
            for (DateWindow window : occurrences.windows()) {
                if (window instanceof DateWindow.SinceTheLast last) {
                    add(last.occurrences());
                } else if (window instanceof DateWindow.WithinAfter within) {
                    add(within.occurrences());
                }
            }
        }
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(this::read);
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(this::read);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.terms().forEach(this::read);
        } else if (condition instanceof Condition.Not not) {
            read(not.term());
        } else if (condition instanceof Condition.Occurs occurs) {
            add(occurs.occurrences());
        } else if (condition instanceof Condition.IsWithout is) {
            add(is.without().occurrences());
        } else if (condition instanceof Condition.NumberTest test) {
            read(test.left());
            read(test.right());
        }
    }

    private void read(NumberExpression number) {
        if (number instanceof NumberExpression.Aggregate aggregate) {
            add(aggregate.occurrences());
        }
    }

    private void readAging(Optional<Aging> aging) {
        aging.ifPresent(each -> add(each.occurrences()));
    }

    @Override
    public Void visitWhen(Rule.When node) {
        readAging(node.aging());
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount node) {
        read(node.number());
        return null;
    }

    @Override
    public Void visitTable(Rule.Table node) {
        node.rows().forEach(row -> readAging(row.aging()));
        return null;
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence node) {
        add(node.occurrences());
        return null;
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
        add(node.occurrences());
        node.rows().forEach(row -> add(row.taken()));
        return null;
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence node) {
        add(node.silence().occurrences());
        return null;
    }
}
