package org.meritlang.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that stands in the way of a condition.
 *
 * @param words what would have to be so: {@code employees is at least 50}
 * @param standing never that it holds
 * @param facts how things are: {@code employees is 40}
 * @param needs how far off that is: {@code needs at least 50 (10 more)}; empty where the words say it all
 * @param inside what stands in the way of it in turn; none where it is not made of other conditions
 * @param needed how many of those inside it takes
 */
public record Obstacle(
        String words,
        Line.Standing standing,
        List<String> facts,
        Optional<String> needs,
        List<Obstacle> inside,
        Needed needed) {
    /** How many of several obstacles must go. */
    public enum Needed {
        ALL,
        /** Any one by itself is enough. */
        ONE,
        /** As many as are told. */
        SOME,
        /** They are where points could still come from: no one, or not each, is enough by itself. */
        POINTS
    }

    public Obstacle {
        facts = List.copyOf(facts);
        inside = List.copyOf(inside);
    }

    static Obstacle of(String words, Line.Standing standing, List<String> facts, Optional<String> needs) {
        return new Obstacle(words, standing, facts, needs, List.of(), Needed.ALL);
    }

    /** Where all of those inside are needed. */
    Obstacle within(List<Obstacle> all) {
        return new Obstacle(words, standing, facts, needs, all, Needed.ALL);
    }

    /** Where one of those inside is enough. */
    Obstacle withinAny(List<Obstacle> some) {
        return new Obstacle(words, standing, facts, needs, some, some.size() > 1 ? Needed.ONE : Needed.ALL);
    }

    /** Where it takes so many of those inside. */
    Obstacle within(List<Obstacle> some, Needed many) {
        return new Obstacle(words, standing, facts, needs, some, some.isEmpty() ? Needed.ALL : many);
    }

    /** Whether one of those inside is enough. */
    public boolean anyWillDo() {
        return needed == Needed.ONE;
    }

    /** In one line, without those inside: {@code employees is 40, needs at least 50 (10 more)}. */
    public String told() {
        if (facts.isEmpty()) {
            return words + needs.map(far -> ", " + far).orElse("");
        }
        String is = facts.stream().collect(Collectors.joining(", "));
        boolean isUnknown = standing == Line.Standing.UNKNOWN && facts.stream().anyMatch(f -> f.endsWith("is unknown"));
        return is + (isUnknown ? "" : needs.map(far -> ", " + far).orElse(""));
    }
}
