package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritlang.analysis.logic.Thinking;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/** What thinking calls impossible is so of no lead, as the naive evaluator sees them. */
class LogicTest {
    private static final int MODELS = 30;
    private static final int MOST_CONDITIONS = 30;

    private int impossible;

    @Test
    void whatIsCalledImpossibleNeverIs() {
        for (int seed : Seeds.of(MODELS)) {
            check("model " + seed, Pairing.of(seed));
        }
        assertTrue(impossible > 200, "hardly anything is impossible: " + impossible);
    }

    private void check(String where, Pairing pairing) {
        CheckedModel model = pairing.model();
        List<Condition> conditions = conditions(model);
        List<NaiveConditions> leads = pairing.leads().stream()
                .map(lead -> new NaiveEvaluator(model, lead.naive(model), pairing.now()).conditions())
                .toList();
        Answer[][] answers = new Answer[conditions.size()][leads.size()];
        for (int i = 0; i < conditions.size(); i++) {
            for (int lead = 0; lead < leads.size(); lead++) {
                answers[i][lead] = leads.get(lead).answer(conditions.get(i));
            }
        }
        Thinking thinking = new Thinking(model);
        for (int i = 0; i < conditions.size(); i++) {
            Condition one = conditions.get(i);
            for (int j = 0; j < conditions.size(); j++) {
                Condition other = conditions.get(j);
                // These say the same whichever comes first.
                boolean both = j < i || thinking.canHold(List.of(one, other), List.of());
                boolean without = thinking.canHold(List.of(one), List.of(other));
                boolean against = thinking.canHold(List.of(one, new Condition.Not(other)), List.of());
                boolean neither =
                        j < i || thinking.canHold(List.of(new Condition.Not(one), new Condition.Not(other)), List.of());
                impossible += (both ? 0 : 1) + (without || i == j ? 0 : 1) + (neither ? 0 : 1);
                for (int lead = 0; lead < leads.size(); lead++) {
                    Answer a = answers[i][lead];
                    Answer b = answers[j][lead];
                    String told = where + ", lead " + lead + ": " + one + "\n  and " + other;
                    assertFalse(!both && a == Answer.YES && b == Answer.YES, told);
                    assertFalse(!without && a == Answer.YES && b != Answer.YES, told);
                    assertFalse(!against && a == Answer.YES && b == Answer.NO, told);
                    assertFalse(!neither && a == Answer.NO && b == Answer.NO, told);
                }
            }
        }
    }

    private static List<Condition> conditions(CheckedModel model) {
        Set<Condition> found = new LinkedHashSet<>();
        for (Disqualification disqualification : model.disqualifications()) {
            addParts(disqualification.condition(), found);
        }
        for (Score score : model.scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups().forEach(group -> group.rules().forEach(rule -> addConditions(rule, found)));
            }
        }
        return new ArrayList<>(found).subList(0, Math.min(found.size(), MOST_CONDITIONS));
    }

    private static void addConditions(Rule rule, Set<Condition> found) {
        if (rule instanceof Rule.When when) {
            addParts(when.condition(), found);
        } else if (rule instanceof Rule.Table table) {
            table.rows().forEach(row -> addParts(row.condition(), found));
        }
    }

    private static void addParts(Condition condition, Set<Condition> found) {
        found.add(condition);
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> addParts(term, found));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> addParts(term, found));
        } else if (condition instanceof Condition.Not not) {
            addParts(not.term(), found);
        }
    }
}
