package org.meritlang.explain;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** {@code once}, {@code twice}, {@code 3 times}. */
    static String times(long count) {
        if (count == 1) {
            return "once";
        }
        return count == 2 ? "twice" : count + " times";
    }

    /** {@code 1 hour}, {@code 2 hours}. */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
