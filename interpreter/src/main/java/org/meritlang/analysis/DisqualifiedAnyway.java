package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Owned;
import org.meritlang.analysis.written.OwnedConditions;
import org.meritlang.analysis.written.Term;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.source.Span;

/**
 * Finds headings, rules, rows and bounds that nobody sees, because they take disqualified leads only, and disqualifications that
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
            new Search(Logic.of(model), findings).in(model, OwnedConditions.of(model, subject.sentences()));
        }
        return findings;
    }

    private static final class Search {
        private final Logic logic;
        private final List<Finding> findings;
        private final Set<Span> unseen = new HashSet<>();
        private final Map<Topic, List<Disqualification>> byTopic = new HashMap<>();

        Search(Logic logic, List<Finding> findings) {
            this.logic = logic;
            this.findings = findings;
        }

        void in(CheckedModel model, List<Owned> owned) {
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
                owned.forEach(this::tellUnseen);
            }
        }

        /** Whether points of disqualified leads decide something that is shown. */
        private static boolean showsDisqualified(CheckedModel model) {
            return model.labellings().stream()
                            .anyMatch(l -> l instanceof Decision decision && decision.asksDisqualified())
                    || model.alerts().stream().anyMatch(Alert::asksDisqualified);
        }

        private Optional<Disqualification> covering(Condition condition) {
            Set<Topic> topics = logic.topics(condition);
            return topics.stream()
                    .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                    .limit(MOST_COMPARED)
                    .filter(disqualification -> logic.implies(condition, disqualification.condition()))
                    .findFirst();
        }

        /** Tells of a heading, or of what stands below it, not of both. */
        private void tellUnseen(Owned owned) {
            if (owned.above().stream().map(Term::span).anyMatch(unseen::contains)) {
                return;
            }
            Optional<Disqualification> by = covering(owned.whole()).filter(any -> logic.canHold(owned.whole()));
            if (by.isPresent()) {
                unseen.add(owned.sentence());
                owned.term().map(Term::span).ifPresent(unseen::add);
                findings.add(Finding.of(Diagnostic.of(
                                Code.DISQUALIFIED_ANYWAY,
                                owned.sentence(),
                                what(owned.kind()) + " is disqualified by "
                                        + Words.quoted(by.get().sentence().words()) + ".")
                        .withRelated(by.get().sentence().span(), "disqualifies them")));
            }
        }

        private static String what(Owned.Kind kind) {
            return switch (kind) {
                case HEADING -> "No points below this heading ever show: every lead that they are for";
                case RULE, ROW -> "These points never show: every lead that they are for";
                case BOUND -> "This never shows: every lead that it is for";
            };
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
