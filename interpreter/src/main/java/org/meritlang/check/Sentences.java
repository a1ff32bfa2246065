package org.meritlang.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.patience.Patience;

/** Keeps sentences apart: what is wrong with one is told, and the next is checked as if it were right. */
final class Sentences {
    private final Diagnostics problems;
    private boolean passedOver;

    Sentences(Diagnostics problems) {
        this.problems = problems;
    }

    Diagnostics problems() {
        return problems;
    }

    /** Whether a sentence was left out because another is at fault, which must have been told. */
    boolean hasPassedOver() {
        return passedOver;
    }

    /** Checks a part that gives nothing but what it adds elsewhere. */
    void run(Runnable part) {
        check(() -> {
            part.run();
            return true;
        });
    }

    /** What checking a sentence gives; empty when it is refused. */
    <T> Optional<T> check(Supplier<T> sentence) {
        Patience.current().check();
        try {
            return Optional.of(sentence.get());
        } catch (Refusal refusal) {
            refusal.diagnostic().ifPresentOrElse(problems::add, () -> passedOver = true);
            return Optional.empty();
        }
    }
}
