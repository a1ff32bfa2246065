package org.meritlang.trial;

import org.meritlang.score.Part;

/**
 * An example for a part of a model that no example has tried.
 *
 * @param text the example as a rule file has it, its last line ended; it passes
 */
public record Suggestion(Part part, String text) {}
