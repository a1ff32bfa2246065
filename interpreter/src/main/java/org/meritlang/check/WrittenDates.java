package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Children;
import org.meritlang.syntax.parts.Rows;

/** Finds days that sentences name: what they make of a lead hangs on the instant that it is seen from. */
final class WrittenDates implements PointsRule.Visitor<Stream<Expression>> {
    private static final WrittenDates RULES = new WrittenDates();

    private WrittenDates() {}

    /** The first day that a sentence which tells something of leads names. */
    static Optional<Span> in(Outline outline) {
        Stream<Expression> definitions = outline.definitions().stream().map(Sentence.Define::body);
        Stream<Expression> scores = outline.scores().stream().flatMap(WrittenDates::of);
        Stream<Expression> decisions = outline.labellings().decisions().stream()
                .flatMap(decide -> decide.rows().stream())
                .flatMap(row -> row.condition().stream());
        Stream<Expression> disqualifications =
                outline.disqualifications().stream().map(Sentence.Disqualify::condition);
        Stream<Expression> alerts = outline.alerts().stream().map(Sentence.Alert::condition);
        return Stream.of(definitions, scores, decisions, disqualifications, alerts)
                .flatMap(expressions -> expressions)
                .flatMap(expression -> in(expression).stream())
                .findFirst();
    }

    /** The first day that an expression names. */
    static Optional<Span> in(Expression whole) {
        Deque<Expression> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.DateLiteral date) {
                return Optional.of(date.span());
            }
            if (expression instanceof Expression.Where where) {
                open.push(where.filter());
            }
            Children.of(expression).forEach(open::push);
        }
        return Optional.empty();
    }

    private static Stream<Expression> of(Outline.OwnedScore score) {
        Stream<Expression> rules = score.groups().stream()
                .flatMap(group -> Stream.concat(
                        group.heading().stream().flatMap(heading -> of(heading.clauses())),
                        group.rules().stream().flatMap(rule -> Stream.concat(of(rule.clauses()), rule.accept(RULES)))));
        Stream<Expression> bounds = Stream.concat(
                score.raises().stream().flatMap(raise -> raise.condition().stream()),
                score.limits().stream().flatMap(limit -> limit.condition().stream()));
        Stream<Expression> formula = score.formula().stream().map(Sentence.ScoreFormula::formula);
        return Stream.of(of(score.clauses()), formula, rules, bounds).flatMap(expressions -> expressions);
    }

    private static Stream<Expression> of(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> {
            if (clause instanceof Clause.When when) {
                return Stream.of(when.condition());
            }
            return clause instanceof Clause.Within within
                    ? Stream.concat(Children.of(within.window()).stream(), Children.activity(within.window()).stream())
                    : Stream.empty();
        });
    }

    @Override
    public Stream<Expression> visitWhen(PointsRule.When rule) {
        return Stream.of(rule.condition());
    }

    @Override
    public Stream<Expression> visitPer(PointsRule.Per rule) {
        return Stream.of(rule.subject());
    }

    @Override
    public Stream<Expression> visitPerAmount(PointsRule.PerAmount rule) {
        return Stream.of(rule.subject());
    }

    @Override
    public Stream<Expression> visitPerSilence(PointsRule.PerSilence rule) {
        return Stream.of(rule.silence());
    }

    @Override
    public Stream<Expression> visitTable(PointsRule.Table table) {
        return Stream.concat(
                Stream.of(table.subject()), table.rows().stream().flatMap(row -> Rows.condition(row.test()).stream()));
    }
}
