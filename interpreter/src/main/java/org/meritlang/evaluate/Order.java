package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Definition;
import org.meritlang.check.Disqualification;
import org.meritlang.check.Rule;
import org.meritlang.check.Score;

/**
 * All outputs of a model and the definitions that they need, each after those it refers to. Found
 * without recursion, since definitions may follow from one another in a long chain.
 */
final class Order {
    private final CheckedModel model;

    private Order(CheckedModel model) {
        this.model = model;
    }

    static List<Named> of(CheckedModel model) {
        return new Order(model).sorted();
    }

    private record Visit(Named named, Iterator<Named> needs) {}

    private List<Named> sorted() {
        List<Named> sorted = new ArrayList<>();
        Set<Named> seen = new HashSet<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (Named output : outputs()) {
            enter(output, seen, open);
            while (!open.isEmpty()) {
                Visit visit = open.peek();
                if (visit.needs.hasNext()) {
                    enter(visit.needs.next(), seen, open);
                } else {
                    sorted.add(open.pop().named);
                }
            }
        }
        return sorted;
    }

    private void enter(Named named, Set<Named> seen, Deque<Visit> open) {
        if (seen.add(named)) {
            open.push(new Visit(named, needs(named).iterator()));
        }
    }

    private List<Named> outputs() {
        List<Named> outputs = new ArrayList<>();
        for (int score = 0; score < model.scores().size(); score++) {
            outputs.add(new Named.OfScore(score));
        }
        for (int grade = 0; grade < model.grades().size(); grade++) {
            outputs.add(new Named.OfGrade(grade));
        }
        outputs.add(new Named.Disqualified());
        return outputs;
    }

    private Collection<Named> needs(Named named) {
        if (named instanceof Named.OfDefinition definition) {
            return needs(model.definitions().get(definition.index()), definition.zeroed());
        }
        if (named instanceof Named.OfScore score) {
            return needs(model.scores().get(score.index()));
        }
        if (named instanceof Named.OfGrade grade) {
            return List.of(new Named.OfScore(model.grades().get(grade.index()).score()));
        }
        if (named instanceof Named.Disqualified) {
            return Parts.of(model.disqualifications().stream()
                            .map(Disqualification::condition)
                            .toList())
                    .all();
        }
        throw new IllegalArgumentException("no such name: " + named);
    }

    private static Collection<Named> needs(Definition definition, boolean zeroed) {
        if (definition instanceof Definition.OfCondition condition) {
            return Parts.of(List.of(condition.condition())).all();
        }
        if (definition instanceof Definition.OfNumber number) {
            return Parts.of(number.number(), zeroed).all();
        }
        throw new IllegalArgumentException("no such definition: " + definition);
    }

    private static Collection<Named> needs(Score score) {
        List<Condition> conditions = new ArrayList<>(score.when().stream().toList());
        List<Named> needs = new ArrayList<>();
        if (score.content() instanceof Score.Content.Rules rules) {
            for (Score.Group group : rules.groups()) {
                group.when().ifPresent(conditions::add);
                group.rules().forEach(rule -> collect(rule, conditions, needs));
            }
            rules.raises().forEach(raise -> conditions.add(raise.when()));
            rules.limits().forEach(limit -> conditions.add(limit.when()));
        } else if (score.content() instanceof Score.Content.Formula formula) {
            needs.addAll(Parts.of(formula.number(), true).all());
        } else if (score.content() instanceof Score.Content.Sum sum) {
            sum.scores().forEach(index -> needs.add(new Named.OfScore(index)));
        } else {
            throw new IllegalArgumentException("no such score: " + score.content());
        }
        needs.addAll(Parts.of(conditions).all());
        return needs;
    }

    private static void collect(Rule rule, List<Condition> conditions, List<Named> needs) {
        if (rule instanceof Rule.When when) {
            conditions.add(when.condition());
        } else if (rule instanceof Rule.PerAmount amount) {
            needs.addAll(Parts.of(amount.number(), false).all());
            amount.when().ifPresent(conditions::add);
        } else if (rule instanceof Rule.Table table) {
            table.rows().forEach(row -> conditions.add(row.condition()));
            table.when().ifPresent(conditions::add);
        } else {
            throw new IllegalArgumentException("no such rule: " + rule);
        }
    }
}
