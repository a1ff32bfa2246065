package org.meritlang.analysis.written;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** What the conditions of sentences look like as written; checked conditions do not know it. */
public final class WrittenConditions implements PointsRule.Visitor<Void> {
    private final Map<Span, Expression> bySentence = new HashMap<>();
    private final Map<Span, Expression> byClause = new HashMap<>();
    private final Map<Span, Span> byRow = new HashMap<>();
    private final Map<String, Expression> byDefinition = new HashMap<>();
    private final Map<String, Expression> byHeading = new HashMap<>();
    private String score = "total";

    private WrittenConditions() {}

    public static WrittenConditions of(List<Sentence> sentences) {
        WrittenConditions written = new WrittenConditions();
        sentences.forEach(written::read);
        return written;
    }

    private void read(Sentence sentence) {
        if (sentence instanceof PointsRule rule) {
            rule.accept(this);
        } else if (sentence instanceof Sentence.ScoreHeading heading) {
            score = heading.name().key();
            readHeading(score, heading.clauses());
        } else if (sentence instanceof Sentence.ScoreFormula formula) {
            readHeading(formula.name().key(), formula.clauses());
        } else if (sentence instanceof Sentence.GroupHeading group) {
            readHeading(inGroup(score, group.name().key()), group.clauses());
        } else if (sentence instanceof Sentence.Define define) {
            byDefinition.putIfAbsent(Spelling.key(define.name().text()), define.body());
        } else if (sentence instanceof Sentence.RaiseTo raise) {
            raise.condition().ifPresent(condition -> bySentence.put(raise.span(), condition));
        } else if (sentence instanceof Sentence.LimitTo limit) {
            limit.condition().ifPresent(condition -> bySentence.put(limit.span(), condition));
        } else if (sentence instanceof Sentence.Disqualify disqualify) {
            bySentence.put(disqualify.span(), disqualify.condition());
        } else if (sentence instanceof Sentence.Alert alert) {
            bySentence.put(alert.span(), alert.condition());
        } else if (sentence instanceof Sentence.Decide decide) {
            for (Row.DecideRow row : decide.rows()) {
                row.condition().ifPresent(condition -> {
                    bySentence.put(row.span(), condition);
                    byRow.put(row.span(), condition.span());
                });
            }
        }
    }

    private static String inGroup(String score, String group) {
        return score + "/" + group;
    }

    private void readHeading(String key, List<Clause> clauses) {
        when(clauses).ifPresent(condition -> byHeading.putIfAbsent(key, condition));
    }

    private void readClause(Span sentence, List<Clause> clauses) {
        when(clauses).ifPresent(condition -> byClause.put(sentence, condition));
    }

    private static Optional<Expression> when(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause.When.class::isInstance)
                .map(clause -> ((Clause.When) clause).condition())
                .findFirst();
    }

    /** The condition that a sentence or a row is about. */
    Optional<Expression> ofSentence(Span sentence) {
        return Optional.ofNullable(bySentence.get(sentence));
    }

    /** The condition of a {@code when} behind a sentence. */
    Optional<Expression> ofClause(Span sentence) {
        return Optional.ofNullable(byClause.get(sentence));
    }

    /** Where a row of a points table or of a decision says whom it takes; the row itself where that is not known. */
    public Span ofRow(Span row) {
        return byRow.getOrDefault(row, row);
    }

    Optional<Expression> ofDefinition(String key) {
        return Optional.ofNullable(byDefinition.get(key));
    }

    Optional<Expression> ofHeading(String score) {
        return Optional.ofNullable(byHeading.get(score));
    }

    Optional<Expression> ofHeading(String score, String group) {
        return Optional.ofNullable(byHeading.get(inGroup(score, group)));
    }

    @Override
    public Void visitWhen(PointsRule.When rule) {
        bySentence.put(rule.span(), rule.condition());
        return null;
    }

    @Override
    public Void visitPer(PointsRule.Per rule) {
        readClause(rule.span(), rule.clauses());
        return null;
    }

    @Override
    public Void visitPerAmount(PointsRule.PerAmount rule) {
        readClause(rule.span(), rule.clauses());
        return null;
    }

    @Override
    public Void visitPerSilence(PointsRule.PerSilence rule) {
        readClause(rule.span(), rule.clauses());
        return null;
    }

    @Override
    public Void visitTable(PointsRule.Table table) {
        readClause(table.span(), table.clauses());
        table.rows().forEach(row -> byRow.put(row.span(), row.test().span()));
        return null;
    }
}
