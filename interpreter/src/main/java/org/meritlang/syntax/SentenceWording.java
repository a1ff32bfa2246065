package org.meritlang.syntax;

import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.syntax.Clause.Because;

/** Writes sentences on one line, in their one canonical way; of a block its heading. */
final class SentenceWording implements Sentence.Visitor<String> {
    private static final SentenceWording SENTENCES = new SentenceWording();
    private static final RuleWording RULES = new RuleWording();

    static String of(Sentence sentence) {
        return sentence.accept(SENTENCES);
    }

    static String because(Optional<Because> because) {
        return because.map(b -> " because " + Literals.quoted(b.text())).orElse("");
    }

    @Override
    public String visitModelName(Sentence.ModelName model) {
        return "model " + Wording.of(model.name());
    }

    @Override
    public String visitTimeZone(Sentence.TimeZone timeZone) {
        return "time zone " + Wording.of(timeZone.zone());
    }

    @Override
    public String visitInclude(Sentence.Include include) {
        return "include " + Wording.of(include.path());
    }

    @Override
    public String visitLeadHas(Sentence.LeadHas leadHas) {
        return "lead has";
    }

    @Override
    public String visitLeadDoes(Sentence.LeadDoes leadDoes) {
        return "lead does";
    }

    @Override
    public String visitListOf(Sentence.ListOf list) {
        return "list " + Wording.of(list.name()) + " is " + Wording.joined(list.values(), ", ");
    }

    @Override
    public String visitListFrom(Sentence.ListFrom list) {
        return "list " + Wording.of(list.name()) + " from " + Wording.of(list.path());
    }

    @Override
    public String visitDefine(Sentence.Define define) {
        return "define " + Wording.of(define.name()) + " as " + Wording.of(define.body());
    }

    @Override
    public String visitScoreHeading(Sentence.ScoreHeading heading) {
        return "score " + Wording.of(heading.name()) + ClauseWording.behindHeading(heading.clauses());
    }

    @Override
    public String visitScoreFormula(Sentence.ScoreFormula score) {
        String clauses = ClauseWording.behindHeading(score.clauses());
        return "score " + Wording.of(score.name()) + clauses + (clauses.isEmpty() ? " is " : ", is ")
                + Wording.of(score.formula()) + because(score.because());
    }

    @Override
    public String visitGroupHeading(Sentence.GroupHeading heading) {
        return "group " + Wording.of(heading.name()) + ClauseWording.behindHeading(heading.clauses());
    }

    @Override
    public String visitPointsRule(PointsRule rule) {
        return rule.accept(RULES) + ClauseWording.behindRule(rule.clauses()) + because(rule.because());
    }

    @Override
    public String visitRaiseTo(Sentence.RaiseTo raise) {
        return "raise to " + bound(raise.points(), raise.condition(), raise.because());
    }

    @Override
    public String visitLimitTo(Sentence.LimitTo limit) {
        return "limit to " + bound(limit.points(), limit.condition(), limit.because());
    }

    private static String bound(
            Expression.NumberLiteral points, Optional<Expression> condition, Optional<Because> because) {
        return points.written() + condition.map(c -> " when " + Wording.of(c)).orElse("") + because(because);
    }

    @Override
    public String visitGrade(Sentence.Grade grade) {
        String bands = grade.bands().stream()
                .map(b -> of(b.label()) + " from " + b.from().written())
                .collect(Collectors.joining(", "));
        return "grade " + Wording.of(grade.score()) + " as " + bands
                + grade.otherwise().map(l -> ", " + of(l) + " otherwise").orElse("");
    }

    static String of(Sentence.LabelName label) {
        return label.quoted() ? Literals.quoted(label.text()) : label.text();
    }

    @Override
    public String visitDisqualify(Sentence.Disqualify disqualify) {
        return "disqualify when " + Wording.of(disqualify.condition()) + because(disqualify.because());
    }

    @Override
    public String visitMatrix(Sentence.Matrix matrix) {
        return "matrix " + Wording.of(matrix.name()) + " of " + Wording.of(matrix.rowOutput()) + " and "
                + Wording.of(matrix.columnOutput());
    }

    @Override
    public String visitDecide(Sentence.Decide decide) {
        return "decide " + Wording.of(decide.name());
    }

    @Override
    public String visitAlert(Sentence.Alert alert) {
        return "alert " + Wording.of(alert.text()) + " as soon as " + Wording.of(alert.condition())
                + because(alert.because());
    }

    @Override
    public String visitExample(Sentence.Example example) {
        return "example " + Wording.of(example.title());
    }

    @Override
    public String visitExamples(Sentence.Examples examples) {
        return "examples";
    }

    @Override
    public String visitBroken(Sentence.Broken broken) {
        return broken.span().text();
    }
}
