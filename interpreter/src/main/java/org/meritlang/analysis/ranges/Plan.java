package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Range;
import org.meritlang.model.Score;

/** A score with all its parts ready to be looked at for a set of leads. */
record Plan(Range range, Optional<Prospects.Seen> when, Content content) {
    /** Where the points come from. */
    sealed interface Content {}

    record Rules(List<Group> groups, List<Limit> raises, List<Limit> limits) implements Content {}

    record Formula(Estimates.Seen number) implements Content {}

    record Sum(List<Integer> scores) implements Content {}

    /** Rules with a common cap. */
    record Group(Range range, Optional<Prospects.Seen> when, List<Yields.Seen> rules) {
        /** Whether its rules might as well stand in no group. */
        boolean isPlain() {
            return range.equals(Range.ALL) && when.isEmpty();
        }
    }

    /** {@code raise to} or {@code limit to}. */
    record Limit(long points, Prospects.Seen when) {}

    static Plan of(Score score, Prospects prospects, Yields yields) {
        return new Plan(
                score.range(),
                prospects.compile(score.when()),
                score.content().accept(new OfContent(prospects, yields)));
    }

    private record OfContent(Prospects prospects, Yields yields) implements Score.Content.Visitor<Content> {
        @Override
        public Content visitRules(Score.Content.Rules rules) {
            return new Rules(
                    rules.groups().stream().map(this::group).toList(), limits(rules.raises()), limits(rules.limits()));
        }

        private Group group(Score.Group group) {
            return new Group(
                    group.range(),
                    prospects.compile(group.when()),
                    group.rules().stream().map(yields::compile).toList());
        }

        private List<Limit> limits(List<Score.Bound> bounds) {
            return bounds.stream()
                    .map(bound -> new Limit(bound.points(), prospects.compile(bound.when())))
                    .toList();
        }

        @Override
        public Content visitFormula(Score.Content.Formula formula) {
            return new Formula(prospects.estimates().compile(formula.number(), true));
        }

        @Override
        public Content visitSum(Score.Content.Sum sum) {
            return new Sum(sum.scores());
        }
    }
}
