package org.meritlang.repl.command;

import java.util.Optional;
import org.meritlang.repl.Console;
import org.meritlang.repl.write.Paint;
import picocli.CommandLine.ParseResult;

/** When to use colour: {@code --color auto|always|never}, and {@code NO_COLOR}. */
enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    static ColourChoice of(ParseResult given) throws UsageException {
        Optional<String> said = CommandSpecs.valueOf(given, CommandSpecs.COLOR);
        return switch (said.orElse("auto")) {
            case "auto" -> AUTO;
            case "always" -> ALWAYS;
            case "never" -> NEVER;
            default -> throw new UsageException("`--color` takes auto, always or never, not `" + said.get() + "`.");
        };
    }

    Paint onOutput(Console console) {
        return on(console.terminal().out(), console);
    }

    Paint onError(Console console) {
        return on(console.terminal().err(), console);
    }

    private Paint on(boolean terminal, Console console) {
        return switch (this) {
            case ALWAYS -> new Paint(true);
            case NEVER -> new Paint(false);
            case AUTO ->
                new Paint(terminal
                        && console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(console.environment().get("TERM")));
        };
    }
}
