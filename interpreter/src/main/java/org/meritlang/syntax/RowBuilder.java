package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Builds the rows of blocks from the grammar's trees. */
final class RowBuilder extends MeritParserBaseVisitor<Row> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;
    private final ClauseBuilder clauses;
    private final Types types = new Types();
    private final RowTests tests = new RowTests();

    RowBuilder(SourceText source, Diagnostics problems) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = new ExpressionBuilder(source, problems);
        this.clauses = new ClauseBuilder(source, problems, expressions);
    }

    @Override
    public Row visitAttributeRow(MeritParser.AttributeRowContext node) {
        return attribute(node.attribute());
    }

    @Override
    public Row visitActivityRow(MeritParser.ActivityRowContext node) {
        List<Row.AttributeRow> attributes =
                node.attribute().stream().map(this::attribute).toList();
        return new Row.ActivityRow(parts.span(node), parts.name(node.NAME()), attributes);
    }

    private Row.AttributeRow attribute(MeritParser.AttributeContext node) {
        return new Row.AttributeRow(
                parts.span(node),
                parts.name(node.NAME()),
                types.visit(node.type()),
                Optional.ofNullable(node.value()).map(expressions::value));
    }

    @Override
    public Row visitPointsRow(MeritParser.PointsRowContext node) {
        return new Row.PointsRow(
                parts.span(node),
                tests.visit(node.rowTest()),
                parts.number(node.number()),
                clauses.because(node.because()));
    }

    @Override
    public Row visitMatrixHeader(MeritParser.MatrixHeaderContext node) {
        List<Sentence.LabelName> labels =
                node.label().stream().map(parts::label).toList();
        if (node.getChild(1) instanceof MeritParser.LabelContext corner) {
            parts.problems.add(Diagnostic.of(
                    Code.SUPERFLUOUS_WORD,
                    parts.span(corner),
                    "The header of a matrix begins with an empty cell, which stands above the labels of the rows.",
                    Fix.offer("empty it?", parts.span(corner), "")));
        }
        return new Row.MatrixHeader(parts.span(node), labels);
    }

    @Override
    public Row visitMatrixRow(MeritParser.MatrixRowContext node) {
        List<Sentence.LabelName> labels =
                node.label().stream().map(parts::label).toList();
        return new Row.MatrixRow(parts.span(node), labels.get(0), labels.subList(1, labels.size()));
    }

    @Override
    public Row visitDecideRow(MeritParser.DecideRowContext node) {
        return new Row.DecideRow(
                parts.span(node),
                parts.label(node.label()),
                Optional.ofNullable(node.expression()).map(expressions::expression),
                clauses.because(node.because()));
    }

    private final class Types extends MeritParserBaseVisitor<TypeName> {
        @Override
        public TypeName visitTextType(MeritParser.TextTypeContext node) {
            return new TypeName.Text(parts.span(node));
        }

        @Override
        public TypeName visitOneOfType(MeritParser.OneOfTypeContext node) {
            return new TypeName.OneOf(
                    parts.span(node), node.TEXT().stream().map(parts::text).toList());
        }

        @Override
        public TypeName visitNumberType(MeritParser.NumberTypeContext node) {
            return new TypeName.Number(parts.span(node), false);
        }

        @Override
        public TypeName visitMoneyType(MeritParser.MoneyTypeContext node) {
            return new TypeName.Number(parts.span(node), true);
        }

        @Override
        public TypeName visitYesNoType(MeritParser.YesNoTypeContext node) {
            return new TypeName.YesNo(parts.span(node));
        }

        @Override
        public TypeName visitDateType(MeritParser.DateTypeContext node) {
            return new TypeName.Date(parts.span(node));
        }

        @Override
        public TypeName visitTextListType(MeritParser.TextListTypeContext node) {
            return new TypeName.TextList(parts.span(node));
        }

        @Override
        public TypeName visitAmountType(MeritParser.AmountTypeContext node) {
            return new TypeName.Amount(parts.span(node), parts.unit(node.unit()));
        }
    }

    private final class RowTests extends MeritParserBaseVisitor<RowTest> {
        @Override
        public RowTest visitUnknownRow(MeritParser.UnknownRowContext node) {
            return new RowTest.Unknown(parts.span(node));
        }

        @Override
        public RowTest visitOtherwiseRow(MeritParser.OtherwiseRowContext node) {
            return new RowTest.Otherwise(parts.span(node));
        }

        @Override
        public RowTest visitRangeRow(MeritParser.RangeRowContext node) {
            return new RowTest.NumberRange(parts.span(node), bound(node.rowValue(0)), bound(node.rowValue(1)));
        }

        @Override
        public RowTest visitOpenRow(MeritParser.OpenRowContext node) {
            Relation relation = node.OR_MORE() != null ? Relation.MORE_OR_EQUAL : Relation.LESS_OR_EQUAL;
            return new RowTest.Bound(parts.span(node), relation, bound(node.rowValue()));
        }

        @Override
        public RowTest visitUpToRow(MeritParser.UpToRowContext node) {
            return new RowTest.Bound(parts.span(node), Relation.LESS_OR_EQUAL, bound(node.rowValue()));
        }

        /** {@code 1 - 100} would be minus ninety-nine, and nobody means that. */
        private void refuseSpacedRange(Expression value) {
            if (value instanceof Expression.Arithmetic difference
                    && difference.operator() == ArithmeticOperator.MINUS
                    && difference.left() instanceof Expression.NumberLiteral low
                    && difference.right() instanceof Expression.NumberLiteral high) {
                String range = low.written() + " to " + high.written();
                parts.problems.add(Diagnostic.of(
                        Code.ANOTHER_WAY_TO_SAY_IT,
                        value.span(),
                        "A range is said in words: `" + range + "`.",
                        Fix.certain("write `" + range + "`", value.span(), range)));
            }
        }

        @Override
        public RowTest visitValuesRow(MeritParser.ValuesRowContext node) {
            List<Expression> values = expressions.values(node.value());
            values.forEach(this::refuseSpacedRange);
            return new RowTest.Values(parts.span(node), values);
        }

        @Override
        public RowTest visitRestRow(MeritParser.RestRowContext node) {
            Span span = parts.span(node);
            Expression subject = new Expression.Subject(span.source().span(span.start(), span.start()));
            Expression first = node.comparison() != null
                    ? expressions.comparison(subject, node.comparison(), parts.span(node.comparison()))
                    : expressions.tails(subject, node.tails());
            if (node.connective().isEmpty()) {
                return RowTests.simplest(first, span);
            }
            List<Expression> terms = new ArrayList<>(List.of(first));
            for (ParseTree child : node.children) {
                if (child instanceof MeritParser.TermContext term) {
                    terms.add(expressions.term(term));
                }
            }
            return new RowTest.Rest(span, expressions.joined(terms, node.connective(), span));
        }

        /** What a row of its own kind says better than a whole condition. */
        private static RowTest simplest(Expression condition, Span span) {
            if (condition instanceof Expression.Comparison comparison) {
                if (comparison.comparator() == Comparator.IS) {
                    return new RowTest.Values(span, List.of(comparison.right()));
                }
                boolean isWord = comparison.comparator().written().startsWith("is ");
                if (isWord && comparison.comparator() != Comparator.IS_NOT) {
                    return new RowTest.Bound(span, comparison.comparator().relation(), comparison.right());
                }
            }
            if (condition instanceof Expression.OneOf oneOf && !oneOf.negated()) {
                return new RowTest.Values(span, oneOf.values());
            }
            if (condition instanceof Expression.Known known && !known.known()) {
                return new RowTest.Unknown(span);
            }
            return new RowTest.Rest(span, condition);
        }

        private Expression bound(MeritParser.RowValueContext node) {
            if (node.number() != null) {
                return parts.number(node.number());
            }
            return node.duration() != null
                    ? new Expression.DurationLiteral(parts.span(node), parts.duration(node.duration()))
                    : expressions.dateLiteral(parts.span(node));
        }
    }
}
