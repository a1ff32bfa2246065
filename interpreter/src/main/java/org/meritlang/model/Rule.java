package org.meritlang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A sentence that gives or takes points; points are at scale 4. */
public sealed interface Rule {
    Sentence sentence();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of rule, none with a default. */
    interface Visitor<R> {
        R visitWhen(When node);

        R visitPerAmount(PerAmount node);

        R visitTable(Table node);

        R visitPerOccurrence(PerOccurrence node);

        R visitOccurrenceTable(OccurrenceTable node);

        R visitPerSilence(PerSilence node);
    }

    /** {@code +10 when C}: once, if C is true; perhaps shrinking with the age of an activity. */
    record When(Sentence sentence, long points, Condition condition, Optional<Aging> aging) implements Rule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhen(this);
        }
    }

    /** {@code +1 per 100 employees}: for every full step; nothing for an unknown or negative number. */
    record PerAmount(
            Sentence sentence,
            long points,
            BigDecimal step,
            NumberExpression number,
            Optional<Condition> when,
            Range cap)
            implements Rule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerAmount(this);
        }
    }

    /** {@code points by X}: the first row that holds, once. */
    record Table(Sentence sentence, List<Row> rows, Optional<Condition> when, Range cap) implements Rule {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTable(this);
        }
    }

    /**
     * A row of a table. A row takes a lead when its condition is true and no earlier row's was; the
     * condition of {@code otherwise} is always true.
     *
     * @param sentence its words are the row's; its subject reads {@code employees: 1000 or more}
     */
    record Row(Sentence sentence, Condition condition, long points, Optional<Aging> aging) {}

    /** {@code +1 per A}: for every occurrence that counts. */
    record PerOccurrence(
            Sentence sentence,
            long points,
            Occurrences occurrences,
            Optional<Condition> when,
            Limits limits,
            Optional<Decay> decay,
            Range cap)
            implements Rule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerOccurrence(this);
        }
    }

    /**
     * {@code points per A}: every occurrence that counts takes the first row that holds for it. One that
     * no row takes has used its frequency slot all the same, but no other limit.
     */
    record OccurrenceTable(
            Sentence sentence,
            Occurrences occurrences,
            List<OccurrenceRow> rows,
            Optional<Condition> when,
            Limits limits,
            Optional<Decay> decay,
            Range cap)
            implements Rule {
        public OccurrenceTable {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOccurrenceTable(this);
        }
    }

    /**
     * A row of {@code points per A}.
     *
     * @param sentence its words are the row's; its subject reads {@code page visited: where url contains "/pricing"}
     * @param taken the filter and the windows of the row alone, on the table's activity; none for {@code otherwise}
     */
    record OccurrenceRow(Sentence sentence, Occurrences taken, long points) {}

    /**
     * {@code -5 per 30 days without A counting from created}: for every completed period; nothing where
     * neither an occurrence nor a date says from when, which is reported.
     */
    record PerSilence(Sentence sentence, long points, Without silence, Optional<Condition> when, Range cap)
            implements Rule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerSilence(this);
        }
    }
}
