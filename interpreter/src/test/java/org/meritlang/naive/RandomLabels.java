package org.meritlang.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Sentence;
import org.meritlang.source.Span;

/** Labellings made up at random, in any order, each over what was made before it. */
final class RandomLabels {
    private final Chance chance;
    private final RandomConditions conditions;
    private final Supplier<Sentence> sentence;
    private final List<Labelling> labellings = new ArrayList<>();

    RandomLabels(Chance chance, RandomConditions conditions, Supplier<Sentence> sentence) {
        this.chance = chance;
        this.conditions = conditions;
        this.sentence = sentence;
    }

    List<Labelling> all() {
        return List.copyOf(labellings);
    }

    /**
     * A grade.
     *
     * @param high the points of the best label
     */
    int grade(int score, long high) {
        long low = high - 1 - chance.below(400_000);
        return add(new Grade(
                "grade " + labellings.size(),
                score,
                List.of(new Grade.Band("A", high), new Grade.Band("B", low)),
                Optional.of("C")));
    }

    /** A matrix of two others, which may be the same; none while there are none. */
    Optional<Integer> matrix() {
        if (labellings.isEmpty()) {
            return Optional.empty();
        }
        int rows = chance.below(labellings.size());
        int columns = chance.below(labellings.size());
        List<String> labels = List.of("hot", "warm", "cold");
        List<List<Integer>> cells = table(rows, columns, () -> chance.below(labels.size()));
        List<List<Span>> places = chance.oneIn(4)
                ? List.of()
                : table(rows, columns, () -> sentence.get().span());
        return Optional.of(
                add(new Matrix("matrix " + labellings.size(), sentence.get(), rows, columns, labels, cells, places)));
    }

    private <T> List<List<T>> table(int rows, int columns, Supplier<T> cell) {
        int height = labellings.get(rows).labels().size();
        int width = labellings.get(columns).labels().size();
        return chance.times(height, () -> chance.times(width, cell));
    }

    int decision() {
        List<Decision.Row> rows = chance.times(
                chance.between(1, 3),
                () -> new Decision.Row(chance.of("MQL", "SQL", "A"), conditions.condition(1), sentence.get()));
        return add(new Decision(
                "decision " + labellings.size(), rows, chance.of("none", "MQL"), sentence.get(), chance.oneIn(2)));
    }

    private int add(Labelling labelling) {
        int index = labellings.size();
        List<String> labels = labelling.labels();
        labellings.add(labelling);
        Condition is = new Condition.LabelIs(index, List.of(chance.of(labels), labels.get(labels.size() - 1)));
        conditions.conditions.add(is);
        conditions.labels.add(is);
        return index;
    }
}
