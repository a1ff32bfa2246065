package org.meritlang.repl.read;

import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;

/** An input that cannot be read at all. */
public final class InputException extends Exception {
    private final String sentence;
    private final transient Optional<Diagnostic> diagnostic;

    public InputException(String sentence) {
        super(sentence);
        this.sentence = sentence;
        diagnostic = Optional.empty();
    }

    public InputException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
        diagnostic = Optional.empty();
    }

    /** A fault of the data that has a code and a place. */
    public InputException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.sentence = diagnostic.message();
        this.diagnostic = Optional.of(diagnostic);
    }

    /** What is wrong, in a plain sentence. */
    public String sentence() {
        return sentence;
    }

    /** The same with its place, where it has one. */
    public Optional<Diagnostic> diagnostic() {
        return diagnostic;
    }
}
