package org.meritlang.repl.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.Console;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.prompt.Reply;
import org.meritlang.syntax.Passage;

/** The prompt where nothing but lines can be read and written. */
final class PlainPrompt {
    private static final String INTERRUPT = "INT";

    private final Conversation conversation;
    private final BufferedReader in;
    private final OutputStream out;
    private final Thread reading = Thread.currentThread();
    private volatile boolean isAnswering;
    private volatile boolean isDropped;

    /** A prompt for the thread that makes it. */
    PlainPrompt(Conversation conversation, Console console) {
        this.conversation = conversation;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        this.out = console.out();
    }

    static int run(Conversation conversation, Console console) {
        PlainPrompt prompt = new PlainPrompt(conversation, console);
        @Nullable Object before = Signals.register(INTERRUPT, prompt::interrupt);
        try {
            prompt.converse();
        } catch (IOException | UncheckedIOException e) {
            // The other side is gone.
        } finally {
            if (before != null) {
                Signals.unregister(INTERRUPT, before);
            }
        }
        return 0;
    }

    /** Ctrl-C: stops an answer; else drops what is typed, which the terminal itself does with the line it edits. */
    void interrupt() {
        if (isAnswering) {
            reading.interrupt();
            return;
        }
        isDropped = true;
        try {
            write("\n" + LineEditor.PROMPT);
        } catch (IOException e) {
            // The other side is gone; reading will tell.
        }
    }

    /** To the end of what is typed, or until something typed ends the session. */
    void converse() throws IOException {
        Leaving leaving = new Leaving(conversation);
        while (true) {
            write(LineEditor.PROMPT);
            @Nullable String typed = passage();
            if (typed == null) {
                write("\n");
                if (leaving.isDue(this::show)) {
                    return;
                }
                continue;
            }
            leaving.isOver();
            if (new InOrder(this::answer, this::show).leaves(Passage.sentences(typed))) {
                return;
            }
        }
    }

    private Reply answer(String sentence) {
        Thread.interrupted(); // one that came too late for the answer before
        isAnswering = true;
        try {
            return conversation.answer(sentence);
        } finally {
            isAnswering = false;
        }
    }

    /** The next line with all that belongs to it; null at the end. An empty line ends whatever there is. */
    private @Nullable String passage() throws IOException {
        @Nullable String line = in.readLine();
        isDropped = false;
        if (line == null) {
            return null;
        }
        StringBuilder all = new StringBuilder(line);
        while (!all.toString().isBlank() && conversation.goesOn(all.toString())) {
            write(LineEditor.GOES_ON);
            line = in.readLine();
            if (isDropped) {
                isDropped = false;
                all.setLength(0);
            } else if (line != null && !line.isBlank()) {
                all.append('\n');
            }
            if (line == null || line.isBlank()) {
                break;
            }
            all.append(line);
        }
        return all.toString();
    }

    private boolean show(String text) {
        try {
            write(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
