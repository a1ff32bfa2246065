package org.meritlang.score;

import java.util.ArrayList;
import java.util.Arrays;
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
    public Optional<Undecided> count(int size) {
        int[] leads = leads(size);
        return leads.length == 0 ? Optional.empty() : Optional.of(about.of(leads.length, causes(leads)));
    }

    /** Asked of every lead for every sentence, hence without a stream. */
    private int[] leads(int size) {
        int[] leads = new int[16];
        int count = 0;
        for (int lead = 0; lead < size; lead++) {
            if (undecided.test(lead)) {
                if (count == leads.length) {
                    leads = Arrays.copyOf(leads, 2 * count);
                }
                leads[count++] = lead;
            }
        }
        return Arrays.copyOf(leads, count);
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
