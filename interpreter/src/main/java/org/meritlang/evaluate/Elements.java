package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Column;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;

/** The folded texts of each lead: one for a text, any number for a list of texts. */
interface Elements {
    /** Null where they are unknown. */
    @Nullable
    List<String> of(int lead);

    static Elements of(TextSource source, Run run) {
        Column column = run.column(source.attribute());
        return column instanceof TextListColumn lists ? ofLists(source, lists) : ofTexts(source, (TextColumn) column);
    }

    private static Elements ofTexts(TextSource source, TextColumn column) {
        return lead -> {
            String folded = column.isKnown(lead) ? source.folded(column.dictionary(), column.codes()[lead]) : null;
            return folded == null ? null : List.of(folded);
        };
    }

    private static Elements ofLists(TextSource source, TextListColumn column) {
        return lead -> {
            if (!column.isKnown(lead)) {
                return null;
            }
            List<String> elements = new ArrayList<>();
            for (int at = column.start(lead); at < column.start(lead + 1); at++) {
                String folded = source.folded(column.dictionary(), column.codes()[at]);
                if (folded != null) {
                    elements.add(folded);
                }
            }
            return elements;
        };
    }
}
