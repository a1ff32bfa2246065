package org.meritlang.check;

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
    }

    /** {@code +10 when C}: once, if C is true. */
    record When(Sentence sentence, long points, Condition condition) implements Rule {
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
    record Row(Sentence sentence, Condition condition, long points) {}
}
