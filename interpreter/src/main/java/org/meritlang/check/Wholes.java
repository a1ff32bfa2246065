package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** The expressions of which rules and clauses are made, each as a whole, in their order. */
public final class Wholes implements Sentence.Rule.Visitor<List<Expression>> {
    private static final Wholes WHOLES = new Wholes();

    private Wholes() {}

    /** Those of a rule; what it is about stands first, the rows of a table last. */
    public static List<Expression> of(Sentence.Rule rule) {
        return rule.accept(WHOLES);
    }

    /** Those of clauses. */
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
    static List<Expression> ofHead(Sentence.PointsTable table) {
        return of(table.subject(), table.clauses());
    }

    @Override
    public List<Expression> visitPointsWhen(Sentence.PointsWhen rule) {
        return of(rule.condition(), rule.clauses());
    }

    @Override
    public List<Expression> visitPointsPer(Sentence.PointsPer rule) {
        return of(rule.subject(), rule.clauses());
    }

    @Override
    public List<Expression> visitPointsPerAmount(Sentence.PointsPerAmount rule) {
        return of(rule.subject(), rule.clauses());
    }

    @Override
    public List<Expression> visitPointsPerSilence(Sentence.PointsPerSilence rule) {
        return of(rule.silence(), rule.clauses());
    }

    @Override
    public List<Expression> visitPointsTable(Sentence.PointsTable table) {
        List<Expression> wholes = ofHead(table);
        for (Row.PointsRow row : table.rows()) {
            Rows.condition(row.test()).ifPresent(wholes::add);
        }
        return wholes;
    }
}
