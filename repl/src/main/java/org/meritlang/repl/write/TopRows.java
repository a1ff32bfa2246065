package org.meritlang.repl.write;

import java.util.List;
import java.util.PriorityQueue;

/** The first so many rows of an order, out of any number that come by. For one thread. */
public final class TopRows<T> {
    private final int size;
    private final PriorityQueue<Ranked<T>> lastFirst =
            new PriorityQueue<>(Ranked.<T>inOrder().reversed());

    /**
     * @param size how many to keep, at least one
     */
    public TopRows(int size) {
        this.size = size;
    }

    /** Whether a row that comes later than all so far would be kept if it had this key. */
    public boolean wouldKeep(long key) {
        Ranked<T> last = lastFirst.peek();
        return last == null || lastFirst.size() < size || key > last.key();
    }

    public void add(Ranked<T> row) {
        lastFirst.add(row);
        if (lastFirst.size() > size) {
            lastFirst.remove();
        }
    }

    /** What is kept, in order. */
    public List<Ranked<T>> rows() {
        return lastFirst.stream().sorted(Ranked.inOrder()).toList();
    }
}
