package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers in pieces, over the ends of several of them. */
class IntsTest {
    private static final int MANY = 50_000;

    @Test
    void allComeBackInTheirOrder() {
        Ints ints = new Ints();
        Longs longs = new Longs();
        for (int i = 0; i < MANY; i++) {
            ints.add(i);
            longs.add(-i);
        }
        assertArrayEquals(IntStream.range(0, MANY).toArray(), ints.toArray());
        assertArrayEquals(LongStream.range(0, MANY).map(i -> -i).toArray(), longs.toArray());
        assertEquals(-16_384, longs.get(16_384));
        assertEquals(1 - MANY, longs.get(MANY - 1));
    }

    @Test
    void onlyTheLatestAreReplaced() {
        Ints ints = new Ints();
        IntStream.range(0, MANY).forEach(ints::add);
        int from = 10_000;
        ints.replace(from, IntStream.range(0, MANY).map(i -> i + 1).toArray());
        assertArrayEquals(
                IntStream.range(0, MANY).map(i -> i < from ? i : i + 1).toArray(), ints.toArray());
    }

    @Test
    void aFinerScaleHoldsForAllBefore() {
        Mantissas mantissas = new Mantissas();
        for (int i = 0; i < MANY; i++) {
            mantissas.add(i, 0);
        }
        mantissas.addUnknown();
        mantissas.add(5, 1);
        NumberColumn column = mantissas.build();
        assertEquals(1, column.scale());
        assertEquals(10L * (MANY - 1), column.mantissas()[MANY - 1]);
        assertEquals(NumberColumn.UNKNOWN, column.mantissas()[MANY]);
        assertEquals(5, column.mantissas()[MANY + 1]);
    }
}
