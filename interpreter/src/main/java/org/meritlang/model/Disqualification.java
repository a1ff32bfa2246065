package org.meritlang.model;

/** {@code disqualify when C}. Scores that C asks for are those before any disqualification. */
public record Disqualification(Sentence sentence, Condition condition) {}
