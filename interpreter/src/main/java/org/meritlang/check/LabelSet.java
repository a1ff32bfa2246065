package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.data.Folding;

/**
 * The labels that an output gives, as far as its own sentence says.
 *
 * @param labels each once; none where none is known
 * @param isWhole whether there are no others: an error in the sentence may hide some
 * @param asksDisqualified whether the output says itself what becomes of disqualified leads, so that they
 *     are not labelled {@code disqualified}
 */
record LabelSet(List<String> labels, boolean isWhole, boolean asksDisqualified) {
    LabelSet {
        labels = List.copyOf(labels);
    }

    /** The labels of an output of which nothing can be told. */
    static LabelSet unknown() {
        return new LabelSet(List.of(), false, false);
    }

    /** Labels of which those that are equal as texts count once, in their first spelling. */
    static LabelSet of(List<String> written, boolean isWhole, boolean asksDisqualified) {
        FirstSpellings spellings = new FirstSpellings();
        written.forEach(spellings::of);
        return new LabelSet(spellings.all(), isWhole, asksDisqualified);
    }

    /** The label that is equal to a text as written. */
    Optional<String> find(String written) {
        String folded = Folding.fold(written);
        return labels.stream()
                .filter(label -> Folding.fold(label).equals(folded))
                .findFirst();
    }
}
