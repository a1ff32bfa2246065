package org.meritlang.guess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.TextExpression;

/** Goes through all that a model asks of leads, and notes of each attribute what is asked. */
final class AllUses {
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

    private final CheckedModel model;
    private final Vantage vantage;
    private final List<Uses> uses = new ArrayList<>();

    private AllUses(CheckedModel model, Vantage vantage) {
        this.model = model;
        this.vantage = vantage;
        model.attributes().forEach(any -> uses.add(new Uses()));
    }

    /** One an attribute, in the order of the model. */
    static List<Uses> of(CheckedModel model, Vantage vantage) {
        AllUses all = new AllUses(model, vantage);
        Goals goals = new Goals(model);
        all.conditions(goals.nodesOfLeads().conditions());
        model.scores().forEach(all::score);
        return all.uses;
    }

    private void score(Score score) {
        score.when().ifPresent(this::under);
        if (score.content() instanceof Score.Content.Formula formula) {
            tangle(formula.number());
        } else if (score.content() instanceof Score.Content.Rules rules) {
            rules.groups().forEach(group -> group.when().ifPresent(this::under));
            rules.groups().stream()
                    .flatMap(group -> group.rules().stream())
                    .filter(Rule.PerAmount.class::isInstance)
                    .forEach(rule -> perAmount((Rule.PerAmount) rule));
        }
    }

    private void under(Condition heading) {
        conditions(Nodes.ofLeads(List.of(heading), List.of()).conditions());
    }

    /** Points for full steps grow up to the cap; without one there is always more. */
    private void perAmount(Rule.PerAmount rule) {
        NumberExpression number = opened(rule.number());
        long end = rule.points() > 0 ? rule.cap().high() : rule.cap().low();
        boolean isCapped = rule.points() != 0 && end != Long.MAX_VALUE && end != Long.MIN_VALUE;
        if (!isDirect(number) || !isCapped) {
            tangle(number);
        }
        if (isDirect(number)) {
            int attribute = attribute(number);
            BigDecimal steps = isCapped
                    ? new BigDecimal(end)
                            .divide(new BigDecimal(rule.points()), 0, RoundingMode.UP)
                            .max(BigDecimal.ONE)
                    : BigDecimal.TEN;
            uses.get(attribute).count();
            cut(number, rule.step().multiply(steps));
        }
    }

