package org.meritlang.guess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;

/**
 * All that conditions and numbers are made of, filters of activities too; what definitions and outputs are
 * made of is not among it. Found without recursion, since formulas may be long.
 */
public final class Nodes {
    private final List<Condition> conditions = new ArrayList<>();
    private final List<NumberExpression> numbers = new ArrayList<>();
    private final List<DateExpression.Constant> days = new ArrayList<>();
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final OfConditions ofConditions = new OfConditions();
    private final OfNumbers ofNumbers = new OfNumbers();
    private final OfWindows ofWindows = new OfWindows();

    private final boolean withFilters;

    private Nodes(boolean withFilters) {
        this.withFilters = withFilters;
    }

    public static Nodes of(Condition condition) {
        return of(List.of(condition), List.of());
    }

    public static Nodes of(NumberExpression number) {
        return of(List.of(), List.of(number));
    }

    public static Nodes of(Collection<Condition> conditions, Collection<NumberExpression> numbers) {
        return new Nodes(true).all(conditions, numbers);
    }

    /** Without the filters of activities: all attributes are the lead's. */
    public static Nodes ofLeads(Collection<Condition> conditions, Collection<NumberExpression> numbers) {
        return new Nodes(false).all(conditions, numbers);
    }

    private Nodes all(Collection<Condition> conditions, Collection<NumberExpression> numbers) {
        conditions.forEach(this::condition);
        numbers.forEach(this::number);
        while (!left.isEmpty()) {
            left.poll().run();
        }
        return this;
    }

    /** The outer before the inner. */
    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    public List<NumberExpression> numbers() {
        return List.copyOf(numbers);
    }

    /** The days of the calendar that are named. */
    public List<DateExpression.Constant> days() {
        return List.copyOf(days);
    }

    private void condition(Condition condition) {
        left.add(() -> {
            conditions.add(condition);
            condition.accept(ofConditions);
        });
    }

    private void number(NumberExpression number) {
        left.add(() -> {
            numbers.add(number);
            number.accept(ofNumbers);
        });
    }

    private void date(DateExpression date) {
        if (date instanceof DateExpression.Constant day) {
            days.add(day);
        }
    }

    private void window(DateWindow window) {
        window.accept(ofWindows);
    }

    private void occurrences(Occurrences occurrences) {
        occurrences.filter().filter(any -> withFilters).ifPresent(this::condition);
        occurrences.windows().forEach(this::window);
    }

    private void without(Without without) {
        occurrences(without.occurrences());
        without.countingFrom().ifPresent(this::date);
    }

    private final class OfConditions implements Condition.Visitor<Boolean> {
        @Override
        public Boolean visitConstant(Condition.Constant node) {
            return true;
        }

        @Override
        public Boolean visitAnd(Condition.And node) {
            node.terms().forEach(Nodes.this::condition);
            return true;
        }

        @Override
        public Boolean visitOr(Condition.Or node) {
            node.terms().forEach(Nodes.this::condition);
            return true;
        }

        @Override
        public Boolean visitNot(Condition.Not node) {
            condition(node.term());
            return true;
        }

        @Override
        public Boolean visitAtLeast(Condition.AtLeast node) {
            node.terms().forEach(Nodes.this::condition);
            return true;
        }

        @Override
        public Boolean visitYesNo(Condition.YesNo node) {
            return true;
        }

        @Override
        public Boolean visitKnownAttribute(Condition.KnownAttribute node) {
            return true;
        }

        @Override
        public Boolean visitKnownNumber(Condition.KnownNumber node) {
            number(node.number());
            return true;
        }

        @Override
        public Boolean visitKnownText(Condition.KnownText node) {
            return true;
        }

        @Override
        public Boolean visitNumberTest(Condition.NumberTest node) {
            number(node.left());
            number(node.right());
            return true;
        }

        @Override
        public Boolean visitTextIs(Condition.TextIs node) {
            return true;
        }

        @Override
        public Boolean visitSameText(Condition.SameText node) {
            return true;
        }

        @Override
        public Boolean visitTextTest(Condition.TextTest node) {
            return true;
        }

        @Override
        public Boolean visitDateTest(Condition.DateTest node) {
            date(node.left());
            date(node.right());
            return true;
        }

        @Override
        public Boolean visitInWindow(Condition.InWindow node) {
            date(node.date());
            window(node.window());
            return true;
        }

        @Override
        public Boolean visitDefined(Condition.Defined node) {
            return true;
        }

        @Override
        public Boolean visitLabelIs(Condition.LabelIs node) {
            return true;
        }

        @Override
        public Boolean visitDisqualified(Condition.Disqualified node) {
            return true;
        }

        @Override
        public Boolean visitEarlier(Condition.Earlier node) {
            condition(node.output());
            return true;
        }

        @Override
        public Boolean visitOccurs(Condition.Occurs node) {
            occurrences(node.occurrences());
            return true;
        }

        @Override
        public Boolean visitIsWithout(Condition.IsWithout node) {
            without(node.without());
            return true;
        }
    }

    private final class OfNumbers implements NumberExpression.Visitor<Boolean> {
        @Override
        public Boolean visitConstant(NumberExpression.Constant node) {
            return true;
        }

        @Override
        public Boolean visitOfAttribute(NumberExpression.OfAttribute node) {
            return true;
        }

        @Override
        public Boolean visitScaled(NumberExpression.Scaled node) {
            return true;
        }

        @Override
        public Boolean visitOfScore(NumberExpression.OfScore node) {
            return true;
        }

        @Override
        public Boolean visitEarlier(NumberExpression.Earlier node) {
            return true;
        }

        @Override
        public Boolean visitArithmetic(NumberExpression.Arithmetic node) {
            number(node.left());
            number(node.right());
            return true;
        }

        @Override
        public Boolean visitLengthOf(NumberExpression.LengthOf node) {
            return true;
        }

        @Override
        public Boolean visitDaysSince(NumberExpression.DaysSince node) {
            date(node.date());
            return true;
        }

        @Override
        public Boolean visitDefined(NumberExpression.Defined node) {
            return true;
        }

        @Override
        public Boolean visitAggregate(NumberExpression.Aggregate node) {
            occurrences(node.occurrences());
            return true;
        }
    }

    private final class OfWindows implements DateWindow.Visitor<Boolean> {
        @Override
        public Boolean visitFromNow(DateWindow.FromNow window) {
            return true;
        }

        @Override
        public Boolean visitThan(DateWindow.Than window) {
            date(window.other());
            return true;
        }

        @Override
        public Boolean visitBetween(DateWindow.Between window) {
            date(window.low());
            date(window.high());
            return true;
        }

        @Override
        public Boolean visitWithinOf(DateWindow.WithinOf window) {
            date(window.other());
            return true;
        }

        @Override
        public Boolean visitSinceTheLast(DateWindow.SinceTheLast window) {
            occurrences(window.occurrences());
            return true;
        }

        @Override
        public Boolean visitWithinAfter(DateWindow.WithinAfter window) {
            occurrences(window.occurrences());
            return true;
        }
    }
}
