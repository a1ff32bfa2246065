package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause.Because;
import org.meritlang.syntax.Expression.NumberLiteral;

/** A sentence that gives or takes points, and belongs to a score and perhaps to a group of it. */
public sealed interface PointsRule extends Sentence {
    List<Clause> clauses();

    Optional<Because> because();

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Sentence.Visitor<R> visitor) {
        return visitor.visitPointsRule(this);
    }

    /** One method per kind of rule, none with a default. */
    interface Visitor<R> {
        R visitWhen(When node);

        R visitPer(Per node);

        R visitPerAmount(PerAmount node);

        R visitPerSilence(PerSilence node);

        R visitTable(Table node);
    }

    /** {@code +10 when C}. */
    record When(Span span, NumberLiteral points, Expression condition, List<Clause> clauses, Optional<Because> because)
            implements PointsRule {
        public When {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhen(this);
        }
    }

    /** {@code +1 per A}, with every occurrence of an activity. */
    record Per(Span span, NumberLiteral points, Expression subject, List<Clause> clauses, Optional<Because> because)
            implements PointsRule {
        public Per {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPer(this);
        }
    }

    /** {@code +1 per 100 employees}: once for every full 100. */
    record PerAmount(
            Span span,
            NumberLiteral points,
            NumberLiteral step,
            Expression subject,
            List<Clause> clauses,
            Optional<Because> because)
            implements PointsRule {
        public PerAmount {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerAmount(this);
        }
    }

    /** {@code -5 per 30 days without any activity counting from created}. */
    record PerSilence(
            Span span,
            NumberLiteral points,
            Expression.Without silence,
            List<Clause> clauses,
            Optional<Because> because)
            implements PointsRule {
        public PerSilence {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerSilence(this);
        }
    }

    /**
     * {@code points by X} with rows, or {@code points per A} with rows.
     *
     * @param perOccurrence whether every occurrence takes a row
     */
    record Table(
            Span span,
            boolean perOccurrence,
            Expression subject,
            List<Clause> clauses,
            Optional<Because> because,
            List<Row.PointsRow> rows)
            implements PointsRule {
        public Table {
            clauses = List.copyOf(clauses);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTable(this);
        }
    }
}