    private void conditions(List<Condition> conditions) {
        conditions.forEach(this::condition);
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.YesNo yesNo) {
            uses.get(yesNo.attribute()).ask();
        } else if (condition instanceof Condition.KnownAttribute known) {
            uses.get(known.attribute()).ask();
        } else if (condition instanceof Condition.KnownText known) {
            known(known.text());
        } else if (condition instanceof Condition.NumberTest test) {
            numbers(opened(test.left()), opened(test.right()));
            attributes(test).forEach(attribute -> uses.get(attribute).test(test));
        } else if (condition instanceof Condition.KnownNumber known) {
            known(opened(known.number()));
        } else if (condition instanceof Condition.TextIs is) {
            text(is, is.text(), is.values());
        } else if (condition instanceof Condition.TextTest test) {
            text(test, test.text(), test.values());
        } else if (condition instanceof Condition.SameText same) {
            uses.get(attribute(same.left())).tangle();
            uses.get(attribute(same.right())).tangle();
        } else if (condition instanceof Condition.DateTest dates) {
            dates(dates.left(), dates.right());
            attributes(dates.left(), dates.right())
                    .forEach(attribute -> uses.get(attribute).test(dates));
        } else if (condition instanceof Condition.InWindow in) {
            window(in.date(), in.window());
            attributes(in.date()).forEach(attribute -> uses.get(attribute).test(in));
        } else if (condition instanceof Condition.Occurs occurs) {
            occurs.occurrences().windows().forEach(this::dates);
        } else if (condition instanceof Condition.IsWithout is) {
            is.without().occurrences().windows().forEach(this::dates);
            is.without().countingFrom().ifPresent(this::tangle);
        }
        Nodes.ofLeads(List.of(condition), List.of()).numbers().stream()
                .filter(NumberExpression.Aggregate.class::isInstance)
                .forEach(number -> ((NumberExpression.Aggregate) number)
                        .occurrences()
                        .windows()
                        .forEach(this::dates));
    }

    /** Whether there is a domain hangs on what the text is. */
    private void known(TextExpression text) {
        Uses own = uses.get(attribute(text));
        if (text instanceof TextExpression.OfAttribute) {
            own.ask();
        } else {
            own.tangle();
        }
    }

    /** Those of which a comparison of numbers is made, definitions opened. */
    private List<Integer> attributes(Condition.NumberTest test) {
        List<Integer> all = new ArrayList<>();
        for (NumberExpression side : List.of(opened(test.left()), opened(test.right()))) {
            if (isDirect(side)) {
                all.add(attribute(side));
            } else if (side instanceof NumberExpression.DaysSince since) {
                all.addAll(attributes(since.date()));
            }
        }
        return all;
    }

    private static List<Integer> attributes(DateExpression... dates) {
        return Arrays.stream(dates)
                .filter(DateExpression.OfAttribute.class::isInstance)
                .map(date -> ((DateExpression.OfAttribute) date).attribute())
                .toList();
    }

    private void known(NumberExpression number) {
        if (isDirect(number)) {
            uses.get(attribute(number)).ask();
        } else {
            tangle(number);
        }
    }

    private NumberExpression opened(NumberExpression number) {
        NumberExpression inner = number;
        while (inner instanceof NumberExpression.Defined defined
                && model.definitions().get(defined.definition()) instanceof Definition.OfNumber definition) {
            inner = definition.number();
        }
        return inner;
    }

    private static boolean isDirect(NumberExpression number) {
        return number instanceof NumberExpression.OfAttribute || number instanceof NumberExpression.Scaled;
    }

    private static int attribute(NumberExpression number) {
        return number instanceof NumberExpression.Scaled scaled
                ? scaled.attribute()
                : ((NumberExpression.OfAttribute) number).attribute();
    }

    private void cut(NumberExpression number, BigDecimal at) {
        BigDecimal own = number instanceof NumberExpression.Scaled scaled
                ? at.divide(scaled.factor(), MathContext.DECIMAL128)
                : at;
        uses.get(attribute(number)).cut(own.signum() == 0 ? BigDecimal.ZERO : own.stripTrailingZeros());
    }

    private void numbers(NumberExpression left, NumberExpression right) {
        if (isDirect(left) && right instanceof NumberExpression.Constant constant) {
            cut(left, constant.value());
        } else if (isDirect(right) && left instanceof NumberExpression.Constant constant) {
            cut(right, constant.value());
        } else if (left instanceof NumberExpression.DaysSince since
                && since.date() instanceof DateExpression.OfAttribute date
                && right instanceof NumberExpression.Constant constant
                && constant.value().abs().compareTo(MOST_DAYS) <= 0) {
            LocalDate edge = vantage.today().minusDays(constant.value().intValue());
            uses.get(date.attribute()).day(edge);
        } else {
            tangle(left);
            tangle(right);
            if (right instanceof NumberExpression.Constant constant) {
                attributes(left).forEach(attribute -> uses.get(attribute).cut(constant.value()));
            }
        }
    }

    private void text(Condition test, TextExpression text, List<String> values) {
        int attribute = attribute(text);
        if (text instanceof TextExpression.OfAttribute) {
            uses.get(attribute).test(test, values);
        } else if (((TextExpression.DomainOf) text).text() instanceof TextExpression.OfAttribute) {
            uses.get(attribute).testDomain(test, values);
        } else {
            uses.get(attribute).tangle();
        }
    }

    private static int attribute(TextExpression text) {
        TextExpression inner = text;
        while (inner instanceof TextExpression.DomainOf domain) {
            inner = domain.text();
        }
        return ((TextExpression.OfAttribute) inner).attribute();
    }

    private void dates(DateExpression left, DateExpression right) {
        if (left instanceof DateExpression.OfAttribute date && isDay(right)) {
            uses.get(date.attribute()).day(((DateExpression.Constant) right).day());
        } else if (right instanceof DateExpression.OfAttribute date && isDay(left)) {
            uses.get(date.attribute()).day(((DateExpression.Constant) left).day());
        } else {
            tangle(left);
            tangle(right);
        }
    }

    private static boolean isDay(DateExpression date) {
        return date instanceof DateExpression.Constant constant
                && constant.instant().isEmpty();
    }

    private void window(DateExpression date, DateWindow window) {
        if (!(date instanceof DateExpression.OfAttribute attribute)) {
            dates(window);
            return;
        }
        Uses own = uses.get(attribute.attribute());
        if (window instanceof DateWindow.FromNow now && now.unit().isCalendar()) {
            now.accept(new WindowEdges(vantage, own));
        } else if (window instanceof DateWindow.Than than && isDay(than.other())) {
            dates(date, than.other());
        } else if (window instanceof DateWindow.Between between && isDay(between.low()) && isDay(between.high())) {
            dates(date, between.low());
            dates(date, between.high());
        } else {
            own.tangle();
            dates(window);
        }
    }

    /** The dates on which a window of occurrences hangs. */
    private void dates(DateWindow window) {
        if (window instanceof DateWindow.Than than) {
            tangle(than.other());
        } else if (window instanceof DateWindow.Between between) {
            tangle(between.low());
            tangle(between.high());
        } else if (window instanceof DateWindow.WithinOf within) {
            tangle(within.other());
        } else if (window instanceof DateWindow.SinceTheLast since) {
            since.occurrences().windows().forEach(this::dates);
        } else if (window instanceof DateWindow.WithinAfter within) {
            within.occurrences().windows().forEach(this::dates);
        }
    }

    private void tangle(DateExpression date) {
        if (date instanceof DateExpression.OfAttribute attribute) {
            uses.get(attribute.attribute()).tangle();
            for (int days : List.of(1, 7, 30, 90, 365)) {
                uses.get(attribute.attribute()).day(vantage.today().minusDays(days));
            }
        }
    }

    private void tangle(NumberExpression number) {
        attributes(number).forEach(attribute -> uses.get(attribute).tangle());
        for (NumberExpression node : Nodes.ofLeads(List.of(), List.of(number)).numbers()) {
            if (node instanceof NumberExpression.DaysSince since) {
                tangle(since.date());
            } else if (node instanceof NumberExpression.LengthOf length) {
                uses.get(attribute(length.text())).tangle();
            } else if (node instanceof NumberExpression.Defined && opened(node) != node) {
                tangle(opened(node));
            }
        }
    }

    private static List<Integer> attributes(NumberExpression number) {
        return Nodes.ofLeads(List.of(), List.of(number)).numbers().stream()
                .filter(AllUses::isDirect)
                .map(AllUses::attribute)
                .toList();
    }
}
