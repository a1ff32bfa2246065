package org.meritlang.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Distance;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.score.Part;

/**
 * Examples for the parts of a model that none of its own examples has tried, in the order of the file, kind
 * by kind. The same model gets the same.
 *
 * @param notFound parts for which no lead was found within the limits of the search; there may be one
 * @param withoutEffect parts that act for some lead, but for none that was found make a difference: an example for them
 *     could not fail
 */
public record Suggestions(List<Suggestion> found, List<Part> notFound, List<Part> withoutEffect) {
    public Suggestions {
        found = List.copyOf(found);
        notFound = List.copyOf(notFound);
        withoutEffect = List.copyOf(withoutEffect);
    }

    /** Looks for them, which takes longer the more the model's outputs hang on each other. */
    public static Suggestions of(CheckedModel model) {
        return new Quest(model).run();
    }

    /** Finds leads for simple parts first, of which those for scores and labels are put together. */
    private static final class Quest {
        private static final int ROUNDS = 2;

        private final CheckedModel model;
        private final Goals goals;
        private final Setting setting;
        private final Map<Part, Sketch> known = new LinkedHashMap<>();
        private final Map<Part, Probe.Scored> telling = new HashMap<>();

        Quest(CheckedModel model) {
            this.model = model;
            this.setting = Setting.of(model);
            this.goals = setting.goals();
        }

        Suggestions run() {
            List<Part> wanted = Trial.of(model).coverage().never();
            Set<Part> simple = new LinkedHashSet<>();
            Set<Part> others = new LinkedHashSet<>();
            for (Part part : wanted) {
                (asksOutputs(part) ? others : simple).add(part);
            }
            if (!others.isEmpty()) {
                rules().stream().filter(part -> !asksOutputs(part)).forEach(simple::add);
            }
            simple.forEach(this::find);
            for (int round = 0; round < ROUNDS; round++) {
                others.stream().filter(part -> !telling.containsKey(part)).forEach(this::find);
            }
            ExampleWriter writer = new ExampleWriter(setting);
            List<Suggestion> found = new ArrayList<>();
            List<Part> notFound = new ArrayList<>();
            List<Part> withoutEffect = new ArrayList<>();
            for (Part part : wanted) {
                Probe.Scored lead = telling.get(part);
                if (lead != null) {
                    found.add(new Suggestion(part, writer.write(part, lead)));
                } else {
                    (known.containsKey(part) ? withoutEffect : notFound).add(part);
                }
            }
            return new Suggestions(found, notFound, withoutEffect);
        }

        private boolean asksOutputs(Part part) {
            return goals.of(part).filter(this::asksOutputs).isPresent();
        }

        private boolean asksOutputs(Condition condition) {
            Asked asked = Asked.by(condition, model);
            return asked.outputs()
                    || asked.definitions().stream()
                            .anyMatch(definition -> new Distance(model, new Condition.Defined(definition))
                                    .terms().stream()
                                            .filter(term -> !(term instanceof Condition.Defined))
                                            .anyMatch(term ->
                                                    Asked.by(term, model).outputs()));
        }

        private List<Part> rules() {
            return setting.places().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .filter(part -> part.kind() == Part.Kind.RULE || part.kind() == Part.Kind.TABLE_ROW)
                    .toList();
        }

        private void find(Part part) {
            goals.of(part).ifPresent(goal -> {
                Search.Outcome outcome = Search.find(setting, part, goal, new Supplies(model, known));
                outcome.telling().ifPresent(lead -> telling.put(part, lead));
                outcome.telling()
                        .or(outcome::acting)
                        .map(Probe.Scored::sketch)
                        .ifPresent(sketch -> known.put(part, sketch));
            });
        }
    }
}
