package org.meritlang.guess;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** A value that a suggested example gives to an attribute, or the moment of an activity. */
public sealed interface Value {
    /** A text that stands for any that the rules do not name. */
    String SOMETHING = "something";

    /** A text that stands for any other, and is unlikely to hold what a test looks for. */
    String OTHER = "qzx";

    /** A domain that stands for any that the rules do not name. */
    String SOME_DOMAIN = "initech.example";

    /** The beginning of an address, up to the end of its domain. */
    String SOMEBODY = "kim@initech";

    /** As an example would have it, seen from a day. */
    Object seenFrom(Vantage vantage);

    record Text(String text) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            return text;
        }
    }

    /** One of the values that an attribute is declared to have. */
    record Listed(String text) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            return text;
        }
    }

    record Number(BigDecimal number) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            return number;
        }
    }

    record YesNo(boolean yes) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            return yes;
        }
    }

    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public Object seenFrom(Vantage vantage) {
            return texts;
        }
    }

    /** So long ago; {@code amount} is positive. A day, in hours and shorter units an instant. */
    record Ago(int amount, TimeUnit unit) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            LocalDate today = vantage.today();
            return switch (unit) {
                case SECOND -> before(vantage, ChronoUnit.SECONDS);
                case MINUTE -> before(vantage, ChronoUnit.MINUTES);
                case HOUR -> before(vantage, ChronoUnit.HOURS);
                case DAY -> today.minusDays(amount);
                case WEEK -> today.minusWeeks(amount);
                case MONTH -> today.minusMonths(amount);
                case QUARTER -> today.minusMonths(3L * amount);
                case YEAR -> today.minusYears(amount);
            };
        }

        private Instant before(Vantage vantage, ChronoUnit unit) {
            return vantage.asOf().minus(amount, unit);
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Value {
        @Override
        public Object seenFrom(Vantage vantage) {
            return day;
        }
    }
}
