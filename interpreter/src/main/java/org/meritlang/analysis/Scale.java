package org.meritlang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.TimeUnit;

/** What the rows of a table measure, and how values of it are told. Rows on different scales are not compared. */
sealed interface Scale {
    /** {@code 50 to 59}; both may be the same. */
    String told(BigDecimal from, BigDecimal to);

    /** Whether there are only steps, as written, and nothing in between. */
    default boolean isStepped() {
        return true;
    }

    /** Whether two rows that share a value share it by mistake. */
    default boolean mayOverlapByMistake() {
        return true;
    }

    /** Whether values may be told between a row and another that takes but one. */
    default boolean isSparse() {
        return true;
    }

    private static String range(String from, String to, String unit) {
        return (from.equals(to) ? from : from + " to " + to) + unit;
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isOne(BigDecimal from, BigDecimal to) {
        return from.compareTo(BigDecimal.ONE) == 0 && to.compareTo(BigDecimal.ONE) == 0;
    }

    /** Numbers as they are. */
    record Numbers(NumberExpression number) implements Scale {
        @Override
        public String told(BigDecimal from, BigDecimal to) {
            return range(shown(from), shown(to), "");
        }
    }

    /** Amounts of time, in a unit of their rows. */
    record Amounts(int attribute, TimeUnit unit) implements Scale {
        @Override
        public String told(BigDecimal from, BigDecimal to) {
            return range(shown(from), shown(to), " " + (isOne(from, to) ? unit.singular() : unit.plural()));
        }
    }

    /** Dates, as days since 1970. */
    record Days(DateExpression date) implements Scale {
        @Override
        public String told(BigDecimal from, BigDecimal to) {
            return range(day(from), day(to), "");
        }

        private static String day(BigDecimal day) {
            return LocalDate.ofEpochDay(day.longValue()).toString();
        }
    }

    /**
     * How long ago something was.
     *
     * @param date of the lead; empty of occurrences
     * @param occurrences without a window; empty of a date
     * @param unit days or months
     */
    record Ages(Optional<DateExpression> date, Optional<Occurrences> occurrences, TimeUnit unit) implements Scale {
        @Override
        public String told(BigDecimal from, BigDecimal to) {
            return range(shown(from), shown(to), " " + (isOne(from, to) ? unit.singular() : unit.plural()) + " ago");
        }

        @Override
        public boolean isStepped() {
            return unit == TimeUnit.DAY;
        }

        /** Today is in the next and in the last days. */
        @Override
        public boolean mayOverlapByMistake() {
            return false;
        }
    }

    /** How often something was done, or on how many days. */
    record Times(Occurrences occurrences, boolean onDays) implements Scale {
        @Override
        public String told(BigDecimal from, BigDecimal to) {
            if (onDays) {
                return range(shown(from), shown(to), isOne(from, to) ? " day" : " days");
            }
            boolean isTwice = from.compareTo(to) == 0 && from.compareTo(BigDecimal.valueOf(2)) == 0;
            return isOne(from, to) ? "once" : isTwice ? "twice" : range(shown(from), shown(to), " times");
        }

        @Override
        public boolean isSparse() {
            return false;
        }
    }
}
