package org.meritlang.evaluate;

import java.math.BigInteger;
import org.meritlang.model.Decay;
import org.meritlang.score.Points;

/** What is left of points at an instant, by the decay of the sentence that gives them. Exact, then rounded once. */
record Shrinking(Decay decay, AsOf asOf) {
    /**
     * @param day of the occurrence
     * @param instant of the occurrence, in microseconds
     */
    long left(long points, long day, long instant) {
        return decay.accept(new Left(points, day, instant));
    }

    /** Tells when what is left may change. */
    void tell(long points, long day, long instant, Changes changes) {
        decay.accept(new Tell(Math.abs(points), day, instant, changes));
    }

    private static final class Tell implements Decay.Visitor<Void> {
        private final long points;
        private final long day;
        private final long instant;
        private final Changes changes;

        Tell(long points, long day, long instant, Changes changes) {
            this.points = points;
            this.day = day;
            this.instant = instant;
            this.changes = changes;
        }

        @Override
        public Void visitHalving(Decay.Halving halving) {
            return periods(halving, Long.SIZE);
        }

        @Override
        public Void visitLosing(Decay.Losing losing) {
            return periods(losing, points / losing.points() + 1);
        }

        @Override
        public Void visitFading(Decay.Fading fading) {
            changes.daily(Calendar.step(day, fading.amount(), fading.unit()));
            return null;
        }

        private Void periods(Decay of, long most) {
            changes.periods(of.unit().isCalendar() ? day : instant, of.amount(), of.unit(), most);
            return null;
        }
    }

    private final class Left implements Decay.Visitor<Long> {
        private final long points;
        private final long day;
        private final long instant;

        Left(long points, long day, long instant) {
            this.points = points;
            this.day = day;
            this.instant = instant;
        }

        @Override
        public Long visitHalving(Decay.Halving halving) {
            long periods = completed();
            if (periods == 0) {
                return points;
            }
            long half = periods >= Long.SIZE ? 0 : halved(Math.abs(points), (int) periods);
            return points < 0 ? -half : half;
        }

        @Override
        public Long visitLosing(Decay.Losing losing) {
            long lost = Points.times(completed(), losing.points());
            long left = Math.max(0, Math.abs(points) - lost);
            return points < 0 ? -left : left;
        }

        @Override
        public Long visitFading(Decay.Fading fading) {
            long total = Calendar.step(day, fading.amount(), fading.unit()) - day;
            long age = Math.max(0, today() - day);
            return age >= total ? 0 : share(points, total - age, total);
        }

        private long completed() {
            return Shrinking.this.completed(day, instant);
        }
    }

    /** The periods that an occurrence has completed. */
    long completed(long day, long instant) {
        return decay.unit().isCalendar()
                ? Calendar.completed(day, today(), decay.amount(), decay.unit())
                : Calendar.completed(instant, asOf.micros(), decay.amount(), decay.unit());
    }

    private long today() {
        return asOf.day().toEpochDay();
    }

    /** The sum may reach into the sign's bit, so it is shifted as if it had none. */
    private static long halved(long positive, int times) {
        return (positive + (1L << (times - 1))) >>> times;
    }

    private static long share(long points, long some, long all) {
        long positive = Math.abs(points);
        long twice = 2 * positive * some + all;
        boolean fits = Math.multiplyHigh(2 * positive, some) == 0 && positive <= Long.MAX_VALUE / 4 && twice > 0;
        long share = fits ? twice / (2 * all) : bigShare(positive, some, all);
        return points < 0 ? -share : share;
    }

    private static long bigShare(long positive, long some, long all) {
        BigInteger twice = BigInteger.valueOf(positive)
                .multiply(BigInteger.valueOf(some))
                .shiftLeft(1)
                .add(BigInteger.valueOf(all));
        return twice.divide(BigInteger.valueOf(all).shiftLeft(1)).longValueExact();
    }
}
