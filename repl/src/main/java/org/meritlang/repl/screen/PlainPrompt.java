package org.meritlang.repl.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.meritlang.repl.Console;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.prompt.Reply;
import org.meritlang.syntax.Passage;

/** The prompt where nothing but lines can be read and written. */
final class PlainPrompt {
    private final Conversation conversation;
    private final BufferedReader in;
    private final OutputStream out;

    private PlainPrompt(Conversation conversation, Console console) {
        this.conversation = conversation;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        this.out = console.out();
    }

    static int run(Conversation conversation, Console console) {
        try {
            new PlainPrompt(conversation, console).converse();
        } catch (IOException e) {
            // The other side is gone.
        }
        return 0;
    }

    private void converse() throws IOException {
        while (true) {
            write(LineEditor.PROMPT);
            @Nullable String typed = in.readLine();
            if (typed == null) {
                write("\n");
                return;
            }
            for (String sentence : Passage.sentences(withRest(typed))) {
                Reply reply = conversation.answer(sentence);
                write(reply.text().isEmpty() || reply.text().endsWith("\n") ? reply.text() : reply.text() + "\n");
                if (reply.outcome() == Reply.Outcome.LEAVES) {
                    return;
                }
            }
        }
    }

    /** An empty line ends whatever there is. */
    private String withRest(String typed) throws IOException {
        StringBuilder all = new StringBuilder(typed);
        while (!all.toString().isBlank() && conversation.goesOn(all.toString())) {
            write(LineEditor.GOES_ON);
            @Nullable String line = in.readLine();
            if (line == null || line.isBlank()) {
                break;
            }
            all.append('\n').append(line);
        }
        return all.toString();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
