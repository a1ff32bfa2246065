package org.meritlang.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which way the settled parts of a model should go for the best leads: most of the points of one score
 * may mean fewest of another. Tried score by score.
 */
final class Leaning {
    private final Apart apart;
    private final Aim aim;
    private final View view;

    /**
     * @param view of the best leads, as far as they are known
     */
    Leaning(Apart apart, Aim aim, View view) {
        this.apart = apart;
        this.aim = aim;
        this.view = view;
    }

    /** The cells of the best leads. */
    Map<Integer, Integer> cells() {
        Map<Integer, Integer> cells = new HashMap<>(view.chosen());
        Set<Integer> scores = new LinkedHashSet<>();
        apart.pieces().forEach(piece -> scores.add(piece.place().score()));
        for (int score : scores) {
            boolean up = isBetter(leans(score, true), leans(score, false));
            for (Apart.Piece piece : apart.pieces()) {
                if (piece.place().score() == score) {
                    cells.putAll(up ? piece.settled().most() : piece.settled().least());
                }
            }
        }
        return cells;
    }

    private static boolean isBetter(Aim.Outcome one, Aim.Outcome other) {
        return one.hope() > other.hope() || (one.hope() == other.hope() && one.sure() >= other.sure());
    }

    /** What comes of it if all settled parts of a score give the most, or the least. */
    private Aim.Outcome leans(int score, boolean up) {
        Set<Partition.Share> shares = new LinkedHashSet<>();
        apart.pieces().stream()
                .filter(piece -> piece.place().score() == score)
                .forEach(piece -> shares.add(apart.partition().share(piece.place())));
        Map<Partition.Share, Bounds> before = new LinkedHashMap<>();
        for (Partition.Share share : shares) {
            before.put(share, share.settled());
            share.settle(Bounds.of(up ? share.settled().high() : share.settled().low()));
        }
        view.forget();
        Aim.Outcome outcome = aim.of(view);
        before.forEach(Partition.Share::settle);
        view.forget();
        return outcome;
    }
}
