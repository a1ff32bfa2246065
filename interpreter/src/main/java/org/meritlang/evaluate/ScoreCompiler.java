package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.Condition;
import org.meritlang.check.Score;
import org.meritlang.score.Undecided;
import org.meritlang.score.Undecided.Kind;

/** Turns one score into steps, and into witnesses of its sentences, in the order of the file. */
final class ScoreCompiler {
    private final Score score;
    private final Plan plan;
    private final Names names;
    private final ConditionCompiler conditions;
    private final NumberCompiler numbers;
    private final List<Witness.OfGain> gains = new ArrayList<>();
    private final List<Witness.OfDoubt> doubts = new ArrayList<>();

    ScoreCompiler(Score score, Plan plan, Names names, ConditionCompiler conditions, NumberCompiler numbers) {
        this.score = score;
        this.plan = plan;
        this.names = names;
        this.conditions = conditions;
        this.numbers = numbers;
    }

    List<Witness.OfGain> gains() {
        return gains;
    }

    List<Witness.OfDoubt> doubts() {
        return doubts;
    }

    Slot<long[]> compile() {
        Optional<Slot<byte[]>> when =
                heading("score " + score.name(), Optional.empty(), score.when(), Optional.empty());
        return score.content().accept(new OfContent(when));
    }

    /** The steps of a content under the score's heading. */
    private final class OfContent implements Score.Content.Visitor<Slot<long[]>> {
        private final Optional<Slot<byte[]>> when;

        OfContent(Optional<Slot<byte[]>> when) {
            this.when = when;
        }

        @Override
        public Slot<long[]> visitRules(Score.Content.Rules rules) {
            return rules(rules, when);
        }

        @Override
        public Slot<long[]> visitFormula(Score.Content.Formula formula) {
            return formula(formula, when);
        }

        @Override
        public Slot<long[]> visitSum(Score.Content.Sum sum) {
            List<Slot<long[]>> scores = sum.scores().stream().map(names::points).toList();
            return plan.points(new Sums.OfScores(Addition.of(scores), when, score.range()));
        }
    }

    private Slot<long[]> rules(Score.Content.Rules rules, Optional<Slot<byte[]>> when) {
        List<Slot<long[]>> groups =
                rules.groups().stream().map(group -> group(group, when)).toList();
        List<Sums.Bound> raises =
                rules.raises().stream().map(raise -> bound(raise, when)).toList();
        List<Sums.Bound> limits =
                rules.limits().stream().map(limit -> bound(limit, when)).toList();
        return plan.points(new Sums.OfRules(when, Addition.of(groups), raises, limits, score.range()));
    }

    private Slot<long[]> group(Score.Group group, Optional<Slot<byte[]>> when) {
        Optional<Slot<byte[]>> own = heading("group " + group.name().orElse(""), group.name(), group.when(), when);
        RuleCompiler rules = new RuleCompiler(
                score.name(), group.name(), conditions.both(when, own), plan, conditions, numbers, gains, doubts);
        group.rules().forEach(rules::compile);
        return plan.points(new Sums.Group(rules.sum(), group.range()));
    }

    private Optional<Slot<byte[]>> heading(
            String words, Optional<String> group, Optional<Condition> when, Optional<Slot<byte[]>> above) {
        return when.map(condition -> {
            Slot<byte[]> truths = conditions.compile(condition);
            doubts.add(new Witness.OfDoubt(
                    about(Kind.HEADING, group, words),
                    Witness.Undecidable.condition(truths).under(above),
                    conditions.suspicions(List.of(condition))));
            return truths;
        });
    }

    private Sums.Bound bound(Score.Bound bound, Optional<Slot<byte[]>> when) {
        Slot<byte[]> own = conditions.compile(bound.when());
        doubts.add(new Witness.OfDoubt(
                about(Kind.RULE, Optional.empty(), bound.sentence().words()),
                Witness.Undecidable.condition(own).under(when),
                conditions.suspicions(List.of(bound.when()))));
        return new Sums.Bound(conditions.under(when, own), bound.points());
    }

    private Slot<long[]> formula(Score.Content.Formula formula, Optional<Slot<byte[]>> when) {
        Slot<Numbers> number = numbers.compile(formula.number(), true);
        Set<Suspicion> suspicions = numbers.suspicions(formula.number(), true);
        List<Suspicion> countedAsZero =
                suspicions.stream().filter(ScoreCompiler::isNumber).toList();
        doubts.add(new Witness.OfDoubt(
                about(Kind.COUNTED_AS_ZERO, Optional.empty(), formula.sentence()),
                Witness.Undecidable.anyOf(countedAsZero).under(when),
                countedAsZero));
        doubts.add(new Witness.OfDoubt(
                about(Kind.ZERO_AS_A_WHOLE, Optional.empty(), formula.sentence()),
                Witness.Undecidable.number(number).under(when),
                suspicions.stream().filter(suspicion -> !isNumber(suspicion)).toList()));
        return plan.points(new Sums.OfFormula(number, when, score.range()));
    }

    private static boolean isNumber(Suspicion suspicion) {
        return suspicion instanceof Suspicion.OfAttribute attribute && attribute.number();
    }

    private Undecided about(Kind kind, Optional<String> group, String sentence) {
        return Undecided.nowhere(kind, Optional.of(score.name()), group, sentence);
    }
}
