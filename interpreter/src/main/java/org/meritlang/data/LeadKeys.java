package org.meritlang.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers the ids of leads from 0 on and counts how often each was asked for. Builders on several threads may number
 * ids at once; when they have done, any number of threads may look up.
 *
 * <p>Most time goes into waiting for memory: there are millions of ids, and they come in no order. So ids are looked up
 * many together, step by step, which lets a processor wait for many of them at once; and what a step needs of an
 * id stands in one place.
 */
final class LeadKeys {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** As many ids as have their memory at hand when they are compared. */
    private static final int TOGETHER = 256;

    /** Before the bytes of an id stand its key, how often it was asked for, and its length. */
    private static final int COUNT = Integer.BYTES;

    private static final int LENGTH = 2 * Integer.BYTES;
    private static final int HEADER = 3 * Integer.BYTES;

    private static final long PLACE_BITS = 0xFFFF_FFFFL;

    /** Open addressing: the hash in the upper half, the id's place in the text plus one in the lower; 0 is free. */
    private long[] slots = new long[4 * Growth.FIRST];

    private byte[] text = new byte[32 * Growth.FIRST];
    private int used;
    private int[] places = new int[Growth.FIRST];
    private int size;

    int size() {
        return size;
    }

    String id(int key) {
        int place = places[key];
        return new String(text, place + HEADER, number(place + LENGTH), StandardCharsets.UTF_8);
    }

    /** How often the id with this key was in a queue. */
    int count(int key) {
        return number(places[key] + COUNT);
    }

    /** The id's key, or {@link History#NOTHING}. */
    int find(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(wanted, 0, wanted.length, TextHash.of(wanted, 0, wanted.length));
        return slots[slot] == 0 ? History.NOTHING : number(placeIn(slots[slot]));
    }

    /** The keys of all ids in the queue, in its order; {@link History#NOTHING} for those that have none. */
    int[] find(IdQueue queue) {
        int[] keys = new int[queue.size()];
        long[] entries = new long[TOGETHER];
        for (int from = 0; from < keys.length; from += TOGETHER) {
            int to = Math.min(keys.length, from + TOGETHER);
            look(queue, from, to, entries);
            for (int i = from; i < to; i++) {
                long entry = entries[i - from];
                long found = isIt(entry, queue, i) ? entry : slots[slot(queue, i)];
                keys[i] = found == 0 ? History.NOTHING : number(placeIn(found));
            }
        }
        return keys;
    }

    /** The keys of all ids in the queue, in its order; ids that are new get new ones. */
    synchronized int[] keys(IdQueue queue) {
        int[] keys = new int[queue.size()];
        long[] entries = new long[TOGETHER];
        for (int from = 0; from < keys.length; from += TOGETHER) {
            int to = Math.min(keys.length, from + TOGETHER);
            makeRoom(to - from);
            look(queue, from, to, entries);
            for (int i = from; i < to; i++) {
                long entry = entries[i - from];
                int place = isIt(entry, queue, i) ? placeIn(entry) : placeOrNew(queue, i);
                put(place + COUNT, number(place + COUNT) + 1);
                keys[i] = number(place);
            }
        }
        return keys;
    }

    /** For each id what stands in its first slot if that is likely to be it, else 0. */
    private void look(IdQueue queue, int from, int to, long[] entries) {
        for (int i = from; i < to; i++) {
            entries[i - from] = slots[firstSlot(queue.hash(i))];
        }
        for (int i = from; i < to; i++) {
            long entry = entries[i - from];
            boolean isLikely = entry != 0 && hashIn(entry) == queue.hash(i);
            entries[i - from] = isLikely && number(placeIn(entry) + LENGTH) == queue.length(i) ? entry : 0;
        }
    }

    private boolean isIt(long entry, IdQueue queue, int i) {
        return entry != 0 && isSame(placeIn(entry), queue.text(), queue.start(i), queue.length(i));
    }

    private int placeOrNew(IdQueue queue, int i) {
        int slot = slot(queue, i);
        if (slots[slot] != 0) {
            return placeIn(slots[slot]);
        }
        slots[slot] = ((long) queue.hash(i) << Integer.SIZE) | (used + 1L);
        return add(queue, i);
    }

    private int slot(IdQueue queue, int i) {
        return slot(queue.text(), queue.start(i), queue.length(i), queue.hash(i));
    }

    /** Where the id is, or the free slot where it would be. */
    private int slot(byte[] id, int start, int length, int hash) {
        int slot = firstSlot(hash);
        while (slots[slot] != 0 && !(hashIn(slots[slot]) == hash && isSame(placeIn(slots[slot]), id, start, length))) {
            slot = nextSlot(slot);
        }
        return slot;
    }

    private int add(IdQueue queue, int i) {
        int length = queue.length(i);
        int place = used;
        int end = Math.addExact(place, HEADER + length);
        if (end > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, 2L * text.length)));
        }
        places = Growth.roomFor(size, places);
        places[size] = place;
        put(place, size);
        put(place + COUNT, 0);
        put(place + LENGTH, length);
        System.arraycopy(queue.text(), queue.start(i), text, place + HEADER, length);
        used = end;
        size++;
        return place;
    }

    /** Slots for as many new ids, so that none moves meanwhile. */
    private void makeRoom(int more) {
        int needed = slots.length;
        while (needed < 2L * (size + more)) {
            needed *= 2;
        }
        if (needed == slots.length) {
            return;
        }
        long[] old = slots;
        slots = new long[needed];
        for (long entry : old) {
            if (entry != 0) {
                int slot = firstSlot(hashIn(entry));
                while (slots[slot] != 0) {
                    slot = nextSlot(slot);
                }
                slots[slot] = entry;
            }
        }
    }

    private boolean isSame(int place, byte[] id, int start, int length) {
        int from = place + HEADER;
        return number(place + LENGTH) == length && Arrays.equals(text, from, from + length, id, start, start + length);
    }

    private void put(int place, int number) {
        INTS.set(text, place, number);
    }

    private int number(int place) {
        return (int) INTS.get(text, place);
    }

    private int firstSlot(int hash) {
        return hash & (slots.length - 1);
    }

    private int nextSlot(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static int hashIn(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static int placeIn(long entry) {
        return (int) ((entry & PLACE_BITS) - 1);
    }
}
