package org.meritlang.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.meritlang.model.Condition;
import org.meritlang.model.Range;
import org.meritlang.model.Score;
import org.meritlang.score.Part;
import org.meritlang.score.Undecided;
import org.meritlang.score.Undecided.Kind;

/** Turns one score into steps, and into witnesses of its sentences, in the order of the file. */
final class ScoreCompiler {
    private final Score score;
    private final Workbench tools;
    private final Witness.All witnesses = Witness.All.none();

    ScoreCompiler(Score score, Workbench tools) {
        this.score = score;
        this.tools = tools;
    }

    Witness.All witnesses() {
        return witnesses;
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
            List<Slot<long[]>> scores =
                    sum.scores().stream().map(tools.names()::points).toList();
            Addition all = Addition.of(scores);
            Slot<long[]> shown = tools.plan().points(new Sums.OfScores(all, when, score.range()));
            keepSum(() -> tools.plan().points(new Sums.OfScores(all, when, Range.ALL)), shown);
            return shown;
        }
    }

    private Slot<long[]> rules(Score.Content.Rules rules, Optional<Slot<byte[]>> when) {
        List<Slot<long[]>> groups =
                rules.groups().stream().map(group -> group(group, when)).toList();
        List<Sums.Bound> raises =
                rules.raises().stream().map(raise -> bound(raise, when)).toList();
        List<Sums.Bound> limits =
                rules.limits().stream().map(limit -> bound(limit, when)).toList();
        Addition sum = Addition.of(groups);
        Slot<long[]> shown = tools.plan().points(new Sums.OfRules(when, sum, raises, limits, score.range()));
        tools.kept()
                .alsoKeep(() -> tools.kept()
                        .put(
                                score,
                                new Kept.Stages(
                                        tools.plan()
                                                .points(new Sums.OfRules(when, sum, List.of(), List.of(), Range.ALL)),
                                        tools.plan().points(new Sums.OfRules(when, sum, raises, List.of(), Range.ALL)),
                                        tools.plan().points(new Sums.OfRules(when, sum, raises, limits, Range.ALL)),
                                        shown)));
        return shown;
    }

    /** What a score without rules of its own came to on its way. */
    private void keepSum(Supplier<Slot<long[]>> sum, Slot<long[]> shown) {
        tools.kept().alsoKeep(() -> {
            Slot<long[]> before = sum.get();
            tools.kept().put(score, new Kept.Stages(before, before, before, shown));
        });
    }

    private Slot<long[]> group(Score.Group group, Optional<Slot<byte[]>> when) {
        Optional<Slot<byte[]>> own = heading("group " + group.name().orElse(""), group.name(), group.when(), when);
        RuleCompiler rules =
                new RuleCompiler(score.name(), group.name(), tools.conditions().both(when, own), tools, witnesses);
        group.rules().forEach(rules::compile);
        return tools.kept().put(group, tools.plan().points(new Sums.Group(rules.sum(), group.range())));
    }

    private Optional<Slot<byte[]>> heading(
            String words, Optional<String> group, Optional<Condition> when, Optional<Slot<byte[]>> above) {
        return when.map(condition -> {
            Slot<byte[]> truths = tools.conditions().compile(condition);
            doubt(
                    about(Kind.HEADING, group, words),
                    Witness.Undecidable.condition(truths).under(above),
                    tools.conditions().suspicions(List.of(condition)));
            return truths;
        });
    }

    private Sums.Bound bound(Score.Bound bound, Optional<Slot<byte[]>> when) {
        Slot<byte[]> own = tools.conditions().compile(bound.when());
        doubt(
                about(Kind.RULE, Optional.empty(), bound.sentence().words()),
                Witness.Undecidable.condition(own).under(when),
                tools.conditions().suspicions(List.of(bound.when())));
        Part part = new Part(
                Part.Kind.BOUND,
                Optional.of(score.name()),
                Optional.empty(),
                bound.sentence().words(),
                Optional.empty(),
                bound.sentence().span());
        Slot<byte[]> acts = tools.conditions().under(when, own);
        witnesses.firings().add(new Witness.OfFiring(part, Witness.Acting.condition(acts)));
        return new Sums.Bound(acts, bound.points());
    }

    private Slot<long[]> formula(Score.Content.Formula formula, Optional<Slot<byte[]>> when) {
        Slot<Numbers> number = tools.numbers().compile(formula.number(), true);
        Set<Suspicion> suspicions = tools.numbers().suspicions(formula.number(), true);
        List<Suspicion> numbers =
                suspicions.stream().filter(ScoreCompiler::isNumber).toList();
        List<Suspicion> others =
                suspicions.stream().filter(one -> !isNumber(one)).toList();
        doubt(
                about(Kind.COUNTED_AS_ZERO, Optional.empty(), formula.sentence()),
                Witness.Undecidable.anyOf(numbers).under(when),
                numbers);
        doubt(
                about(Kind.ZERO_AS_A_WHOLE, Optional.empty(), formula.sentence()),
                Witness.Undecidable.number(number).under(when),
                others);
        Slot<long[]> shown = tools.plan().points(new Sums.OfFormula(number, when, score.range()));
        keepSum(() -> tools.plan().points(new Sums.OfFormula(number, when, Range.ALL)), shown);
        return shown;
    }

    private static boolean isNumber(Suspicion suspicion) {
        return suspicion instanceof Suspicion.OfAttribute attribute && attribute.number();
    }

    private void doubt(Undecided about, Witness.Undecidable undecided, Collection<Suspicion> suspicions) {
        witnesses.doubts().add(new Witness.OfDoubt(about, undecided, suspicions));
    }

    private Undecided about(Kind kind, Optional<String> group, String sentence) {
        return Undecided.nowhere(kind, Optional.of(score.name()), group, sentence);
    }
}
