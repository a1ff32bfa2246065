package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.analysis.logic.Budget;

/**
 * Which way the settled parts of a model should go for the best leads: most of the points of one score
 * may mean fewest of another. Tried score by score, as long as there is time; then each is taken to go for its most.
 */
final class Leaning {
    private final Apart apart;
    private final Aim aim;
    private final View view;
    private final Budget budget;

    /**
     * @param view of the best leads, as far as they are known
     * @param budget what there is left of a search
     */
    Leaning(Apart apart, Aim aim, View view, Budget budget) {
        this.apart = apart;
        this.aim = aim;
        this.view = view;
        this.budget = budget;
    }

    /** The cells of the best leads. */
    Map<Integer, Integer> cells() {
        Map<Integer, Integer> cells = new HashMap<>(view.chosen());
        Map<Integer, List<Apart.Piece>> byScore = new LinkedHashMap<>();
        apart.pieces()
                .forEach(piece -> byScore.computeIfAbsent(piece.place().score(), any -> new ArrayList<>())
                        .add(piece));
        byScore.values().forEach(pieces -> {
            boolean up = budget.isSpent() || isBetter(leans(pieces, true), leans(pieces, false));
            budget.spend(view.takeLooks());
            pieces.forEach(piece ->
                    cells.putAll(up ? piece.settled().most() : piece.settled().least()));
        });
        return cells;
    }

    private static boolean isBetter(Aim.Outcome one, Aim.Outcome other) {
        return one.hope() > other.hope() || (one.hope() == other.hope() && one.sure() >= other.sure());
    }

    /** What comes of it if all settled parts of a score give the most, or the least. */
    private Aim.Outcome leans(List<Apart.Piece> pieces, boolean up) {
        Set<Partition.Share> shares = new LinkedHashSet<>();
        pieces.forEach(piece -> shares.add(apart.partition().share(piece.place())));
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
