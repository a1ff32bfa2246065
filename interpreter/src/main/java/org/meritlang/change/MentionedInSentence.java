package org.meritlang.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.change.Rename.What;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Wholes;

/** What a sentence calls by its name. */
final class MentionedInSentence implements Sentence.Visitor<Void> {
    private final MentionReader mentions;
    private final Piece piece;

    MentionedInSentence(MentionReader mentions, Piece piece) {
        this.mentions = mentions;
        this.piece = piece;
    }

    private void read(Optional<Expression> condition) {
        condition.ifPresent(whole -> mentions.read(whole, Optional.empty()));
    }

    private void read(List<Clause> clauses) {
        Wholes.of(clauses).forEach(whole -> mentions.read(whole, Optional.empty()));
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
        leadHas.rows()
                .forEach(row -> mentions.declared(
                        row.name(), new Thing(What.FACT, row.name().key())));
        return null;
    }

    @Override
    public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
        for (Row.ActivityRow row : leadDoes.rows()) {
            Thing activity = new Thing(What.FACT, row.name().key());
            mentions.declared(row.name(), activity);
            row.attributes().forEach(attribute -> mentions.detail(attribute.name(), Optional.of(activity), true));
        }
        return null;
    }

    @Override
    public Void visitListOf(Sentence.ListOf list) {
        mentions.declared(list.name(), new Thing(What.LIST, list.name().key()));
        list.values().forEach(value -> mentions.read(value, Optional.empty()));
        return null;
    }

    @Override
    public Void visitListFrom(Sentence.ListFrom list) {
        mentions.declared(list.name(), new Thing(What.LIST, list.name().key()));
        mentions.declared(list.path());
        return null;
    }

    @Override
    public Void visitDefine(Sentence.Define define) {
        mentions.declared(
                define.name(), new Thing(What.DEFINITION, define.name().key()));
        mentions.read(define.body(), Optional.empty());
        return null;
    }

    @Override
    public Void visitScoreHeading(Sentence.ScoreHeading heading) {
        mentions.declared(heading.name(), new Thing(What.SCORE, heading.name().key()));
        read(heading.clauses());
        return null;
    }

    @Override
    public Void visitScoreFormula(Sentence.ScoreFormula formula) {
        mentions.declared(formula.name(), new Thing(What.SCORE, formula.name().key()));
        read(formula.clauses());
        mentions.read(formula.formula(), Optional.empty());
        return null;
    }

    @Override
    public Void visitGroupHeading(Sentence.GroupHeading heading) {
        Thing score = new Thing(What.SCORE, piece.ownerKey());
        mentions.declared(
                heading.name(),
                new Thing(What.GROUP, Optional.of(score), heading.name().key()));
        read(heading.clauses());
        return null;
    }

    @Override
    public Void visitPointsRule(PointsRule rule) {
        Optional<Expression> subject =
                rule instanceof PointsRule.Table table ? Optional.of(table.subject()) : Optional.empty();
        Wholes.of(rule).forEach(whole -> mentions.read(whole, subject));
        for (Clause clause : rule.clauses()) {
            if (clause instanceof Clause.AtMostPer per) {
                mentions.detail(per.attribute(), Wholes.of(rule).get(0));
            }
        }
        return null;
    }

    @Override
    public Void visitRaiseTo(Sentence.RaiseTo raise) {
        read(raise.condition());
        return null;
    }

    @Override
    public Void visitLimitTo(Sentence.LimitTo limit) {
        read(limit.condition());
        return null;
    }

    @Override
    public Void visitGrade(Sentence.Grade grade) {
        Thing score = new Thing(What.SCORE, grade.score().key());
        mentions.named(grade.score());
        grade.bands()
                .forEach(band -> mentions.declared(
                        score, band.label(), List.of(band.from().span())));
        grade.otherwise().ifPresent(label -> mentions.declared(score, label, List.of()));
        return null;
    }

    @Override
    public Void visitDisqualify(Sentence.Disqualify disqualify) {
        read(Optional.of(disqualify.condition()));
        return null;
    }

    @Override
    public Void visitMatrix(Sentence.Matrix matrix) {
        Thing thing = new Thing(What.MATRIX, matrix.name().key());
        mentions.declared(matrix.name(), thing);
        mentions.named(matrix.rowOutput());
        mentions.named(matrix.columnOutput());
        List<Span> columns = matrix.header().stream()
                .flatMap(header -> header.columns().stream())
                .map(Sentence.LabelName::span)
                .toList();
        matrix.header()
                .ifPresent(header -> header.columns().forEach(label -> mentions.label(matrix.columnOutput(), label)));
        for (Row.MatrixRow row : matrix.rows()) {
            mentions.label(matrix.rowOutput(), row.label());
            for (int i = 0; i < row.cells().size(); i++) {
                List<Span> place = Stream.of(row.label().span(), columns.get(i)).toList();
                mentions.declared(thing, row.cells().get(i), place);
            }
        }
        return null;
    }

    @Override
    public Void visitDecide(Sentence.Decide decide) {
        Thing thing = new Thing(What.DECISION, decide.name().key());
        mentions.declared(decide.name(), thing);
        for (Row.DecideRow row : decide.rows()) {
            mentions.declared(
                    thing,
                    row.label(),
                    row.condition().map(Expression::span).stream().toList());
            read(row.condition());
        }
        return null;
    }

    @Override
    public Void visitAlert(Sentence.Alert alert) {
        read(Optional.of(alert.condition()));
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
