package org.meritlang.analysis;

import java.util.List;
import java.util.Optional;
import org.meritlang.check.Example;
import org.meritlang.diagnostic.Diagnostic;

/**
 * Something doubtful about a model.
 *
 * @param diagnostic what, where, and what to do about it
 * @param witnesses leads that show it, where some can: mostly one, two where each earns something else. What they
 *     expect comes of them
 */
public record Finding(Diagnostic diagnostic, List<Example> witnesses) {
    public Finding {
        witnesses = List.copyOf(witnesses);
    }

    static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, List.of());
    }

    static Finding of(Diagnostic diagnostic, Example witness) {
        return new Finding(diagnostic, List.of(witness));
    }

    static Finding of(Diagnostic diagnostic, Optional<Example> witness) {
        return new Finding(diagnostic, witness.stream().toList());
    }

    /** The same with its leads in words, where these can be written. */
    Finding told(LeadWords words) {
        return witnesses.isEmpty()
                ? this
                : new Finding(
                        diagnostic.withWitnesses(witnesses.stream()
                                .flatMap(lead -> words.of(lead).stream())
                                .toList()),
                        witnesses);
    }
}
