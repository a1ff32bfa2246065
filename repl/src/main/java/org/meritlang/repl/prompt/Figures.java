package org.meritlang.repl.prompt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the prompt writes them. */
final class Figures {
    private static final int PLACES = 1;

    private Figures() {}

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 lead}, {@code 1,000 leads}. */
    static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    static String leads(long count) {
        return counted(count, "lead", "leads");
    }

    /** {@code 38 of 1,000 leads (3.8%)}. */
    static String share(long count, long of) {
        return number(count) + " of " + leads(of) + " (" + percent(count, of) + ")";
    }

    /** With one place, unless it is whole; what is there is never 0%, what lacks something never 100%. */
    static String percent(long count, long of) {
        if (of == 0 || count == 0) {
            return "0%";
        }
        if (count == of) {
            return "100%";
        }
        double percent = 100.0 * count / of;
        if (percent < 0.1) {
            return "less than 0.1%";
        }
        return plain(BigDecimal.valueOf(Math.min(99.9, percent)).setScale(PLACES, RoundingMode.HALF_UP)) + "%";
    }

    /** Without zeros at its end, with commas between thousands. */
    static String plain(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** To so many places at most. */
    static String rounded(BigDecimal number, int places) {
        return plain(number.setScale(Math.min(places, Math.max(0, number.scale())), RoundingMode.HALF_UP));
    }
}
