package org.meritlang;

import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;

/**
 * A condition that somebody would like to hold for a lead, in the words of rules, understood by a model. Immutable.
 * Made by {@link Model#wish}, for leads of that model.
 */
public final class Wish {
    private final CheckedModel model;
    private final Condition condition;
    private final String words;

    /** @param model of which the condition is a part */
    Wish(CheckedModel model, Condition condition, String words) {
        this.model = model;
        this.condition = condition;
        this.words = words;
    }

    /** As the formatter writes them: {@code priority is hot}. */
    public String words() {
        return words;
    }

    CheckedModel model() {
        return model;
    }

    Condition condition() {
        return condition;
    }

    @Override
    public String toString() {
        return words;
    }
}
