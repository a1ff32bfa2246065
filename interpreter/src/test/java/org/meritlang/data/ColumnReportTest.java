package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.data.ColumnReport.Sample;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

class ColumnReportTest {
    private static final Attribute EMPLOYEES = Attribute.of("employees", new Type.Number());

    @Test
    void keepsTheFirstThreeDifferentSamples() {
        LeadBatch batch = Reading.texts(EMPLOYEES, "51-200", "20", " 51-200", "n/a", "", "many", "few", "51-200");
        assertEquals(
                new ColumnReport(
                        EMPLOYEES,
                        7,
                        6,
                        List.of(new Sample("51-200", "1"), new Sample("n/a", "4"), new Sample("many", "6")),
                        0,
                        List.of(),
                        true),
                batch.reports().get(0));
    }

    @Test
    void batchesAddUp() {
        List<ColumnReport> first = Reading.texts(EMPLOYEES, "51-200", "20").reports();
        List<ColumnReport> second =
                Reading.texts(EMPLOYEES, "51-200", "n/a", "many", "few").reports();
        ColumnReport both = ColumnReport.merge(first, second).get(0);
        assertEquals(6, both.values());
        assertEquals(5, both.unreadable());
        assertEquals(
                List.of(new Sample("51-200", "1"), new Sample("n/a", "2"), new Sample("many", "3")), both.samples());
    }

    @Test
    void anAttributeIsPresentIfAnyBatchHasIt() {
        ColumnReport absent = Reading.one(EMPLOYEES, lead -> {}).reports().get(0);
        ColumnReport empty = Reading.texts(EMPLOYEES, "").reports().get(0);
        assertEquals(false, absent.with(absent).present());
        assertEquals(true, absent.with(empty).present());
        assertEquals(true, empty.with(absent).present());
    }

    @Test
    void reportsOfDifferentAttributesDoNotAddUp() {
        ColumnReport employees = Reading.texts(EMPLOYEES).reports().get(0);
        ColumnReport country = Reading.texts(Attribute.of("country", new Type.Text()))
                .reports()
                .get(0);
        assertThrows(IllegalArgumentException.class, () -> employees.with(country));
        assertThrows(IllegalArgumentException.class, () -> ColumnReport.merge(List.of(employees), List.of()));
    }
}
