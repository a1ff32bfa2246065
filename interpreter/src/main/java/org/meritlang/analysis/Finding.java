package org.meritlang.analysis;

import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.ranges.LeadWords;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Example;

/**
 * Something doubtful about a model.
 *
 * @param diagnostic what, where, and what to do about it
 * @param witnesses leads that show it, where some can: mostly one, two where each earns something else. What they
 *     expect comes of them
 * @param follows whether it only follows from another one that is told; then it is not told itself
 */
public record Finding(Diagnostic diagnostic, List<Example> witnesses, boolean follows) {
    public Finding {
        witnesses = List.copyOf(witnesses);
    }

    static Finding of(Diagnostic diagnostic) {
        return of(diagnostic, List.of());
    }

    static Finding of(Diagnostic diagnostic, List<Example> witnesses) {
        return new Finding(diagnostic, witnesses, false);
    }

    /** What follows from something that is told, and is no news. */
    static Finding thatFollows(Diagnostic diagnostic) {
        return new Finding(diagnostic, List.of(), true);
    }

    static Finding of(Diagnostic diagnostic, Example witness) {
        return of(diagnostic, List.of(witness));
    }

    static Finding of(Diagnostic diagnostic, Optional<Example> witness) {
        return of(diagnostic, witness.stream().toList());
    }

    /** The same with its leads in words, where these can be written. */
    Finding told(LeadWords words) {
        return witnesses.isEmpty()
                ? this
                : new Finding(
                        diagnostic.withWitnesses(witnesses.stream()
                                .flatMap(lead -> words.of(lead).stream())
                                .toList()),
                        witnesses,
                        follows);
    }
}
