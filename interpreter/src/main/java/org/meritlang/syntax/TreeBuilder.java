package org.meritlang.syntax;

import java.math.BigDecimal;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritParser;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.NumberLiteral;

/** What all builders of the tree share: places, names, numbers, durations. */
class TreeBuilder {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    final SourceText source;
    final Diagnostics problems;

    TreeBuilder(SourceText source, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
    }

    final Span span(ParserRuleContext node) {
        org.antlr.v4.runtime.Token stop = node.getStop() == null ? node.getStart() : node.getStop();
        int end = stop.getType() == org.antlr.v4.runtime.Token.EOF
                ? lastBefore(node, stop)
                : Math.max(node.getStart().getStartIndex(), stop.getStopIndex() + 1);
        return source.span(node.getStart().getStartIndex(), end);
    }

    private static int lastBefore(ParserRuleContext node, org.antlr.v4.runtime.Token eof) {
        for (int i = node.getChildCount() - 1; i >= 0; i--) {
            if (node.getChild(i) instanceof ParserRuleContext child && child.getStop() != null) {
                return child.getStop().getStopIndex() + 1;
            }
            if (node.getChild(i) instanceof TerminalNode leaf && leaf.getSymbol() != eof) {
                return leaf.getSymbol().getStopIndex() + 1;
            }
        }
        return node.getStart().getStopIndex() + 1;
    }

    final Span span(TerminalNode leaf) {
        return source.span(leaf.getSymbol().getStartIndex(), leaf.getSymbol().getStopIndex() + 1);
    }

    final Name name(TerminalNode leaf) {
        return new Name(span(leaf), leaf.getText(), leaf.getSymbol().getCharPositionInLine() == 1);
    }

    /** A label as it is declared. One in brackets is kept in quotes, which protect it as well. */
    final Sentence.LabelName label(MeritParser.LabelContext node) {
        boolean bracketed = node.NAME() != null && name(node.NAME()).bracketed();
        boolean quoted = node.TEXT() != null;
        String text = quoted ? Literals.text(node.getText()) : node.getText();
        return new Sentence.LabelName(span(node), text, quoted || bracketed);
    }

    final Expression.TextLiteral text(TerminalNode leaf) {
        return new Expression.TextLiteral(span(leaf), Literals.text(leaf.getText()));
    }

    final NumberLiteral number(MeritParser.NumberContext node) {
        NumberLiteral number = number(node.NUMBER(), node.multiplier(), span(node));
        boolean negative = node.sign() != null && node.sign().MINUS() != null;
        return negative ? new NumberLiteral(number.span(), number.value().negate(), "-" + number.written()) : number;
    }

    final NumberLiteral number(TerminalNode leaf) {
        return new NumberLiteral(span(leaf), Literals.number(leaf.getText()), leaf.getText());
    }

    final NumberLiteral number(
            TerminalNode leaf, MeritParser.@org.jspecify.annotations.Nullable MultiplierContext multiplier, Span span) {
        BigDecimal value = Literals.number(leaf.getText());
        if (multiplier == null) {
            return new NumberLiteral(span, value, leaf.getText());
        }
        BigDecimal factor = multiplier.THOUSAND() != null
                ? BigDecimal.valueOf(1000)
                : multiplier.MILLION() != null ? MILLION : MILLION.multiply(BigDecimal.valueOf(1000));
        BigDecimal product = value.multiply(factor);
        if (!Literals.isWithinBounds(product)) {
            problems.add(Diagnostic.of(Code.NUMBER_OUT_OF_BOUNDS, span, Literals.BOUNDS));
        }
        return new NumberLiteral(span, product, leaf.getText() + " " + multiplier.getText());
    }

    final Duration duration(MeritParser.DurationContext node) {
        TimeUnit unit = unit(node.unit());
        return node.NUMBER() == null
                ? one(span(node), true, unit)
                : new Duration(span(node), number(node.NUMBER(), node.multiplier(), span(node)), true, unit);
    }

    final Duration duration(MeritParser.PeriodContext node) {
        TimeUnit unit = unit(node.unit());
        return node.NUMBER() == null
                ? one(span(node), node.A() != null, unit)
                : new Duration(span(node), number(node.NUMBER(), node.multiplier(), span(node)), true, unit);
    }

    /** One of a unit, as {@code a week} and {@code every week} say it. */
    private static Duration one(Span span, boolean isCounted, TimeUnit unit) {
        return new Duration(span, new NumberLiteral(span, BigDecimal.ONE, "1"), isCounted, unit);
    }

    final TimeUnit unit(MeritParser.UnitContext node) {
        return TokenMeanings.unit(node.getStart().getType());
    }
}
