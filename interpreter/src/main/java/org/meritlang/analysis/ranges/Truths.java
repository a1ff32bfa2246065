package org.meritlang.analysis.ranges;

import java.util.List;
import org.meritlang.data.Truth;

/**
 * What the truth of a condition can be, as far as one knows: a set of truth values, of which bit 0
 * stands for false, bit 1 for unknown, bit 2 for true. The empty set says that no lead is like that.
 */
public final class Truths {
    static final int NONE = 0;
    static final int FALSE = 1;
    static final int UNKNOWN = 2;
    static final int TRUE = 4;
    static final int KNOWN = FALSE | TRUE;
    static final int ANY = FALSE | UNKNOWN | TRUE;

    private static final int SETS = 8;
    private static final int[][] BOTH = table(true);
    private static final int[][] EITHER = table(false);

    private Truths() {}

    static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public static boolean canBeTrue(int truths) {
        return (truths & TRUE) != 0;
    }

    public static boolean canFail(int truths) {
        return (truths & (FALSE | UNKNOWN)) != 0;
    }

    static int and(int one, int other) {
        return BOTH[one][other];
    }

    static int or(int one, int other) {
        return EITHER[one][other];
    }

    static int not(int truths) {
        return (truths & UNKNOWN) | ((truths & FALSE) << 2) | ((truths & TRUE) >> 2);
    }

    /** At least {@code count} of the terms hold, each of which may be what its set says. */
    static int atLeast(int count, List<Integer> terms) {
        int surelyTrue = 0;
        int maybeTrue = 0;
        int surelyNotFalse = 0;
        int maybeNotFalse = 0;
        boolean someUnknown = false;
        for (int term : terms) {
            surelyTrue += term == TRUE ? 1 : 0;
            maybeTrue += canBeTrue(term) ? 1 : 0;
            surelyNotFalse += (term & FALSE) == 0 ? 1 : 0;
            maybeNotFalse += (term & (UNKNOWN | TRUE)) != 0 ? 1 : 0;
            someUnknown |= (term & UNKNOWN) != 0;
        }
        int truths = maybeTrue >= count ? TRUE : NONE;
        truths |= surelyNotFalse < count ? FALSE : NONE;
        truths |= someUnknown && maybeNotFalse >= count && surelyTrue < count ? UNKNOWN : NONE;
        return truths;
    }

    private static int[][] table(boolean and) {
        int[][] table = new int[SETS][SETS];
        for (int one = 0; one < SETS; one++) {
            for (int other = 0; other < SETS; other++) {
                table[one][other] = combined(one, other, and);
            }
        }
        return table;
    }

    private static int combined(int one, int other, boolean and) {
        int truths = NONE;
        for (int a = Truth.FALSE; a <= Truth.TRUE; a++) {
            for (int b = Truth.FALSE; b <= Truth.TRUE; b++) {
                boolean possible = (one & (1 << a)) != 0 && (other & (1 << b)) != 0;
                truths |= possible ? 1 << (and ? Math.min(a, b) : Math.max(a, b)) : NONE;
            }
        }
        return truths;
    }
}
