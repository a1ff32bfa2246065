package org.meritlang.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of the data among what several builders have taken by turns. */
final class PartOrder {
    private final List<Placed> parts = new ArrayList<>();

    /** A part and where its builder's occurrences of each kind begin when those of all builders stand in a row. */
    private record Placed(Part part, List<Integer> offsets) {}

    /**
     * Finds the order.
     *
     * @param byBuilder what each builder took, at least one part each
     */
    PartOrder(List<List<Part>> byBuilder) {
        int kinds = byBuilder.get(0).get(0).reports().size();
        int[] sizes = new int[kinds];
        for (List<Part> ofOne : byBuilder) {
            List<Integer> offsets = new ArrayList<>();
            Part last = ofOne.get(ofOne.size() - 1);
            for (int kind = 0; kind < kinds; kind++) {
                offsets.add(sizes[kind]);
                sizes[kind] += last.end(kind);
            }
            ofOne.forEach(part -> parts.add(new Placed(part, offsets)));
        }
        parts.sort(Comparator.comparingInt(placed -> placed.part.number()));
    }

    /** Where the parts of a kind begin and where they end, by turns. */
    int[] spans(int kind) {
        int[] spans = new int[2 * parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Placed placed = parts.get(i);
            spans[2 * i] = placed.offsets.get(kind) + placed.part.start(kind);
            spans[2 * i + 1] = placed.offsets.get(kind) + placed.part.end(kind);
        }
        return spans;
    }

    /** For each kind one report an attribute. */
    List<List<ColumnReport>> reports() {
        List<List<ColumnReport>> all = parts.get(0).part.reports();
        for (Placed next : parts.subList(1, parts.size())) {
            List<List<ColumnReport>> merged = new ArrayList<>();
            for (int kind = 0; kind < all.size(); kind++) {
                merged.add(ColumnReport.merge(all.get(kind), next.part.reports().get(kind)));
            }
            all = merged;
        }
        return all;
    }
}
