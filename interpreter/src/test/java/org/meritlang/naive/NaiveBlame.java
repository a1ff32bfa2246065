package org.meritlang.naive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;
import org.meritlang.check.Definition;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.TextExpression;
import org.meritlang.syntax.ArithmeticOperator;

/** What is unknown for a lead among the things that a condition or a number asks. */
final class NaiveBlame {
    private final CheckedModel model;
    private final NaiveLead lead;
    private final NaiveConditions conditions;

    NaiveBlame(CheckedModel model, NaiveLead lead, NaiveConditions conditions) {
        this.model = model;
        this.lead = lead;
        this.conditions = conditions;
    }

    /** Collects from one sentence. */
    private final class Collector {
        private final Set<String> causes = new LinkedHashSet<>();
        private final boolean zeroed;
        private final boolean numbers;
        private final boolean others;

        Collector(boolean zeroed, boolean numbers, boolean others) {
            this.zeroed = zeroed;
            this.numbers = numbers;
            this.others = others;
        }

        void condition(Condition node) {
            if (node instanceof Condition.And and) {
                and.terms().forEach(this::condition);
            } else if (node instanceof Condition.Or or) {
                or.terms().forEach(this::condition);
            } else if (node instanceof Condition.Not not) {
                condition(not.term());
            } else if (node instanceof Condition.AtLeast atLeast) {
                atLeast.terms().forEach(this::condition);
            } else if (node instanceof Condition.YesNo yesNo) {
                attribute(yesNo.attribute(), others);
            } else if (node instanceof Condition.NumberTest test) {
                number(test.left());
                number(test.right());
            } else if (node instanceof Condition.TextIs is) {
                text(is.text());
            } else if (node instanceof Condition.SameText same) {
                text(same.left());
                text(same.right());
            } else if (node instanceof Condition.TextTest test) {
                text(test.text());
            } else if (node instanceof Condition.DateTest test) {
                date(test.left());
                date(test.right());
            } else if (node instanceof Condition.InWindow window) {
                date(window.date());
                window(window.window());
            } else if (node instanceof Condition.Defined defined) {
                condition(((Definition.OfCondition) model.definitions().get(defined.definition())).condition());
            }
        }

        void number(NumberExpression node) {
            if (node instanceof NumberExpression.OfAttribute attribute) {
                attribute(attribute.attribute(), numbers);
            } else if (node instanceof NumberExpression.Scaled scaled) {
                attribute(scaled.attribute(), numbers);
            } else if (node instanceof NumberExpression.Arithmetic arithmetic) {
                number(arithmetic.left());
                number(arithmetic.right());
                if (arithmetic.operator() == ArithmeticOperator.DIVIDED_BY) {
                    var divisor = conditions.number(arithmetic.right(), zeroed);
                    if (divisor != null && divisor.signum() == 0 && others) {
                        causes.add("a division by zero");
                    }
                }
            } else if (node instanceof NumberExpression.LengthOf length) {
                text(length.text());
            } else if (node instanceof NumberExpression.DaysSince days) {
                date(days.date());
            } else if (node instanceof NumberExpression.Defined defined) {
                number(((Definition.OfNumber) model.definitions().get(defined.definition())).number());
            }
        }

        private void window(DateWindow window) {
            if (window instanceof DateWindow.Than than) {
                date(than.other());
            } else if (window instanceof DateWindow.Between between) {
                date(between.low());
                date(between.high());
            } else if (window instanceof DateWindow.WithinOf within) {
                date(within.other());
            }
        }

        private void text(TextExpression node) {
            if (node instanceof TextExpression.OfAttribute attribute) {
                attribute(attribute.attribute(), others);
            } else if (node instanceof TextExpression.DomainOf domain) {
                int attribute = ((TextExpression.OfAttribute) domain.text()).attribute();
                attribute(attribute, others);
                if (others && lead.value(attribute) != null && conditions.texts(node) == null) {
                    causes.add("domain of " + model.attributes().get(attribute).name());
                }
            }
        }

        private void date(DateExpression node) {
            if (node instanceof DateExpression.OfAttribute attribute) {
                attribute(attribute.attribute(), others);
            }
        }

        private void attribute(int attribute, boolean counts) {
            if (counts && lead.value(attribute) == null) {
                causes.add(model.attributes().get(attribute).name());
            }
        }
    }

    Set<String> of(Condition condition) {
        Collector collector = new Collector(false, true, true);
        List.of(condition).forEach(collector::condition);
        return collector.causes;
    }

    Set<String> of(NumberExpression number) {
        Collector collector = new Collector(false, true, true);
        collector.number(number);
        return collector.causes;
    }

    /** The unknown numbers that a formula counts as 0. */
    Set<String> zeros(NumberExpression number) {
        Collector collector = new Collector(true, true, false);
        collector.number(number);
        return collector.causes;
    }

    /** What else is unknown in a formula. */
    Set<String> inFormula(NumberExpression number) {
        Collector collector = new Collector(true, false, true);
        collector.number(number);
        return collector.causes;
    }
}
