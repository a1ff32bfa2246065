package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Definitions and outputs, each after those it refers to. Found without recursion, since definitions may
 * follow from one another in a long chain. For one thread.
 */
final class Order {
    private final Function<Named, Collection<Named>> needs;
    private final Set<Named> seen = new HashSet<>();

    /**
     * @param needs what something refers to
     */
    Order(Function<Named, Collection<Named>> needs) {
        this.needs = needs;
    }

    private record Visit(Named named, Iterator<Named> needs) {}

    /** These and all that they need, except what was told of before. */
    List<Named> upTo(Collection<Named> wanted) {
        List<Named> sorted = new ArrayList<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (Named named : wanted) {
            enter(named, open);
            while (!open.isEmpty()) {
                Visit visit = open.element();
                if (visit.needs.hasNext()) {
                    enter(visit.needs.next(), open);
                } else {
                    sorted.add(open.pop().named);
                }
            }
        }
        return sorted;
    }

    private void enter(Named named, Deque<Visit> open) {
        if (seen.add(named)) {
            open.push(new Visit(named, needs.apply(named).iterator()));
        }
    }
}
