package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.schema.Attribute;

/**
 * What reading a column has shown. Immutable.
 *
 * @param attribute what the column holds
 * @param values how many leads had something there, readable or not
 * @param unreadable how many of these values do not fit the type and count as unknown
 * @param samples the first few different unreadable values
 * @param unlisted how many values are none of those that the type lists; they are kept
 * @param unlistedSamples the first few different values of these
 * @param present whether any lead of the data had the attribute, perhaps empty
 */
public record ColumnReport(
        Attribute attribute,
        long values,
        long unreadable,
        List<Sample> samples,
        long unlisted,
        List<Sample> unlistedSamples,
        boolean present) {
    /** How many samples are kept of a kind. */
    static final int MOST_SAMPLES = 3;

    public ColumnReport {
        samples = List.copyOf(samples);
        unlistedSamples = List.copyOf(unlistedSamples);
    }

    /**
     * A value as the data have it, cut off where it gets long.
     *
     * @param value the value without blanks around it
     * @param leadId the first lead that has it
     */
    public record Sample(String value, String leadId) {}

    /** The report on this column's leads and then those of another batch. */
    public ColumnReport with(ColumnReport later) {
        if (!attribute.equals(later.attribute)) {
            throw new IllegalArgumentException(
                    "reports on two attributes: " + attribute.name() + " and " + later.attribute.name());
        }
        return new ColumnReport(
                attribute,
                values + later.values,
                unreadable + later.unreadable,
                first(samples, later.samples),
                unlisted + later.unlisted,
                first(unlistedSamples, later.unlistedSamples),
                present || later.present);
    }

    /** The reports on the same attributes, in the same order, for the leads of both batches. */
    public static List<ColumnReport> merge(List<ColumnReport> earlier, List<ColumnReport> later) {
        if (earlier.size() != later.size()) {
            throw new IllegalArgumentException("reports on different attributes");
        }
        List<ColumnReport> merged = new ArrayList<>(earlier.size());
        for (int i = 0; i < earlier.size(); i++) {
            merged.add(earlier.get(i).with(later.get(i)));
        }
        return List.copyOf(merged);
    }

    private static List<Sample> first(List<Sample> earlier, List<Sample> later) {
        List<Sample> kept = new ArrayList<>(earlier);
        for (Sample sample : later) {
            keep(kept, sample);
        }
        return kept;
    }

    /** Adds the sample if there is room and its value is new. */
    static void keep(List<Sample> samples, Sample sample) {
        if (samples.size() < MOST_SAMPLES
                && samples.stream().noneMatch(s -> s.value().equals(sample.value()))) {
            samples.add(sample);
        }
    }
}
