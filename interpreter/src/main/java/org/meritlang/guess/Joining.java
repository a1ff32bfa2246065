package org.meritlang.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts ways together: those that do all of several things, those that do one of them. */
public final class Joining {
    /** No list of ways is longer; what is beyond it is left to the search. */
    static final int MOST = 120;

    private Joining() {}

    /** Each way of one with each way of another, of many things fewer ways of each. */
    public static List<Sketch> all(List<List<Sketch>> things) {
        int each = Math.max(2, (int) Math.floor(Math.pow(MOST, 1.0 / Math.max(1, things.size()))));
        Set<Sketch> joined = new LinkedHashSet<>(List.of(Sketch.NOTHING));
        for (List<Sketch> ways : things) {
            Set<Sketch> longer = new LinkedHashSet<>();
            for (Sketch way : ways.subList(0, Math.min(ways.size(), each))) {
                joined.forEach(sketch -> longer.addAll(sketch.and(way)));
            }
            joined.clear();
            longer.stream().limit(MOST).forEach(joined::add);
        }
        return List.copyOf(joined);
    }

    /** The first ways of each before their second ones. */
    public static List<Sketch> any(List<List<Sketch>> things) {
        Set<Sketch> joined = new LinkedHashSet<>();
        int longest = things.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest && joined.size() < MOST; i++) {
            for (List<Sketch> ways : things) {
                if (i < ways.size()) {
                    joined.add(ways.get(i));
                }
            }
        }
        return new ArrayList<>(joined).subList(0, Math.min(joined.size(), MOST));
    }
}
