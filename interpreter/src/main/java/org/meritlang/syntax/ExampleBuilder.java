package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.TextLiteral;

/** Builds the lines of examples and the rows of their tables from the grammar's trees. */
final class ExampleBuilder extends MeritParserBaseVisitor<Row> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;
    private final Values values = new Values();

    ExampleBuilder(SourceText source, Diagnostics problems) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = new ExpressionBuilder(source, problems);
    }

    @Override
    public Row visitAsOf(MeritParser.AsOfContext node) {
        Span date = parts.span(node.DATE());
        return new ExampleLine.AsOf(parts.span(node), date(date));
    }

    @Override
    public Row visitLeadWith(MeritParser.LeadWithContext node) {
        return new ExampleLine.LeadWith(parts.span(node), facts(node.fact()));
    }

    @Override
    public Row visitActivityLine(MeritParser.ActivityLineContext node) {
        return new ExampleLine.Done(
                parts.span(node),
                parts.name(node.NAME()),
                facts(node.fact()),
                Optional.ofNullable(node.times()).map(expressions::times),
                moment(node));
    }

    private Optional<ExampleLine.Moment> moment(MeritParser.ActivityLineContext node) {
        if (node.duration() != null) {
            Span span = parts.span(node.duration()).to(parts.span(node.AGO()));
            return Optional.of(new ExampleLine.Moment.Ago(span, parts.duration(node.duration())));
        }
        if (node.DATE() != null) {
            Span date = parts.span(node.DATE());
            return Optional.of(new ExampleLine.Moment.On(parts.span(node.ON()).to(date), date(date)));
        }
        return Optional.empty();
    }

    private Expression.DateLiteral date(Span span) {
        return new Expression.DateLiteral(span, Literals.date(span.text()).orElseThrow());
    }

    private List<Fact> facts(List<MeritParser.FactContext> nodes) {
        return nodes.stream()
                .map(node -> new Fact(parts.span(node), parts.name(node.NAME()), values.visit(node.factValue())))
                .toList();
    }

    @Override
    public Row visitExpect(MeritParser.ExpectContext node) {
        List<ExampleLine.Expectation> expected = new ArrayList<>();
        for (MeritParser.ExpectationContext each : node.expectation()) {
            expected.add(expectation(each));
        }
        for (int i = 0; i + 1 < expected.size(); i++) {
            refuseBareList(expected.get(i));
        }
        return new ExampleLine.Expect(parts.span(node), expected);
    }

    private ExampleLine.Expectation expectation(MeritParser.ExpectationContext node) {
        if (node.TEXT() != null) {
            boolean isExpected = node.NOT() == null && node.NO() == null;
            return new ExampleLine.Expectation.Alert(parts.span(node), parts.text(node.TEXT()), isExpected);
        }
        return new ExampleLine.Expectation.Holds(parts.span(node), expressions.expression(node.expression()));
    }

    /** {@code stage is one of A, B, disqualified}: with more behind it, nobody can tell where such a list ends. */
    private void refuseBareList(ExampleLine.Expectation expected) {
        if (expected instanceof ExampleLine.Expectation.Holds holds
                && lastTerm(holds.condition()) instanceof Expression.OneOf oneOf
                && oneOf.values().size() > 1
                && oneOf.values().stream().anyMatch(Expression.NameUse.class::isInstance)) {
            Span list = oneOf.values()
                    .get(0)
                    .span()
                    .to(oneOf.values().get(oneOf.values().size() - 1).span());
            String quoted = String.join(
                    ", ", oneOf.values().stream().map(ExampleBuilder::quoted).toList());
            parts.problems.add(Diagnostic.of(
                    Code.BARE_TEXT,
                    list,
                    "Where more is expected behind a list of labels, the labels stand in quotes.",
                    Fix.certain("write `" + quoted + "`", list, quoted)));
        }
    }

    private static Expression lastTerm(Expression condition) {
        if (condition instanceof Expression.And and) {
            return and.terms().get(and.terms().size() - 1);
        }
        return condition instanceof Expression.Or or ? or.terms().get(or.terms().size() - 1) : condition;
    }

    private static String quoted(Expression value) {
        return value instanceof Expression.NameUse use
                ? Literals.quoted(use.name().text())
                : value.span().text();
    }

    @Override
    public Row visitExamplesHeader(MeritParser.ExamplesHeaderContext node) {
        List<Row.Column> columns = node.column().stream()
                .map(column -> new Row.Column(
                        parts.span(column), Optional.ofNullable(column.NAME()).map(parts::name)))
                .toList();
        return new Row.ExamplesHeader(parts.span(node), columns);
    }

    @Override
    public Row visitExamplesRow(MeritParser.ExamplesRowContext node) {
        // Asked for once: each call walks over the whole row.
        List<MeritParser.CellContext> written = node.cell();
        List<TerminalNode> pipes = node.PIPE();
        List<Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Optional<FactValue> value = value(written.get(i));
            Span bars = parts.span(pipes.get(i)).to(parts.span(pipes.get(i + 1)));
            cells.add(new Row.Cell(value.map(FactValue::span).orElse(bars), value));
        }
        return new Row.ExamplesRow(parts.span(node), cells);
    }

    private Optional<FactValue> value(MeritParser.CellContext node) {
        if (node.factValue() != null) {
            return Optional.of(values.visit(node.factValue()));
        }
        if (node.NAME() != null) {
            Span span = parts.span(node);
            return Optional.of(new FactValue.Plain(span, new Expression.NameUse(span, parts.name(node.NAME()))));
        }
        return node.TEXT().isEmpty()
                ? Optional.empty()
                : Optional.of(new FactValue.Texts(parts.span(node), texts(node.TEXT())));
    }

    private List<TextLiteral> texts(List<TerminalNode> leaves) {
        return leaves.stream().map(parts::text).toList();
    }

    private final class Values extends MeritParserBaseVisitor<FactValue> {
        private FactValue plain(Expression value) {
            return new FactValue.Plain(value.span(), value);
        }

        @Override
        public FactValue visitTextFact(MeritParser.TextFactContext node) {
            return plain(parts.text(node.TEXT()));
        }

        @Override
        public FactValue visitNumberFact(MeritParser.NumberFactContext node) {
            return plain(parts.number(node.number()));
        }

        @Override
        public FactValue visitDateFact(MeritParser.DateFactContext node) {
            return plain(date(parts.span(node)));
        }

        @Override
        public FactValue visitYesNoFact(MeritParser.YesNoFactContext node) {
            return plain(new Expression.YesNoLiteral(parts.span(node), node.YES() != null));
        }

        @Override
        public FactValue visitDurationFact(MeritParser.DurationFactContext node) {
            return plain(new Expression.DurationLiteral(parts.span(node), parts.duration(node.duration())));
        }

        @Override
        public FactValue visitAgoFact(MeritParser.AgoFactContext node) {
            return new FactValue.Ago(parts.span(node), parts.duration(node.duration()));
        }

        @Override
        public FactValue visitTextsFact(MeritParser.TextsFactContext node) {
            return new FactValue.Texts(parts.span(node), texts(node.TEXT()));
        }
    }
}
