package org.meritlang.repl.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meritlang.Model;
import org.meritlang.change.Changes;
import org.meritlang.change.Rename;
import org.meritlang.change.Renames;
import org.meritlang.schema.Schema;

/**
 * The old model of two under the names of the new one, so that what only goes by another name is compared with itself.
 *
 * @param <M> what becomes of a model
 * @param renames at least one
 */
public record AcrossNames<M>(M old, List<Rename> renames) {
    public AcrossNames {
        renames = List.copyOf(renames);
    }

    /**
     * Renames nothing where that does not leave fewer changes, or makes a model that does not stand.
     *
     * @param before need not fit the data by its own names
     * @param data what both models are to see
     * @param compiling for the data
     * @param model what was compiled
     * @return empty if nothing is renamed
     */
    public static <M> Optional<AcrossNames<M>> of(
            Model before, Model after, Schema data, Changes.Compiling<M> compiling, Function<M, Model> model)
            throws Changes.Failure {
        Optional<Renames.Renamed> renamed = before.underNamesOf(after, data);
        Optional<M> old = renamed.isEmpty()
                ? Optional.empty()
                : compiling.compile(renamed.get().rules(), renamed.get().folder());
        return old.filter(each -> changes(model.apply(each), after) < changes(before, after))
                .map(each -> new AcrossNames<>(each, renamed.orElseThrow().all()));
    }

    private static int changes(Model before, Model after) {
        return before.changesTo(after).all().size();
    }
}
