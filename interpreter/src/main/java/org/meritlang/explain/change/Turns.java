package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.guess.Nodes;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.syntax.Relation;

/**
 * What changes the points of sentences beyond whether they hold: more full steps of an amount, up to the cap, and the
 * activity since whose last occurrence something counts.
 */
final class Turns {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Steps that are looked at where no cap says where to stop. */
    private static final BigDecimal MANY = BigDecimal.valueOf(64);

    private Turns() {}

    /** More steps of each amount for which a score gives points. */
    static List<Condition> moreSteps(Score score) {
        List<Condition> turns = new ArrayList<>();
        if (score.content() instanceof Score.Content.Rules rules) {
            rules.groups().stream()
                    .flatMap(group -> group.rules().stream())
                    .filter(Rule.PerAmount.class::isInstance)
                    .forEach(rule -> steps((Rule.PerAmount) rule, turns));
        }
        return turns;
    }

    /** Twice as many steps each time, so that one of them is near to what is needed. */
    private static void steps(Rule.PerAmount rule, List<Condition> into) {
        BigDecimal most = most(rule);
        for (BigDecimal steps = TWO; steps.compareTo(most.min(MANY)) < 0; steps = steps.multiply(TWO)) {
            into.add(atLeast(rule, steps));
        }
        into.add(atLeast(rule, most));
    }

    private static BigDecimal most(Rule.PerAmount rule) {
        long end = rule.points() > 0 ? rule.cap().high() : rule.cap().low();
        boolean isCapped = rule.points() != 0 && end != Long.MAX_VALUE && end != Long.MIN_VALUE;
        return isCapped
                ? new BigDecimal(end)
                        .divide(new BigDecimal(rule.points()), 0, RoundingMode.UP)
                        .max(BigDecimal.ONE)
                : MANY;
    }

    private static Condition atLeast(Rule.PerAmount rule, BigDecimal steps) {
        return new Condition.NumberTest(
                rule.number(),
                Relation.MORE_OR_EQUAL,
                new NumberExpression.Constant(rule.step().multiply(steps)));
    }

    /** That what sets a count back happens, for each count that is asked. */
    static List<Condition> settingBack(Collection<Condition> asked) {
        Nodes nodes = Nodes.of(asked, List.of());
        Stream<Occurrences> counted = Stream.concat(
                nodes.conditions().stream().flatMap(Turns::counted),
                nodes.numbers().stream()
                        .filter(NumberExpression.Aggregate.class::isInstance)
                        .map(number -> ((NumberExpression.Aggregate) number).occurrences()));
        return counted.flatMap(occurrences -> occurrences.windows().stream())
                .filter(DateWindow.SinceTheLast.class::isInstance)
                .map(window -> ((DateWindow.SinceTheLast) window).occurrences())
                .<Condition>map(last -> new Condition.Occurs(last, Relation.MORE_OR_EQUAL, 1, false))
                .distinct()
                .toList();
    }

    private static Stream<Occurrences> counted(Condition condition) {
        if (condition instanceof Condition.Occurs occurs) {
            return Stream.of(occurs.occurrences());
        }
        return condition instanceof Condition.IsWithout is
                ? Stream.of(is.without().occurrences())
                : Stream.empty();
    }
}
