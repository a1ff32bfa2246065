package org.meritlang.analysis.survey;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.meritlang.analysis.written.Words;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Column;
import org.meritlang.data.LeadBatch;

/**
 * Where texts stand: in an attribute of leads, or of what they do.
 *
 * @param activity its place in the model, with its name; empty for an attribute of leads
 * @param attribute its place among those of the leads or of the activity
 * @param name of the attribute
 */
record TextSource(Optional<Deed> activity, int attribute, String name) {
    /** An activity of the model. */
    record Deed(int place, String name) {}

    static TextSource ofLeads(int attribute, String name) {
        return new TextSource(Optional.empty(), attribute, name);
    }

    static TextSource ofDeeds(Deed deed, int attribute, String name) {
        return new TextSource(Optional.of(deed), attribute, name);
    }

    /** Gives each text with the number of leads that have it, or have done it. */
    void count(LeadBatch leads, TextsOfLeads.Taker taker) {
        if (activity.isPresent()) {
            ActivityTable table = leads.table(activity.get().place());
            int[] owners = table.leads();
            TextsOfLeads.count(table.column(attribute), row -> owners[row], taker);
        } else {
            Column column = leads.column(attribute);
            TextsOfLeads.count(column, IntUnaryOperator.identity(), taker);
        }
    }

    /** {@code some leads}, {@code some `form submitted`}. */
    String some() {
        return activity.map(deed -> "some " + Words.quoted(deed.name())).orElse("some leads");
    }

    /** {@code No lead}, {@code No `form submitted`}. */
    String none() {
        return activity.map(deed -> "No " + Words.quoted(deed.name())).orElse("No lead");
    }
}
