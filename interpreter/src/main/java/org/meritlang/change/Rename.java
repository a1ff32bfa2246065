package org.meritlang.change;

/**
 * Something that a new model says word for word as the old one does, under another name.
 *
 * @param before what the old model calls it
 * @param after what the new model calls it
 */
public record Rename(What what, String before, String after) {
    /** What has a name of its own. */
    public enum What {
        SCORE,
        GROUP,
        MATRIX,
        DECISION,
        DEFINITION,
        LIST
    }

    /** {@code `fit` is now called `match`}. */
    public String told() {
        return "`" + before + "` is now called `" + after + "`";
    }
}
