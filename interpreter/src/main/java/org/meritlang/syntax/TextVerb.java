package org.meritlang.syntax;

/** How a text is tested against others. */
public enum TextVerb {
    CONTAINS("contains", "contain"),
    MENTIONS("mentions", "mention"),
    STARTS_WITH("starts with", "start with"),
    ENDS_WITH("ends with", "end with"),
    RESEMBLES("resembles", "resemble");

    private final String written;
    private final String infinitive;

    TextVerb(String written, String infinitive) {
        this.written = written;
        this.infinitive = infinitive;
    }

    public String written() {
        return written;
    }

    /** The form after {@code does not}. */
    public String infinitive() {
        return infinitive;
    }
}
