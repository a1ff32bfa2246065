package org.meritlang.syntax.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Every expression of a sentence, what stands behind {@code where} too. */
public final class WrittenExpressions implements Sentence.Visitor<Void> {
    private final List<Expression> found = new ArrayList<>();

    private WrittenExpressions() {}

    /** Each with all its parts, in no order that means anything. */
    public static List<Expression> of(Sentence sentence) {
        WrittenExpressions written = new WrittenExpressions();
        sentence.accept(written);
        return List.copyOf(written.found);
    }

    private void add(Expression whole) {
        Deque<Expression> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            found.add(expression);
            Children.of(expression).forEach(open::push);
            if (expression instanceof Expression.Where where) {
                open.push(where.filter());
            }
        }
    }

    private void add(Optional<Expression> whole) {
        whole.ifPresent(this::add);
    }

    private void addClauses(List<Clause> clauses) {
        Wholes.of(clauses).forEach(this::add);
    }

    @Override
    public Void visitModelName(Sentence.ModelName model) {
        return null;
    }

    @Override
    public Void visitTimeZone(Sentence.TimeZone timeZone) {
        return null;
    }

    @Override
    public Void visitInclude(Sentence.Include include) {
        return null;
    }

    @Override
    public Void visitLeadHas(Sentence.LeadHas leadHas) {
        return null;
    }

    @Override
    public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
        return null;
    }

    @Override
    public Void visitListOf(Sentence.ListOf list) {
        return null;
    }

    @Override
    public Void visitListFrom(Sentence.ListFrom list) {
        return null;
    }

    @Override
    public Void visitDefine(Sentence.Define define) {
        add(define.body());
        return null;
    }

    @Override
    public Void visitScoreHeading(Sentence.ScoreHeading heading) {
        addClauses(heading.clauses());
        return null;
    }

    @Override
    public Void visitScoreFormula(Sentence.ScoreFormula formula) {
        addClauses(formula.clauses());
        add(formula.formula());
        return null;
    }

    @Override
    public Void visitGroupHeading(Sentence.GroupHeading heading) {
        addClauses(heading.clauses());
        return null;
    }

    @Override
    public Void visitPointsRule(PointsRule rule) {
        Wholes.of(rule).forEach(this::add);
        return null;
    }

    @Override
    public Void visitRaiseTo(Sentence.RaiseTo raise) {
        add(raise.condition());
        return null;
    }

    @Override
    public Void visitLimitTo(Sentence.LimitTo limit) {
        add(limit.condition());
        return null;
    }

    @Override
    public Void visitGrade(Sentence.Grade grade) {
        return null;
    }

    @Override
    public Void visitDisqualify(Sentence.Disqualify disqualify) {
        add(disqualify.condition());
        return null;
    }

    @Override
    public Void visitMatrix(Sentence.Matrix matrix) {
        return null;
    }

    @Override
    public Void visitDecide(Sentence.Decide decide) {
        for (Row.DecideRow row : decide.rows()) {
            add(row.condition());
        }
        return null;
    }

    @Override
    public Void visitAlert(Sentence.Alert alert) {
        add(alert.condition());
        return null;
    }

    @Override
    public Void visitExample(Sentence.Example example) {
        for (ExampleLine line : example.lines()) {
            if (line instanceof ExampleLine.Expect expect) {
                expect.expectations().forEach(this::add);
            } else if (line instanceof ExampleLine.Done done) {
                add(new Expression.NameUse(done.activity().span(), done.activity()));
            }
        }
        return null;
    }

    private void add(ExampleLine.Expectation expectation) {
        if (expectation instanceof ExampleLine.Expectation.Holds holds) {
            add(holds.condition());
        }
    }

    @Override
    public Void visitExamples(Sentence.Examples examples) {
        return null;
    }

    @Override
    public Void visitBroken(Sentence.Broken broken) {
        return null;
    }
}
