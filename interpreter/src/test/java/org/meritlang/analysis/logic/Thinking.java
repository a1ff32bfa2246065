package org.meritlang.analysis.logic;

import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;

/** Lets tests in other rooms ask what can hold together. */
public final class Thinking {
    private final Logic logic;

    public Thinking(CheckedModel model) {
        this.logic = Logic.of(model);
    }

    public boolean canHold(List<Condition> held, List<Condition> notHeld) {
        return logic.canHold(held, notHeld);
    }
}
