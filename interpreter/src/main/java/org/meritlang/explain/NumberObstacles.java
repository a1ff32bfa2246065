package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.Relation;

/** How far a comparison of numbers is off, and where points could still come from. */
record NumberObstacles(Obstacles around) {
    static List<String> facts(NumberExpression number, OneLead seen) {
        Set<String> facts = new LinkedHashSet<>();
        new NumberFacts(seen, facts, false).add(number);
        return List.copyOf(facts);
    }

    List<Obstacle> of(Condition.NumberTest test) {
        boolean turned = test.left() instanceof NumberExpression.Constant;
        NumberExpression is = turned ? test.right() : test.left();
        NumberExpression bound = turned ? test.left() : test.right();
        Relation relation = turned ? mirrored(test.relation()) : test.relation();
        Relation wanted = around.isWanted() ? relation : RelationWords.negated(relation);
        Obstacle obstacle = Obstacle.of(
                around.words(test), around.standing(test), facts(is, bound), Optional.of(needs(is, wanted, bound)));
        boolean up = wanted == Relation.MORE || wanted == Relation.MORE_OR_EQUAL;
        return List.of(
                up && is instanceof NumberExpression.OfScore score
                        ? new PointSources(around)
                                .in(obstacle, score.score(), points -> isEnough(points, wanted, bound))
                        : obstacle);
    }

    private List<String> facts(NumberExpression is, NumberExpression bound) {
        OneLead seen = around.seen();
        Set<String> facts = new LinkedHashSet<>(facts(is, seen));
        workedOut(is).ifPresent(facts::add);
        facts.addAll(facts(bound, seen));
        workedOut(bound).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** What the parts of a number, which are facts of their own, come to. */
    private Optional<String> workedOut(NumberExpression number) {
        boolean isMade = number instanceof NumberExpression.Arithmetic || number instanceof NumberExpression.DaysSince;
        OneLead seen = around.seen();
        return isMade
                ? Optional.of(NumberWords.of(number, seen.model()) + " is " + seen.numberWords(number, false))
                : Optional.empty();
    }

    private String needs(NumberExpression is, Relation wanted, NumberExpression bound) {
        OneLead seen = around.seen();
        Optional<BigDecimal> have = seen.number(is, false);
        Optional<BigDecimal> want = seen.number(bound, false);
        String far =
                have.isPresent() && want.isPresent() ? gap(wanted, want.get().subtract(have.get())) : "";
        String bar = want.map(OneLead::plain).orElseGet(() -> NumberWords.of(bound, seen.model()));
        return "needs " + RelationWords.of(wanted) + " " + bar + far;
    }

    /** {@code (10 more)}; nothing where any difference at all would do. */
    static String gap(Relation wanted, BigDecimal missing) {
        String amount = OneLead.plain(missing.abs());
        boolean isAnyEnough = missing.signum() == 0;
        return switch (wanted) {
            case MORE_OR_EQUAL, EQUAL, LESS_OR_EQUAL -> " (" + amount + (missing.signum() > 0 ? " more)" : " less)");
            case MORE -> isAnyEnough ? "" : " (over " + amount + " more)";
            case LESS -> isAnyEnough ? "" : " (over " + amount + " less)";
            case NOT_EQUAL -> "";
        };
    }

    /** Not of a bound that may go up with the points. */
    private boolean isEnough(BigDecimal points, Relation wanted, NumberExpression bound) {
        return bound instanceof NumberExpression.Constant
                && around.seen()
                        .number(bound, false)
                        .filter(least -> points.compareTo(least) >= (wanted == Relation.MORE ? 1 : 0))
                        .isPresent();
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
            case EQUAL, NOT_EQUAL -> relation;
        };
    }
}
