package org.meritlang.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.meritlang.model.Decay;

/** What an occurrence's points have come to, rounded to 4 places, half away from zero. */
final class NaiveDecay implements Decay.Visitor<BigDecimal> {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Halved so often, the most points that may be written are below all places shown. */
    private static final int OFTEN = 200;

    private final BigDecimal points;
    private final NaiveDate date;
    private final NaiveWindows windows;

    NaiveDecay(BigDecimal points, NaiveDate date, NaiveWindows windows) {
        this.points = points;
        this.date = date;
        this.windows = windows;
    }

    BigDecimal after(Decay decay) {
        return decay.accept(this).setScale(4, RoundingMode.HALF_UP);
    }

    private long completed(Decay decay) {
        return windows.completed(date, decay.amount(), decay.unit());
    }

    @Override
    public BigDecimal visitHalving(Decay.Halving halving) {
        return points.multiply(HALF.pow((int) Math.min(OFTEN, completed(halving))));
    }

    @Override
    public BigDecimal visitLosing(Decay.Losing losing) {
        BigDecimal lost = BigDecimal.valueOf(losing.points(), 4).multiply(BigDecimal.valueOf(completed(losing)));
        BigDecimal left = points.abs().subtract(lost).max(BigDecimal.ZERO);
        return points.signum() < 0 ? left.negate() : left;
    }

    @Override
    public BigDecimal visitFading(Decay.Fading fading) {
        BigDecimal total = BigDecimal.valueOf(windows.daysInTotal(date, fading.amount(), fading.unit()));
        BigDecimal age = BigDecimal.valueOf(windows.daysOfAge(date));
        return points.multiply(total.subtract(age).max(BigDecimal.ZERO)).divide(total, 4, RoundingMode.HALF_UP);
    }
}
