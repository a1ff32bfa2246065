package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meritlang.Model;
import org.meritlang.change.Rename;
import org.meritlang.change.Renames;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.read.InputException;
import org.meritlang.schema.Schema;

/**
 * The old model of two under the names of the new one, so that what only goes by another name is compared with itself.
 *
 * @param old as it is where nothing was renamed
 */
record OtherNames(Preparation.Prepared old, List<Rename> renames) {
    OtherNames {
        renames = List.copyOf(renames);
    }

    /** Renames nothing where that does not leave fewer changes, or makes a model that does not stand. */
    static OtherNames of(
            Preparation.Prepared old,
            Preparation.Prepared young,
            Schema schema,
            ActivitySource activities,
            NumberHabit numbers)
            throws IOException, InputException, UsageException {
        OtherNames none = new OtherNames(old, List.of());
        Model before = old.compilation().orThrow();
        Model after = young.compilation().orThrow();
        Optional<Renames.Renamed> renamed = before.underNamesOf(after);
        if (renamed.isEmpty()) {
            return none;
        }
        RuleText text = new RuleText(renamed.get().rules(), renamed.get().folder(), false);
        Optional<Preparation.Prepared> prepared =
                new Preparation(text, schema, activities).prepareBeside(List.of(old, young), numbers);
        Optional<Model> model = prepared.flatMap(each -> each.compilation().model());
        if (model.isEmpty()) {
            return none;
        }
        boolean isNearer = model.get().changesTo(after).all().size()
                < before.changesTo(after).all().size();
        return isNearer ? new OtherNames(prepared.get(), renamed.get().all()) : none;
    }
}
