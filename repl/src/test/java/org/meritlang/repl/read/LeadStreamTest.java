package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;

class LeadStreamTest {
    @ParameterizedTest
    @CsvSource({
        "'name,Email,lead,LeadId,ID', 4",
        "'name,Email,lead,LeadId', 3",
        "'name,Email,lead', 2",
        "'name,Email', 1",
        "'name,mail', -1"
    })
    void theIdIsTheFirstOfTheUsualNames(String columns, int expected) {
        OptionalInt column = Intake.idColumn(List.of(columns.split(",")), Optional.empty());

        assertEquals(expected, column.orElse(-1));
    }

    @Test
    void idsAreTrimmedAndAPlaceStandsInForAMissingOne() throws Exception {
        Ids read = Ids.of("id,a\n x1 ,1\n,2\nX1,3\nx1,4\n", Optional.empty());

        assertEquals(List.of("x1", "2", "X1", "x1"), read.ids);
        assertEquals(
                List.of(
                        "1 lead has no id; its place in the data stands in (line 3)",
                        "1 lead has an id that came before; all are scored, e.g. \"x1\""),
                read.notes);
    }

    @Test
    void blanksThatDoNotBreakAndByteOrderMarksAreNoPartOfAnId() throws Exception {
        assertEquals(
                List.of("x1", "é", "y"),
                Ids.of("id,a\n\u00a0x1\u00a0,1\n\ufeffé,2\n\u2003y,3\n", Optional.empty()).ids);
    }

    @Test
    void withoutAnIdTheRowNumberIsTheId() throws Exception {
        assertEquals(List.of("1", "2"), Ids.of("a\nx\ny\n", Optional.empty()).ids);
    }

    @Test
    void anyColumnMayBeNamedAsTheId() throws Exception {
        assertEquals(List.of("k1"), Ids.of("id,Key Of Crm\n1,k1\n", Optional.of("key_of_crm")).ids);
    }

    @Test
    void manyLeadsComeInSeveralChunksThatFollowEachOther() throws Exception {
        StringBuilder csv = new StringBuilder("id\n");
        for (int i = 0; i < 40_000; i++) {
            csv.append("lead-").append(i).append('\n');
        }

        Ids read = Ids.of(csv.toString(), Optional.empty());

        assertEquals(40_000, read.ids.size());
        assertEquals("lead-39999", read.ids.get(39_999));
        assertTrue(read.firsts.size() > 1);
        assertEquals(0, read.firsts.get(0));
        assertEquals(List.of(), read.notes);
    }

    @Test
    void duplicatesAreCountedAmongManyIds() {
        DuplicateIds ids = new DuplicateIds();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100_000; i++) {
                ids.add("lead " + i, DuplicateIds.hash("lead " + i));
            }
        }

        assertEquals(
                Optional.of("100,000 leads have an id that came before; all are scored, e.g. \"lead 0\", \"lead 1\","
                        + " \"lead 2\""),
                ids.sentence());
    }

    private record Ids(List<String> ids, List<Long> firsts, List<String> notes) {
        static Ids of(String csv, Optional<String> idName) throws Exception {
            byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
            try (LeadFile file = LeadFile.open(DataSource.standardInput(new ByteArrayInputStream(bytes)))) {
                List<String> columns = file.leads().columns();
                Intake intake = Intake.of(columns, List.of(), Intake.idColumn(columns, idName), List.of());
                LeadStream stream = new LeadStream(
                        file.leads(),
                        intake,
                        LeadHistories.of(History.none(List.of())),
                        () -> new LeadBatchBuilder(
                                List.of(), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of())));
                List<String> ids = new ArrayList<>();
                List<Long> firsts = new ArrayList<>();
                for (Optional<Callable<LeadChunk>> next = stream.next(); next.isPresent(); next = stream.next()) {
                    LeadChunk chunk = next.get().call();
                    stream.land(chunk);
                    firsts.add(chunk.first());
                    for (int lead = 0; lead < chunk.batch().size(); lead++) {
                        ids.add(chunk.batch().id(lead));
                    }
                }
                return new Ids(ids, firsts, file.leads().notes().sentences());
            }
        }
    }
}
