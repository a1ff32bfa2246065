package org.meritlang.repl.diff;

import java.util.Optional;
import org.meritlang.check.Statement;

/**
 * A statement of one model or of both.
 *
 * @param before as the old model says it, if it does
 * @param after as the new model says it; at least one of the two is there
 */
public record Pair(Optional<Statement> before, Optional<Statement> after) {
    /** What became of a statement. */
    public enum Status {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed"),
        /** Its words are what they were; what they rest on may not be. */
        SAME("same words");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** As results write it. */
        public String word() {
            return word;
        }
    }

    public Status status() {
        if (before.isEmpty()) {
            return Status.ADDED;
        }
        if (after.isEmpty()) {
            return Status.REMOVED;
        }
        return before.get().words().equals(after.get().words()) ? Status.SAME : Status.CHANGED;
    }

    /** As the new model says it, or the old one where the new one does not. */
    public Statement shown() {
        return after.or(() -> before).orElseThrow();
    }

    /** The words that were changed; empty unless it was. */
    public Optional<String> was() {
        return status() == Status.CHANGED ? before.map(Statement::words) : Optional.empty();
    }

    /** What it belongs to, as people read it: {@code fit}, {@code engagement, mail}, or nothing. */
    public String place() {
        Statement statement = shown();
        return statement.owner().orElse("")
                + statement.group().map(group -> ", " + group).orElse("");
    }
}
