package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression.NumberLiteral;

/**
 * What stands behind a rule or a heading.
 *
 * @param range what the points are clamped to
 * @param when the condition that it all hangs on
 */
record Clauses(Range range, Optional<Condition> when) {
    /** The clauses of a score or a group. */
    static Clauses ofHeading(Scope scope, List<Clause> clauses) {
        return new Reader(scope, true, 0).read(clauses);
    }

    /**
     * The clauses of a rule.
     *
     * @param sign that of its points; 0 where some rows give and others take
     */
    static Clauses ofRule(Scope scope, List<Clause> clauses, int sign) {
        return new Reader(scope, false, sign).read(clauses);
    }

    private static final class Reader implements Clause.Visitor<Void> {
        private final Scope scope;
        private final boolean heading;
        private final int sign;
        private Range range = Range.ALL;
        private Optional<Condition> when = Optional.empty();

        Reader(Scope scope, boolean heading, int sign) {
            this.scope = scope;
            this.heading = heading;
            this.sign = sign;
        }

        Clauses read(List<Clause> clauses) {
            for (int i = 0; i < clauses.size(); i++) {
                refuseSecond(clauses, i);
                clauses.get(i).accept(this);
            }
            if (range.low() > range.high()) {
                throw Refusal.of(
                        Code.LIMITS_WRONG_WAY_ROUND,
                        clauses.get(0).span(),
                        "The lowest points allowed here are above the highest.");
            }
            return new Clauses(range, when);
        }

        private static void refuseSecond(List<Clause> clauses, int index) {
            Clause clause = clauses.get(index);
            for (Clause earlier : clauses.subList(0, index)) {
                if (earlier.getClass() == clause.getClass()) {
                    throw Refusal.of(Diagnostic.of(
                                    Code.CLAUSE_OUT_OF_PLACE,
                                    clause.span(),
                                    Places.quoted(clause.span()) + " says again what " + Places.quoted(earlier.span())
                                            + " says already.")
                            .withRelated(earlier.span(), "the first"));
                }
            }
        }

        @Override
        public Void visitRange(Clause.Range written) {
            requireHeading(written);
            range = range(written);
            return null;
        }

        @Override
        public Void visitUpTo(Clause.UpTo upTo) {
            range = new Range(range.low(), upTo(upTo));
            return null;
        }

        @Override
        public Void visitDownTo(Clause.DownTo downTo) {
            range = new Range(downTo(downTo), range.high());
            return null;
        }

        @Override
        public Void visitWhen(Clause.When written) {
            when = Optional.of(scope.condition(written.condition()));
            return null;
        }

        @Override
        public Void visitUpToTimes(Clause.UpToTimes upToTimes) {
            throw frequency(upToTimes);
        }

        @Override
        public Void visitAtMostEvery(Clause.AtMostEvery atMostEvery) {
            throw frequency(atMostEvery);
        }

        @Override
        public Void visitAtMostIn(Clause.AtMostIn atMostIn) {
            throw frequency(atMostIn);
        }

        @Override
        public Void visitAtMostPer(Clause.AtMostPer atMostPer) {
            throw frequency(atMostPer);
        }

        @Override
        public Void visitHalving(Clause.Halving halving) {
            throw decay(halving);
        }

        @Override
        public Void visitLosing(Clause.Losing losing) {
            throw decay(losing);
        }

        @Override
        public Void visitFading(Clause.Fading fading) {
            throw decay(fading);
        }

        @Override
        public Void visitWithin(Clause.Within within) {
            throw Complaints.notYet(
                    within.span(), "Windows on headings, such as " + Places.quoted(within.span()) + ",");
        }

        private static Refusal frequency(Clause clause) {
            return Refusal.of(
                    Code.CLAUSE_OUT_OF_PLACE,
                    clause.span(),
                    Places.quoted(clause.span())
                            + " counts how often an activity happened, and there is no activity here.");
        }

        private Refusal decay(Clause clause) {
            return heading
                    ? Complaints.notYet(
                            clause.span(),
                            "Points that lose weight with time, as by " + Places.quoted(clause.span()) + ",")
                    : Refusal.of(
                            Code.NOTHING_TO_AGE,
                            clause.span(),
                            Places.quoted(clause.span())
                                    + " needs an activity whose age it can go by, and there is none in this sentence.");
        }

        private void requireHeading(Clause clause) {
            if (!heading) {
                throw Refusal.of(
                        Code.CLAUSE_OUT_OF_PLACE,
                        clause.span(),
                        "A range such as " + Places.quoted(clause.span())
                                + " belongs to a score or a group; a rule takes `up to … points`.");
            }
        }

        private static Range range(Clause.Range written) {
            Range range = new Range(Points.of(written.low()), Points.of(written.high()));
            if (range.low() > range.high()) {
                String swapped =
                        written.high().written() + " to " + written.low().written();
                throw Refusal.of(
                        Code.LIMITS_WRONG_WAY_ROUND,
                        written.span(),
                        "A range goes from low to high, and `" + written.low().written() + "` is above `"
                                + written.high().written() + "`.",
                        Fix.offer("write `" + swapped + "`", written.span(), swapped));
            }
            return range;
        }

        private long upTo(Clause.UpTo written) {
            long points = Points.of(written.points());
            if (sign < 0) {
                throw wrongWay(written, written.points(), "takes points away", "down to -");
            }
            if (points < 0) {
                throw Refusal.of(
                        Code.LIMITS_WRONG_WAY_ROUND,
                        written.span(),
                        Places.quoted(written.span()) + " is below zero, so no points could ever be given.");
            }
            return points;
        }

        private long downTo(Clause.DownTo written) {
            long points = Points.of(written.points());
            if (sign > 0) {
                throw wrongWay(written, written.points(), "gives points", "up to ");
            }
            if (points > 0) {
                String fixed = "down to -" + written.points().written() + " points";
                throw Refusal.of(
                        Code.LIMITS_WRONG_WAY_ROUND,
                        written.span(),
                        "What takes points away goes down to a number below zero.",
                        Fix.offer("write `" + fixed + "`", written.span(), fixed));
            }
            return points;
        }

        private static Refusal wrongWay(Clause clause, NumberLiteral points, String does, String form) {
            String digits = points.written().startsWith("-") ? points.written().substring(1) : points.written();
            String fixed = form + digits + " points";
            return Refusal.of(
                    Code.LIMITS_WRONG_WAY_ROUND,
                    clause.span(),
                    "This " + does + ", so its limit is written `" + fixed + "`.",
                    Fix.offer("write `" + fixed + "`", clause.span(), fixed));
        }
    }
}
