package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause.Because;
import org.meritlang.syntax.Expression.NumberLiteral;
import org.meritlang.syntax.Expression.TextLiteral;

/** One sentence of a rule file, as written; a block is one sentence with its rows. */
public sealed interface Sentence {
    Span span();

    record ModelName(Span span, TextLiteral name) implements Sentence {}

    record TimeZone(Span span, TextLiteral zone) implements Sentence {}

    record Include(Span span, TextLiteral path) implements Sentence {}

    record LeadHas(Span span, List<Row.AttributeRow> rows) implements Sentence {
        public LeadHas {
            rows = List.copyOf(rows);
        }
    }

    record LeadDoes(Span span, List<Row.ActivityRow> rows) implements Sentence {
        public LeadDoes {
            rows = List.copyOf(rows);
        }
    }

    /** {@code list competitors is "acme.com", "globex.com"}. */
    record ListOf(Span span, Name name, List<Expression> values) implements Sentence {
        public ListOf {
            values = List.copyOf(values);
        }
    }

    /** {@code list free email domains from "free-email-domains.txt"}. */
    record ListFrom(Span span, Name name, TextLiteral path) implements Sentence {}

    /** {@code define decision maker as …}: a condition, an activity or a number. */
    record Define(Span span, Name name, Expression body) implements Sentence {}

    record ScoreHeading(Span span, Name name, List<Clause> clauses) implements Sentence {
        public ScoreHeading {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code score total, 0 to 100, is 60% of fit + 40% of engagement}. */
    record ScoreFormula(Span span, Name name, List<Clause> clauses, Expression formula, Optional<Because> because)
            implements Sentence {
        public ScoreFormula {
            clauses = List.copyOf(clauses);
        }
    }

    record GroupHeading(Span span, Name name, List<Clause> clauses) implements Sentence {
        public GroupHeading {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code +10 when C}. */
    record PointsWhen(
            Span span, NumberLiteral points, Expression condition, List<Clause> clauses, Optional<Because> because)
            implements Sentence {
        public PointsWhen {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code +1 per A}, with every occurrence of an activity. */
    record PointsPer(
            Span span, NumberLiteral points, Expression subject, List<Clause> clauses, Optional<Because> because)
            implements Sentence {
        public PointsPer {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code +1 per 100 employees}: once for every full 100. */
    record PointsPerAmount(
            Span span,
            NumberLiteral points,
            NumberLiteral step,
            Expression subject,
            List<Clause> clauses,
            Optional<Because> because)
            implements Sentence {
        public PointsPerAmount {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code -5 per 30 days without any activity counting from created}. */
    record PointsPerSilence(
            Span span,
            NumberLiteral points,
            Expression.Without silence,
            List<Clause> clauses,
            Optional<Because> because)
            implements Sentence {
        public PointsPerSilence {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * {@code points by X} with rows, or {@code points per A} with rows.
     *
     * @param perOccurrence whether every occurrence takes a row
     */
    record PointsTable(
            Span span,
            boolean perOccurrence,
            Expression subject,
            List<Clause> clauses,
            Optional<Because> because,
            List<Row.PointsRow> rows)
            implements Sentence {
        public PointsTable {
            clauses = List.copyOf(clauses);
            rows = List.copyOf(rows);
        }
    }

    /** {@code raise to 20 when C}; without a condition it always holds. */
    record RaiseTo(Span span, NumberLiteral points, Optional<Expression> condition, Optional<Because> because)
            implements Sentence {}

    /** {@code limit to 20 when C}; without a condition it always holds. */
    record LimitTo(Span span, NumberLiteral points, Optional<Expression> condition, Optional<Because> because)
            implements Sentence {}

    /** {@code grade fit as A from 75, B from 50, D otherwise}. */
    record Grade(Span span, Name score, List<Band> bands, Optional<LabelName> otherwise) implements Sentence {
        public Grade {
            bands = List.copyOf(bands);
        }
    }

    /** {@code A from 75}. */
    record Band(Span span, LabelName label, NumberLiteral from) {}

    /** A label as declared: {@code A}, {@code 1} or {@code "enterprise team"}. */
    record LabelName(Span span, String text, boolean quoted) {}

    record Disqualify(Span span, Expression condition, Optional<Because> because) implements Sentence {}

    /**
     * A form of the language that this version recognises but does not run; told as an error.
     *
     * @param form its opening words
     * @param endsScore whether the score above it owns nothing below it
     */
    record NotYet(Span span, String form, boolean endsScore) implements Sentence {}

    /**
     * A sentence that could not be read; told as an error already, and skipped by every later phase.
     *
     * @param mayChangeOwner whether it may have been a heading, so that nobody can tell to which score
     *     the rules below it belong
     */
    record Broken(Span span, boolean mayChangeOwner) implements Sentence {}
}
