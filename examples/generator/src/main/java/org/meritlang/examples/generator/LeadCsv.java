package org.meritlang.examples.generator;

import java.util.List;

/** A file of leads, as a CRM would export it. */
final class LeadCsv {
    private final StringBuilder text = new StringBuilder();

    LeadCsv(String... columns) {
        row(List.of(columns));
    }

    /** One value for each column; empty where nobody knows. */
    void row(List<String> values) {
        text.append(String.join(",", values)).append('\n');
    }

    String text() {
        return text.toString();
    }
}
