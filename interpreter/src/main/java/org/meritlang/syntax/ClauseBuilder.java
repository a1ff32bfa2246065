package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.MeritParserBaseVisitor;
import org.meritlang.source.SourceText;

/** Builds what follows a rule or a heading. */
final class ClauseBuilder extends MeritParserBaseVisitor<Clause> {
    private final TreeBuilder parts;
    private final ExpressionBuilder expressions;
    private final Diagnostics problems;

    ClauseBuilder(SourceText source, Diagnostics problems, ExpressionBuilder expressions) {
        this.parts = new TreeBuilder(source, problems);
        this.expressions = expressions;
        this.problems = problems;
    }

    /** The clauses of a rule about many things: its {@code when}, then the others in their order. */
    List<Clause> ofRule(MeritParser.RuleClausesContext node) {
        return of(node).stream()
                .sorted(Comparator.comparing(clause -> !(clause instanceof Clause.When)))
                .toList();
    }

    /** The clauses of a heading, in their order; each {@code when} is one of them. */
    List<Clause> ofHeading(MeritParser.HeadingClausesContext node) {
        return of(node);
    }

    private List<Clause> of(ParserRuleContext node) {
        List<Clause> clauses = new ArrayList<>();
        for (ParseTree child : node.children == null ? List.<ParseTree>of() : node.children) {
            if (child instanceof MeritParser.ClauseContext clause) {
                clauses.add(visit(clause));
            } else if (child instanceof MeritParser.ExpressionContext condition) {
                clauses.add(new Clause.When(parts.span(condition), expressions.expression(condition)));
            }
        }
        return clauses;
    }

    /** The clauses behind the condition of a rule that gives its points once. */
    List<Clause> behindWhen(MeritParser.WhenRuleContext node) {
        return alone(node.clause());
    }

    /** Clauses with no condition among them. */
    List<Clause> alone(List<MeritParser.ClauseContext> nodes) {
        return nodes.stream().map(this::visit).toList();
    }

    Optional<Clause.Because> because(MeritParser.@Nullable BecauseContext node) {
        if (node == null) {
            return Optional.empty();
        }
        Expression.TextLiteral reason = parts.text(node.TEXT());
        if (reason.value().isBlank()) {
            problems.add(Diagnostic.of(
                    Code.EMPTY_TEXT,
                    reason.span(),
                    "These quotes hold nothing; say why, as in `because \"home market\"`, or leave `because` out."));
        }
        return Optional.of(new Clause.Because(parts.span(node), reason.value()));
    }

    @Override
    public Clause visitRangeClause(MeritParser.RangeClauseContext node) {
        return new Clause.Range(parts.span(node), parts.number(node.number(0)), parts.number(node.number(1)));
    }

    @Override
    public Clause visitUpToClause(MeritParser.UpToClauseContext node) {
        return new Clause.UpTo(parts.span(node), parts.number(node.number()));
    }

    @Override
    public Clause visitDownToClause(MeritParser.DownToClauseContext node) {
        return new Clause.DownTo(parts.span(node), parts.number(node.number()));
    }

    @Override
    public Clause visitUpToTimesClause(MeritParser.UpToTimesClauseContext node) {
        return new Clause.UpToTimes(parts.span(node), parts.number(node.NUMBER()));
    }

    @Override
    public Clause visitEveryClause(MeritParser.EveryClauseContext node) {
        return new Clause.AtMostEvery(parts.span(node), expressions.times(node.times()), parts.duration(node.period()));
    }

    @Override
    public Clause visitUnitClause(MeritParser.UnitClauseContext node) {
        return new Clause.AtMostIn(parts.span(node), expressions.times(node.times()), parts.unit(node.unit()));
    }

    @Override
    public Clause visitPerClause(MeritParser.PerClauseContext node) {
        return new Clause.AtMostPer(parts.span(node), expressions.times(node.times()), parts.name(node.NAME()));
    }

    @Override
    public Clause visitHalvingClause(MeritParser.HalvingClauseContext node) {
        return new Clause.Halving(parts.span(node), parts.duration(node.period()));
    }

    @Override
    public Clause visitLosingClause(MeritParser.LosingClauseContext node) {
        return new Clause.Losing(parts.span(node), parts.number(node.NUMBER()), parts.duration(node.period()));
    }

    @Override
    public Clause visitFadingClause(MeritParser.FadingClauseContext node) {
        return new Clause.Fading(parts.span(node), parts.duration(node.period()));
    }

    @Override
    public Clause visitWindowClause(MeritParser.WindowClauseContext node) {
        return new Clause.Within(parts.span(node), expressions.window(node.window()));
    }
}
