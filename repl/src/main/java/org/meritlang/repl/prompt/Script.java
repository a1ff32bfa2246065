package org.meritlang.repl.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.Console;

/** Reads lines without a screen: from a file or a pipe, or from a terminal that can do nothing else. */
public final class Script {
    private static final String PROMPT = "merit> ";
    private static final String GOES_ON = "  ...> ";

    private final Conversation conversation;
    private final Console console;
    private final boolean prompts;
    private final BufferedReader lines;

    private Script(Conversation conversation, Console console, boolean prompts) {
        this.conversation = conversation;
        this.console = console;
        this.prompts = prompts;
        lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /**
     * Answers standard input line by line, to its end or until something typed ends the session. Answers go to standard
     * output; what could not be done is told on standard error, and the next line is read.
     *
     * @param prompts whether to show where something can be typed
     * @return whether everything could be done
     */
    public static boolean run(Conversation conversation, Console console, boolean prompts) throws IOException {
        return new Script(conversation, console, prompts).run();
    }

    private boolean run() throws IOException {
        boolean fine = true;
        String next = line(PROMPT);
        while (next != null) {
            StringBuilder input = new StringBuilder(next);
            next = null;
            while (conversation.goesOn(input.toString())) {
                String more = line(GOES_ON);
                if (more == null || (!prompts && begins(input.toString(), more))) {
                    next = more;
                    break;
                }
                input.append('\n').append(more);
            }
            Reply reply = conversation.answer(input.toString());
            fine &= reply.outcome() != Reply.Outcome.FAILED;
            show(reply);
            if (reply.outcome() == Reply.Outcome.LEAVES) {
                break;
            }
            next = next == null ? line(PROMPT) : next;
        }
        return fine;
    }

    /** Whether a line of a script begins something new: a row is set in, or stands between bars. */
    private static boolean begins(String input, String line) {
        boolean isRow = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("|");
        return line.startsWith(":") || (!isRow && !Continuation.isNeeded(input));
    }

    private @Nullable String line(String prompt) throws IOException {
        if (prompts) {
            write(console.out(), prompt);
        }
        return lines.readLine();
    }

    private void show(Reply reply) throws IOException {
        if (reply.outcome() == Reply.Outcome.FAILED && !prompts) {
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
