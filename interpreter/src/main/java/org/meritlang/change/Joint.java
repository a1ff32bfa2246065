package org.meritlang.change;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of two models.
 *
 * @param before as the old model has it, if it does
 * @param after as the new model has it; at least one of the two is there
 * @param change the number of the change between the two; negative if there is none but in rows
 * @param rows of both, where both have the sentence and rows can come and go alone; else none
 */
record Joint(Optional<Piece> before, Optional<Piece> after, int change, List<JointRow> rows) {
    static final int UNCHANGED = -1;

    Joint {
        rows = List.copyOf(rows);
    }

    /**
     * A row of two tables.
     *
     * @param change negative if there is none
     * @param placeBefore where it stands, if it stands as before
     * @param placeAfter where it stands, if it stands as after
     */
    record JointRow(
            Optional<Piece.RowPiece> before,
            Optional<Piece.RowPiece> after,
            int change,
            Place placeBefore,
            Place placeAfter) {
        /** The row in a model where these changes were made; empty where it has none. */
        Optional<Piece.RowPiece> in(BitSet made) {
            return isAfter(made) ? after : before;
        }

        Place placeIn(BitSet made) {
            return isAfter(made) ? placeAfter : placeBefore;
        }

        private boolean isAfter(BitSet made) {
            return change < 0 || made.get(change);
        }
    }

    /**
     * Where a row stands among those of both tables.
     *
     * @param gap how many rows stand before it that keep their place
     * @param keeps whether it is such a row, which stands behind all others of its gap
     * @param isNew whether the place is the new table's, which is behind the old table's
     * @param index among the rows of its own table
     */
    record Place(int gap, boolean keeps, boolean isNew, int index) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::gap)
                .thenComparing(Place::keeps)
                .thenComparing(Place::isNew)
                .thenComparingInt(Place::index);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The sentence in a model where these changes were made; empty where it has none. */
    Optional<Piece> in(BitSet made) {
        return change < 0 || made.get(change) ? after : before;
    }

    /** Its rows in such a model, in their order. */
    List<Piece.RowPiece> rowsIn(BitSet made) {
        return rows.stream()
                .sorted(Comparator.comparing((JointRow row) -> row.placeIn(made)))
                .flatMap(row -> row.in(made).stream())
                .toList();
    }
}
