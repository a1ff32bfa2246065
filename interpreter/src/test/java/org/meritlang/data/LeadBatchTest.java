package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.data.ColumnReport.Sample;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

class LeadBatchTest {
    private static final Attribute TEXT = Reading.attribute(new Type.Text());
    private static final Attribute NUMBER = Reading.attribute(new Type.Number());
    private static final Attribute YES_NO = Reading.attribute(new Type.YesNo());
    private static final Attribute DATE = Reading.attribute(new Type.Date());
    private static final Attribute LIST = Reading.attribute(new Type.TextList());

    // Yes and no

    @ParameterizedTest
    @CsvSource({
        "yes, yes",
        "YES, yes",
        "true, yes",
        "True, yes",
        "y, yes",
        "Y, yes",
        "1, yes",
        "' yes ', yes",
        "no, no",
        "No, no",
        "false, no",
        "FALSE, no",
        "n, no",
        "N, no",
        "0, no",
        "on, ''",
        "ja, ''",
        "t, ''",
        "2, ''",
        "1.0, ''",
        "yess, ''",
        "ye, ''",
        "YEŞ, ''",
        "ﬀ, ''",
    })
    void readsYesAndNo(String text, String truth) {
        LeadBatch batch = Reading.texts(YES_NO, text);
        assertEquals(truth, Reading.truth(batch, 0));
        assertEquals(truth.isEmpty() ? 1 : 0, batch.reports().get(0).unreadable());
    }

