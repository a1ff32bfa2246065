package org.meritlang.naive;

import java.math.BigDecimal;
import java.util.List;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** Questions about the outputs and the definitions of a model, whatever its attributes are. */
final class RandomQuestions {
    private final Chance chance;
    private final CheckedModel model;

    RandomQuestions(Chance chance, CheckedModel model) {
        this.chance = chance;
        this.model = model;
    }

    List<Question> make(int count) {
        return chance.times(count, () -> new Question(condition(), chance.oneIn(2)));
    }

    private Condition condition() {
        return switch (chance.below(4)) {
            case 0 -> new Condition.And(List.of(leaf(), leaf()));
            case 1 -> new Condition.Or(List.of(leaf(), new Condition.Not(leaf())));
            default -> leaf();
        };
    }

    private Condition leaf() {
        return switch (chance.below(6)) {
            case 0 -> new Condition.Disqualified();
            case 1 -> new Condition.Earlier(chance.of(new Condition.Disqualified(), label()), amount(), unit());
            case 2 -> label();
            case 3 -> defined();
            default -> new Condition.NumberTest(number(), chance.of(Relation.values()), other());
        };
    }

    private Condition label() {
        if (model.labellings().isEmpty()) {
            return new Condition.Disqualified();
        }
        int index = chance.below(model.labellings().size());
        List<String> labels = model.labellings().get(index).labels();
        return new Condition.LabelIs(index, List.of(chance.of(labels), chance.of("C", ScoredBatch.DISQUALIFIED)));
    }

    private Condition defined() {
        if (model.definitions().isEmpty()) {
            return label();
        }
        int index = chance.below(model.definitions().size());
        return model.definitions().get(index).accept(new Definition.Visitor<>() {
            @Override
            public Condition visitOfCondition(Definition.OfCondition condition) {
                return new Condition.Defined(index);
            }

            @Override
            public Condition visitOfNumber(Definition.OfNumber number) {
                return new Condition.NumberTest(
                        new NumberExpression.Defined(index), chance.of(Relation.values()), other());
            }
        });
    }

    private NumberExpression number() {
        int score = chance.below(model.scores().size());
        return chance.oneIn(3)
                ? new NumberExpression.Earlier(score, amount(), unit())
                : new NumberExpression.OfScore(score);
    }

    private NumberExpression other() {
        return chance.oneIn(2) ? number() : new NumberExpression.Constant(new BigDecimal(chance.of("0", "5", "20.5")));
    }

    private int amount() {
        return RandomTimes.amount(chance);
    }

    private TimeUnit unit() {
        return RandomTimes.unit(chance);
    }
}
