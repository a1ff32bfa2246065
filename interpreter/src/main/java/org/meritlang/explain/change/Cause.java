package org.meritlang.explain.change;

import java.math.BigDecimal;
import org.meritlang.score.Briefly;

/**
 * A sentence that gives other points than before.
 *
 * @param score to which it gives them
 * @param reason the file's {@code because}, else the words of its condition
 * @param sentence as the formatter writes it
 * @param before what it gave, before the caps of its group and score; 0 if nothing
 * @param after what it gives then
 */
public record Cause(String score, String reason, String sentence, BigDecimal before, BigDecimal after) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ROUNDED = new BigDecimal("0.0001");

    /** How much more it gives; below zero how much less. */
    BigDecimal by() {
        return after.subtract(before);
    }

    /** In words: {@code webinar attended halves}, {@code demo requested in the last 60 days no longer counts}. */
    public String told() {
        String what = Briefly.subject(reason);
        boolean halves = sentence.contains("halving every") && isHalf();
        if (after.signum() == 0) {
            return what + (halves ? " halves to nothing" : " no longer counts");
        }
        if (halves) {
            return what + " halves";
        }
        String given = after.signum() < 0 ? " takes " : " gives ";
        String instead = before.signum() == after.signum() ? " instead of " + plain(before) : "";
        return what + given + plain(after) + instead;
    }

    /** What happens each time where it goes on every so many days: {@code call made gives less each day}. */
    String told(int days) {
        String what = Briefly.subject(reason);
        int shrinks = before.abs().compareTo(after.abs());
        if (sentence.contains("halving every") && shrinks > 0 && after.signum() != 0) {
            return what + " halves each time";
        }
        boolean takes = before.signum() < 0 || after.signum() < 0;
        String way = (takes ? " takes " : " gives ") + (shrinks > 0 ? "less" : "more");
        return what + way + (days == 1 ? " each day" : " every " + days + " days");
    }

    /** What it gives is rounded, so that halves are a little more or less. */
    private boolean isHalf() {
        return after.multiply(TWO).subtract(before).abs().compareTo(ROUNDED) <= 0;
    }

    private static String plain(BigDecimal points) {
        return points.abs().toPlainString();
    }
}
