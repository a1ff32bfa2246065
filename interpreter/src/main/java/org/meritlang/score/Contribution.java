package org.meritlang.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one sentence gave to or took from one score of one lead, before caps of its group and score.
 *
 * @param score the score's name
 * @param group the group's name, empty for ungrouped rules
 * @param points never zero
 * @param reason the file's {@code because}, else the sentence's condition in its own words
 * @param sentence the sentence as the formatter writes it; its identity within score and group
 */
public record Contribution(String score, Optional<String> group, BigDecimal points, String reason, String sentence) {}
