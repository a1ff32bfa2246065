package org.meritlang.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * For which leads of a batch a sentence could not tell, and what may have been unknown then. Counted
 * only when asked.
 *
 * @param about what is said of each undecided sentence, with no leads counted yet
 * @param undecided whether it could not tell for a lead
 * @param suspects what the sentence depends on
 */
public record Doubt(Undecided about, IntPredicate undecided, List<Suspect> suspects) {
    public Doubt {
        suspects = List.copyOf(suspects);
    }

    /**
     * Something that may be unknown.
     *
     * @param what an attribute's name, {@code domain of email}, {@code a division by zero}
     */
    public record Suspect(String what, IntPredicate unknown) {}

    /** The count over all leads of the batch; empty when the sentence could always tell. */
    Optional<Undecided> count(int size) {
        long leads = 0;
        long[] unknown = new long[suspects.size()];
        for (int lead = 0; lead < size; lead++) {
            if (undecided.test(lead)) {
                leads++;
                for (int i = 0; i < unknown.length; i++) {
                    unknown[i] += suspects.get(i).unknown.test(lead) ? 1 : 0;
                }
            }
        }
        return leads == 0 ? Optional.empty() : Optional.of(about.of(leads, causes(unknown)));
    }

    /** The same for one lead alone. */
    Optional<Undecided> at(int lead) {
        if (!undecided.test(lead)) {
            return Optional.empty();
        }
        long[] unknown = suspects.stream()
                .mapToLong(suspect -> suspect.unknown.test(lead) ? 1 : 0)
                .toArray();
        return Optional.of(about.of(1, causes(unknown)));
    }

    private List<Undecided.Cause> causes(long[] unknown) {
        List<Undecided.Cause> causes = new ArrayList<>();
        for (int i = 0; i < unknown.length; i++) {
            if (unknown[i] > 0) {
                causes.add(new Undecided.Cause(suspects.get(i).what, unknown[i]));
            }
        }
        return causes;
    }
}
