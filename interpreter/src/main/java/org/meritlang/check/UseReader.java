package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Rows;

/** Reads from every sentence what it says of the types of the names in it. */
final class UseReader implements Sentence.Visitor<Void> {
    private static final Type NUMBER = new Type.Number();

    private final Declarations declarations;
    private final TypesByUse types = new TypesByUse();
    private final FormTypes forms;
    private final ExpressionUses uses;
    private final Rules rules = new Rules();

    private UseReader(Declarations declarations) {
        this.declarations = declarations;
        this.forms = new FormTypes(new NameTypes.OfModel(declarations), Optional.empty());
        this.uses = uses(Optional.empty());
    }

    static TypesByUse read(List<Sentence> sentences, Declarations declarations) {
        UseReader reader = new UseReader(declarations);
        sentences.stream().filter(sentence -> !isExample(sentence)).forEach(sentence -> sentence.accept(reader));
        reader.types.endRules();
        sentences.stream().filter(UseReader::isExample).forEach(sentence -> sentence.accept(reader));
        new FactUses(declarations, reader.types).read(sentences);
        reader.types.settleLinks();
        return reader.types;
    }

    private static boolean isExample(Sentence sentence) {
        return sentence instanceof Sentence.Example || sentence instanceof Sentence.Examples;
    }

    private ExpressionUses uses(Optional<Expression> subject) {
        return new ExpressionUses(
                new FormTypes(new NameTypes.OfModel(declarations), subject),
                types,
                Optional.of(new ActivityUses(declarations, subject, types)));
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                uses.condition(when.condition());
            } else if (clause instanceof Clause.Within within) {
                uses.read(within.window());
            }
        }
    }

    /** {@code at most once per email name} asks each occurrence for an attribute. */
    private void values(Expression activity, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.AtMostPer per) {
                uses.mention(activity, per.attribute());
            }
        }
    }

    private void expectation(ExampleLine.Expectation expectation) {
        if (expectation instanceof ExampleLine.Expectation.Holds holds) {
            uses.condition(holds.condition());
        }
    }

    private void rows(PointsRule.Table table) {
        ExpressionUses ofRows = uses(Optional.of(table.subject()));
        for (Row.PointsRow row : table.rows()) {
            Rows.condition(row.test()).ifPresent(condition -> ofRows.condition(condition));
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
            uses.condition(define.body());
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
    public Void visitPointsRule(PointsRule rule) {
        rule.accept(rules);
        return null;
    }

    @Override
    public Void visitRaiseTo(Sentence.RaiseTo raise) {
        raise.condition().ifPresent(condition -> uses.condition(condition));
        return null;
    }

    @Override
    public Void visitLimitTo(Sentence.LimitTo limit) {
        limit.condition().ifPresent(condition -> uses.condition(condition));
        return null;
    }

    @Override
    public Void visitGrade(Sentence.Grade grade) {
        return null;
    }

    @Override
    public Void visitDisqualify(Sentence.Disqualify disqualify) {
        uses.condition(disqualify.condition());
        return null;
    }

    @Override
    public Void visitMatrix(Sentence.Matrix matrix) {
        return null;
    }

    @Override
    public Void visitDecide(Sentence.Decide decide) {
        decide.rows().forEach(row -> row.condition().ifPresent(condition -> uses.condition(condition)));
        return null;
    }

    @Override
    public Void visitAlert(Sentence.Alert alert) {
        uses.condition(alert.condition());
        return null;
    }

    @Override
    public Void visitExample(Sentence.Example example) {
        for (ExampleLine line : example.lines()) {
            if (line instanceof ExampleLine.Expect expect) {
                expect.expectations().forEach(this::expectation);
            }
        }
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

    private final class Rules implements PointsRule.Visitor<Void> {
        @Override
        public Void visitWhen(PointsRule.When rule) {
            uses.condition(rule.condition());
            clauses(rule.clauses());
            return null;
        }

        @Override
        public Void visitPer(PointsRule.Per rule) {
            uses.act(rule.subject());
            clauses(rule.clauses());
            values(rule.subject(), rule.clauses());
            return null;
        }

        @Override
        public Void visitPerAmount(PointsRule.PerAmount rule) {
            uses.expect(rule.subject(), NUMBER);
            clauses(rule.clauses());
            return null;
        }

        @Override
        public Void visitPerSilence(PointsRule.PerSilence rule) {
            uses.read(rule.silence());
            clauses(rule.clauses());
            return null;
        }

        @Override
        public Void visitTable(PointsRule.Table table) {
            clauses(table.clauses());
            if (table.perOccurrence()) {
                uses.act(table.subject());
                values(table.subject(), table.clauses());
            } else {
                uses.mention(table.subject());
            }
            rows(table);
            return null;
        }
    }
}
