package org.meritlang.explain.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.data.LeadBatch;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;

/**
 * What would make a condition hold for a lead of which it does not: time alone, or the fewest single changes, each way
 * scored. Immutable.
 *
 * @param wanted the condition in words
 * @param already whether it holds as things are; then nothing was looked for
 * @param never whether no lead can ever make it hold; then nothing was looked for either
 * @param waiting when it comes to hold if nothing happens
 * @param ways those of the fewest changes of all, the easiest first; before them, where each of these takes a known value
 *     that is otherwise, those of the fewest changes that can happen; none where none was found
 * @param changes how many single changes were tried
 * @param tried how many leads were scored
 */
public record Becoming(
        String wanted,
        boolean already,
        boolean never,
        Optional<Waiting> waiting,
        List<Way> ways,
        int changes,
        int tried) {
    /** So many changes are tried together. */
    public static final int MOST_TOGETHER = 3;
    /** So many single changes are tried. */
    public static final int MOST_CHANGES = 150;
    /** So many ways are told. */
    public static final int MOST_WAYS = 3;

    public Becoming {
        ways = List.copyOf(ways);
    }

    /** Of what no lead can be. */
    public static Becoming never(String wanted) {
        return new Becoming(wanted, false, true, Optional.empty(), List.of(), 0, 0);
    }

    /** Whether what can happen was found to do it, without a known value that is otherwise. */
    public boolean canHappen() {
        return ways.stream().anyMatch(way -> way.ease() == Ease.CAN_HAPPEN);
    }

    /**
     * Changes that together make the condition hold; none of them can be left out.
     *
     * @param scored the same as it was told of the lead and scored
     */
    public record Way(List<Step> steps, Sketch scored) {
        public Way {
            steps = List.copyOf(steps);
        }

        /** How all of it can come about: as its hardest step. */
        public Ease ease() {
            return steps.stream().map(Step::ease).max(Comparator.naturalOrder()).orElse(Ease.CAN_HAPPEN);
        }

        /** {@code webinar attended twice and employees turns out to be 50}. */
        public String told() {
            Map<String, Integer> times = new LinkedHashMap<>();
            steps.forEach(step -> times.merge(step.told(), 1, Integer::sum));
            return times.entrySet().stream()
                    .map(each -> each.getKey() + often(each.getValue()))
                    .collect(Collectors.joining(" and "));
        }

        private static String often(int times) {
            if (times == 1) {
                return "";
            }
            return times == 2 ? ", twice" : ", " + times + " times";
        }
    }

    /**
     * Looks for ways.
     *
     * @param wanted over the attributes, activities, definitions and outputs of the model, seen as results show them
     * @param words of the condition
     * @param leads with the model's attributes and activities
     */
    public static Becoming of(
            CheckedModel model, Condition wanted, String words, LeadBatch leads, int lead, Instant asOf) {
        return new WaySearch(model, wanted, Variants.of(model, leads, lead, asOf)).find(words);
    }
}
