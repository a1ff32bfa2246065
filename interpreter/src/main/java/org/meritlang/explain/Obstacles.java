package org.meritlang.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.Quantifier;

/** Finds what keeps a condition from coming out as wanted for one lead. For one thread. */
final class Obstacles implements Condition.Visitor<List<Obstacle>> {
    /** Definitions and outputs are followed this deep. */
    private static final int DEEPEST = 14;

    private final OneLead seen;
    private final Aim aim;
    private final int depth;

    /** What a condition is wanted to be. */
    enum Aim {
        TRUE,
        FALSE,
        /** False or unknown. */
        NOT_TRUE;

        boolean isMetBy(byte truth) {
            return switch (this) {
                case TRUE -> truth == Truth.TRUE;
                case FALSE -> truth == Truth.FALSE;
                case NOT_TRUE -> truth != Truth.TRUE;
            };
        }

        /** What the term of a {@code not} is to be; what may be unknown may be so within it, too. */
        Aim ofNegated() {
            return this == TRUE ? FALSE : TRUE;
        }
    }

    Obstacles(OneLead seen, Aim aim) {
        this(seen, aim, 0);
    }

    private Obstacles(OneLead seen, Aim aim, int depth) {
        this.seen = seen;
        this.aim = aim;
        this.depth = depth;
    }

    /** None if and only if the condition is as wanted. */
    List<Obstacle> of(Condition condition) {
        return aim.isMetBy(truth(condition)) ? List.of() : condition.accept(this);
    }

    private byte truth(Condition condition) {
        return condition instanceof Condition.LabelIs label ? truth(label) : seen.truth(condition);
    }

    /** Of one that is no node of the model, too. */
    private byte truth(Condition.LabelIs label) {
        return Truth.of(label.labels().contains(seen.trace().label(label.labelling(), seen.lead())));
    }

    /** The same within something. */
    Obstacles deeper(Aim other) {
        return new Obstacles(seen, other, depth + 1);
    }

    /** Whether nothing is to be followed further. */
    boolean isTooDeep() {
        return depth > DEEPEST;
    }

    OneLead seen() {
        return seen;
    }

    boolean isWanted() {
        return aim == Aim.TRUE;
    }

    /** Whether it is wrong, or only nobody can tell. */
    Standing standing(Condition condition) {
        return truth(condition) == Truth.UNKNOWN ? Standing.UNKNOWN : Standing.FAILS;
    }

    String words(Condition condition) {
        return ConditionWords.of(isWanted() ? condition : new Condition.Not(condition), seen.model());
    }

    /** One that is not made of others. */
    List<Obstacle> leaf(Condition condition, List<String> facts, Optional<String> needs) {
        return List.of(Obstacle.of(words(condition), standing(condition), facts, needs));
    }

    private List<Obstacle> all(List<Condition> terms) {
        List<Obstacle> obstacles = new ArrayList<>();
        terms.forEach(term -> obstacles.addAll(of(term)));
        return obstacles;
    }

    private List<Obstacle> any(Condition whole, List<Condition> terms) {
        List<Obstacle> each = terms.stream().map(this::asOne).toList();
        return each.size() == 1
                ? each
                : List.of(Obstacle.of(words(whole), standing(whole), List.of(), Optional.empty())
                        .withinAny(each));
    }

    /** What stands in the way of one term, told as one. */
    private Obstacle asOne(Condition term) {
        List<Obstacle> own = of(term);
        return own.size() == 1
                ? own.get(0)
                : Obstacle.of(words(term), standing(term), List.of(), Optional.empty())
                        .within(own);
    }

    @Override
    public List<Obstacle> visitConstant(Condition.Constant constant) {
        return leaf(constant, List.of(), Optional.empty());
    }

    @Override
    public List<Obstacle> visitAnd(Condition.And and) {
        return isWanted() ? all(and.terms()) : any(and, and.terms());
    }

    @Override
    public List<Obstacle> visitOr(Condition.Or or) {
        return isWanted() ? any(or, or.terms()) : all(or.terms());
    }

    @Override
    public List<Obstacle> visitNot(Condition.Not not) {
        return new Obstacles(seen, aim.ofNegated(), depth).of(not.term());
    }

    @Override
    public List<Obstacle> visitAtLeast(Condition.AtLeast atLeast) {
        List<Condition> wrong = atLeast.terms().stream()
                .filter(term -> !aim.isMetBy(truth(term)))
                .toList();
        int right = atLeast.terms().size() - wrong.size();
        int needed = isWanted() ? atLeast.count() : atLeast.terms().size() - atLeast.count() + 1;
        String far = right + " of " + atLeast.terms().size() + (isWanted() ? " hold" : " do not hold") + ", needs "
                + (needed - right) + " more";
        List<Obstacle> each = wrong.stream().map(this::asOne).toList();
        Obstacle whole = Obstacle.of(words(atLeast), standing(atLeast), List.of(), Optional.of(far));
        if (needed - right == wrong.size()) {
            return List.of(whole.within(each));
        }
        return List.of(needed - right == 1 ? whole.withinAny(each) : whole.within(each, Obstacle.Needed.SOME));
    }

