package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Reads from every sentence what it says of the types of the names in it. */
final class UseReader implements Sentence.Visitor<Void> {
    private static final Type NUMBER = new Type.Number();
    private static final Type YES_NO = new Type.YesNo();

    private final Declarations declarations;
    private final TypesByUse types = new TypesByUse();
    private final FormTypes forms;
    private final ExpressionUses uses;
    private final Rules rules = new Rules();

    private UseReader(Declarations declarations) {
        this.declarations = declarations;
        this.forms = new FormTypes(declarations, Optional.empty());
        this.uses = new ExpressionUses(forms, types);
    }

    static TypesByUse read(List<Sentence> sentences, Declarations declarations) {
        UseReader reader = new UseReader(declarations);
        sentences.forEach(sentence -> sentence.accept(reader));
        reader.types.settleLinks();
        return reader.types;
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                uses.expect(when.condition(), YES_NO);
            }
        }
    }

    private void rows(Sentence.PointsTable table) {
        ExpressionUses ofRows = new ExpressionUses(new FormTypes(declarations, Optional.of(table.subject())), types);
        for (Row.PointsRow row : table.rows()) {
            Rows.condition(row.test()).ifPresent(condition -> ofRows.expect(condition, YES_NO));
        }
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
        // A name alone there says nothing of its type.
        if (!(forms.inner(define.body()) instanceof Expression.NameUse)) {
            uses.expect(define.body(), YES_NO);
        }
        return null;
    }

    @Override
    public Void visitScoreHeading(Sentence.ScoreHeading heading) {
        clauses(heading.clauses());
        return null;
    }

    @Override
    public Void visitScoreFormula(Sentence.ScoreFormula formula) {
        clauses(formula.clauses());
        uses.expect(formula.formula(), NUMBER);
        return null;
    }

    @Override
    public Void visitGroupHeading(Sentence.GroupHeading heading) {
        clauses(heading.clauses());
        return null;
    }

    @Override
    public Void visitRule(Sentence.Rule rule) {
        rule.accept(rules);
        return null;
    }

    @Override
    public Void visitRaiseTo(Sentence.RaiseTo raise) {
        raise.condition().ifPresent(condition -> uses.expect(condition, YES_NO));
        return null;
    }

    @Override
    public Void visitLimitTo(Sentence.LimitTo limit) {
        limit.condition().ifPresent(condition -> uses.expect(condition, YES_NO));
        return null;
    }

    @Override
    public Void visitGrade(Sentence.Grade grade) {
        return null;
    }

    @Override
    public Void visitDisqualify(Sentence.Disqualify disqualify) {
        uses.expect(disqualify.condition(), YES_NO);
        return null;
    }

    @Override
    public Void visitMatrix(Sentence.Matrix matrix) {
        return null;
    }

    @Override
    public Void visitDecide(Sentence.Decide decide) {
        return null;
    }

    @Override
    public Void visitAlert(Sentence.Alert alert) {
        return null;
    }

    @Override
    public Void visitExample(Sentence.Example example) {
        return null;
    }

    @Override
    public Void visitExamples(Sentence.Examples examples) {
        return null;
    }

    @Override
    public Void visitBroken(Sentence.Broken broken) {
        return null;
    }

    private final class Rules implements Sentence.Rule.Visitor<Void> {
        @Override
        public Void visitPointsWhen(Sentence.PointsWhen rule) {
            uses.expect(rule.condition(), YES_NO);
            clauses(rule.clauses());
            return null;
        }

        @Override
        public Void visitPointsPer(Sentence.PointsPer rule) {
            return null;
        }

        @Override
        public Void visitPointsPerAmount(Sentence.PointsPerAmount rule) {
            uses.expect(rule.subject(), NUMBER);
            clauses(rule.clauses());
            return null;
        }

        @Override
        public Void visitPointsPerSilence(Sentence.PointsPerSilence rule) {
            return null;
        }

        @Override
        public Void visitPointsTable(Sentence.PointsTable table) {
            clauses(table.clauses());
            if (!table.perOccurrence()) {
                uses.mention(table.subject());
                rows(table);
            }
            return null;
        }
    }
}
