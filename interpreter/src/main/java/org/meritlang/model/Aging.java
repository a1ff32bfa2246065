package org.meritlang.model;

/** Points given once that shrink with the age of the newest of these occurrences; without one they stay whole. */
public record Aging(Occurrences occurrences, Decay decay) {}
