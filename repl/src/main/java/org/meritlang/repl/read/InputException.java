package org.meritlang.repl.read;

import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;

/** An input that cannot be read at all. The message is one plain sentence for the person who named it. */
public final class InputException extends Exception {
    private final transient Optional<Diagnostic> diagnostic;

    public InputException(String message) {
        super(message);
        diagnostic = Optional.empty();
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
        diagnostic = Optional.empty();
    }

    /** A fault of the data that has a code and a place. */
    public InputException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = Optional.of(diagnostic);
    }

    /** The same with its place, where it has one. */
    public Optional<Diagnostic> diagnostic() {
        return diagnostic;
    }
}
