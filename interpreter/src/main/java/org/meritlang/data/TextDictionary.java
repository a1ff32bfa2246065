package org.meritlang.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers distinct texts from 0 on, in the order in which they are first seen. Texts are the same only
 * if they are the same character for character. One thread may add texts; when nothing is added any
 * more, any number of threads may read.
 */
public final class TextDictionary {
    /** What no text's code is. */
    static final int NONE = -1;

    private static final int FIRST_SLOTS = 16;
    private static final long CODE_BITS = 0xFFFF_FFFFL;

    /** Open addressing: the hash in the upper half, the code plus one in the lower; 0 is a free slot. */
    private long[] slots = new long[FIRST_SLOTS];

    /** Of all texts, one after another. */
    private byte[] bytes = new byte[FIRST_SLOTS];

    private int[] ends = new int[FIRST_SLOTS / 2];
    private String[] values = new String[FIRST_SLOTS / 2];
    private int size;

    /** Filled as asked for. Threads may fill it at once: they find the same texts, so none is wrong. */
    private @Nullable String[] folded = new String[0];

    /** How many distinct texts there are. */
    public int size() {
        return size;
    }

    /** The text with this code, exactly as it was given. */
    public String value(int code) {
        if (code >= size) {
            throw new IndexOutOfBoundsException("no text has the code " + code);
        }
        return values[code];
    }

    /** The form in which the text with this code is compared; worked out once. */
    public String folded(int code) {
        @Nullable String[] known = folded;
        if (code >= known.length) {
            known = Arrays.copyOf(known, values.length);
            folded = known;
        }
        String form = known[code];
        if (form == null) {
            form = Folding.fold(value(code));
            known[code] = form;
        }
        return form;
    }

    /** The text's code, or {@link #NONE} if nobody has added it. */
    int find(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(wanted, 0, wanted.length, TextHash.of(wanted, 0, wanted.length));
        return slots[slot] == 0 ? NONE : codeIn(slot);
    }

    /** The text's code, a new one if the text is new. */
    public int code(CharSequence text) {
        return code(new Utf8().of(text));
    }

    /** The same for a text whose bytes are at hand; they are not kept. */
    public int code(Utf8 text) {
        return code(text.bytes(), text.start(), text.end());
    }

    /** The code of the text that stands in the buffer, a new one if it is new; the buffer is not kept. */
    int code(byte[] buffer, int start, int end) {
        int hash = TextHash.of(buffer, start, end);
        int slot = slot(buffer, start, end, hash);
        return slots[slot] == 0 ? add(buffer, start, end, hash) : codeIn(slot);
    }

    /** Where the text is, or the free slot where it would be. */
    private int slot(byte[] buffer, int start, int end, int hash) {
        int slot = firstSlot(hash);
        while (slots[slot] != 0 && !(hashIn(slot) == hash && isSame(codeIn(slot), buffer, start, end))) {
            slot = nextSlot(slot);
        }
        return slot;
    }

    /** The codes that another dictionary has for the texts with these codes, adding them to it; no code stays none. */
    int[] codesIn(TextDictionary other, int[] codes) {
        return Arrays.stream(codes)
                .map(code -> code == NONE ? NONE : other.code(value(code)))
                .toArray();
    }

    private boolean isSame(int code, byte[] buffer, int start, int end) {
        return Arrays.equals(bytes, start(code), ends[code], buffer, start, end);
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private int add(byte[] buffer, int start, int end, int hash) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            growSlots();
        }
        int from = start(size);
        int to = Math.addExact(from, end - start);
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(to, 2L * bytes.length)));
        }
        System.arraycopy(buffer, start, bytes, from, end - start);
        values[size] = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        ends[size] = to;
        slots[freeSlot(hash)] = ((long) hash << Integer.SIZE) | (size + 1);
        return size++;
    }

    private void growSlots() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                slots[freeSlot((int) (entry >>> Integer.SIZE))] = entry;
            }
        }
    }

    private int freeSlot(int hash) {
        int slot = firstSlot(hash);
        while (slots[slot] != 0) {
            slot = nextSlot(slot);
        }
        return slot;
    }

    private int firstSlot(int hash) {
        return hash & (slots.length - 1);
    }

    private int nextSlot(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int hashIn(int slot) {
        return (int) (slots[slot] >>> Integer.SIZE);
    }

    private int codeIn(int slot) {
        return (int) (slots[slot] & CODE_BITS) - 1;
    }
}
