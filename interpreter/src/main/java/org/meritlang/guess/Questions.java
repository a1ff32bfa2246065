package org.meritlang.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.score.ScoredBatch;

/** The conditions that a program is asked beside what its model says, each once. For one thread while they are put. */
public final class Questions {
    private final Map<Question, Integer> places = new LinkedHashMap<>();

    public void put(Condition condition, boolean asShown) {
        places.putIfAbsent(new Question(condition, asShown), places.size());
    }

    public Program program(CheckedModel model) {
        return Program.of(model, List.copyOf(places.keySet()));
    }

    /** A value of {@link Truth}; unknown for what was never put. */
    public byte answer(Condition condition, boolean asShown, ScoredBatch batch, int lead) {
        Integer place = places.get(new Question(condition, asShown));
        return place == null ? Truth.UNKNOWN : batch.answer(place, lead);
    }
}
