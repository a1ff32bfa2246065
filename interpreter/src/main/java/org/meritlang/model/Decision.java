package org.meritlang.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The label of the first row that holds.
 *
 * @param rows in their order, without the last
 * @param otherwise the label of leads for which no row holds
 * @param last the sentence of the row that says {@code otherwise}
 * @param asksDisqualified whether the condition of some row begins with {@code disqualified}: then a
 *     disqualified lead gets its label like any other
 */
public record Decision(String name, List<Row> rows, String otherwise, Sentence last, boolean asksDisqualified)
        implements Labelling {
    public Decision {
        rows = List.copyOf(rows);
    }

    /** A row with its condition, which sees the lead as if nothing disqualified it. */
    public record Row(String label, Condition when, Sentence sentence) {}

    /** In the order of their first rows. */
    @Override
    public List<String> labels() {
        return Stream.concat(rows.stream().map(Row::label), Stream.of(otherwise))
                .distinct()
                .toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDecision(this);
    }
}
