package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.analysis.ranges.Exhibits;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;

/** Findings about what is so of some leads, and a lead for each of which it is so, where one could be made. */
final class Specimens {
    private final Exhibits exhibits;
    private final List<Finding> findings = new ArrayList<>();

    Specimens(Subject subject) {
        this.exhibits = subject.exhibits();
    }

    /** Tells of something that no lead can show. */
    void tell(Diagnostic diagnostic) {
        findings.add(Finding.of(diagnostic));
    }

    /**
     * Tells of something that a lead shows.
     *
     * @param shownBy true of that lead; made of conditions of the model
     */
    void tell(Diagnostic diagnostic, Condition shownBy) {
        findings.add(Finding.of(diagnostic, exhibits.where(shownBy)));
    }

    /** Tells of something that an occurrence shows: one for which the filter is true. */
    void tellOfOccurrence(Diagnostic diagnostic, int activity, Condition filter) {
        findings.add(Finding.of(diagnostic, exhibits.thatDid(activity, filter)));
    }

    /** All that was told, each with its lead. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
