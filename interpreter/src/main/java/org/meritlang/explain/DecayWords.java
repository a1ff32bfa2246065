package org.meritlang.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.evaluate.Occasion;
import org.meritlang.evaluate.Worth;
import org.meritlang.model.Decay;
import org.meritlang.score.Points;

/** What decay made of points: {@code 20 halved once}. */
final class DecayWords implements Decay.Visitor<String> {
    private static final int MOST_TOLD = 5;

    private final Worth worth;
    private final long age;

    private DecayWords(Worth worth, long age) {
        this.worth = worth;
        this.age = age;
    }

    /**
     * Of one occurrence; nothing where its points are whole.
     *
     * @param age in days
     */
    static Optional<String> of(Worth worth, Decay decay, long age) {
        return worth.left() == worth.whole()
                ? Optional.empty()
                : Optional.of(points(worth.whole()) + " " + decay.accept(new DecayWords(worth, age)));
    }

    /** Of several, newest first, what each is worth by now. */
    static Optional<String> of(List<Worth> worths, List<Occasion> occasions, Decay decay, OneLead seen) {
        if (worths.size() == 1) {
            return of(
                    worths.get(0),
                    decay,
                    seen.trace().today() - occasions.get(0).day());
        }
        if (worths.stream().allMatch(worth -> worth.left() == worth.whole())) {
            return Optional.empty();
        }
        List<Worth> newestFirst = new ArrayList<>(
                worths.stream().filter(worth -> worth.left() != 0).toList());
        Collections.reverse(newestFirst);
        if (newestFirst.isEmpty()) {
            return Optional.of("worth nothing by now");
        }
        String sum = newestFirst.stream()
                .limit(MOST_TOLD)
                .map(worth -> points(worth.left()))
                .collect(Collectors.joining(" + "));
        int older = Math.max(0, newestFirst.size() - MOST_TOLD);
        int gone = worths.size() - newestFirst.size();
        return Optional.of("worth " + sum + (older == 0 ? "" : " + " + older + " older")
                + (gone == 0 ? "" : ", the " + (gone == 1 ? "" : gone + " ") + "oldest nothing by now"));
    }

    private static String points(long points) {
        return Points.decimal(points).toPlainString();
    }

    @Override
    public String visitHalving(Decay.Halving halving) {
        return worth.left() == 0 ? "halved to nothing" : "halved " + Counted.times(worth.periods());
    }

    @Override
    public String visitLosing(Decay.Losing losing) {
        if (worth.left() == 0) {
            return "lost by now";
        }
        String lost = points(losing.points());
        return "less " + (worth.periods() == 1 ? lost : worth.periods() + " × " + lost);
    }

    @Override
    public String visitFading(Decay.Fading fading) {
        return worth.left() == 0 ? "faded to nothing" : "faded over " + Counted.of(age, "day", "days");
    }
}
