package org.meritlang.repl.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.meritlang.repl.Console;

/** Reads lines from a file or a pipe. */
public final class Script {
    private final Conversation conversation;
    private final Console console;
    private final BufferedReader lines;

    private Script(Conversation conversation, Console console) {
        this.conversation = conversation;
        this.console = console;
        lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /**
     * Answers standard input line by line, to its end or until something typed ends the session. Answers go to standard
     * output; what could not be done is told on standard error, and the next line is read.
     *
     * @return whether everything could be done
     */
    public static boolean run(Conversation conversation, Console console) throws IOException {
        return new Script(conversation, console).run();
    }

    private boolean run() throws IOException {
        boolean fine = true;
        String next = lines.readLine();
        while (next != null) {
            StringBuilder input = new StringBuilder(next);
            next = null;
            while (conversation.goesOn(input.toString())) {
                String more = lines.readLine();
                if (more == null || begins(input.toString(), more)) {
                    next = more;
                    break;
                }
                input.append('\n').append(more);
            }
            Reply reply = conversation.answer(input.toString());
            fine &= isFine(reply);
            show(reply);
            if (reply.outcome() == Reply.Outcome.LEAVES) {
                break;
            }
            next = next == null ? lines.readLine() : next;
        }
        return fine;
    }

    /** Whether a line of a script begins something new: a row is set in, or stands between bars. */
    private static boolean begins(String input, String line) {
        boolean isRow = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("|");
        return line.startsWith(":") || (!isRow && !Continuation.isNeeded(input));
    }

    private static boolean isFine(Reply reply) {
        return switch (reply.outcome()) {
            case ANSWERED, LEAVES -> true;
            case FAILED, INTERRUPTED -> false;
        };
    }

    private void show(Reply reply) throws IOException {
        if (!isFine(reply)) {
            console.err().print(reply.text());
            console.err().flush();
        } else {
            write(console.out(), reply.text());
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
