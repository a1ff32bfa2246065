package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/**
 * Finds rules whose points nobody sees, because they take disqualified leads only, and disqualifications that
 * another one covers and that give no reason of their own.
 */
final class DisqualifiedAnyway implements Pass {
    /** How many disqualifications that ask the same are compared with one rule. */
    private static final int MOST_COMPARED = 15;

    @Override
    public List<Finding> findings(Subject subject) {
        CheckedModel model = subject.model();
        List<Finding> findings = new ArrayList<>();
        if (!model.disqualifications().isEmpty()) {
            new Search(Logic.of(model), findings).in(model);
        }
        return findings;
    }

    private static final class Search {
        private final Logic logic;
        private final List<Finding> findings;
        private final Map<Topic, List<Disqualification>> byTopic = new HashMap<>();

        Search(Logic logic, List<Finding> findings) {
            this.logic = logic;
            this.findings = findings;
        }

        void in(CheckedModel model) {
            for (Disqualification disqualification : model.disqualifications()) {
                tellCovered(disqualification);
                if (logic.canHold(disqualification.condition()) && logic.canFail(disqualification.condition())) {
                    logic.topics(disqualification.condition()).stream()
                            .limit(1)
                            .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>())
                                    .add(disqualification));
                }
            }
            if (!showsDisqualified(model)) {
                model.scores().forEach(this::in);
            }
        }

        /** Whether points of disqualified leads decide something that is shown. */
        private static boolean showsDisqualified(CheckedModel model) {
            return model.labellings().stream()
                            .anyMatch(l -> l instanceof Decision decision && decision.asksDisqualified())
                    || model.alerts().stream().anyMatch(Alert::asksDisqualified);
        }

        private void in(Score score) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().stream()
                        .flatMap(group -> group.rules().stream())
                        .filter(Rule.When.class::isInstance)
                        .forEach(rule -> tellUnseen((Rule.When) rule));
            }
        }

        private Optional<Disqualification> covering(Condition condition) {
            Set<Topic> topics = logic.topics(condition);
            return topics.stream()
                    .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                    .limit(MOST_COMPARED)
                    .filter(disqualification -> logic.implies(condition, disqualification.condition()))
                    .findFirst();
        }

        private void tellUnseen(Rule.When rule) {
            covering(rule.condition())
                    .filter(by -> logic.canHold(rule.condition()))
                    .ifPresent(by -> findings.add(Finding.of(Diagnostic.of(
                                    Code.DISQUALIFIED_ANYWAY,
                                    rule.sentence().span(),
                                    "These points never show: every lead that they are for is disqualified by "
                                            + Words.quoted(by.sentence().words()) + ".")
                            .withRelated(by.sentence().span(), "disqualifies them"))));
        }

        private void tellCovered(Disqualification disqualification) {
            if (disqualification.sentence().because().isPresent()) {
                return;
            }
            covering(disqualification.condition())
                    .filter(by -> logic.canHold(disqualification.condition()))
                    .ifPresent(by -> findings.add(Finding.of(Diagnostic.of(
                                    Code.DISQUALIFIED_ANYWAY,
                                    disqualification.sentence().span(),
                                    "Every lead that this disqualifies is disqualified already by "
                                            + Words.quoted(by.sentence().words()) + ".")
                            .withRelated(by.sentence().span(), "disqualifies them"))));
        }
    }
}
