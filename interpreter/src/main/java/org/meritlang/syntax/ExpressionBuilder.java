package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.NumberLiteral;

/** Builds expressions from the grammar's trees, and refuses what the grammar cannot. */
final class ExpressionBuilder extends TreeBuilder {
    private final Terms terms = new Terms();
    private final Operands operands = new Operands();

    ExpressionBuilder(SourceText source, Diagnostics problems) {
        super(source, problems);
    }

    Expression expression(MeritParser.ExpressionContext node) {
        List<Expression> built = node.term().stream().map(this::term).toList();
        return joined(built, node.connective(), span(node));
    }

    /** Several terms joined by one and the same of {@code and} and {@code or}. */
    Expression joined(List<Expression> built, List<MeritParser.ConnectiveContext> connectives, Span span) {
        if (connectives.isEmpty()) {
            return built.get(0);
        }
        long ands = connectives.stream().filter(c -> c.AND() != null).count();
        if (ands > 0 && ands < connectives.size()) {
            problems.add(Mixture.of(built, connectives, span, this::span));
        }
        return ands > 0 ? new Expression.And(span, built) : new Expression.Or(span, built);
    }

    Expression term(MeritParser.TermContext node) {
        return terms.visit(node);
    }

    Expression sum(MeritParser.SumContext node) {
        List<Expression> products = node.product().stream().map(this::product).toList();
        Expression result = products.get(0);
        int sign = 0;
        for (int i = 1; i < node.getChildCount(); i += 2) {
            boolean plus = node.PLUS().contains(node.getChild(i));
            sign++;
            result = new Expression.Arithmetic(
                    result.span().to(products.get(sign).span()),
                    result,
                    plus ? ArithmeticOperator.PLUS : ArithmeticOperator.MINUS,
                    products.get(sign));
        }
        return result;
    }

    private Expression product(MeritParser.ProductContext node) {
        List<Expression> factors = node.operand().stream().map(operands::visit).toList();
        Expression result = factors.get(0);
        for (int i = 1; i < factors.size(); i++) {
            boolean times = node.STAR().contains(node.getChild(2 * i - 1));
            result = new Expression.Arithmetic(
                    result.span().to(factors.get(i).span()),
                    result,
                    times ? ArithmeticOperator.TIMES : ArithmeticOperator.DIVIDED_BY,
                    factors.get(i));
        }
        return result;
    }

    /** The comparison that a term or a row goes on with, of this left side. */
    Expression comparison(Expression left, MeritParser.ComparisonContext node, Span span) {
        return new ComparisonBuilder(source, problems, this, left, span).visit(node);
    }

    Expression value(MeritParser.ValueContext node) {
        if (node.sum() != null) {
            return sum(node.sum());
        }
        return new Expression.YesNoLiteral(span(node), node.YES() != null);
    }

    List<Expression> values(List<MeritParser.ValueContext> nodes) {
        return nodes.stream().map(this::value).toList();
    }

    Expression activity(MeritParser.ActivityContext node) {
        Expression subject = subject(node.subject());
        return node.tails() == null ? subject : tails(subject, node.tails());
    }

    Expression subject(MeritParser.SubjectContext node) {
        if (node.NAME() != null) {
            return new Expression.NameUse(span(node), name(node.NAME()));
        }
        if (node.ANY_ACTIVITY() != null) {
            return new Expression.AnyActivity(span(node));
        }
        return new Expression.Parenthesized(span(node), expression(node.expression()));
    }

    /** A filter, a count and a window behind a subject. */
    Expression tails(Expression subject, MeritParser.TailsContext node) {
        Expression built = filtered(subject, node.activityFilter());
        if (node.count() != null) {
            built = new Expression.Counted(built.span().to(span(node.count())), built, count(node.count()));
        }
        return windowed(built, node.window());
    }

    Expression filtered(Expression subject, MeritParser.@Nullable ActivityFilterContext node) {
        return node == null
                ? subject
                : new Expression.Where(subject.span().to(span(node)), subject, filter(node.filter()));
    }

    private Expression windowed(Expression subject, MeritParser.@Nullable WindowContext node) {
        return node == null ? subject : new Expression.InWindow(subject.span().to(span(node)), subject, window(node));
    }

    private Expression filter(MeritParser.FilterContext node) {
        if (node instanceof MeritParser.NotFilterContext not) {
            return new Expression.Not(span(not), filter(not.filter()));
        }
        if (node instanceof MeritParser.BareFilterContext bare) {
            return subject(bare.subject());
        }
        MeritParser.ComparingFilterContext comparing = (MeritParser.ComparingFilterContext) node;
        return comparison(sum(comparing.sum()), comparing.comparison(), span(comparing));
    }

    Window window(MeritParser.WindowContext node) {
        return new WindowBuilder(source, problems, this).visit(node);
    }

