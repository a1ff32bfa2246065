package org.meritlang.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Aging;
import org.meritlang.model.Condition;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/** Finds rules that say in other words what another one under the same heading says, so that they count twice. */
final class SameRules implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        Logic logic = Logic.of(subject.model());
        Specimens told = new Specimens(subject);
        for (Score score : subject.model().scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().forEach(group -> tell(group, logic, told));
            }
        }
        return told.findings();
    }

    private record Key(long points, Condition condition, Optional<Aging> aging) {}

    private static void tell(Score.Group group, Logic logic, Specimens told) {
        Map<Key, Rule.When> seen = new HashMap<>();
        for (Rule rule : group.rules()) {
            if (rule instanceof Rule.When when) {
                Rule.When first = seen.putIfAbsent(
                        new Key(when.points(), logic.inOneSpelling(when.condition()), when.aging()), when);
                if (first != null && logic.canHold(when.condition())) {
                    told.tell(
                            Diagnostic.of(
                                            Code.SAME_RULE,
                                            when.sentence().span(),
                                            "This says in other words what another rule says, and both give points.")
                                    .withRelated(first.sentence().span(), "says the same"),
                            when.condition());
                }
            }
        }
    }
}