    @Override
    public List<Obstacle> visitYesNo(Condition.YesNo yesNo) {
        return leaf(
                yesNo,
                List.of(seen.attribute(yesNo.attribute())),
                Optional.of(isWanted() ? "needs to be yes" : "needs to be no"));
    }

    @Override
    public List<Obstacle> visitKnownAttribute(Condition.KnownAttribute known) {
        return leaf(known, List.of(seen.attribute(known.attribute())), toBeKnown());
    }

    private Optional<String> toBeKnown() {
        return Optional.of(isWanted() ? "needs to be known" : "needs to be unknown");
    }

    @Override
    public List<Obstacle> visitKnownNumber(Condition.KnownNumber known) {
        return leaf(known, NumberObstacles.facts(known.number(), seen), toBeKnown());
    }

    @Override
    public List<Obstacle> visitKnownText(Condition.KnownText known) {
        return leaf(known, List.of(seen.text(known.text())), toBeKnown());
    }

    @Override
    public List<Obstacle> visitNumberTest(Condition.NumberTest test) {
        return new NumberObstacles(this).of(test);
    }

    @Override
    public List<Obstacle> visitTextIs(Condition.TextIs is) {
        String one = is.values().size() > 1 ? "one of " : "";
        return text(
                is,
                is.text(),
                (isWanted() ? "needs to be " : "must not be ") + one + ConditionWords.values(is.values()));
    }

    @Override
    public List<Obstacle> visitTextTest(Condition.TextTest test) {
        boolean plain = test.values().size() == 1 && test.quantifier() == Quantifier.ANY;
        boolean isPositive = isWanted() != (test.quantifier() == Quantifier.NONE);
        String quantifier = plain ? "" : (test.quantifier() == Quantifier.ALL ? "all of " : "any of ");
        return text(
                test,
                test.text(),
                (isPositive ? "needs to " : "must not ") + test.verb().infinitive() + " " + quantifier
                        + ConditionWords.values(test.values()));
    }

    private List<Obstacle> text(Condition test, TextExpression text, String needs) {
        return leaf(test, List.of(seen.text(text)), Optional.of(needs));
    }

    @Override
    public List<Obstacle> visitSameText(Condition.SameText same) {
        return leaf(
                same,
                List.of(seen.text(same.left()), seen.text(same.right())),
                Optional.of(isWanted() ? "need to be the same" : "must not be the same"));
    }

    @Override
    public List<Obstacle> visitDateTest(Condition.DateTest test) {
        return new DateObstacles(this).of(test);
    }

    @Override
    public List<Obstacle> visitInWindow(Condition.InWindow in) {
        return new DateObstacles(this).of(in);
    }

    @Override
    public List<Obstacle> visitDefined(Condition.Defined defined) {
        Condition meant = ((Definition.OfCondition) seen.model().definitions().get(defined.definition())).condition();
        List<Obstacle> inside = depth > DEEPEST ? List.of() : deeper(aim).of(meant);
        return List.of(Obstacle.of(words(defined), standing(defined), List.of(), Optional.empty())
                .within(inside));
    }

    @Override
    public List<Obstacle> visitLabelIs(Condition.LabelIs label) {
        return depth > DEEPEST
                ? leaf(label, List.of(seen.label(label.labelling())), Optional.empty())
                : new LabelObstacles(this).of(label);
    }

    @Override
    public List<Obstacle> visitDisqualified(Condition.Disqualified disqualified) {
        List<Obstacle> each = seen.model().disqualifications().stream()
                .map(Disqualification::condition)
                .filter(condition -> !aim.isMetBy(seen.truth(condition)))
                .map(condition -> deeper(aim).asOne(condition))
                .toList();
        boolean isOut = seen.truth(disqualified) == Truth.TRUE;
        Obstacle whole = Obstacle.of(
                words(disqualified),
                standing(disqualified),
                List.of(isOut ? "disqualified" : "not disqualified"),
                Optional.empty());
        return List.of(isWanted() ? whole.withinAny(each) : whole.within(each));
    }

    @Override
    public List<Obstacle> visitEarlier(Condition.Earlier earlier) {
        return leaf(earlier, ConditionFacts.of(earlier, seen), Optional.empty());
    }

    @Override
    public List<Obstacle> visitOccurs(Condition.Occurs occurs) {
        return new OccurrenceObstacles(this).of(occurs);
    }

    @Override
    public List<Obstacle> visitIsWithout(Condition.IsWithout is) {
        return new OccurrenceObstacles(this).of(is);
    }
}
