package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Builds sentences from the grammar's trees; blocks get their rows later. */
final class SentenceBuilder extends MeritParserBaseVisitor<Sentence> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;
    private final ClauseBuilder clauses;

    SentenceBuilder(SourceText source, Diagnostics problems) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = new ExpressionBuilder(source, problems);
        this.clauses = new ClauseBuilder(source, problems, expressions);
    }

    @Override
    public Sentence visitModelName(MeritParser.ModelNameContext node) {
        return new Sentence.ModelName(parts.span(node), parts.text(node.TEXT()));
    }

    @Override
    public Sentence visitTimeZone(MeritParser.TimeZoneContext node) {
        return new Sentence.TimeZone(parts.span(node), parts.text(node.TEXT()));
    }

    @Override
    public Sentence visitInclude(MeritParser.IncludeContext node) {
        return new Sentence.Include(parts.span(node), parts.text(node.TEXT()));
    }

    @Override
    public Sentence visitLeadHas(MeritParser.LeadHasContext node) {
        return new Sentence.LeadHas(parts.span(node), List.of());
    }

    @Override
    public Sentence visitLeadDoes(MeritParser.LeadDoesContext node) {
        return new Sentence.LeadDoes(parts.span(node), List.of());
    }

    @Override
    public Sentence visitList(MeritParser.ListContext node) {
        Name name = parts.name(node.NAME());
        if (node.FROM() != null) {
            return new Sentence.ListFrom(parts.span(node), name, parts.text(node.TEXT()));
        }
        return new Sentence.ListOf(parts.span(node), name, expressions.values(node.value()));
    }

    @Override
    public Sentence visitDefine(MeritParser.DefineContext node) {
        return new Sentence.Define(
                parts.span(node), parts.name(node.NAME()), expressions.expression(node.expression()));
    }

    @Override
    public Sentence visitScore(MeritParser.ScoreContext node) {
        Name name = parts.name(node.NAME());
        List<Clause> heading =
                node.headingClauses() == null ? clauses.alone(node.clause()) : clauses.ofHeading(node.headingClauses());
        if (node.IS() == null) {
            return new Sentence.ScoreHeading(parts.span(node), name, heading);
        }
        return new Sentence.ScoreFormula(
                parts.span(node),
                name,
                heading,
                expressions.expression(node.expression()),
                clauses.because(node.because()));
    }

    @Override
    public Sentence visitGroup(MeritParser.GroupContext node) {
        return new Sentence.GroupHeading(
                parts.span(node), parts.name(node.NAME()), clauses.ofHeading(node.headingClauses()));
    }

    @Override
    public Sentence visitPoints(MeritParser.PointsContext node) {
        Span span = parts.span(node);
        Expression.NumberLiteral number = parts.number(node.NUMBER());
        boolean negative = node.sign().MINUS() != null;
        Expression.NumberLiteral points = new Expression.NumberLiteral(
                parts.span(node.sign()).to(number.span()),
                negative ? number.value().negate() : number.value(),
                (negative ? "-" : "+") + number.written());
        Optional<Clause.Because> because = clauses.because(node.because());
        if (node.whenRule() != null) {
            return new PointsRule.When(
                    span,
                    points,
                    expressions.expression(node.whenRule().expression()),
                    clauses.behindWhen(node.whenRule()),
                    because);
        }
        List<Clause> ruleClauses = clauses.ofRule(node.perRule().ruleClauses());
        return new PerSubjects(span, points, ruleClauses, because)
                .visit(node.perRule().perSubject());
    }

    private final class PerSubjects extends MeritParserBaseVisitor<Sentence> {
        private final Span span;
        private final Expression.NumberLiteral points;
        private final List<Clause> ruleClauses;
        private final Optional<Clause.Because> because;

        PerSubjects(
                Span span,
                Expression.NumberLiteral points,
                List<Clause> ruleClauses,
                Optional<Clause.Because> because) {
            this.span = span;
            this.points = points;
            this.ruleClauses = ruleClauses;
            this.because = because;
        }

        @Override
        public Sentence visitPerAmount(MeritParser.PerAmountContext node) {
            Expression.NumberLiteral step = parts.number(node.NUMBER());
            return new PointsRule.PerAmount(span, points, step, expressions.sum(node.sum()), ruleClauses, because);
        }

        @Override
        public Sentence visitPerSilence(MeritParser.PerSilenceContext node) {
            return new PointsRule.PerSilence(span, points, expressions.without(node.without()), ruleClauses, because);
        }

        @Override
        public Sentence visitPerOccurrence(MeritParser.PerOccurrenceContext node) {
            return new PointsRule.Per(span, points, expressions.activity(node.activity()), ruleClauses, because);
        }
    }

    @Override
    public Sentence visitPointsTable(MeritParser.PointsTableContext node) {
        return new PointsRule.Table(
                parts.span(node),
                node.POINTS_PER() != null,
                expressions.term(node.term()),
                clauses.ofRule(node.ruleClauses()),
                clauses.because(node.because()),
                List.of());
    }

    @Override
    public Sentence visitRaiseTo(MeritParser.RaiseToContext node) {
        return new Sentence.RaiseTo(
                parts.span(node),
                parts.number(node.number()),
                Optional.ofNullable(node.expression()).map(expressions::expression),
                clauses.because(node.because()));
    }

    @Override
    public Sentence visitLimitTo(MeritParser.LimitToContext node) {
        return new Sentence.LimitTo(
                parts.span(node),
                parts.number(node.number()),
                Optional.ofNullable(node.expression()).map(expressions::expression),
                clauses.because(node.because()));
    }

    @Override
    public Sentence visitGrade(MeritParser.GradeContext node) {
        List<Sentence.Band> bands = node.band().stream()
                .map(b -> new Sentence.Band(parts.span(b), parts.label(b.label()), parts.number(b.number())))
                .toList();
        Optional<Sentence.LabelName> otherwise =
                Optional.ofNullable(node.label()).map(parts::label);
        return new Sentence.Grade(parts.span(node), parts.name(node.NAME()), bands, otherwise);
    }

    @Override
    public Sentence visitDisqualify(MeritParser.DisqualifyContext node) {
        return new Sentence.Disqualify(
                parts.span(node), expressions.expression(node.expression()), clauses.because(node.because()));
    }

    @Override
    public Sentence visitMatrix(MeritParser.MatrixContext node) {
        return new Sentence.Matrix(
                parts.span(node),
                parts.name(node.NAME(0)),
                parts.name(node.NAME(1)),
                parts.name(node.NAME(2)),
                Optional.empty(),
                List.of(),
                true);
    }

    @Override
    public Sentence visitDecide(MeritParser.DecideContext node) {
        return new Sentence.Decide(parts.span(node), parts.name(node.NAME()), List.of(), true);
    }

    @Override
    public Sentence visitAlert(MeritParser.AlertContext node) {
        return new Sentence.Alert(
                parts.span(node),
                parts.text(node.TEXT()),
                expressions.expression(node.expression()),
                clauses.because(node.because()));
    }

    @Override
    public Sentence visitExample(MeritParser.ExampleContext node) {
        return new Sentence.Example(parts.span(node), parts.text(node.TEXT()), List.of(), true);
    }

    @Override
    public Sentence visitExamples(MeritParser.ExamplesContext node) {
        return new Sentence.Examples(parts.span(node), Optional.empty(), Optional.empty(), List.of(), true);
    }
}
