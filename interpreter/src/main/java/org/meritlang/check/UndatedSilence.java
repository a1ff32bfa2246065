package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.parts.Children;
import org.meritlang.syntax.parts.Rows;

/**
 * Warns of every {@code 30 days without A} that names no date to count from: of a lead that never did it
 * nobody can tell since when.
 */
final class UndatedSilence implements PointsRule.Visitor<Void> {
    private static final int MOST_OFFERS = 3;

    private final Set<String> dates;
    private final Diagnostics problems;
    private final List<Span> errors;

    private UndatedSilence(Set<String> dates, Diagnostics problems) {
        this.dates = dates;
        this.problems = problems;
        this.errors = problems.sorted().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::span)
                .toList();
    }

    /**
     * Warns of each in a condition or a rule of which nothing worse is to be said.
     *
     * @param dates the names of fields to count from
     */
    static void warn(Outline outline, Set<String> dates, Diagnostics problems) {
        UndatedSilence silence = new UndatedSilence(dates, problems);
        outline.definitions().forEach(define -> silence.in(define.body()));
        outline.scores().forEach(silence::in);
        outline.labellings()
                .decisions()
                .forEach(decide -> decide.rows().forEach(row -> row.condition().ifPresent(silence::in)));
        outline.disqualifications().forEach(disqualify -> silence.in(disqualify.condition()));
        outline.alerts().forEach(alert -> silence.in(alert.condition()));
    }

    private void in(Outline.OwnedScore score) {
        in(score.clauses());
        score.groups().forEach(group -> {
            group.heading().ifPresent(heading -> in(heading.clauses()));
            group.rules().stream().filter(rule -> isRight(rule.span())).forEach(rule -> {
                in(rule.clauses());
                rule.accept(this);
            });
        });
        score.raises().forEach(raise -> raise.condition().ifPresent(this::in));
        score.limits().forEach(limit -> limit.condition().ifPresent(this::in));
    }

    private void in(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                in(when.condition());
            }
        }
    }

    private boolean isRight(Span whole) {
        return errors.stream()
                .noneMatch(error -> error.source() == whole.source()
                        && error.start() >= whole.start()
                        && error.end() <= whole.end());
    }

    private void in(Expression whole) {
        if (!isRight(whole.span())) {
            return;
        }
        Deque<Expression> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.Without without) {
                warn(without);
            }
            Children.of(expression).forEach(open::push);
        }
    }

    private void warn(Expression.Without without) {
        if (without.countingFrom().isPresent() || problems.hasErrorsIn(without.span())) {
            return;
        }
        problems.add(Diagnostic.of(
                Code.UNDATED_SILENCE,
                without.span(),
                "Of a lead that never did this nobody can tell for how long; name a date to count from.",
                fixes(without.activity().span())));
    }

    private Fix[] fixes(Span activity) {
        List<String> dated = dates.stream()
                .limit(MOST_OFFERS)
                .map(date -> activity.text() + " counting from " + date)
                .toList();
        String hint = "as in " + Suggestions.listed(dated);
        return dated.stream().map(words -> Fix.offer(hint, activity, words)).toArray(Fix[]::new);
    }

    @Override
    public Void visitWhen(PointsRule.When rule) {
        in(rule.condition());
        return null;
    }

    @Override
    public Void visitPer(PointsRule.Per rule) {
        return null;
    }

    @Override
    public Void visitPerAmount(PointsRule.PerAmount rule) {
        return null;
    }

    @Override
    public Void visitPerSilence(PointsRule.PerSilence rule) {
        in(rule.silence());
        return null;
    }

    @Override
    public Void visitTable(PointsRule.Table table) {
        for (Row.PointsRow row : table.rows()) {
            Rows.condition(row.test()).ifPresent(this::in);
        }
        return null;
    }
}
