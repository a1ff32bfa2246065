package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Children;
import org.meritlang.syntax.parts.Rows;

/** Finds days that sentences name: what they make of a lead hangs on the instant that it is seen from. */
final class WrittenDates implements PointsRule.Visitor<Stream<Expression>> {
    private static final WrittenDates RULES = new WrittenDates();

    private WrittenDates() {}

    /**
     * The first day that a sentence which tells something of leads names, or a definition that it uses: one that
     * nobody uses tells nothing. Days that examples write themselves are theirs alone.
     */
    static Optional<Span> in(Outline outline) {
        List<Expression> told = told(outline).toList();
        Stream<Expression> expected = outline.examples().stream().flatMap(WrittenDates::expected);
        return told.stream()
                .flatMap(expression -> in(expression).stream())
                .findFirst()
                .or(() -> inDefinitions(outline, Stream.concat(told.stream(), expected)));
    }

    private static Stream<Expression> told(Outline outline) {
        Stream<Expression> scores = outline.scores().stream().flatMap(WrittenDates::of);
        Stream<Expression> decisions = outline.labellings().decisions().stream()
                .flatMap(decide -> decide.rows().stream())
                .flatMap(row -> row.condition().stream());
        Stream<Expression> disqualifications =
                outline.disqualifications().stream().map(Sentence.Disqualify::condition);
        Stream<Expression> alerts = outline.alerts().stream().map(Sentence.Alert::condition);
        return Stream.of(scores, decisions, disqualifications, alerts).flatMap(expressions -> expressions);
    }

    private static Stream<Expression> expected(Sentence examples) {
        return examples instanceof Sentence.Example example
                ? example.lines().stream()
                        .filter(ExampleLine.Expect.class::isInstance)
                        .flatMap(line -> ((ExampleLine.Expect) line).expectations().stream())
                        .filter(ExampleLine.Expectation.Holds.class::isInstance)
                        .map(holds -> ((ExampleLine.Expectation.Holds) holds).condition())
                : Stream.empty();
    }

    /** The first day in the definitions that these use, which may use others. */
    private static Optional<Span> inDefinitions(Outline outline, Stream<Expression> users) {
        Map<String, Expression> unseen = new HashMap<>();
        outline.definitions().forEach(define -> unseen.putIfAbsent(define.name().key(), define.body()));
        Deque<Expression> open = users.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.NameUse use) {
                Expression body = unseen.remove(use.name().key());
                Optional<Span> day = Optional.ofNullable(body).flatMap(WrittenDates::in);
                if (day.isPresent()) {
                    return day;
                }
                Optional.ofNullable(body).ifPresent(open::push);
            }
            parts(expression).forEach(open::push);
        }
        return Optional.empty();
    }

    /** The first day that an expression names. */
    static Optional<Span> in(Expression whole) {
        Deque<Expression> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.DateLiteral date) {
                return Optional.of(date.span());
            }
            parts(expression).forEach(open::push);
        }
        return Optional.empty();
    }

    private static Stream<Expression> parts(Expression whole) {
        Stream<Expression> parts = Children.of(whole).stream();
        return whole instanceof Expression.Where where ? Stream.concat(Stream.of(where.filter()), parts) : parts;
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
