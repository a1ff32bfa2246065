package org.meritlang.syntax;

import org.antlr.v4.runtime.tree.TerminalNode;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;

/** Builds windows of time from the grammar's trees. */
final class WindowBuilder extends MeritParserBaseVisitor<Window> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;

    WindowBuilder(SourceText source, Diagnostics problems, ExpressionBuilder expressions) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = expressions;
    }

    @Override
    public Window visitInTheLast(MeritParser.InTheLastContext node) {
        return new Window.InTheLast(parts.span(node), parts.duration(node.period()));
    }

    @Override
    public Window visitInTheNext(MeritParser.InTheNextContext node) {
        return new Window.InTheNext(parts.span(node), parts.duration(node.period()));
    }

    @Override
    public Window visitSince(MeritParser.SinceContext node) {
        return new Window.Since(parts.span(node), moment(node.moment()));
    }

    @Override
    public Window visitSinceTheLast(MeritParser.SinceTheLastContext node) {
        return new Window.SinceTheLast(parts.span(node), activity(node.subject(), node.activityFilter()));
    }

    @Override
    public Window visitBefore(MeritParser.BeforeContext node) {
        return new Window.Before(parts.span(node), moment(node.moment()));
    }

    @Override
    public Window visitAfter(MeritParser.AfterContext node) {
        return new Window.After(parts.span(node), moment(node.moment()));
    }

    @Override
    public Window visitBetweenDates(MeritParser.BetweenDatesContext node) {
        return new Window.BetweenDates(parts.span(node), moment(node.moment(0)), moment(node.moment(1)));
    }

    @Override
    public Window visitAgo(MeritParser.AgoContext node) {
        TerminalNode amount = (TerminalNode) node.getChild(0);
        Relation relation = TokenMeanings.amount(amount.getSymbol().getType());
        return new Window.Ago(parts.span(node), relation, parts.duration(node.duration()));
    }

    @Override
    public Window visitBesideDay(MeritParser.BesideDayContext node) {
        Relation relation =
                node.SINCE() != null ? Relation.MORE_OR_EQUAL : node.BEFORE() != null ? Relation.LESS : Relation.MORE;
        return new Window.BesideDay(parts.span(node), relation, node.YESTERDAY() != null);
    }

    @Override
    public Window visitDay(MeritParser.DayContext node) {
        return new Window.Calendar(parts.span(node), node.YESTERDAY() != null, TimeUnit.DAY);
    }

    @Override
    public Window visitCalendar(MeritParser.CalendarContext node) {
        return new Window.Calendar(parts.span(node), node.LAST() != null, parts.unit(node.unit()));
    }

    @Override
    public Window visitWithinOf(MeritParser.WithinOfContext node) {
        return new Window.WithinOf(parts.span(node), parts.duration(node.period()), moment(node.moment()));
    }

    @Override
    public Window visitWithinAfter(MeritParser.WithinAfterContext node) {
        return new Window.WithinAfter(
                parts.span(node), parts.duration(node.period()), activity(node.subject(), node.activityFilter()));
    }

    private Expression activity(
            MeritParser.SubjectContext subject,
            MeritParser.@org.jspecify.annotations.Nullable ActivityFilterContext filter) {
        return expressions.filtered(expressions.subject(subject), filter);
    }

    private Expression moment(MeritParser.MomentContext node) {
        return node.NAME() != null
                ? new Expression.NameUse(parts.span(node), parts.name(node.NAME()))
                : expressions.dateLiteral(parts.span(node));
    }
}
