package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TimeUnit;

class NumberReadingTest {
    private static final Attribute NUMBER = Reading.attribute(new Type.Number());

    private static String read(NumberHabit habit, String text) {
        LeadBatch batch = Reading.texts(NUMBER, ZoneOffset.UTC, habit, text);
        assertEquals(1, batch.reports().get(0).values());
        assertEquals(batch.column(0).isKnown(0) ? 0 : 1, batch.reports().get(0).unreadable());
        return Reading.number(batch, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "007, 7",
        "1200, 1200",
        "+5, 5",
        "-5, -5",
        "−5, -5",
        "–5, -5",
        "3.50, 3.5",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5",
        "' 12\u00a0', 12",
        "'1,000', 1000",
        "'12,345', 12345",
        "'123,456,789.25', 123456789.25",
        "'-1,000', -1000",
        "$99, 99",
        "$ 99, 99",
        "-$99, -99",
        "$-99, -99",
        "'$1,234.50', 1234.5",
        "99€, 99",
        "99 €, 99",
        "99\u00a0€, 99",
        "£0.99, 0.99",
        "₹500, 500",
        "999999999999999999, 999999999999999999",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808, 9223372036854775808",
        "123456789012345678901234567890.5, 123456789012345678901234567890.5",
        "-0.0000000000000000000000000000001, -0.0000000000000000000000000000001",
        "0.50000000000000000000000000000000, 0.5",
    })
    void readsNumbersAsDataWriteThem(String text, String value) {
        assertEquals(value, read(NumberHabit.DECIMAL_POINT, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1,50",
                "1,5000",
                "1234,567",
                "12,34,567",
                "1,,000",
                ",500",
                "1,000,",
                "0,500",
                "1.234,5",
                "1.2.3",
                "1,000.5,0",
                "$1.2M",
                "12%",
                "1e5",
                "1E5",
                "10k",
                "51-200",
                "n/a",
                "-",
                "+",
                ".",
                "$",
                "$.",
                "--5",
                "-+5",
                "5-",
                "(5)",
                "$5$",
                "$5€",
                "- 5",
                "1 000",
                "1'000",
                "0x10",
                "NaN",
                "Infinity",
                "٣",
                "５",
                "USD 5",
                "5 apples",
                "-$-5"
            })
    void takesNothingElseForANumber(String text) {
        assertEquals("", read(NumberHabit.DECIMAL_POINT, text));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,5', 1.5",
        "'1.234,5', 1234.5",
        "1.500, 1500",
        "'-1.234.567,89 €', -1234567.89",
        "1.5, ''",
        "0.500, ''",
        "'1,234.5', ''",
        "'1,2,3', ''",
        "12, 12",
    })
    void theOtherHabitSwapsPointAndComma(String text, String value) {
        assertEquals(value, read(NumberHabit.DECIMAL_COMMA, text));
    }

    @Test
    void aNumberHasAThousandCharactersAtMost() {
        String longest = "1" + "0".repeat(999);
        assertEquals(longest, read(NumberHabit.DECIMAL_POINT, longest));
        assertEquals("", read(NumberHabit.DECIMAL_POINT, longest + "0"));
        assertEquals("", read(NumberHabit.DECIMAL_POINT, "9".repeat(10_000_000)));
    }

    @Test
    void readsAPieceOfABufferAndNothingAroundIt() {
        byte[] buffer = "12.5,7,.,9".getBytes(StandardCharsets.UTF_8);
        Utf8 piece = new Utf8();
        LeadBatchBuilder builder = new LeadBatchBuilder(
                List.of(NUMBER), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        builder.startLead("1").set(0, piece.of(buffer, 0, 4)).endLead();
        builder.startLead("2").set(0, piece.of(buffer, 5, 6)).endLead();
        builder.startLead("3").set(0, piece.of(buffer, 7, 8)).endLead();
        LeadBatch batch = builder.build();
        assertEquals("12.5", Reading.number(batch, 0));
        assertEquals("7", Reading.number(batch, 1));
        assertEquals("", Reading.number(batch, 2));
    }

    @Test
    void durationsAreNumbersOfTheirUnit() {
        LeadBatch batch = Reading.texts(Reading.attribute(new Type.Amount(TimeUnit.SECOND)), "90.5", "2 min");
        assertEquals("90.5", Reading.number(batch, 0));
        assertEquals("", Reading.number(batch, 1));
    }

    @Property
    void theTextOfAnyNumberGivesItBack(@ForAll @Scale(30) BigDecimal value) {
        assertEquals(Reading.plain(value), read(NumberHabit.DECIMAL_POINT, value.toPlainString()));
        assertEquals(
                Reading.plain(value),
                read(NumberHabit.DECIMAL_COMMA, value.toPlainString().replace('.', ',')));
    }

    @Property
    void theTextOfAnyWholeNumberGivesItBack(@ForAll BigInteger value) {
        assertEquals(value.toString(), read(NumberHabit.DECIMAL_POINT, value.toString()));
    }

    @Property
    void aColumnOfMixedScalesKeepsEveryValue(
            @ForAll @Size(min = 1, max = 30) List<Long> digits, @ForAll @IntRange(max = 25) int widestScale) {
        LeadBatchBuilder builder = new LeadBatchBuilder(
                List.of(NUMBER), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        for (int i = 0; i < digits.size(); i++) {
            BigDecimal value = BigDecimal.valueOf(digits.get(i), i % (widestScale + 1));
            builder.startLead("a" + i).set(0, value.toPlainString()).endLead();
            builder.startLead("b" + i).set(0, value).endLead();
            builder.startLead("c" + i).set(0, digits.get(i)).endLead();
            builder.startLead("d" + i).endLead();
        }
        LeadBatch batch = builder.build();
        for (int i = 0; i < digits.size(); i++) {
            BigDecimal value = BigDecimal.valueOf(digits.get(i), i % (widestScale + 1));
            assertEquals(Reading.plain(value), Reading.number(batch, 4 * i));
            assertEquals(Reading.plain(value), Reading.number(batch, 4 * i + 1));
            assertEquals(digits.get(i).toString(), Reading.number(batch, 4 * i + 2));
            assertFalse(batch.column(0).isKnown(4 * i + 3));
        }
    }

    @Test
    void aColumnIsNarrowAsLongAsOneScaleHoldsAll() {
        NumberColumn narrow = column("200", "", "1.25", "3.10", "5.000000");
        assertTrue(narrow.isNarrow());
        assertEquals(2, narrow.scale());
        assertEquals(125, narrow.mantissas()[2]);
        assertEquals(NumberColumn.UNKNOWN, narrow.mantissas()[1]);
        assertEquals(5, narrow.size());

        NumberColumn wide = column("900000000000000000", "", "0.01");
        assertFalse(wide.isNarrow());
        assertEquals(0, new BigDecimal("900000000000000000").compareTo(known(wide, 0)));
        assertFalse(wide.isKnown(1));
        assertEquals(0, new BigDecimal("0.01").compareTo(known(wide, 2)));
        assertEquals(3, wide.size());
    }

    private static NumberColumn column(String... values) {
        return (NumberColumn) Reading.texts(NUMBER, values).column(0);
    }

    private static BigDecimal known(NumberColumn column, int lead) {
        return Objects.requireNonNull(column.value(lead));
    }
}
