package org.meritlang.score;

import java.util.Optional;

/**
 * Where points come from: a sentence, or a row of a table.
 *
 * @param score the score's name
 * @param group the group's name, empty for ungrouped rules
 * @param sentence as the formatter writes it; its identity within score and group
 * @param reason the file's {@code because}, else the sentence's condition in its own words
 */
public record Origin(String score, Optional<String> group, String sentence, String reason) {}
