package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.written.Words;
import org.meritlang.analysis.written.WrittenConditions;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.schema.Activity;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;

/** Finds rows of tables about activities of which a row above takes all, by what stands behind {@code where}. */
final class TakenOccurrences {
    /** How many rows above are compared with one, the nearest. */
    private static final int MOST_ABOVE = 60;

    private final Subject subject;
    private final WrittenConditions written;
    private final Specimens told;
    private final Logic leads;
    private final Map<Integer, Logic> logics = new HashMap<>();

    /** @param leads by which rows have been compared without looking into texts */
    TakenOccurrences(Subject subject, WrittenConditions written, Logic leads, Specimens told) {
        this.subject = subject;
        this.written = written;
        this.leads = leads;
        this.told = told;
    }

    void tell() {
        for (Rule.OccurrenceTable table : TakenRows.rules(subject, Rule.OccurrenceTable.class)) {
            tell(table.rows().stream()
                    .map(row -> new Row(
                            row.taken(), Optional.empty(), row.sentence().span()))
                    .toList());
        }
        for (Rule.Table table : TakenRows.rules(subject, Rule.Table.class)) {
            List<Row> rows = new ArrayList<>();
            for (Rule.Row row : table.rows()) {
                if (row.condition() instanceof Condition.Occurs occurs) {
                    rows.add(new Row(
                            occurs.occurrences(),
                            Optional.of(occurs),
                            row.sentence().span()));
                }
            }
            tell(rows);
        }
    }

    /**
     * A row.
     *
     * @param counted how many of the occurrences it asks for; empty where it takes each of them
     */
    private record Row(Occurrences taken, Optional<Condition.Occurs> counted, Span sentence) {
        /** Whether who has enough for this row has enough for the other, too. */
        boolean asksNoLess(Row other) {
            if (counted.isEmpty() || other.counted.isEmpty()) {
                return counted.isEmpty() && other.counted.isEmpty();
            }
            Condition.Occurs own = counted.get();
            Condition.Occurs above = other.counted.get();
            return own.relation() == Relation.MORE_OR_EQUAL
                    && above.relation() == Relation.MORE_OR_EQUAL
                    && own.onDays() == above.onDays()
                    && own.count() >= above.count();
        }
    }

    private void tell(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int j = i - 1; j >= Math.max(0, i - MOST_ABOVE); j--) {
                if (takes(rows.get(j), row)) {
                    tell(row, rows.get(j));
                    break;
                }
            }
        }
    }

    /** Not where that can be seen without looking into texts: then it is told already. */
    private boolean takes(Row above, Row row) {
        if (above.taken().activity() != row.taken().activity()
                || !row.asksNoLess(above)
                || above.taken().filter().isEmpty()
                || row.taken().filter().isEmpty()
                || !row.taken().windows().containsAll(above.taken().windows())) {
            return false;
        }
        Logic logic = logics.computeIfAbsent(
                row.taken().activity(),
                activity -> Logic.of(subject.model().activities().get(activity)));
        Condition narrow = row.taken().filter().get();
        Condition wide = above.taken().filter().get();
        return logic.canHold(narrow) && logic.implies(narrow, wide) && !isTold(above, row);
    }

    private boolean isTold(Row above, Row row) {
        return row.counted().isPresent()
                && above.counted().isPresent()
                && leads.implies(row.counted().get(), above.counted().get());
    }

    private void tell(Row row, Row above) {
        Activity activity = subject.model().activities().get(row.taken().activity());
        Span wider = written.ofRow(above.sentence());
        String one = row.counted().isPresent() ? "lead" : Words.quoted(activity.name());
        Diagnostic diagnostic = Diagnostic.of(
                        Code.ROW_TAKES_NOBODY,
                        written.ofRow(row.sentence()),
                        "No " + one + " reaches this row: " + Words.quoted(wider.text()) + " above takes every " + one
                                + " that it could take. The narrower row comes first.")
                .withRelated(wider, row.counted().isPresent() ? "takes them first" : "takes it first");
        if (row.counted().isPresent()) {
            told.tell(diagnostic, row.counted().get());
        } else {
            told.tellOfOccurrence(
                    diagnostic, row.taken().activity(), row.taken().filter().orElseThrow());
        }
    }
}
