package org.meritlang.repl.screen;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's programs keep what they remember between runs. */
final class StateFolder {
    private static final String OURS = "merit";

    private StateFolder() {}

    /** Merit's own folder there; empty where nobody can tell. It need not exist. */
    static Optional<Path> of(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA").map(local -> local.resolve(OURS));
        }
        Optional<Path> home = folder(environment, "HOME");
        if (name.startsWith("mac")) {
            return home.map(path ->
                    path.resolve("Library").resolve("Application Support").resolve(OURS));
        }
        return folder(environment, "XDG_STATE_HOME")
                .or(() -> home.map(path -> path.resolve(".local").resolve("state")))
                .map(state -> state.resolve(OURS));
    }

    /** A folder that is not absolute means nothing, says the specification of these variables. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable))
                    .filter(value -> !value.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
