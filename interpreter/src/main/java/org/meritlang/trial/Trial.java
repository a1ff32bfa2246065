package org.meritlang.trial;

import java.util.List;
import org.meritlang.model.CheckedModel;

/**
 * What came of running all examples of a model. Immutable.
 *
 * @param examples each example and each row of a table of examples, in the order of the file
 */
public record Trial(List<Tried> examples, Coverage coverage) {
    public Trial {
        examples = List.copyOf(examples);
    }

    /** Runs the examples of a model. */
    public static Trial of(CheckedModel model) {
        return new Runner(model).run();
    }

    /** Whether all examples pass; so it is where there are none. */
    public boolean passes() {
        return examples.stream().allMatch(Tried::passes);
    }

    /** How many examples do not pass. */
    public int failed() {
        return (int) examples.stream().filter(tried -> !tried.passes()).count();
    }

    /** The first miss in one line, for the message of a test; {@code all 5 examples pass} where there is none. */
    @Override
    public String toString() {
        return examples.stream()
                .flatMap(tried -> tried.misses().stream()
                        .map(miss -> "\"" + tried.title() + "\" (" + miss.span() + "): " + miss.told()))
                .findFirst()
                .map(first -> failed() + " of " + examples.size() + " examples fail; first " + first)
                .orElse("all " + examples.size() + " examples pass");
    }
}
