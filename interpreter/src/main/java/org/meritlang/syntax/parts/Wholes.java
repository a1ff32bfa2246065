package org.meritlang.syntax.parts;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;

/** The expressions of which rules and clauses are made, each as a whole, in their order. */
public final class Wholes implements PointsRule.Visitor<List<Expression>> {
    private static final Wholes WHOLES = new Wholes();

    private Wholes() {}

    /** Those of a rule, of the rows of its table too. */
    public static List<Expression> of(PointsRule rule) {
        return rule.accept(WHOLES);
    }

    /** The conditions of clauses, and what their windows name. */
    public static List<Expression> of(List<Clause> clauses) {
        List<Expression> wholes = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                wholes.add(when.condition());
            } else if (clause instanceof Clause.Within within) {
                wholes.addAll(Children.of(within.window()));
                Children.activity(within.window()).ifPresent(wholes::add);
            }
        }
        return wholes;
    }

    private static List<Expression> of(Expression subject, List<Clause> clauses) {
        List<Expression> wholes = new ArrayList<>(List.of(subject));
        wholes.addAll(of(clauses));
        return wholes;
    }

    /** What a table is about, without its rows. */
    public static List<Expression> ofHead(PointsRule.Table table) {
        return of(table.subject(), table.clauses());
    }

    @Override
    public List<Expression> visitWhen(PointsRule.When rule) {
        return of(rule.condition(), rule.clauses());
    }

    @Override
    public List<Expression> visitPer(PointsRule.Per rule) {
        return of(rule.subject(), rule.clauses());
    }

    @Override
    public List<Expression> visitPerAmount(PointsRule.PerAmount rule) {
        return of(rule.subject(), rule.clauses());
    }

    @Override
    public List<Expression> visitPerSilence(PointsRule.PerSilence rule) {
        return of(rule.silence(), rule.clauses());
    }

    @Override
    public List<Expression> visitTable(PointsRule.Table table) {
        List<Expression> wholes = ofHead(table);
        for (Row.PointsRow row : table.rows()) {
            Rows.condition(row.test()).ifPresent(wholes::add);
        }
        return wholes;
    }
}
