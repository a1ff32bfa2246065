package org.meritlang.analysis;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/**
 * The values that a score may have, between its least and its most: multiples of a step, and a few others such as the
 * ends of its range.
 *
 * @param step positive, at scale 4; each rule gives so many points, or a multiple
 * @param others at scale 4
 */
record Steps(long step, NavigableSet<Long> others) {
    /** Empty where points may be anything, as under a decay or in a formula. */
    static Optional<Steps> of(int score, CheckedModel model) {
        Score.Content content = model.scores().get(score).content();
        if (!(content instanceof Score.Content.Rules rules)) {
            return Optional.empty();
        }
        OfRules all = new OfRules();
        for (Score.Group group : rules.groups()) {
            all.takeCap(group.range());
            group.rules().forEach(rule -> rule.accept(all));
        }
        if (all.isFree || all.step == 0) {
            return Optional.empty();
        }
        NavigableSet<Long> others = new TreeSet<>();
        addEnds(model.scores().get(score).range(), others);
        rules.raises().forEach(raise -> others.add(raise.points()));
        rules.limits().forEach(limit -> others.add(limit.points()));
        return Optional.of(new Steps(all.step, others));
    }

    private static void addEnds(Range range, NavigableSet<Long> ends) {
        if (range.low() != Long.MIN_VALUE) {
            ends.add(range.low());
        }
        if (range.high() != Long.MAX_VALUE) {
            ends.add(range.high());
        }
    }

    boolean allow(long points) {
        return points % step == 0 || others.contains(points);
    }

    /** The next one that is allowed, above or below. */
    long next(long points, boolean above) {
        long multiple = above ? (Math.floorDiv(points, step) + 1) * step : Math.floorDiv(points - 1, step) * step;
        Long other = above ? others.higher(points) : others.lower(points);
        if (other == null) {
            return multiple;
        }
        return above ? Math.min(multiple, other) : Math.max(multiple, other);
    }

    /** The greatest common step of all rules. */
    private static final class OfRules implements Rule.Visitor<Void> {
        private long step;
        private boolean isFree;

        private void take(long points, boolean shrinks) {
            isFree |= shrinks;
            long a = Math.abs(points);
            while (a != 0) {
                long rest = step % a;
                step = a;
                a = rest;
            }
        }

        void takeCap(Range cap) {
            NavigableSet<Long> ends = new TreeSet<>();
            addEnds(cap, ends);
            ends.forEach(end -> take(end, false));
        }

        @Override
        public Void visitWhen(Rule.When rule) {
            take(rule.points(), rule.aging().isPresent());
            return null;
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount rule) {
            take(rule.points(), false);
            takeCap(rule.cap());
            return null;
        }

        @Override
        public Void visitTable(Rule.Table table) {
            table.rows().forEach(row -> take(row.points(), row.aging().isPresent()));
            takeCap(table.cap());
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence rule) {
            take(rule.points(), rule.decay().isPresent());
            takeCap(rule.cap());
            return null;
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
            table.rows().forEach(row -> take(row.points(), table.decay().isPresent()));
            takeCap(table.cap());
            return null;
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence rule) {
            take(rule.points(), false);
            takeCap(rule.cap());
            return null;
        }
    }
}
