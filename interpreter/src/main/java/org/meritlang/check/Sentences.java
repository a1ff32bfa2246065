package org.meritlang.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.meritlang.diagnostic.Diagnostics;

/** Keeps sentences apart: what is wrong with one is told, and the next is checked as if it were right. */
final class Sentences {
    private final Diagnostics problems;

    Sentences(Diagnostics problems) {
        this.problems = problems;
    }

    Diagnostics problems() {
        return problems;
    }

    /** What checking a sentence gives; empty when it is refused. */
    <T> Optional<T> check(Supplier<T> sentence) {
        try {
            return Optional.of(sentence.get());
        } catch (Refusal refusal) {
            refusal.diagnostic().ifPresent(problems::add);
            return Optional.empty();
        }
    }
}
