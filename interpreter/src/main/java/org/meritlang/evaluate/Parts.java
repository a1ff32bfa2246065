package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.check.Condition;
import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.TextExpression;
import org.meritlang.syntax.ArithmeticOperator;

/**
 * What a condition or a number is made of: the definitions and outputs that it refers to, and what in
 * it may be unknown. Found without recursion, since formulas may be long.
 */
final class Parts {
    private final boolean zeroed;
    private final Set<Named> names = new LinkedHashSet<>();
    private final Set<Named> askedIfKnown = new LinkedHashSet<>();
    private final Set<Suspicion> suspicions = new LinkedHashSet<>();
    private final List<NumberExpression> divisors = new ArrayList<>();
    private final Deque<Object> left = new ArrayDeque<>();

    private Parts(boolean zeroed) {
        this.zeroed = zeroed;
    }

    static Parts of(Condition condition) {
        return new Parts(false).take(List.of(condition));
    }

    static Parts of(Collection<Condition> conditions) {
        return new Parts(false).take(conditions);
    }

    /**
     * @param zeroed whether unknown number attributes count as 0
     */
    static Parts of(NumberExpression number, boolean zeroed) {
        return new Parts(zeroed).take(List.of(number));
    }

    /** All definitions and outputs that are referred to. */
    Set<Named> all() {
        Set<Named> all = new LinkedHashSet<>(names);
        all.addAll(askedIfKnown);
        return all;
    }

    /** Those that make the whole unknown when they are unknown; not those of which only this is asked. */
    Set<Named> names() {
        return names;
    }

    /** What may itself be unknown; what definitions hang on is not among it. */
    Set<Suspicion> suspicions() {
        return suspicions;
    }

    /** What something is divided by, which may be zero. */
    List<NumberExpression> divisors() {
        return divisors;
    }

    private Parts take(Collection<?> nodes) {
        left.addAll(nodes);
        while (!left.isEmpty()) {
            Object node = left.pop();
            if (node instanceof Condition condition) {
                takeCondition(condition);
            } else if (node instanceof NumberExpression number) {
                takeNumber(number);
            } else if (node instanceof TextExpression text) {
                takeText(text);
            } else if (node instanceof DateExpression.OfAttribute date) {
                suspicions.add(new Suspicion.OfAttribute(date.attribute(), false));
            }
        }
        return this;
    }

    private void next(List<?> children) {
        for (int i = children.size() - 1; i >= 0; i--) {
            left.push(children.get(i));
        }
    }

    private void takeCondition(Condition node) {
        if (node instanceof Condition.And and) {
            next(and.terms());
        } else if (node instanceof Condition.Or or) {
            next(or.terms());
        } else if (node instanceof Condition.Not not) {
            next(List.of(not.term()));
        } else if (node instanceof Condition.AtLeast atLeast) {
            next(atLeast.terms());
        } else if (node instanceof Condition.YesNo yesNo) {
            suspicions.add(new Suspicion.OfAttribute(yesNo.attribute(), false));
        } else if (node instanceof Condition.KnownNumber known) {
            askedIfKnown.addAll(of(known.number(), zeroed).all());
        } else if (node instanceof Condition.NumberTest test) {
            next(List.of(test.left(), test.right()));
        } else if (node instanceof Condition.TextIs is) {
            next(List.of(is.text()));
        } else if (node instanceof Condition.SameText same) {
            next(List.of(same.left(), same.right()));
        } else if (node instanceof Condition.TextTest test) {
            next(List.of(test.text()));
        } else if (node instanceof Condition.DateTest test) {
            next(List.of(test.left(), test.right()));
        } else if (node instanceof Condition.InWindow window) {
            next(dates(window));
        } else if (node instanceof Condition.Defined defined) {
            names.add(new Named.OfDefinition(defined.definition(), false));
        } else if (node instanceof Condition.LabelIs label) {
            names.add(new Named.OfGrade(label.grade()));
        } else if (node instanceof Condition.Disqualified) {
            names.add(new Named.Disqualified());
        } else if (!isNeverUnknown(node)) {
            throw new IllegalArgumentException("no such condition: " + node);
        }
    }

    private static boolean isNeverUnknown(Condition node) {
        return node instanceof Condition.Constant
                || node instanceof Condition.KnownAttribute
                || node instanceof Condition.KnownText;
    }

    private void takeNumber(NumberExpression node) {
        if (node instanceof NumberExpression.OfAttribute attribute) {
            suspicions.add(new Suspicion.OfAttribute(attribute.attribute(), true));
        } else if (node instanceof NumberExpression.Scaled scaled) {
            suspicions.add(new Suspicion.OfAttribute(scaled.attribute(), true));
        } else if (node instanceof NumberExpression.OfScore score) {
            names.add(new Named.OfScore(score.score()));
        } else if (node instanceof NumberExpression.Arithmetic arithmetic) {
            next(List.of(arithmetic.left(), arithmetic.right()));
            if (arithmetic.operator() == ArithmeticOperator.DIVIDED_BY) {
                divisors.add(arithmetic.right());
            }
        } else if (node instanceof NumberExpression.LengthOf length) {
            next(List.of(length.text()));
        } else if (node instanceof NumberExpression.DaysSince days) {
            next(List.of(days.date()));
        } else if (node instanceof NumberExpression.Defined defined) {
            names.add(new Named.OfDefinition(defined.definition(), zeroed));
        } else if (!(node instanceof NumberExpression.Constant)) {
            throw new IllegalArgumentException("no such number: " + node);
        }
    }

    private void takeText(TextExpression node) {
        TextSource source = TextSource.of(node);
        suspicions.add(new Suspicion.OfAttribute(source.attribute(), false));
        if (!source.isWhole()) {
            suspicions.add(new Suspicion.OfDomain(source));
        }
    }

    private static List<DateExpression> dates(Condition.InWindow node) {
        DateWindow window = node.window();
        if (window instanceof DateWindow.Than than) {
            return List.of(node.date(), than.other());
        }
        if (window instanceof DateWindow.Between between) {
            return List.of(node.date(), between.low(), between.high());
        }
        if (window instanceof DateWindow.WithinOf within) {
            return List.of(node.date(), within.other());
        }
        return List.of(node.date());
    }
}
