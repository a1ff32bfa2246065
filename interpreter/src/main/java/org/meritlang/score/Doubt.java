package org.meritlang.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * For which leads of a batch a sentence could not tell, and what may have been unknown then. Counted
 * only when asked.
 *
 * @param about what is said of each undecided sentence, with no leads counted yet
 * @param undecided whether it could not tell for a lead
 * @param suspects finds what the sentence depends on; asked only where it could not tell
 */
public record Doubt(Undecided about, IntPredicate undecided, Supplier<List<Suspect>> suspects) {
    /**
     * Something that may be unknown.
     *
     * @param what an attribute's name, {@code domain of email}, {@code a division by zero}
     */
    public record Suspect(String what, IntPredicate unknown) {}

    /** The count over all leads of the batch; empty when the sentence could always tell. */
    Optional<Undecided> count(int size) {
        int[] leads = IntStream.range(0, size).filter(undecided).toArray();
        return leads.length == 0 ? Optional.empty() : Optional.of(about.of(leads.length, causes(leads)));
    }

    /** The same for one lead alone. */
    Optional<Undecided> at(int lead) {
        return undecided.test(lead) ? Optional.of(about.of(1, causes(lead))) : Optional.empty();
    }

    private List<Undecided.Cause> causes(int... leads) {
        List<Undecided.Cause> causes = new ArrayList<>();
        for (Suspect suspect : suspects.get()) {
            long unknown = IntStream.of(leads).filter(suspect.unknown).count();
            if (unknown > 0) {
                causes.add(new Undecided.Cause(suspect.what, unknown));
            }
        }
        return causes;
    }
}
