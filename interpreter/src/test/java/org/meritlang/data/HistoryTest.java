package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meritlang.schema.Activity;

class HistoryTest {
    private static final List<Activity> KINDS = List.of(Occurrences.VISIT, Occurrences.LOGIN, Activity.any());
    private static final int VISIT = 0;
    private static final int LOGIN = 1;
    private static final int ANY = 2;

    @Test
    void occurrencesComeLeadByLeadOldestFirstAndTiesAsTheyCame() {
        HistoryBuilder history = builder();
        history.start("b", VISIT, 30).set(0, "b30").end();
        history.start("a", VISIT, 20).set(0, "a20").end();
        history.start("b", VISIT, 10).set(0, "first").set(2, "7").end();
        history.start("a", VISIT, 5).end();
        history.start("b", VISIT, 10).set(0, "second").set(2, "2.50").end();

        LeadBatch batch = batch(history.build(), "a", "nobody", "b");

        assertEquals(
                List.of(
                        "a 5 ? ? ? ? ?",
                        "a 20 a20 ? ? ? ?",
                        "b 10 first ? 7.0 ? ?",
                        "b 10 second ? 2.5 ? ?",
                        "b 30 b30 ? ? ? ?"),
                Occurrences.shown(batch, VISIT));
        assertArrayEquals(new int[] {0, 2, 2, 5}, batch.table(VISIT).starts());
    }

    @Test
    void anyActivityTakesEveryOccurrenceOfWhateverKind() {
        HistoryBuilder history = builder();
        history.start("a", LOGIN, 30).end();
        history.start("a", History.OTHER, 10).end();
        history.start("a", VISIT, 20).end();

        LeadBatch batch = batch(history.build(), "a");

        assertEquals(List.of("a 10", "a 20", "a 30"), Occurrences.shown(batch, ANY));
        assertEquals(List.of("a 30"), Occurrences.shown(batch, LOGIN));
        assertEquals(3, batch.table(ANY).size());
    }

    @Test
    void kindsThatNothingAsksForLeaveNothingButACount() {
        HistoryBuilder history =
                new HistoryBuilder(List.of(Occurrences.LOGIN), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT);
        history.start("a", History.OTHER, 10).end();

        History built = history.build();

        assertEquals(0, built.size(0));
        assertEquals(1, built.occurrences(built.find("a")));
        assertEquals(History.NOTHING, built.find("A"));
    }

    @Test
    void daysBeginInTheZone() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        HistoryBuilder history = new HistoryBuilder(List.of(Occurrences.LOGIN), berlin, NumberHabit.DECIMAL_POINT);
        for (String at : List.of("2026-01-10T22:30:00Z", "2026-01-10T23:30:00Z", "2026-07-10T22:30:00Z")) {
            history.start("a", 0, Instant.parse(at)).end();
        }

        LeadBatch batch = new LeadBatchBuilder(List.of(), berlin, NumberHabit.DECIMAL_POINT, history.build())
                .startLead("a")
                .endLead()
                .build();
        int[] days = batch.table(0).days();

