package org.meritlang.change;

import java.util.List;
import org.meritlang.source.Span;

/**
 * A place where a model calls something by its name.
 *
 * @param span with brackets or quotes where it has them
 * @param name without these
 * @param things what is named there: one, or two labels that a matrix without a table joins to one
 * @param rest what the language adds to the name: {@code fit} goes by {@code fit grade}, too
 * @param declares whether the model says there that there is such a thing
 * @param says the stretches that tell what stands there, beside the names of other things
 */
record Mention(Span span, String name, List<Thing> things, String rest, boolean declares, List<Span> says) {
    Mention {
        things = List.copyOf(things);
        says = List.copyOf(says);
    }

    /** Whether nothing but one thing's own name stands there. */
    boolean isNameOf(Thing thing) {
        return rest.isEmpty() && things.size() == 1 && things.get(0).equals(thing);
    }
}
