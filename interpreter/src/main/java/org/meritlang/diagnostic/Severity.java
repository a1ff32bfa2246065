package org.meritlang.diagnostic;

/** How much a diagnostic weighs: a file with an error is never scored. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that messages use. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
