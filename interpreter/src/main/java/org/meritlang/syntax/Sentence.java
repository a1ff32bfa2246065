package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause.Because;
import org.meritlang.syntax.Expression.NumberLiteral;
import org.meritlang.syntax.Expression.TextLiteral;

/** One sentence of a rule file, as written; a block is one sentence with its rows. */
public sealed interface Sentence
        permits Sentence.ModelName,
                Sentence.TimeZone,
                Sentence.Include,
                Sentence.LeadHas,
                Sentence.LeadDoes,
                Sentence.ListOf,
                Sentence.ListFrom,
                Sentence.Define,
                Sentence.ScoreHeading,
                Sentence.ScoreFormula,
                Sentence.GroupHeading,
                PointsRule,
                Sentence.RaiseTo,
                Sentence.LimitTo,
                Sentence.Grade,
                Sentence.Disqualify,
                Sentence.Matrix,
                Sentence.Decide,
                Sentence.Alert,
                Sentence.Example,
                Sentence.Examples,
                Sentence.Broken {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of sentence, none with a default; kinds of rule have one of their own. */
    interface Visitor<R> {
        R visitModelName(ModelName node);

        R visitTimeZone(TimeZone node);

        R visitInclude(Include node);

        R visitLeadHas(LeadHas node);

        R visitLeadDoes(LeadDoes node);

        R visitListOf(ListOf node);

        R visitListFrom(ListFrom node);

        R visitDefine(Define node);

        R visitScoreHeading(ScoreHeading node);

        R visitScoreFormula(ScoreFormula node);

        R visitGroupHeading(GroupHeading node);

        R visitPointsRule(PointsRule node);

        R visitRaiseTo(RaiseTo node);

        R visitLimitTo(LimitTo node);

        R visitGrade(Grade node);

        R visitDisqualify(Disqualify node);

        R visitMatrix(Matrix node);

        R visitDecide(Decide node);

        R visitAlert(Alert node);

        R visitExample(Example node);

        R visitExamples(Examples node);

        R visitBroken(Broken node);
    }

    record ModelName(Span span, TextLiteral name) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitModelName(this);
        }
    }

    record TimeZone(Span span, TextLiteral zone) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimeZone(this);
        }
    }

    record Include(Span span, TextLiteral path) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInclude(this);
        }
    }

    record LeadHas(Span span, List<Row.AttributeRow> rows) implements Sentence {
        public LeadHas {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLeadHas(this);
        }
    }

    record LeadDoes(Span span, List<Row.ActivityRow> rows) implements Sentence {
        public LeadDoes {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLeadDoes(this);
        }
    }

    /** {@code list competitors is "acme.com", "globex.com"}. */
    record ListOf(Span span, Name name, List<Expression> values) implements Sentence {
        public ListOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListOf(this);
        }
    }

    /** {@code list free email domains from "free-email-domains.txt"}. */
    record ListFrom(Span span, Name name, TextLiteral path) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListFrom(this);
        }
    }

    /** {@code define decision maker as …}: a condition, an activity or a number. */
    record Define(Span span, Name name, Expression body) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDefine(this);
        }
    }

    record ScoreHeading(Span span, Name name, List<Clause> clauses) implements Sentence {
        public ScoreHeading {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScoreHeading(this);
        }
    }

    /** {@code score total, 0 to 100, is 60% of fit + 40% of engagement}. */
    record ScoreFormula(Span span, Name name, List<Clause> clauses, Expression formula, Optional<Because> because)
            implements Sentence {
        public ScoreFormula {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScoreFormula(this);
        }
    }

    record GroupHeading(Span span, Name name, List<Clause> clauses) implements Sentence {
        public GroupHeading {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitGroupHeading(this);
        }
    }

    /** {@code raise to 20 when C}; without a condition it always holds. */
    record RaiseTo(Span span, NumberLiteral points, Optional<Expression> condition, Optional<Because> because)
            implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRaiseTo(this);
        }
    }

    /** {@code limit to 20 when C}; without a condition it always holds. */
    record LimitTo(Span span, NumberLiteral points, Optional<Expression> condition, Optional<Because> because)
            implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLimitTo(this);
        }
    }

    /** {@code grade fit as A from 75, B from 50, D otherwise}. */
    record Grade(Span span, Name score, List<Band> bands, Optional<LabelName> otherwise) implements Sentence {
        public Grade {
            bands = List.copyOf(bands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitGrade(this);
        }
    }

    /** {@code A from 75}. */
    record Band(Span span, LabelName label, NumberLiteral from) {}

    /** A label as declared: {@code A}, {@code 1} or {@code "enterprise team"}. */
    record LabelName(Span span, String text, boolean quoted) {}

    record Disqualify(Span span, Expression condition, Optional<Because> because) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDisqualify(this);
        }
    }

    /**
     * {@code matrix priority of fit grade and engagement grade}, with a table of labels or without one.
     *
     * @param rowOutput whose labels stand before the rows
     * @param columnOutput whose labels stand above the columns
     * @param header the labels above the columns; empty for a matrix without a table, which joins the two
     * @param rows each with as many cells as there are columns
     * @param isWhole whether every line of its table could be read: else nothing is known of what it lacks
     */
    record Matrix(
            Span span,
            Name name,
            Name rowOutput,
            Name columnOutput,
            Optional<Row.MatrixHeader> header,
            List<Row.MatrixRow> rows,
            boolean isWhole)
            implements Sentence {
        public Matrix {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatrix(this);
        }
    }

    /**
     * {@code decide stage} with its rows.
     *
     * @param isWhole whether every row could be read: else nothing is known of what it lacks
     */
    record Decide(Span span, Name name, List<Row.DecideRow> rows, boolean isWhole) implements Sentence {
        public Decide {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDecide(this);
        }
    }

    /** {@code alert "call within a day" as soon as priority is hot}. */
    record Alert(Span span, TextLiteral text, Expression condition, Optional<Because> because) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAlert(this);
        }
    }

    /**
     * {@code example "a director who came to the webinar"} with its lines.
     *
     * @param isWhole whether every line could be read: else it shows nothing
     */
    record Example(Span span, TextLiteral title, List<ExampleLine> lines, boolean isWhole) implements Sentence {
        public Example {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExample(this);
        }
    }

    /**
     * {@code examples} with a table, every row of which is one.
     *
     * @param asOf the instant of those rows that have none of their own
     * @param header what its columns are about; empty only where it could not be read
     * @param rows each with as many cells as there are columns
     * @param isWhole whether every line could be read
     */
    record Examples(
            Span span,
            Optional<ExampleLine.AsOf> asOf,
            Optional<Row.ExamplesHeader> header,
            List<Row.ExamplesRow> rows,
            boolean isWhole)
            implements Sentence {
        public Examples {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExamples(this);
        }
    }

    /**
     * A sentence that could not be read; told as an error already, and skipped by every later phase.
     *
     * @param mayChangeOwner whether it may have been a heading, so that nobody can tell to which score
     *     the rules below it belong
     */
    record Broken(Span span, boolean mayChangeOwner) implements Sentence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBroken(this);
        }
    }
}
