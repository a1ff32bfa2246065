package org.meritlang.change;

import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.schema.Schema;

/** A model written anew, as those between two models are written. */
public final class Rewritten {
    private Rewritten() {}

    /** The model itself, taken apart and put together. */
    public static Compilation of(Model model, Schema schema) {
        return before(model, model, schema);
    }

    /** The old model of two laid over each other, with no change made. */
    static Compilation before(Model before, Model after, Schema schema) {
        return with(before.changesTo(after), 0, schema);
    }

    /** The new model of two laid over each other, with all changes made. */
    static Compilation after(Model before, Model after, Schema schema) {
        Changes changes = before.changesTo(after);
        return with(changes, changes.all().size(), schema);
    }

    private static Compilation with(Changes changes, int firstChanges, Schema schema) {
        Mixture.Text text = changes.mixture(firstChanges).orElseThrow();
        return Model.compile(text.rules(), text.files(), schema);
    }
}
