package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Distance;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.patience.Patience;
import org.meritlang.score.ScoredBatch;

/** Scores one lead as it might be, each way once, and keeps how far it is from what is wanted. For one thread. */
final class Tries {
    /** Leads with long histories take longer; fewer ways are tried for them. */
    private static final int MOST_BATCHES = 8;

    private final Condition wanted;
    private final Variants variants;
    private final Distance distance;
    private final Program program;
    private final Map<Sketch, Tried> known = new LinkedHashMap<>();

    /** A way that was scored; its distance is above 0 where it does not do. */
    record Tried(Sketch way, boolean does, double distance) {}

    Tries(CheckedModel model, Condition wanted, Variants variants) {
        this.wanted = wanted;
        this.variants = variants;
        this.distance = new Distance(model, wanted);
        distance.questions().put(wanted, true);
        this.program = distance.questions().program(model);
    }

    /** The conditions on which what is wanted hangs. */
    List<Condition> terms() {
        return distance.terms();
    }

    /** The lead as it is. */
    ScoredBatch now() {
        return variants.original(program);
    }

    boolean holds(ScoredBatch batch, int lead) {
        return distance.questions().answer(wanted, true, batch, lead) == Truth.TRUE;
    }

    /** How many ways were scored. */
    int count() {
        return known.size();
    }

    /** What came of these ways, in their order, as far as they are not too many for one time. */
    List<Tried> of(List<Sketch> ways) {
        List<Sketch> open =
                ways.stream().filter(way -> !known.containsKey(way)).distinct().toList();
        int most = variants.most();
        for (int from = 0; from < Math.min(open.size(), MOST_BATCHES * most); from += most) {
            score(open.subList(from, Math.min(open.size(), from + most)));
        }
        List<Tried> tried = new ArrayList<>();
        ways.stream().map(known::get).filter(Objects::nonNull).forEach(tried::add);
        return tried;
    }

    private void score(List<Sketch> ways) {
        ScoredBatch batch = variants.score(ways, program);
        for (int way = 0; way < ways.size(); way++) {
            Patience.current().check();
            boolean does = holds(batch, way);
            double far = does ? 0 : distance.of(wanted, batch, way) + (batch.disqualified(way) ? 1 : 0);
            known.put(ways.get(way), new Tried(ways.get(way), does, far));
        }
    }
}
