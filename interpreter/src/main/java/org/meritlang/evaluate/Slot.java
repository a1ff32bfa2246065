package org.meritlang.evaluate;

/**
 * Where a run keeps what a step worked out.
 *
 * @param <V> what the step works out
 */
record Slot<V>(int index, Class<V> kind) {
    <T> Slot<T> as(Class<T> otherKind) {
        return new Slot<>(index, otherKind);
    }
}
