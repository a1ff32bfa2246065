package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.Model;
import org.meritlang.change.Changes;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadReader;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;

/** Prepares the models that lie between two, for the same data. */
final class Between {
    private final Schema schema;
    private final ActivitySource activities;
    private final LeadReader leads;
    private final DiffOptions options;
    private final Instant asOf;
    /** Of which activities are at hand. */
    private final List<Preparation.Prepared> known = new ArrayList<>();

    private final Set<String> required;

    /**
     * Prepares nothing yet.
     *
     * @param before the old model, prepared
     * @param after the new one
     */
    Between(
            Preparation.Prepared before,
            Preparation.Prepared after,
            Schema schema,
            ActivitySource activities,
            LeadReader leads,
            DiffOptions options,
            Instant asOf) {
        this.schema = schema;
        this.activities = activities;
        this.leads = leads;
        this.options = options;
        this.asOf = asOf;
        known.add(before);
        known.add(after);
        required = keys(before.compilation().orThrow());
        required.retainAll(keys(after.compilation().orThrow()));
    }

    private static Set<String> keys(Model model) {
        return model.outputs().stream().map(Spelling::key).collect(Collectors.toSet());
    }

    /** The steps from the old model to the new one, with the models between them. */
    List<Changes.Step<DiffSide>> steps(Changes changes) throws IOException, InputException, UsageException {
        try {
            return changes.steps(this::side);
        } catch (Changes.Failure e) {
            throw rethrown(e);
        }
    }

    /** Throws what went wrong while a model was prepared; returns nothing. */
    static IllegalStateException rethrown(Changes.Failure failed) throws IOException, InputException, UsageException {
        if (failed.getCause() instanceof IOException failure) {
            throw failure;
        }
        if (failed.getCause() instanceof InputException failure) {
            throw failure;
        }
        if (failed.getCause() instanceof UsageException failure) {
            throw failure;
        }
        return new IllegalStateException(failed);
    }

    private Optional<DiffSide> side(SourceText rules, Folder folder) throws Changes.Failure {
        try {
            Preparation preparation = new Preparation(new RuleText(rules, folder, false), schema, activities);
            Optional<Preparation.Prepared> prepared = preparation.prepareBeside(known, options.numbers());
            if (prepared.isEmpty() || prepared.get().compilation().model().isEmpty()) {
                return Optional.empty();
            }
            if (!keys(prepared.get().compilation().orThrow()).containsAll(required)) {
                return Optional.empty();
            }
            known.add(prepared.get());
            return Optional.of(DiffSide.of(prepared.get(), leads, options, asOf));
        } catch (IOException | InputException | UsageException e) {
            throw new Changes.Failure(e);
        }
    }
}
