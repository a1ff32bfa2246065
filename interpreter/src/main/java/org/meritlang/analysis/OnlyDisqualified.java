package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;

/**
 * Finds rows, alerts and points that only disqualified leads could have, who have no labels, alerts or points. Points
 * for what a {@code disqualify} takes by itself are told of by {@link DisqualifiedAnyway}.
 */
final class OnlyDisqualified implements Pass {
    /** With more sentences that disqualify, none of them is named. */
    private static final int MOST_NAMED = 15;

    private static final Condition NOT_OUT = new Condition.Not(new Condition.Disqualified());

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        if (!subject.model().disqualifications().isEmpty()) {
            new Of(subject, Logic.of(subject.model()), findings).tell();
        }
        return findings;
    }

    private record Of(Subject subject, Logic logic, List<Finding> findings) {
        void tell() {
            CheckedModel model = subject.model();
            for (Labelling labelling : model.labellings()) {
                if (labelling instanceof Decision decision && !decision.asksDisqualified()) {
                    decision.rows()
                            .forEach(row -> tell(
                                    row.sentence(),
                                    row.when(),
                                    "This row is for nobody",
                                    "it could take",
                                    "; a row for them begins with `disqualified`"));
                }
            }
            for (Alert alert : model.alerts()) {
                if (!alert.asksDisqualified()) {
                    tell(
                            alert.sentence(),
                            alert.condition(),
                            "This alert never fires",
                            "it could fire for",
                            "; an alert for them begins its condition with `disqualified`");
                }
            }
            model.scores().forEach(this::tell);
        }

        private void tell(Score score) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().stream()
                        .flatMap(group -> group.rules().stream())
                        .filter(Rule.When.class::isInstance)
                        .map(Rule.When.class::cast)
                        .filter(rule -> asksDisqualified(rule.condition()))
                        .forEach(rule -> tell(
                                rule.sentence(),
                                rule.condition(),
                                "These points never show",
                                "they could be given to",
                                ""));
            }
        }

        private boolean asksDisqualified(Condition condition) {
            if (condition instanceof Condition.And and) {
                return and.terms().stream().anyMatch(this::asksDisqualified);
            }
            return condition instanceof Condition.Disqualified
                    || (condition instanceof Condition.Defined defined
                            && subject.model().definitions().get(defined.definition())
                                    instanceof Definition.OfCondition body
                            && asksDisqualified(body.condition()));
        }

        private void tell(Sentence sentence, Condition condition, String what, String could, String hint) {
            Ranges ranges = subject.ranges();
            if (!ranges.canHold(condition) || ranges.canHold(and(condition, NOT_OUT))) {
                return;
            }
            Optional<Disqualification> by = by(condition);
            String who = ": every lead that " + could + " is disqualified";
            Diagnostic told = Diagnostic.of(Code.ONLY_DISQUALIFIED, sentence.span(), what + who + hint(hint, by) + ".");
            findings.add(Finding.of(
                    by.map(one -> told.withRelated(one.sentence().span(), "disqualifies them"))
                            .orElse(told),
                    subject.exhibits().whereDisqualified(condition)));
        }

        private static String hint(String hint, Optional<Disqualification> by) {
            return by.map(one -> " by " + Words.quoted(one.sentence().words())).orElse("") + hint;
        }

        /** The sentence that disqualifies all of them, if one alone does; a condition that asks for them says as much. */
        private Optional<Disqualification> by(Condition condition) {
            List<Disqualification> all = subject.model().disqualifications();
            return all.size() > MOST_NAMED || asksDisqualified(condition)
                    ? Optional.empty()
                    : all.stream()
                            .filter(one -> logic.implies(condition, one.condition()))
                            .findFirst();
        }

        private static Condition and(Condition one, Condition other) {
            return new Condition.And(List.of(one, other));
        }
    }
}
