package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.stream.Stream;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.score.Points;
import org.meritlang.syntax.ArithmeticOperator;

/**
 * Which ways scores are known to go on for ever, as by {@code +1 per email opened} without a cap. Where one thing goes up
 * and another down, or arithmetic is not plain, it is not known.
 */
final class Endless implements Rule.Visitor<Endless.Ways>, Score.Content.Visitor<Endless.Ways> {
    private final CheckedModel model;

    /** Whether something is known to have no least, and no most. */
    record Ways(boolean down, boolean up, boolean known) {
        private static final Ways NEITHER = new Ways(false, false, true);
        private static final Ways BOTH = new Ways(true, true, true);
        private static final Ways NOBODY_KNOWS = new Ways(false, false, false);

        private static Ways of(long points) {
            return new Ways(points < 0, points > 0, true);
        }

        private Ways within(Range range) {
            return new Ways(
                    down && range.low() <= Points.LEAST,
                    up && range.high() >= Points.MOST,
                    known || (range.low() > Points.LEAST && range.high() < Points.MOST));
        }

        private Ways turned() {
            return new Ways(up, down, known);
        }

        private static Ways sum(Stream<Ways> all) {
            List<Ways> ways = all.toList();
            boolean down = ways.stream().anyMatch(Ways::down);
            boolean up = ways.stream().anyMatch(Ways::up);
            boolean isOne = ways.stream().filter(one -> one.down || one.up).count() == 1;
            boolean isKnown = ways.stream().allMatch(Ways::known) && (isOne || !(down && up));
            return isKnown ? new Ways(down, up, true) : NOBODY_KNOWS;
        }
    }

    Endless(CheckedModel model) {
        this.model = model;
    }

    Ways of(int score) {
        Score asked = model.scores().get(score);
        return asked.content().accept(this).within(asked.range());
    }

    @Override
    public Ways visitRules(Score.Content.Rules rules) {
        return Ways.sum(rules.groups().stream()
                .map(group -> Ways.sum(group.rules().stream().map(rule -> rule.accept(this)))
                        .within(group.range())));
    }

    @Override
    public Ways visitSum(Score.Content.Sum sum) {
        return Ways.sum(sum.scores().stream().map(this::of));
    }

    @Override
    public Ways visitFormula(Score.Content.Formula formula) {
        return of(formula.number());
    }

    /** Only of sums, and of parts of one number. */
    private Ways of(NumberExpression number) {
        if (number instanceof NumberExpression.Constant) {
            return Ways.NEITHER;
        }
        if (number instanceof NumberExpression.OfScore score) {
            return of(score.score());
        }
        if (number instanceof NumberExpression.Arithmetic arithmetic) {
            return of(arithmetic);
        }
        boolean isField = number instanceof NumberExpression.OfAttribute || number instanceof NumberExpression.Scaled;
        return isField ? Ways.BOTH : Ways.NOBODY_KNOWS;
    }

    private Ways of(NumberExpression.Arithmetic node) {
        Ways left = of(node.left());
        Ways right = of(node.right());
        if (node.operator() == ArithmeticOperator.PLUS) {
            return Ways.sum(Stream.of(left, right));
        }
        if (node.operator() == ArithmeticOperator.MINUS) {
            return Ways.sum(Stream.of(left, right.turned()));
        }
        if (node.right() instanceof NumberExpression.Constant by) {
            return times(left, by);
        }
        return node.left() instanceof NumberExpression.Constant by && node.operator() == ArithmeticOperator.TIMES
                ? times(right, by)
                : Ways.NOBODY_KNOWS;
    }

    private static Ways times(Ways ways, NumberExpression.Constant by) {
        int sign = by.value().signum();
        if (sign == 0) {
            return Ways.NEITHER;
        }
        return sign < 0 ? ways.turned() : ways;
    }

    @Override
    public Ways visitWhen(Rule.When rule) {
        return Ways.NEITHER;
    }

    @Override
    public Ways visitTable(Rule.Table rule) {
        return Ways.NEITHER;
    }

    @Override
    public Ways visitPerAmount(Rule.PerAmount rule) {
        boolean isPlain = Simple.of(rule.number()).isPresent();
        return (isPlain ? Ways.of(rule.points()) : Ways.NOBODY_KNOWS).within(rule.cap());
    }

    @Override
    public Ways visitPerOccurrence(Rule.PerOccurrence rule) {
        boolean isCounted = rule.limits().times().isPresent();
        boolean isKept = !rule.limits().frequencies().isEmpty();
        if (isCounted || Frequent.most(rule.occurrences(), rule.limits()) < Long.MAX_VALUE) {
            return Ways.NEITHER;
        }
        boolean shrinks = isKept && rule.decay().isPresent();
        return (shrinks ? Ways.NOBODY_KNOWS : Ways.of(rule.points())).within(rule.cap());
    }

    @Override
    public Ways visitOccurrenceTable(Rule.OccurrenceTable table) {
        return Ways.sum(table.rows().stream()
                .map(row -> visitPerOccurrence(new Rule.PerOccurrence(
                        row.sentence(),
                        row.points(),
                        table.occurrences(),
                        table.when(),
                        table.limits(),
                        table.decay(),
                        table.cap()))));
    }

    @Override
    public Ways visitPerSilence(Rule.PerSilence rule) {
        return Ways.of(rule.points()).within(rule.cap());
    }
}
