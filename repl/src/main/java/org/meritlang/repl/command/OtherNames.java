package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.change.Changes;
import org.meritlang.change.Rename;
import org.meritlang.data.NumberHabit;
import org.meritlang.repl.diff.AcrossNames;
import org.meritlang.repl.read.InputException;
import org.meritlang.schema.Schema;

/**
 * The old model of two, under the names of the new one where it has others.
 *
 * @param old as it is compared
 * @param file what came of its file: nothing that the data lack is wrong there if the new names are what they have
 */
record OtherNames(Preparation.Prepared old, List<Rename> renames, Compilation file) {
    OtherNames {
        renames = List.copyOf(renames);
    }

    /**
     * Looks for them. The data may have the new names only; then the old model does not fit them as it stands.
     *
     * @param rules of the old model
     * @param old the same for the data, perhaps with errors
     */
    static OtherNames of(
            RuleText rules,
            Preparation.Prepared old,
            Preparation.Prepared young,
            Schema schema,
            ActivitySource activities,
            NumberHabit numbers)
            throws IOException, InputException, UsageException {
        boolean fits = old.compilation().model().isPresent();
        Compilation file = fits ? old.compilation() : Model.compile(rules.text(), rules.folder(), Schema.none());
        OtherNames none = new OtherNames(old, List.of(), old.compilation());
        if (file.model().isEmpty() || young.compilation().model().isEmpty()) {
            return none;
        }
        List<Preparation.Prepared> known = fits ? List.of(old, young) : List.of(young);
        Changes.Compiling<Preparation.Prepared> compiling = (text, folder) ->
                prepared(new Preparation(new RuleText(text, folder, false), schema, activities), known, numbers);
        try {
            return AcrossNames.of(
                            file.orThrow(),
                            young.compilation().orThrow(),
                            new Preparation(rules, schema, activities).known(young),
                            compiling,
                            prepared -> prepared.compilation().orThrow())
                    .map(across -> new OtherNames(across.old(), across.renames(), file))
                    .orElse(none);
        } catch (Changes.Failure e) {
            throw Between.rethrown(e);
        }
    }

    private static Optional<Preparation.Prepared> prepared(
            Preparation preparation, List<Preparation.Prepared> known, NumberHabit numbers) throws Changes.Failure {
        try {
            return preparation
                    .prepareBeside(known, numbers)
                    .filter(prepared -> prepared.compilation().model().isPresent());
        } catch (IOException | InputException | UsageException e) {
            throw new Changes.Failure(e);
        }
    }
}
