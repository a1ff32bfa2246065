package org.meritlang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels for a score, by thresholds from high to low.
 *
 * @param name as {@code fit grade}
 * @param score the index of the score
 * @param otherwise the label below the lowest threshold; empty where none can be below it
 */
public record Grade(String name, int score, List<Band> bands, Optional<String> otherwise) implements Labelling {
    public Grade {
        bands = List.copyOf(bands);
    }

    /** The label of scores of at least {@code from}, at scale 4. */
    public record Band(String label, long from) {}

    /** From high to low. */
    @Override
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        bands.forEach(band -> labels.add(band.label()));
        otherwise.ifPresent(labels::add);
        return labels;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitGrade(this);
    }
}
