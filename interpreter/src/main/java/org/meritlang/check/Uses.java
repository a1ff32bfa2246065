package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.parts.Children;
import org.meritlang.syntax.parts.Wholes;

/** Finds the names that sentences use. Labels that stand beside an output are no names. */
final class Uses {
    private final Predicate<String> isLabelled;
    private final Consumer<Name> found;
    private final Consumer<Expression.Earlier> foundEarlier;

    /**
     * @param isLabelled whether a name's key is that of an output with labels
     * @param found takes every use
     * @param foundEarlier takes every output at an earlier instant
     */
    Uses(Predicate<String> isLabelled, Consumer<Name> found, Consumer<Expression.Earlier> foundEarlier) {
        this.isLabelled = isLabelled;
        this.found = found;
        this.foundEarlier = foundEarlier;
    }

    void in(Expression whole) {
        Deque<Expression> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.NameUse use) {
                found.accept(use.name());
            } else if (expression instanceof Expression.Earlier earlier) {
                foundEarlier.accept(earlier);
            }
            List<Expression> children = Children.of(expression);
            boolean labels = isComparison(expression) && isLabelled(children.get(0));
            for (int i = labels ? 0 : children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
    }

    private static boolean isComparison(Expression expression) {
        return expression instanceof Expression.Comparison || expression instanceof Expression.OneOf;
    }

    private boolean isLabelled(Expression written) {
        Expression expression = Scope.resolve(written, Optional.empty());
        return (expression instanceof Expression.NameUse use
                        && isLabelled.test(use.name().key()))
                || (expression instanceof Expression.Earlier earlier
                        && isLabelled.test(earlier.output().key()));
    }

    void in(List<Clause> clauses) {
        Wholes.of(clauses).forEach(this::in);
    }

    void inScore(Outline.OwnedScore score) {
        in(score.clauses());
        score.formula().ifPresent(formula -> in(formula.formula()));
        for (Outline.OwnedGroup group : score.groups()) {
            group.heading().ifPresent(heading -> in(heading.clauses()));
            group.rules().forEach(this::in);
        }
        score.raises().forEach(raise -> raise.condition().ifPresent(this::in));
        score.limits().forEach(limit -> limit.condition().ifPresent(this::in));
    }

    /** Rows by an output with labels begin with these. */
    private void in(PointsRule rule) {
        boolean hasLabels = rule instanceof PointsRule.Table table && isLabelled(table.subject());
        (hasLabels ? Wholes.ofHead((PointsRule.Table) rule) : Wholes.of(rule)).forEach(this::in);
    }
}
