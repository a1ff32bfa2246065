package org.meritlang.check;

import org.meritlang.syntax.Name;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** Declares what a sentence gives a name to. */
final class Declarer implements Sentence.Visitor<Void> {
    private final Declarations declarations;

    Declarer(Declarations declarations) {
        this.declarations = declarations;
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
        declarations.declareAttributes(leadHas);
        return null;
    }

    @Override
    public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
        declarations.declareActivities(leadDoes);
        return null;
    }

    @Override
    public Void visitListOf(Sentence.ListOf list) {
        declarations.declareList(list.name(), reader -> reader.read(list));
        return null;
    }

    @Override
    public Void visitListFrom(Sentence.ListFrom list) {
        declarations.declareList(list.name(), reader -> reader.read(list));
        return null;
    }

    @Override
    public Void visitDefine(Sentence.Define define) {
        declarations.declareDefinition(define);
        return null;
    }

    @Override
    public Void visitScoreHeading(Sentence.ScoreHeading heading) {
        declarations.declareScore(heading.name());
        return null;
    }

    @Override
    public Void visitScoreFormula(Sentence.ScoreFormula formula) {
        declarations.declareScore(formula.name());
        return null;
    }

    @Override
    public Void visitGroupHeading(Sentence.GroupHeading heading) {
        return null;
    }

    @Override
    public Void visitPointsRule(PointsRule rule) {
        return null;
    }

    @Override
    public Void visitRaiseTo(Sentence.RaiseTo raise) {
        return null;
    }

    @Override
    public Void visitLimitTo(Sentence.LimitTo limit) {
        return null;
    }

    @Override
    public Void visitGrade(Sentence.Grade grade) {
        Name score = grade.score();
        declarations.declareLabelling(new Name(score.span(), score.text() + " grade", false), "a grade");
        return null;
    }

    @Override
    public Void visitDisqualify(Sentence.Disqualify disqualify) {
        return null;
    }

    @Override
    public Void visitMatrix(Sentence.Matrix matrix) {
        declarations.declareLabelling(matrix.name(), "a matrix");
        return null;
    }

    @Override
    public Void visitDecide(Sentence.Decide decide) {
        declarations.declareLabelling(decide.name(), "a decision");
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
}
