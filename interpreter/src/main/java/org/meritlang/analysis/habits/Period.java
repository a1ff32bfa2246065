package org.meritlang.analysis.habits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.meritlang.analysis.ranges.Moments;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;

/**
 * Days that lie in the same windows, one after the other.
 *
 * @param from how many days ago the newest of them was
 * @param to how many days ago the oldest was
 * @param isOver whether a window takes them that was over on a certain day, like that of a campaign: who was there then
 *     may get more than those who came later
 */
record Period(int from, int to, boolean isOver) {
    private static final int LONGEST_AGO = 1_500;
    private static final int MOST_WINDOWS = 40;
    private static final int MOST_PERIODS = 16;

    /** The newest first; of very many windows those that are asked for first. */
    static List<Period> of(Collection<DateWindow> windows, Moments moments) {
        List<DateWindow> asked = windows.stream().limit(MOST_WINDOWS).toList();
        List<Period> periods = new ArrayList<>();
        BitSet last = windows(asked, moments, 0);
        int from = 0;
        for (int ago = 1; ago <= LONGEST_AGO && periods.size() < MOST_PERIODS; ago++) {
            BitSet here = windows(asked, moments, ago);
            if (!here.equals(last)) {
                periods.add(new Period(from, ago - 1, isOver(asked, last)));
                from = ago;
                last = here;
            }
        }
        periods.add(new Period(from, Math.max(from, LONGEST_AGO), isOver(asked, last)));
        return periods;
    }

    private static BitSet windows(List<DateWindow> windows, Moments moments, int ago) {
        BitSet in = new BitSet();
        for (int i = 0; i < windows.size(); i++) {
            in.set(i, moments.areIn(List.of(windows.get(i)), moments.daysAgo(ago)));
        }
        return in;
    }

    private static boolean isOver(List<DateWindow> windows, BitSet in) {
        return in.stream()
                .anyMatch(i -> windows.get(i) instanceof DateWindow.Between
                        || (windows.get(i) instanceof DateWindow.Than than
                                && than.other() instanceof DateExpression.Constant
                                && (than.relation() == Relation.LESS || than.relation() == Relation.LESS_OR_EQUAL)));
    }

    int days() {
        return to - from + 1;
    }
}
