package org.meritlang.repl.prompt;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.meritlang.repl.Console;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.write.Paint;

/** A session in a folder, to be typed at. */
public final class Typed {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final int WIDTH = 100;

    private final Session session;

    private Typed(Session session) {
        this.session = session;
    }

    public static Typed in(Path folder) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Terminal(true, true, WIDTH));
        return new Typed(Session.of(console, new Paint(false)));
    }

    public Session session() {
        return session;
    }

    /** What is answered, whatever came of it. */
    public String type(String input) {
        return session.answer(input).text();
    }

    Reply.Outcome outcome(String input) {
        return session.answer(input).outcome();
    }
}
