package org.meritlang.repl.prompt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.data.Column;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.DateColumn;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;
import org.meritlang.repl.write.Fitting;
import org.meritlang.schema.Type;

/** What the data show of an attribute: its type, of how many it is known, and its commonest values or their spread. */
final class AttributeAnswer {
    private static final int MOST_VALUES = 5;

    private static final int LONGEST_NAME = 60;

    private AttributeAnswer() {}

    /** As the prompt shows it. */
    static String text(Facts facts) {
        return Fitting.cut(facts.attribute().name(), LONGEST_NAME) + ": "
                + facts.attribute().type().word() + ", known for " + Figures.share(facts.known(), facts.size())
                + odd(facts) + "\n" + spread(facts);
    }

    private static String odd(Facts facts) {
        ColumnReport report = facts.report();
        if (report.unreadable() == 0) {
            return "";
        }
        return "; " + Figures.counted(report.unreadable(), "value is no ", "values are no ")
                + facts.attribute().type().word() + ", e.g. \""
                + report.samples().get(0).value() + "\"";
    }

    private static String spread(Facts facts) {
        String line = facts.attribute().type().accept(new Spread(facts));
        return line.isEmpty() ? "" : "  " + line + "\n";
    }

    /** One line for each type. */
    private record Spread(Facts facts) implements Type.Visitor<String> {
        @Override
        public String visitText(Type.Text text) {
            return Facts.commonest(facts.values(), MOST_VALUES);
        }

        @Override
        public String visitOneOf(Type.OneOf oneOf) {
            return Facts.commonest(facts.values(), MOST_VALUES);
        }

        @Override
        public String visitTextList(Type.TextList list) {
            return Facts.commonest(facts.values(), MOST_VALUES);
        }

        @Override
        public String visitNumber(Type.Number number) {
            return numbers();
        }

        @Override
        public String visitAmount(Type.Amount amount) {
            return numbers();
        }

        @Override
        public String visitYesNo(Type.YesNo yesNo) {
            long yes = truths(Truth.TRUE);
            long no = truths(Truth.FALSE);
            return yes + no == 0 ? "" : "yes " + Figures.number(yes) + ", no " + Figures.number(no);
        }

        @Override
        public String visitDate(Type.Date date) {
            Distribution spread = Distribution.of(facts.columns().stream().flatMap(Spread::days));
            if (spread.isEmpty()) {
                return "";
            }
            return day(spread.lowest()) + " " + Sparkline.of(spread.counts(spread.lowest(), spread.highest())) + " "
                    + day(spread.highest()) + "   median " + day(spread.median());
        }

        private static LocalDate day(BigDecimal number) {
            return LocalDate.ofEpochDay(number.longValue());
        }

        private static Stream<BigDecimal> days(Column column) {
            int[] days = ((DateColumn) column).days();
            return IntStream.of(days).filter(day -> day != DateColumn.UNKNOWN).mapToObj(BigDecimal::valueOf);
        }

        private String numbers() {
            Distribution spread = Distribution.of(facts.columns().stream().flatMap(Spread::numbers));
            return spread.isEmpty() ? "" : spread.text();
        }

        private static Stream<BigDecimal> numbers(Column column) {
            NumberColumn numbers = (NumberColumn) column;
            return IntStream.range(0, numbers.size()).mapToObj(numbers::value).filter(Objects::nonNull);
        }

        private long truths(byte truth) {
            long count = 0;
            for (Column column : facts.columns()) {
                for (byte each : ((YesNoColumn) column).truths()) {
                    count += each == truth ? 1 : 0;
                }
            }
            return count;
        }
    }
}
