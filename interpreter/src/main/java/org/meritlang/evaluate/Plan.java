package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the steps of a program, each after those it reads, and no two that are equal. For one thread. */
final class Plan {
    private final List<Supplier<? extends Step<?>>> steps = new ArrayList<>();
    private final Map<Step<?>, Integer> known = new HashMap<>();
    private final Map<TextSource, Scan> scans = new HashMap<>();

    /** A scan that grows as long as the program does. */
    private record Scan(TextScan.Builder builder, Slot<byte[][]> slot) {}

    Slot<byte[]> truths(Step<byte[]> step) {
        return slot(step, byte[].class);
    }

    Slot<Numbers> numbers(Step<Numbers> step) {
        return slot(step, Numbers.class);
    }

    Slot<Selection> selection(Step<Selection> step) {
        return slot(step, Selection.class);
    }

    /** Counts of occurrences, or their places. */
    Slot<int[]> counts(Step<int[]> step) {
        return slot(step, int[].class);
    }

    /** Points, also of each occurrence, or what stands for values. */
    Slot<long[]> points(Step<long[]> step) {
        return slot(step, long[].class);
    }

    /** The numbers of labels or of rows. */
    Slot<int[]> choices(Step<int[]> step) {
        return slot(step, int[].class);
    }

    /** What is asked of the texts of this source, to be added to. */
    TextScan.Builder scan(TextSource source) {
        return scanOf(source).builder;
    }

    /** Where what the scan decides is kept. */
    Slot<byte[][]> scanned(TextSource source) {
        return scanOf(source).slot;
    }

    /**
     * A step that is made when the program is.
     *
     * @param step makes it out of what has been asked of it till then
     */
    <V> Slot<V> growing(Supplier<? extends Step<V>> step, Class<V> kind) {
        steps.add(step);
        return new Slot<>(steps.size() - 1, kind);
    }

    List<Step<?>> steps() {
        List<Step<?>> made = new ArrayList<>();
        steps.forEach(step -> made.add(step.get()));
        return List.copyOf(made);
    }

    private Scan scanOf(TextSource source) {
        return scans.computeIfAbsent(source, any -> {
            TextScan.Builder builder = new TextScan.Builder(source);
            return new Scan(builder, growing(builder::build, byte[][].class));
        });
    }

    private <V> Slot<V> slot(Step<V> step, Class<V> kind) {
        int next = steps.size();
        int index = known.computeIfAbsent(step, any -> next);
        if (index == next) {
            steps.add(() -> step);
        }
        return new Slot<>(index, kind);
    }
}