    @Test
    void oneAndZeroAreYesAndNo() {
        assertEquals("yes", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, true)), 0));
        assertEquals("no", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, false)), 0));
        assertEquals("yes", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, 1)), 0));
        assertEquals("no", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, 0)), 0));
        assertEquals("yes", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, new BigDecimal("1.0"))), 0));
        assertEquals("no", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, new BigDecimal("0.00"))), 0));
        LeadBatch ten = Reading.one(YES_NO, lead -> lead.set(0, BigDecimal.TEN));
        assertEquals("", Reading.truth(ten, 0));
        assertEquals(List.of(new Sample("10", "1")), ten.reports().get(0).samples());
    }

    // Text

    @Test
    void textStaysAsItIs() {
        LeadBatch batch = Reading.texts(TEXT, " Director  of IT ", "director of it");
        assertEquals(" Director  of IT ", Reading.text(batch, 0));
        assertEquals("director of it", Reading.text(batch, 1));
        TextColumn column = (TextColumn) batch.column(0);
        assertEquals(column.dictionary().folded(0), column.dictionary().folded(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0", "\u200b"})
    void blankIsMissingForEveryType(String blank) {
        for (Attribute attribute : List.of(TEXT, NUMBER, YES_NO, DATE, LIST)) {
            LeadBatch batch = Reading.texts(attribute, blank);
            assertFalse(batch.column(0).isKnown(0));
            assertEquals(
                    new ColumnReport(attribute, 0, 0, List.of(), 0, List.of(), true),
                    batch.reports().get(0));
        }
    }

    @Test
    void textTakesOtherValuesAsAFileWouldWriteThem() {
        assertEquals("12.50", Reading.text(Reading.one(TEXT, lead -> lead.set(0, new BigDecimal("12.50"))), 0));
        assertEquals("1000000", Reading.text(Reading.one(TEXT, lead -> lead.set(0, new BigDecimal("1E6"))), 0));
        assertEquals("94107", Reading.text(Reading.one(TEXT, lead -> lead.set(0, 94_107)), 0));
        assertEquals("true", Reading.text(Reading.one(TEXT, lead -> lead.set(0, true)), 0));
        assertEquals("2026-11-21", Reading.text(Reading.one(TEXT, lead -> lead.set(0, LocalDate.of(2026, 11, 21))), 0));
        assertEquals("1970-01-01T00:00:00Z", Reading.text(Reading.one(TEXT, lead -> lead.set(0, Instant.EPOCH)), 0));
        assertEquals("a; b", Reading.text(Reading.one(TEXT, lead -> lead.set(0, List.of("a", "b"))), 0));
        assertEquals("", Reading.text(Reading.one(TEXT, lead -> lead.set(0, List.of())), 0));
    }

    @Test
    void valuesOutsideAListOfValuesAreKeptAndCounted() {
        Attribute persona = Attribute.of("persona", new Type.OneOf(List.of("Buyer", "Référent")));
        LeadBatch batch = Reading.texts(persona, "buyer", "REFERENT", "Champion", "", "Champion", " champion");
        assertEquals("Champion", Reading.text(batch, 2));
        assertEquals(
                new ColumnReport(
                        persona,
                        5,
                        0,
                        List.of(),
                        3,
                        List.of(new Sample("Champion", "3"), new Sample("champion", "6")),
                        true),
                batch.reports().get(0));
    }

    // Lists

    @Test
    void aCellHoldsAListWithSemicolons() {
        LeadBatch batch = Reading.texts(LIST, "crm; e-mail ;;a, b", "crm", "", " ; ");
        assertEquals(Optional.of(List.of("crm", "e-mail", "a, b")), Reading.list(batch, 0));
        assertEquals(Optional.of(List.of("crm")), Reading.list(batch, 1));
        assertEquals(Optional.empty(), Reading.list(batch, 2));
        assertEquals(Optional.of(List.of()), Reading.list(batch, 3));
    }

    @Test
    void aListGivenAsOneIsKnownEvenIfEmpty() {
        LeadBatch batch = Reading.one(LIST, lead -> lead.set(0, List.of()));
        assertEquals(Optional.of(List.of()), Reading.list(batch, 0));
        assertEquals(1, batch.reports().get(0).values());
        assertEquals(
                Optional.of(List.of("a;b", "c")),
                Reading.list(Reading.one(LIST, lead -> lead.set(0, List.of("a;b", " ", " c"))), 0));
        assertEquals(Optional.of(List.of("7")), Reading.list(Reading.one(LIST, lead -> lead.set(0, 7)), 0));
    }

    @Test
    void aListOfOneValueIsThatValue() {
        assertEquals("12", Reading.number(Reading.one(NUMBER, lead -> lead.set(0, List.of("12"))), 0));
        LeadBatch two = Reading.one(NUMBER, lead -> lead.set(0, List.of("12", "13")));
        assertEquals(List.of(new Sample("12; 13", "1")), two.reports().get(0).samples());
    }

    // Numbers and dates that come as something else

    @Test
    void whatIsNoNumberIsUnreadable() {
        LeadBatch batch = Reading.one(NUMBER, lead -> lead.set(0, true));
        assertEquals(List.of(new Sample("true", "1")), batch.reports().get(0).samples());
        LeadBatch date = Reading.one(DATE, lead -> lead.set(0, 20_261_121));
        assertEquals(List.of(new Sample("20261121", "1")), date.reports().get(0).samples());
    }

    @Test
    void aNumberOfAbsurdSizeIsUnreadableAndWritesNoAbsurdText() {
        BigDecimal absurd = new BigDecimal("1E+999999999");
        LeadBatch batch = Reading.one(NUMBER, lead -> lead.set(0, absurd));
        assertEquals(
                List.of(new Sample("1E+999999999", "1")), batch.reports().get(0).samples());
        assertEquals("1E+999999999", Reading.text(Reading.one(TEXT, lead -> lead.set(0, absurd)), 0));
        assertEquals("", Reading.truth(Reading.one(YES_NO, lead -> lead.set(0, absurd)), 0));
    }

    // Defaults

    @Test
    void aDefaultStandsInForMissingAndNeverForUnreadable() {
        LeadBatch truths = Reading.texts(Reading.withDefault(new Type.YesNo(), "no"), "yes", "", "maybe");
        assertEquals("yes", Reading.truth(truths, 0));
        assertEquals("no", Reading.truth(truths, 1));
        assertEquals("", Reading.truth(truths, 2));
        assertEquals(2, truths.reports().get(0).values());

        LeadBatch absent = Reading.one(Reading.withDefault(new Type.Text(), "none"), lead -> {});
        assertEquals("none", Reading.text(absent, 0));
        assertFalse(absent.reports().get(0).present());
        LeadBatch missing = Reading.one(Reading.withDefault(new Type.Date(), "2026-01-01"), lead -> lead.setMissing(0));
        assertEquals("2026-01-01", Reading.date(missing, 0));
        LeadBatch list = Reading.one(Reading.withDefault(new Type.TextList(), "a;b"), lead -> lead.setMissing(0));
        assertEquals(Optional.of(List.of("a", "b")), Reading.list(list, 0));
    }

    @Test
    void aDefaultHasADecimalPointWhateverTheDataHave() {
        Attribute attribute = Reading.withDefault(new Type.Number(), "2.5");
        LeadBatch batch = Reading.texts(attribute, ZoneOffset.UTC, NumberHabit.DECIMAL_COMMA, "", "1,5");
        assertEquals("2.5", Reading.number(batch, 0));
        assertEquals("1.5", Reading.number(batch, 1));
    }

    @Test
    void aDefaultThatDoesNotFitIsRefused() {
        Attribute attribute = Reading.withDefault(new Type.Number(), "many");
        assertThrows(IllegalArgumentException.class, () -> Reading.texts(attribute));
    }

    // Leads

    @Test
    void theLaterOfTwoValuesCounts() {
        LeadBatch batch = Reading.one(NUMBER, lead -> lead.set(0, "x").set(0, 5));
        assertEquals("5", Reading.number(batch, 0));
        assertEquals(
                new ColumnReport(NUMBER, 1, 0, List.of(), 0, List.of(), true),
                batch.reports().get(0));
        assertFalse(Reading.one(NUMBER, lead -> lead.set(0, 5).setMissing(0))
                .column(0)
                .isKnown(0));
        LeadBatch list = Reading.one(LIST, lead -> lead.set(0, "a;b").set(0, "c"));
        assertEquals(Optional.of(List.of("c")), Reading.list(list, 0));
    }

    @Test
    void whatIsNotSetIsUnknown() {
        List<Attribute> attributes = List.of(TEXT, NUMBER, YES_NO, DATE, LIST);
        LeadBatchBuilder builder =
                new LeadBatchBuilder(attributes, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        for (int lead = 0; lead < 100; lead++) {
            builder.startLead("lead " + lead);
            for (int attribute = 0; attribute < 5; attribute++) {
                if (lead % 5 == attribute) {
                    builder.set(attribute, attribute == 3 ? "2026-01-01" : "1");
                }
            }
            builder.endLead();
        }
        LeadBatch batch = builder.build();
        assertEquals(100, batch.size());
        assertEquals("lead 42", batch.id(42));
        assertEquals(attributes, batch.attributes());
        for (int attribute = 0; attribute < 5; attribute++) {
            assertEquals(100, batch.column(attribute).size());
            for (int lead = 0; lead < 100; lead++) {
                assertEquals(lead % 5 == attribute, batch.column(attribute).isKnown(lead));
            }
        }
    }

    @Test
    void aVeryLongCellIsACellLikeAnother() {
        String text = "word ".repeat(2_000_000);
        assertEquals(text, Reading.text(Reading.texts(TEXT, text), 0));
        LeadBatch batch = Reading.texts(NUMBER, text);
        assertTrue(batch.reports().get(0).samples().get(0).value().length() < 200);
    }

    @Test
    void leadsComeOneAfterAnother() {
        LeadBatchBuilder builder =
                new LeadBatchBuilder(List.of(TEXT), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        assertThrows(IllegalStateException.class, () -> builder.set(0, "x"));
        assertThrows(IllegalStateException.class, builder::endLead);
        builder.startLead("1");
        assertThrows(IllegalStateException.class, () -> builder.startLead("2"));
        assertThrows(IllegalStateException.class, builder::build);
        LeadBatch batch = builder.endLead().build();
        assertEquals(1, batch.size());
        assertThrows(IllegalStateException.class, () -> builder.startLead("2"));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void aBatchMayBeEmpty() {
        LeadBatch batch = Reading.texts(LIST);
        assertEquals(0, batch.size());
        assertEquals(0, batch.column(0).size());
        assertFalse(batch.reports().get(0).present());
    }
}
