package org.meritlang.data;

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

    private String[] values = new String[FIRST_SLOTS / 2];
    private int size;
    private char[] scratch = new char[32];

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
        int hash = TextHash.of(text);
        for (int slot = firstSlot(hash); slots[slot] != 0; slot = nextSlot(slot)) {
            if (hashIn(slot) == hash && values[codeIn(slot)].equals(text)) {
                return codeIn(slot);
            }
        }
        return NONE;
    }

    /** The text's code, a new one if the text is new. */
    public int code(CharSequence text) {
        int length = text.length();
        if (length > scratch.length) {
            scratch = new char[2 * length];
        }
        for (int i = 0; i < length; i++) {
            scratch[i] = text.charAt(i);
        }
        return code(scratch, 0, length);
    }

    /** The code of the text that stands in the buffer, a new one if it is new; the buffer is not kept. */
    public int code(char[] buffer, int offset, int length) {
        int hash = TextHash.of(buffer, offset, offset + length);
        int slot = firstSlot(hash);
        while (slots[slot] != 0) {
            if (hashIn(slot) == hash && isSame(values[codeIn(slot)], buffer, offset, length)) {
                return codeIn(slot);
            }
            slot = nextSlot(slot);
        }
        return add(new String(buffer, offset, length), hash, slot);
    }

    /** The codes that another dictionary has for the texts with these codes, adding them to it; no code stays none. */
    int[] codesIn(TextDictionary other, int[] codes) {
        return Arrays.stream(codes)
                .map(code -> code == NONE ? NONE : other.code(value(code)))
                .toArray();
    }

    private static boolean isSame(String value, char[] buffer, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(String value, int hash, int slot) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            growSlots();
            return add(value, hash, freeSlot(hash));
        }
        values[size] = value;
        slots[slot] = ((long) hash << Integer.SIZE) | (size + 1);
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
