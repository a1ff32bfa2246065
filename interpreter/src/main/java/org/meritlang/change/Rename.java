package org.meritlang.change;

/**
 * Something that a new model says word for word as the old one does, under another name.
 *
 * @param of what it is a part of, as the new model calls it; perhaps empty
 * @param before what the old model calls it
 * @param after what the new model calls it
 */
public record Rename(What what, String of, String before, String after) {
    /** What has a name of its own. */
    public enum What {
        SCORE,
        GROUP,
        MATRIX,
        DECISION,
        DEFINITION,
        LIST,
        /** The file that the values of a list stand in. */
        LIST_FILE,
        /** Of a grade, a matrix or a decision. */
        LABEL,
        /** What data have: an attribute of leads, or an activity. */
        FACT,
        /** An attribute of an activity. */
        DETAIL
    }

    /** {@code `fit` is now called `match`}, {@code `MQL` of `stage` is now called `marketing qualified`}. */
    public String told() {
        return "`" + before + "`" + (of.isEmpty() ? "" : " of `" + of + "`") + " is now called `" + after + "`";
    }
}
