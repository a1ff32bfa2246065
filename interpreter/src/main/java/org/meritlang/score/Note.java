package org.meritlang.score;

/**
 * Something about the data that a reader of the scores should know.
 *
 * @param code stable, such as {@code M0401}
 * @param message one sentence, with counts and samples
 * @param strict whether it makes a strict run fail: values that were unreadable, not merely missing
 */
public record Note(String code, String message, boolean strict) {}
