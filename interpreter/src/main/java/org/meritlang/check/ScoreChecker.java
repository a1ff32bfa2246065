package org.meritlang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** Reads a score with its groups, rules and bounds, or its formula. */
final class ScoreChecker {
    private final Scope scope;
    private final Sentences sentences;
    private final Ages ages;

    ScoreChecker(Scope scope, Sentences sentences, Ages ages) {
        this.scope = scope;
        this.sentences = sentences;
        this.ages = ages;
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
            content = rules(owned, heading);
        }
        return new Score(owned.name(), heading.range(), heading.when(), content);
    }

    /** A heading at fault keeps what it owns. */
    private Clauses heading(List<Clause> clauses, boolean formula) {
        return sentences
                .check(() -> formula ? Clauses.ofFormula(scope, clauses) : Clauses.ofHeading(scope, clauses))
                .orElse(Clauses.NONE);
    }

    private Score.Content formula(Sentence.ScoreFormula written) {
        NumberExpression number = sentences
                .check(() -> scope.number(written.formula()))
                .orElse(new NumberExpression.Constant(BigDecimal.ZERO));
        return new Score.Content.Formula(number, Formatter.words(written));
    }

    private Score.Content rules(Outline.OwnedScore owned, Clauses heading) {
        List<Score.Group> groups =
                owned.groups().stream().map(group -> group(group, heading)).toList();
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

    private Score.Group group(Outline.OwnedGroup owned, Clauses score) {
        Clauses heading =
                heading(owned.heading().map(Sentence.GroupHeading::clauses).orElse(List.of()), false);
        RuleChecker rules = below(score, heading);
        Twins twins = new Twins();
        List<Rule> checked = new ArrayList<>();
        for (PointsRule rule : owned.rules()) {
            sentences
                    .check(() -> twins.refuseSecond(rules.check(rule), Rule::sentence))
                    .ifPresent(checked::add);
        }
        Optional<String> name = owned.heading().map(group -> group.name().text());
        return new Score.Group(name, heading.range(), heading.when(), checked);
    }

    /** Reads rules below both headings: windows add up, the decay of the group replaces the score's. */
    private RuleChecker below(Clauses score, Clauses group) {
        List<DateWindow> windows = new ArrayList<>(score.windows());
        group.windows().stream().filter(window -> !windows.contains(window)).forEach(windows::add);
        Optional<WrittenDecay> decay = group.decay().or(score::decay);
        return new RuleChecker(scope.under(windows), sentences, new HeadingDecay(decay, ages, sentences));
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
