package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of some scores taken apart: rules that have nothing to do with the rest of the model are
 * known by what they give together, and only the others are looked at again and again.
 */
final class Partition {
    private final Map<Place, Share> shares = new HashMap<>();

    /** A group of a score. */
    record Place(int score, int group) {}

    /** What the rules of a group give. */
    static final class Share {
        private final List<Yields.Seen> open = new ArrayList<>();
        private Bounds settled = Bounds.ZERO;

        /** Rules that hang together with others elsewhere. */
        List<Yields.Seen> open() {
            return open;
        }

        /** What all others give together. */
        Bounds settled() {
            return settled;
        }

        void settle(Bounds bounds) {
            settled = bounds;
        }
    }

    /** The share of a group; without one, nothing is known of it yet. */
    Share share(Place place) {
        return shares.computeIfAbsent(place, any -> new Share());
    }
}
