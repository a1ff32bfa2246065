package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Sketch;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/** Scores leads to see for which of them one part of a model acts, and for which it makes a difference. */
final class Probe {
    private static final int MOST_TO_READ = 8;

    private final Setting setting;
    private final Program without;
    private final int place;
    private final boolean mayDisqualify;

    /**
     * A lead that was scored.
     *
     * @param moved what the part does to it
     * @param disqualified whether it is out and need not be
     * @param others how many parts act
     */
    record Scored(Sketch sketch, boolean acts, Moved moved, boolean disqualified, int others) {
        boolean tells() {
            return !moved.isNothing();
        }

        /** How many activities more than one likes to read it has. */
        int tooLong() {
            return Math.max(0, sketch.acts().size() - MOST_TO_READ);
        }
    }

    /** Of those that act. */
    static final Comparator<Scored> BEST = Comparator.comparing(Scored::disqualified)
            .thenComparingInt(scored -> scored.others() + scored.tooLong())
            .thenComparingInt(scored -> scored.sketch().size());

    /** @param mayDisqualify whether the part may be meant for leads that are out */
    Probe(Setting setting, Part part, boolean mayDisqualify) {
        this.setting = setting;
        this.without = Program.of(Absence.of(setting.model(), part));
        this.place = setting.place(part);
        this.mayDisqualify = mayDisqualify;
    }

    /** The best of those for which the part makes a difference. */
    static Optional<Scored> best(List<Scored> scored) {
        return scored.stream().filter(Scored::tells).min(BEST);
    }

    List<Scored> score(List<Sketch> sketches) {
        return score(sketches, setting.score(sketches, setting.program()));
    }

    /** @param batch the leads as the model scores them */
    List<Scored> score(List<Sketch> sketches, ScoredBatch batch) {
        List<Firing> firings = batch.firings();
        List<Integer> acting = new ArrayList<>();
        for (int lead = 0; lead < sketches.size(); lead++) {
            if (Acted.shows(firings.get(place), batch, lead)) {
                acting.add(lead);
            }
        }
        ScoredBatch other = setting.score(acting.stream().map(sketches::get).toList(), without);
        List<Scored> scored = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sketches.size(); i++) {
            int lead = i;
            boolean acts = next < acting.size() && acting.get(next) == lead;
            Moved moved = acts ? Moved.between(batch, lead, other, next, setting.model()) : Moved.NOTHING;
            int others = acts
                    ? (int) firings.stream()
                            .filter(firing -> firing.acted().test(lead))
                            .count()
                    : 0;
            boolean isOut = !mayDisqualify && batch.disqualified(lead);
            scored.add(new Scored(sketches.get(lead), acts, moved, isOut, others));
            next += acts ? 1 : 0;
        }
        return scored;
    }
}
