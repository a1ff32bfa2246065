package org.meritlang.syntax;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Builds what a term goes on with behind its left side. */
final class ComparisonBuilder extends MeritParserBaseVisitor<Expression> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;
    private final Expression left;
    private final Span span;

    /**
     * @param span of the left side and all that follows it
     */
    ComparisonBuilder(
            SourceText source, Diagnostics problems, ExpressionBuilder expressions, Expression left, Span span) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = expressions;
        this.left = left;
        this.span = span;
    }

    @Override
    public Expression visitCompareTo(MeritParser.CompareToContext node) {
        Comparator comparator =
                TokenMeanings.comparator(node.comparator().getStart().getType());
        return new Expression.Comparison(span, left, comparator, expressions.value(node.value()));
    }

    @Override
    public Expression visitIsValue(MeritParser.IsValueContext node) {
        boolean negative = node.IS_NOT() != null;
        if (node.value().size() == 1) {
            Comparator comparator = negative ? Comparator.IS_NOT : Comparator.IS;
            return new Expression.Comparison(span, left, comparator, expressions.value(node.value(0)));
        }
        if (negative) {
            parts.problems.add(negativeBeforeSeveral(parts.span(node.IS_NOT()), "is none of"));
        }
        return new Expression.OneOf(span, left, negative, expressions.values(node.value()));
    }

    @Override
    public Expression visitIsBetween(MeritParser.IsBetweenContext node) {
        return new Expression.Between(span, left, expressions.sum(node.sum(0)), expressions.sum(node.sum(1)), true);
    }

    @Override
    public Expression visitIsOneOf(MeritParser.IsOneOfContext node) {
        return new Expression.OneOf(span, left, node.IS_NONE_OF() != null, expressions.values(node.value()));
    }

    @Override
    public Expression visitTextTest(MeritParser.TextTestContext node) {
        TextVerb verb = TokenMeanings.verb(node.verb().getStart().getType());
        Quantifier quantifier = node.quantifier() == null
                ? Quantifier.ANY
                : TokenMeanings.quantifier(node.quantifier().getStart().getType());
        boolean negative = node.DOES_NOT() != null;
        if (negative && (node.value().size() > 1 || node.quantifier() != null)) {
            Span words = parts.span(node.DOES_NOT())
                    .to(parts.span(node.quantifier() == null ? node.verb() : node.quantifier()));
            parts.problems.add(negativeBeforeSeveral(words, verb.written() + " none of"));
        }
        return new Expression.TextTest(span, left, negative, verb, quantifier, expressions.values(node.value()));
    }

    @Override
    public Expression visitIsKnown(MeritParser.IsKnownContext node) {
        return new Expression.Known(span, left, node.IS_KNOWN() != null);
    }

    private Diagnostic negativeBeforeSeveral(Span words, String instead) {
        return Diagnostic.of(
                Code.NEGATIVE_BEFORE_SEVERAL,
                words,
                "`" + words.text() + "` before several values can be read in two ways; say `" + instead + "`.",
                Fix.certain("write `" + instead + "`", words, instead));
    }
}
