package org.meritlang.explain;

/** What {@code raise to} and {@code limit to} are called where their reason follows. */
final class BoundWords {
    private BoundWords() {}

    static String of(Line.Kind kind, String points, String subject) {
        return (kind == Line.Kind.RAISE ? "raise to " : "limit to ") + points + " when " + subject;
    }
}