    private CountTest count(MeritParser.CountContext node) {
        boolean onDays = node.getStart().getType() == MeritParser.ON;
        TerminalNode amount = (TerminalNode) node.getChild(onDays ? 1 : 0);
        Relation relation = TokenMeanings.amount(amount.getSymbol().getType());
        if (node instanceof MeritParser.CountDaysContext days) {
            return new CountTest(span(node), relation, number(days.NUMBER()), true);
        }
        return new CountTest(span(node), relation, times(((MeritParser.CountTimesContext) node).times()), false);
    }

    NumberLiteral times(MeritParser.TimesContext node) {
        if (node.NUMBER() != null) {
            return number(node.NUMBER());
        }
        String digit = node.ONCE() != null ? "1" : "2";
        return new NumberLiteral(span(node), new java.math.BigDecimal(digit), digit);
    }

    private Expression among(MeritParser.AmongContext node) {
        return windowed(filtered(subject(node.subject()), node.activityFilter()), node.window());
    }

    Expression.Without without(MeritParser.WithoutContext node) {
        return new Expression.Without(
                span(node),
                duration(node.duration()),
                filtered(subject(node.subject()), node.activityFilter()),
                node.COUNTING_FROM() == null ? Optional.empty() : Optional.of(name(node.NAME())));
    }

    private final class Terms extends MeritParserBaseVisitor<Expression> {
        @Override
        public Expression visitNotTerm(MeritParser.NotTermContext node) {
            return new Expression.Not(span(node), term(node.term()));
        }

        @Override
        public Expression visitNoTerm(MeritParser.NoTermContext node) {
            return new Expression.NoActivity(span(node), activity(node.activity()));
        }

        @Override
        public Expression visitActivityTerm(MeritParser.ActivityTermContext node) {
            return tails(subject(node.subject()), node.tails());
        }

        @Override
        public Expression visitPlainTerm(MeritParser.PlainTermContext node) {
            Expression left = sum(node.sum());
            return node.comparison() == null ? left : comparison(left, node.comparison(), span(node));
        }
    }

    private final class Operands extends MeritParserBaseVisitor<Expression> {
        @Override
        public Expression visitNegation(MeritParser.NegationContext node) {
            return new Expression.Negation(span(node), visit(node.operand()));
        }

        @Override
        public Expression visitNumberOperand(MeritParser.NumberOperandContext node) {
            return number(node.NUMBER(), node.multiplier(), span(node));
        }

        @Override
        public Expression visitPercentOperand(MeritParser.PercentOperandContext node) {
            return new Expression.PercentOf(span(node), number(node.NUMBER()), visit(node.operand()));
        }

        @Override
        public Expression visitTextOperand(MeritParser.TextOperandContext node) {
            return text(node.TEXT());
        }

        @Override
        public Expression visitDateOperand(MeritParser.DateOperandContext node) {
            return dateLiteral(span(node));
        }

        @Override
        public Expression visitDurationOperand(MeritParser.DurationOperandContext node) {
            return new Expression.DurationLiteral(span(node), duration(node.duration()));
        }

        @Override
        public Expression visitWithoutOperand(MeritParser.WithoutOperandContext node) {
            return without(node.without());
        }

        @Override
        public Expression visitDomainOperand(MeritParser.DomainOperandContext node) {
            return new Expression.DomainOf(span(node), visit(node.operand()));
        }

        @Override
        public Expression visitLengthOperand(MeritParser.LengthOperandContext node) {
            return new Expression.LengthOf(span(node), visit(node.operand()));
        }

        @Override
        public Expression visitDaysSinceOperand(MeritParser.DaysSinceOperandContext node) {
            return new Expression.DaysSince(span(node), visit(node.operand()));
        }

        @Override
        public Expression visitCountOperand(MeritParser.CountOperandContext node) {
            return new Expression.Aggregate(span(node), AggregateKind.COUNT, Optional.empty(), among(node.among()));
        }

        @Override
        public Expression visitAggregateOperand(MeritParser.AggregateOperandContext node) {
            AggregateKind kind =
                    TokenMeanings.aggregate(node.aggregate().getStart().getType());
            return new Expression.Aggregate(span(node), kind, Optional.of(name(node.NAME())), among(node.among()));
        }

        @Override
        public Expression visitAtLeastOperand(MeritParser.AtLeastOperandContext node) {
            List<Expression> counted = node.expression().stream()
                    .map(ExpressionBuilder.this::expression)
                    .toList();
            return new Expression.AtLeastOf(span(node), number(node.NUMBER()), counted);
        }

        @Override
        public Expression visitEarlierOperand(MeritParser.EarlierOperandContext node) {
            return new Expression.Earlier(span(node), name(node.NAME()), duration(node.duration()));
        }

        @Override
        public Expression visitSubjectOperand(MeritParser.SubjectOperandContext node) {
            return subject(node.subject());
        }
    }

    Expression dateLiteral(Span span) {
        return new Expression.DateLiteral(span, Literals.date(span.text()).orElseThrow());
    }
}
