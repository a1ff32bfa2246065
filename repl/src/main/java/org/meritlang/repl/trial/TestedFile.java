package org.meritlang.repl.trial;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.trial.Trial;

/**
 * A rule file whose examples were run.
 *
 * @param name as the user named it
 * @param trial empty where the file has errors, so that nothing could be run
 * @param errors what is wrong with it
 */
public record TestedFile(String name, Optional<Trial> trial, List<Diagnostic> errors) {
    public TestedFile {
        errors = List.copyOf(errors);
    }

    /** Whether its examples pass and enough of it was tried; {@code threshold} is in percent, 0 for none. */
    public boolean passes(int threshold) {
        return trial.filter(run -> run.passes() && run.coverage().percent() >= threshold)
                .isPresent();
    }
}
