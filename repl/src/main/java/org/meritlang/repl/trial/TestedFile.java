package org.meritlang.repl.trial;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.trial.Trial;

/**
 * A rule file whose examples were run.
 *
 * @param name as the user named it
 * @param trial empty where nothing could be run
 * @param errors what is wrong with its rules
 * @param unreadable why it could not be read, in a sentence; empty where it could
 */
public record TestedFile(String name, Optional<Trial> trial, List<Diagnostic> errors, Optional<String> unreadable) {
    public TestedFile {
        errors = List.copyOf(errors);
    }

    public static TestedFile ran(String name, Trial trial) {
        return new TestedFile(name, Optional.of(trial), List.of(), Optional.empty());
    }

    public static TestedFile faulty(String name, List<Diagnostic> errors) {
        return new TestedFile(name, Optional.empty(), errors, Optional.empty());
    }

    public static TestedFile unreadable(String name, String sentence) {
        return new TestedFile(name, Optional.empty(), List.of(), Optional.of(sentence));
    }

    /** Whether its examples pass and enough of it was tried; {@code threshold} is in percent, 0 for none. */
    public boolean passes(int threshold) {
        return trial.filter(Trial::passes).isPresent() && tooLittle(threshold).isEmpty();
    }

    /** What to say where less of it was tried than is asked for. */
    public Optional<String> tooLittle(int threshold) {
        return trial.map(run -> run.coverage().percent())
                .filter(percent -> percent < threshold)
                .map(percent -> "coverage is " + percent + "%, less than the " + threshold + "% that are asked for");
    }
}
