package org.meritlang.analysis;

import java.util.Optional;
import org.meritlang.analysis.ranges.Bounds;
import org.meritlang.analysis.written.Words;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Relation;

/** A comparison of numbers made of scores that comes out the same for all leads: what these reach, and who shows it. */
final class Compared {
    private final Subject subject;
    private final Condition.NumberTest test;
    private final Side left;
    private final Side right;

    /** One of the numbers, and what it can be. */
    private record Side(NumberExpression number, String name, Bounds bounds) {
        boolean isFixed() {
            return number instanceof NumberExpression.Constant;
        }

        String reachesAtMost() {
            return isOne() ? isAlways() : name + " reaches at most " + Thresholds.shown(bounds.high());
        }

        String isNeverLess() {
            return isOne() ? isAlways() : name + " is never less than " + Thresholds.shown(bounds.low());
        }

        private boolean isOne() {
            return bounds.low() == bounds.high();
        }

        private String isAlways() {
            return name + " is always " + Thresholds.shown(bounds.low());
        }
    }

    /** @param written the test where it stands; empty where its words are not known one by one */
    Compared(Subject subject, Condition.NumberTest test, Optional<Expression> written) {
        this.subject = subject;
        this.test = test;
        Optional<Expression.Comparison> words =
                written.filter(Expression.Comparison.class::isInstance).map(Expression.Comparison.class::cast);
        this.left = side(test.left(), words.map(Expression.Comparison::left));
        this.right = side(test.right(), words.map(Expression.Comparison::right));
    }

    private Side side(NumberExpression number, Optional<Expression> written) {
        if (number instanceof NumberExpression.OfScore score) {
            String name = subject.model().scores().get(score.score()).name();
            return new Side(
                    number,
                    "`" + name + "`",
                    subject.ranges().rangeOfAll(score.score()).bounds());
        }
        if (number instanceof NumberExpression.Constant constant) {
            return new Side(
                    number,
                    constant.value().toPlainString(),
                    subject.ranges().range(number).bounds());
        }
        String name = written.map(words -> Words.quoted(Formatter.words(words))).orElse("what is compared");
        return new Side(number, name, subject.ranges().range(number).bounds());
    }

    /** Whether the left number is always too small for the right one, not too large. */
    private boolean isBelow(boolean never) {
        return switch (test.relation()) {
            case MORE, MORE_OR_EQUAL -> never;
            case LESS, LESS_OR_EQUAL -> !never;
            case EQUAL, NOT_EQUAL -> left.bounds().high() < right.bounds().low();
        };
    }

    /**
     * What the numbers reach, as the end of a sentence.
     *
     * @param never whether the comparison never holds, not always
     */
    String why(boolean never) {
        boolean below = isBelow(never);
        Side small = below ? left : right;
        Side large = below ? right : left;
        if (large.isFixed() && small.bounds().high() != Points.MOST) {
            boolean isPlain = !never || small.number() instanceof NumberExpression.OfScore;
            String needed = isPlain ? "" : "it needs " + (isStrict() ? "more than " : "") + large.name() + ", and ";
            return ": " + needed + small.reachesAtMost();
        }
        if (small.isFixed() && large.bounds().low() != Points.LEAST) {
            return ": " + large.isNeverLess();
        }
        if (small.bounds().high() <= large.bounds().low()) {
            return ": " + small.reachesAtMost() + ", and " + large.isNeverLess();
        }
        long apart = apart(small, large);
        if (apart == Points.LEAST) {
            return ", given what its scores can be";
        }
        return apart > 0
                ? ": " + small.name() + " is always at least " + Thresholds.shown(apart) + " less than " + large.name()
                : ": " + small.name() + " is never more than " + large.name();
    }

    private boolean isStrict() {
        return test.relation() == Relation.MORE || test.relation() == Relation.LESS;
    }

    private long apart(Side small, Side large) {
        return subject.ranges().range(difference(large, small)).low().points();
    }

    private static NumberExpression difference(Side one, Side other) {
        return new NumberExpression.Arithmetic(one.number(), ArithmeticOperator.MINUS, other.number());
    }

    /** The lead that comes nearest to the other outcome. */
    Optional<Example> lead(boolean never) {
        boolean below = isBelow(never);
        Side small = below ? left : right;
        Side large = below ? right : left;
        if (large.isFixed()) {
            return end(small.number(), true);
        }
        return small.isFixed() ? end(large.number(), false) : end(difference(small, large), true);
    }

    private Optional<Example> end(NumberExpression number, boolean most) {
        if (number instanceof NumberExpression.OfScore score) {
            return isReachedByQualified(score.score(), most)
                    ? subject.exhibits().end(score.score(), most)
                    : Optional.empty();
        }
        return subject.exhibits().end(number, most);
    }

    /** Whether leads that are not disqualified go as far as any: only these are shown. */
    private boolean isReachedByQualified(int score, boolean most) {
        Bounds all = subject.ranges().rangeOfAll(score).bounds();
        Bounds qualified = subject.ranges().range(score).bounds();
        return most ? all.high() == qualified.high() : all.low() == qualified.low();
    }
}
