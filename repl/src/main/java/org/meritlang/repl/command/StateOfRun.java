package org.meritlang.repl.command;

import java.io.Closeable;
import java.util.Optional;
import org.meritlang.repl.alert.AlertState;

/** The state of alerts that a run uses, if it uses one, closed with the run. */
record StateOfRun(Optional<AlertState> held) implements Closeable {
    @Override
    public void close() {
        held.ifPresent(AlertState::close);
    }
}
