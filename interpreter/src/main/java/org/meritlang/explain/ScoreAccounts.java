package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Trace;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Condition;
import org.meritlang.model.Range;
import org.meritlang.model.Score;
import org.meritlang.score.Points;

/** Tells how the scores of one lead came about: every step that changed the sum is a line with its points. */
final class ScoreAccounts {
    private final OneLead seen;

    ScoreAccounts(OneLead seen) {
        this.seen = seen;
    }

    ScoreAccount of(int index) {
        Score score = seen.model().scores().get(index);
        return score.content().accept(new OfContent(index, score));
    }

    private final class OfContent implements Score.Content.Visitor<ScoreAccount> {
        private final int index;
        private final Score score;
        private final Trace.Stages stages;
        private final List<ScoreAccount.Group> groups = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        OfContent(int index, Score score) {
            this.index = index;
            this.score = score;
            this.stages = seen.trace().stages(score, seen.lead());
        }

        @Override
        public ScoreAccount visitRules(Score.Content.Rules content) {
            if (!rests()) {
                content.groups().forEach(group -> groups.add(group(group, Room.of(seen, score, content, group))));
                held(groups.stream().map(ScoreAccount.Group::points).reduce(BigDecimal.ZERO, BigDecimal::add));
                content.raises()
                        .forEach(raise -> lines.add(bound(Kind.RAISE, raise, raise.points() > stages.raised())));
                give(Kind.RAISE, content.raises(), stages.raised(), between(stages.sum(), stages.raised()));
                content.limits()
                        .forEach(limit -> lines.add(bound(Kind.LIMIT, limit, limit.points() < stages.limited())));
                give(Kind.LIMIT, content.limits(), stages.limited(), between(stages.raised(), stages.limited()));
            }
            return account(Optional.empty());
        }

        @Override
        public ScoreAccount visitFormula(Score.Content.Formula formula) {
            if (!rests()) {
                lines.addAll(new FormulaLines(seen).of(formula.number(), stages.sum()));
            }
            return account(Optional.of(formula.sentence()));
        }

        @Override
        public ScoreAccount visitSum(Score.Content.Sum sum) {
            if (!rests()) {
                for (int other : sum.scores()) {
                    Score part = seen.model().scores().get(other);
                    long points = seen.trace().stages(part, seen.lead()).shown();
                    lines.add(step(Kind.TERM, Points.decimal(points), part.name(), List.of()));
                }
                held(lines.stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            return account(Optional.empty());
        }

        /** A sum that is more than Merit counts is held at the bound. */
        private void held(BigDecimal sum) {
            range(Range.ALL, Points.decimal(stages.sum()).subtract(sum), score.name() + " goes")
                    .ifPresent(lines::add);
        }

        /** Whether the score's heading keeps it from giving anything, which is then told. */
        private boolean rests() {
            Optional<Line> heading = heading(score.when(), "score " + score.name());
            heading.ifPresent(lines::add);
            return heading.isPresent();
        }

        private ScoreAccount account(Optional<String> formula) {
            range(score.range(), between(stages.limited(), stages.shown()), score.name() + " goes")
                    .ifPresent(lines::add);
            boolean out = seen.trace().scored().disqualified(seen.lead());
            BigDecimal would = Points.decimal(stages.shown());
            if (out && would.signum() != 0) {
                lines.add(step(Kind.DISQUALIFIED, would.negate(), "disqualified leads have no points", List.of()));
            }
            return new ScoreAccount(
                    score.name(),
                    out ? BigDecimal.ZERO : would,
                    would,
                    end(score.range().low()),
                    end(score.range().high()),
                    index == seen.model().total(),
                    formula,
                    groups,
                    lines);
        }

        /** Gives what a bound changed to the first that says so much. */
        private void give(Kind kind, List<Score.Bound> bounds, long reached, BigDecimal change) {
            if (change.signum() == 0) {
                return;
            }
            for (Score.Bound bound : bounds) {
                if (bound.points() == reached && seen.truth(bound.when()) == Truth.TRUE) {
                    int at = lines.size() - bounds.size() + bounds.indexOf(bound);
                    lines.set(at, lines.get(at).withPoints(change));
                    return;
                }
            }
            throw new IllegalStateException("nothing says why " + kind + " changed the score");
        }
    }

    /**
     * @param moves whether it would change the score if it held
     */
    private Line bound(Kind kind, Score.Bound bound, boolean moves) {
        Standing standing = RuleLines.standing(seen.truth(bound.when()));
        String points = Points.decimal(bound.points()).toPlainString();
        String verb = kind == Kind.RAISE ? "could raise it to " : "could limit it to ";
        return new Line(
                kind,
                standing,
                BigDecimal.ZERO,
                BoundWords.of(kind, points, bound.sentence().subject()),
                bound.sentence().because(),
                bound.sentence().words(),
                ConditionFacts.of(bound.when(), seen),
                standing == Standing.UNKNOWN && moves ? Optional.of(verb + points) : Optional.empty());
    }

    private ScoreAccount.Group group(Score.Group group, Room room) {
        BigDecimal points = Points.decimal(seen.trace().points(group, seen.lead()));
        List<Line> lines = new ArrayList<>();
        Optional<Line> heading = heading(group.when(), "group " + group.name().orElse(""));
        heading.ifPresent(lines::add);
        if (heading.isEmpty()) {
            RuleLines rules = new RuleLines(seen, room);
            group.rules().forEach(rule -> lines.addAll(rules.of(rule)));
        }
        BigDecimal sum = lines.stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        range(
                        group.range(),
                        points.subtract(sum),
                        group.name().map(name -> "group " + name + " gives").orElse("these sentences give"))
                .ifPresent(lines::add);
        return new ScoreAccount.Group(group.name(), points, lines);
    }

    /** The line of a heading that does not hold. */
    private Optional<Line> heading(Optional<Condition> when, String name) {
        return when.filter(condition -> seen.truth(condition) != Truth.TRUE)
                .map(condition -> new Line(
                        Kind.HEADING,
                        RuleLines.standing(seen.truth(condition)),
                        BigDecimal.ZERO,
                        name + " rests",
                        Optional.empty(),
                        "",
                        ConditionFacts.of(condition, seen),
                        Optional.empty()));
    }

    /** What the limits of a group or a score changed. */
    private static Optional<Line> range(Range range, BigDecimal change, String whatDoes) {
        if (change.signum() == 0) {
            return Optional.empty();
        }
        String most = change.signum() < 0
                ? " up to " + Points.decimal(range.high()).toPlainString()
                : " down to "
                        + Points.decimal(Math.max(range.low(), Points.LEAST)).toPlainString();
        return Optional.of(step(Kind.RANGE, change, whatDoes + most, List.of()));
    }

    private static BigDecimal between(long before, long after) {
        return Points.decimal(after).subtract(Points.decimal(before));
    }

    private static Optional<BigDecimal> end(long points) {
        boolean open = points == Long.MIN_VALUE || points == Long.MAX_VALUE;
        return open ? Optional.empty() : Optional.of(Points.decimal(points));
    }

    static Line step(Kind kind, BigDecimal points, String words, List<String> facts) {
        return new Line(kind, Standing.HOLDS, points, words, Optional.empty(), "", facts, Optional.empty());
    }
}
