package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.data.ColumnReport.Sample;
import org.meritlang.schema.Attribute;

/** Counts what a column's report will say. */
final class ColumnTally {
    private final Attribute attribute;
    private boolean present;
    private long values;
    private long unreadable;
    private final List<Sample> samples = new ArrayList<>();
    private long unlisted;
    private final List<Sample> unlistedSamples = new ArrayList<>();

    ColumnTally(Attribute attribute) {
        this.attribute = attribute;
    }

    /** The data have the attribute, be it empty. */
    void present() {
        present = true;
    }

    void value() {
        present = true;
        values++;
    }

    void unreadable(String value, CharSequence leadId) {
        value();
        unreadable++;
        ColumnReport.keep(samples, new Sample(value, leadId.toString()));
    }

    void unlisted(String value, CharSequence leadId) {
        unlisted++;
        ColumnReport.keep(unlistedSamples, new Sample(value, leadId.toString()));
    }

    ColumnReport report() {
        return new ColumnReport(attribute, values, unreadable, samples, unlisted, unlistedSamples, present);
    }
}
