package org.meritlang.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** What measuring itself costs. */
public class Baseline {
    @Benchmark
    public long clock() {
        return System.nanoTime();
    }
}