        assertEquals(1, days[1] - days[0], "in winter the day has begun at 23:30 UTC");
        assertEquals(181, days[2] - days[0] - 1, "in summer at 22:30 UTC");
    }

    @Property(tries = 200)
    void anyOrderIsPutInOrderOfTime(@ForAll int seed, @ForAll @IntRange(max = 120) int size) {
        Random random = new Random(seed);
        HistoryBuilder history = builder();
        List<Row> rows = rows(random, size);
        rows.forEach(row -> row.give(history));

        rows.sort(Comparator.comparing(Row::lead).thenComparingLong(Row::at));

        assertEquals(
                rows.stream().map(Row::shown).toList(),
                Occurrences.shown(batch(history.build(), "0", "1", "2"), VISIT));
    }

    @Property(tries = 200)
    void severalBuildersGiveWhatOneWouldHaveGiven(@ForAll int seed, @ForAll @IntRange(max = 60) int size) {
        Random random = new Random(seed);
        List<Row> rows = rows(random, size);
        HistoryBuilder one = builder();
        rows.forEach(row -> row.give(one));
        HistoryBuilder first = builder();
        List<HistoryBuilder> several = List.of(first, first.another(), first.another());
        int next = 0;
        for (HistoryBuilder part : several) {
            int end = part == several.get(2) ? size : next + random.nextInt(size - next + 1);
            rows.subList(next, end).forEach(row -> row.give(part));
            next = end;
        }

        History whole = one.build();
        History joined = HistoryBuilder.join(several);

        for (int activity = 0; activity < KINDS.size(); activity++) {
            assertEquals(
                    Occurrences.shown(batch(whole, "2", "1", "0"), activity),
                    Occurrences.shown(batch(joined, "2", "1", "0"), activity));
        }
        assertEquals(whole.leads(), joined.leads());
        for (int key = 0; key < whole.leads(); key++) {
            assertEquals(whole.occurrences(key), joined.occurrences(joined.find(whole.leadId(key))));
        }
        assertEquals(whole.reports(), joined.reports());
    }

    @Test
    void whatALeadItselfDidStandsBesideWhatItsIdDid() {
        HistoryBuilder history = builder();
        history.start("a", VISIT, 10).set(0, "of the id").end();
        LeadBatchBuilder batch = batchOf(history.build());
        batch.startLead("a").did(VISIT, 10).set(0, "own").set(2, "x").end();
        batch.endLead();
        batch.startLead("a").did(LOGIN, 5).end();
        batch.endLead();

        LeadBatch built = batch.build();

        assertEquals(
                List.of("a 10 of the id ? ? ? ?", "a 10 own ? ? ? ?", "a 10 of the id ? ? ? ?"),
                Occurrences.shown(built, VISIT));
        assertEquals(List.of("a 5"), Occurrences.shown(built, LOGIN));
        assertArrayEquals(new int[] {0, 2, 4}, built.table(ANY).starts());
        assertEquals(1, built.activityReports().get(VISIT).get(2).unreadable());
    }

    @Test
    void aFewLeadsDoNotTakeAllTextsAlong() {
        HistoryBuilder history = builder();
        for (int i = 0; i < 1000; i++) {
            history.start("lead " + i, VISIT, i).set(0, "/page/" + i).end();
        }

        TextColumn urls = (TextColumn)
                batch(history.build(), "lead 7", "lead 77").table(VISIT).column(0);

        assertEquals(2, urls.dictionary().size());
    }

    @Test
    void aModelThatAsksForLessTakesItsPart() {
        HistoryBuilder history = builder();
        history.start("a", VISIT, 10).end();
        history.start("a", LOGIN, 20).end();
        History built = history.build();
        Activity sameByAnotherName = Activity.of("Log_In", List.of());

        History part =
                built.forActivities(List.of(Activity.any(), sameByAnotherName)).orElseThrow();

        assertEquals(List.of("a 10", "a 20"), Occurrences.shown(batch(part, "a"), 0));
        assertEquals(List.of("a 20"), Occurrences.shown(batch(part, "a"), 1));
        assertTrue(built.forActivities(List.of(Activity.of("page visited", List.of())))
                .isEmpty());
        assertTrue(
                built.forActivities(List.of(Activity.of("logout", List.of()))).isEmpty());
    }

    @Test
    void anOccurrenceIsBegunAndEnded() {
        HistoryBuilder history = builder();

        assertThrows(IllegalStateException.class, history::end);
        assertThrows(IllegalStateException.class, () -> history.set(0, "x"));
        history.start("a", VISIT, 1);
        assertThrows(IllegalStateException.class, () -> history.start("a", VISIT, 2));
    }

    private record Row(String lead, long at, String text) {
        void give(HistoryBuilder history) {
            history.start(lead, VISIT, at)
                    .set(0, text)
                    .set(1, text + ";x" + text)
                    .set(2, text)
                    .set(3, "1970-01-0" + (1 + at % 9))
                    .set(4, at % 2 == 0)
                    .end();
        }

        String shown() {
            return lead + " " + at + " " + text + " [" + text + ",x" + text + "] " + text + " " + at % 9 + " "
                    + (at % 2 == 0 ? "yes" : "no");
        }
    }

    /** Few leads and instants, so that there are ties; the texts are numbers that tell the rows apart. */
    private static List<Row> rows(Random random, int size) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(new Row(String.valueOf(random.nextInt(3)), random.nextInt(40), String.valueOf(i)));
        }
        return rows;
    }

    private static HistoryBuilder builder() {
        return new HistoryBuilder(KINDS, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT);
    }

    private static LeadBatchBuilder batchOf(History history) {
        return new LeadBatchBuilder(List.of(), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, history);
    }

    private static LeadBatch batch(History history, String... leads) {
        LeadBatchBuilder batch = batchOf(history);
        for (String lead : leads) {
            batch.startLead(lead).endLead();
        }
        return batch.build();
    }
}
