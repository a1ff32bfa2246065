package org.meritlang.change;

import java.util.List;
import java.util.Optional;

/**
 * A statement that two models do not have in common.
 *
 * @param before as the old model says it, if it does
 * @param after as the new model says it; at least one of the two is there
 * @param values what came into the file of a list and what went out of it
 */
public record Change(Status status, Optional<Statement> before, Optional<Statement> after, Values values) {
    /** What became of a statement. */
    public enum Status {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed"),
        /** Its words are what they were; it stands in another score or group, or elsewhere among the rows of its table. */
        MOVED("moved");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** As results write it. */
        public String word() {
            return word;
        }
    }

    /** Values of a list that stand in a file, in its order. */
    public record Values(List<String> added, List<String> removed) {
        static final Values NONE = new Values(List.of(), List.of());

        public Values {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** As the new model says it, or the old one where the new one does not. */
    public Statement shown() {
        return after.or(() -> before).orElseThrow();
    }

    /** The words that it had before, where they were other words. */
    public Optional<String> was() {
        return status == Status.CHANGED
                ? before.map(Statement::words).filter(words -> !words.equals(shown().words()))
                : Optional.empty();
    }

    /** Where it stood before, where that was elsewhere: {@code engagement, mail}. */
    public Optional<String> wasIn() {
        return status == Status.MOVED
                ? before.map(Statement::place).filter(place -> !place.equals(shown().place()))
                : Optional.empty();
    }
}
