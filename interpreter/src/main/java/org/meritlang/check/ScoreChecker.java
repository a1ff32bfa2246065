package org.meritlang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads a score with its groups, rules and bounds, or its formula. */
final class ScoreChecker {
    private final Scope scope;
    private final Sentences sentences;
    private final RuleChecker rules;

    ScoreChecker(Scope scope, Sentences sentences) {
        this.scope = scope;
        this.sentences = sentences;
        this.rules = new RuleChecker(scope, sentences);
    }

    /**
     * Checks a score.
     *
     * @param summed the scores that a {@code total} without a formula or rules adds up
     */
    Score check(Outline.OwnedScore owned, List<Integer> summed) {
        Clauses heading = heading(owned.clauses(), owned.formula().isPresent());
        Score.Content content;
        if (owned.formula().isPresent()) {
            content = formula(owned.formula().get());
        } else if (owned.isTotal() && owned.ownsNothing()) {
            content = new Score.Content.Sum(summed);
        } else {
            content = rules(owned);
        }
        return new Score(owned.name(), heading.range(), heading.when(), content);
    }

    /** A heading at fault keeps what it owns. */
    private Clauses heading(List<Clause> clauses, boolean formula) {
        return sentences
                .check(() -> {
                    if (formula) {
                        clauses.stream()
                                .filter(Clause.When.class::isInstance)
                                .findFirst()
                                .ifPresent(ScoreChecker::refuseOnFormula);
                    }
                    return Clauses.ofHeading(scope, clauses);
                })
                .orElse(new Clauses(Range.ALL, Optional.empty()));
    }

    private static void refuseOnFormula(Clause when) {
        throw Refusal.of(
                Code.CLAUSE_OUT_OF_PLACE, when.span(), "A score with a formula always holds, so it takes no `when`.");
    }

    private Score.Content formula(Sentence.ScoreFormula written) {
        NumberExpression number = sentences
                .check(() -> scope.number(written.formula()))
                .orElse(new NumberExpression.Constant(BigDecimal.ZERO));
        return new Score.Content.Formula(number, Formatter.words(written));
    }

    private Score.Content rules(Outline.OwnedScore owned) {
        List<Score.Group> groups = owned.groups().stream().map(this::group).toList();
        Twins twins = new Twins();
        List<Score.Bound> raises = new ArrayList<>();
        for (Sentence.RaiseTo raise : owned.raises()) {
            sentences
                    .check(() -> bound(raise, raise.points(), raise.condition(), raise.because(), twins))
                    .ifPresent(raises::add);
        }
        List<Score.Bound> limits = new ArrayList<>();
        for (Sentence.LimitTo limit : owned.limits()) {
            sentences
                    .check(() -> bound(limit, limit.points(), limit.condition(), limit.because(), twins))
                    .ifPresent(limits::add);
        }
        return new Score.Content.Rules(groups, raises, limits);
    }

    private Score.Group group(Outline.OwnedGroup owned) {
        Clauses heading =
                heading(owned.heading().map(Sentence.GroupHeading::clauses).orElse(List.of()), false);
        Twins twins = new Twins();
        List<Rule> checked = new ArrayList<>();
        for (Sentence.Rule rule : owned.rules()) {
            sentences
                    .check(() -> twins.refuseSecond(rules.check(rule), Rule::sentence))
                    .ifPresent(checked::add);
        }
        Optional<String> name = owned.heading().map(group -> group.name().text());
        return new Score.Group(name, heading.range(), heading.when(), checked);
    }

    private Score.Bound bound(
            Sentence written,
            Expression.NumberLiteral points,
            Optional<Expression> condition,
            Optional<Clause.Because> because,
            Twins twins) {
        long bound = Points.of(points);
        Condition when = condition.map(scope::condition).orElse(new Condition.Constant(true));
        String words = Formatter.words(written);
        String subject = condition.map(Formatter::words).orElse(words);
        return twins.refuseSecond(
                new Score.Bound(bound, when, Identity.of(written, subject, because)), Score.Bound::sentence);
    }
}
