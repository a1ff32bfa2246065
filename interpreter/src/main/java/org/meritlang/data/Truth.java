package org.meritlang.data;

/** Truth values as bytes: {@code and} is min, {@code or} is max, {@code not} is 2 − x (Kleene's logic). */
public final class Truth {
    public static final byte FALSE = 0;
    public static final byte UNKNOWN = 1;
    public static final byte TRUE = 2;

    private Truth() {}

    public static byte of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
