package org.meritlang.repl.screen;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.meritlang.repl.Console;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.write.Paint;
import org.meritlang.repl.write.Wrapped;
import org.meritlang.syntax.Passage;

/** A conversation on a terminal: reads what is typed, shows what is answered, until somebody leaves. */
public final class Screen {
    private static final int FINE = 0;

    /** Answers for a terminal that is narrower are as for this one. */
    private static final int NARROWEST = 20;

    /** What JLine has to say about itself is nothing for those who score leads. Held, so that it stays silent. */
    private static final Logger SILENT = Logger.getLogger("org.jline");

    private final Conversation conversation;
    private final Terminal terminal;
    private final LineEditor editor;
    private final CtrlC ctrlC;

    private Screen(Conversation conversation, Terminal terminal, LineEditor editor, CtrlC ctrlC) {
        this.conversation = conversation;
        this.terminal = terminal;
        this.editor = editor;
        this.ctrlC = ctrlC;
    }

    /**
     * Holds a conversation on the terminal that the console leads to; on one that cannot move its cursor, or where
     * there is none, line by line.
     *
     * @param paint whether to use colour
     * @return what to exit with
     */
    public static int run(Conversation conversation, Console console, Paint paint) {
        if (!console.terminal().out() || "dumb".equals(console.environment().get("TERM"))) {
            return PlainPrompt.run(conversation, console);
        }
        SILENT.setLevel(Level.OFF);
        // Else a Ctrl-C is now and then heard twice: as the key it is, and once more as the signal it might have been.
        System.setProperty("org.jline.terminal.softwareSignals", "false");
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .nativeSignals(true)
                .dumb(false)
                // Asking a terminal how it draws emoji takes a while, and drops what was typed meanwhile.
                .graphemeCluster(false)
                .build()) {
            return run(conversation, console, paint, terminal);
        } catch (IOException | IllegalStateException e) {
            // No such terminal after all.
            return PlainPrompt.run(conversation, console);
        }
    }

    /** The same on a given terminal. */
    static int run(Conversation conversation, Console console, Paint paint, Terminal terminal) {
        HistoryFile history = HistoryFile.of(StateFolder.of(console.environment(), System.getProperty("os.name", "")));
        CtrlC ctrlC = new CtrlC();
        LineEditor editor = new LineEditor(conversation, terminal, history, paint, console.folder(), ctrlC);
        return new Screen(conversation, terminal, editor, ctrlC).converse();
    }

    private int converse() {
        Attributes before = waitUnseen();
        Terminal.SignalHandler usual = terminal.handle(Terminal.Signal.INT, signal -> ctrlC.hear());
        try {
            boolean wasInterrupted = false;
            Leaving leaving = new Leaving(conversation);
            while (true) {
                try {
                    List<String> sentences = Passage.sentences(editor.read());
                    wasInterrupted = false;
                    leaving.isOver();
                    if (answersOneThatLeaves(sentences)) {
                        return FINE;
                    }
                } catch (UserInterruptException e) {
                    boolean isMeant =
                            wasInterrupted && String.valueOf(e.getPartialLine()).isBlank();
                    if (isMeant && leaving.isDue(this::show)) {
                        return FINE;
                    }
                    wasInterrupted = true;
                } catch (EndOfFileException e) {
                    if (leaving.isDue(this::show)) {
                        return FINE;
                    }
                }
            }
        } finally {
            terminal.handle(Terminal.Signal.INT, usual);
            terminal.setAttributes(before);
        }
    }

    /** What is typed while an answer is on its way waits unseen for the next prompt; but Ctrl-C is heard at once. */
    private Attributes waitUnseen() {
        Attributes before = terminal.enterRawMode();
        Attributes answering = terminal.getAttributes();
        answering.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        terminal.setAttributes(answering);
        return before;
    }

    private boolean answersOneThatLeaves(List<String> sentences) {
        int columns = terminal.getSize().getColumns();
        if (columns > 0) {
            conversation.fit(Math.max(NARROWEST, columns));
        }
        return new InOrder(sentence -> new Answer(conversation, ctrlC).to(sentence), this::show).leaves(sentences);
    }

    /** Shows a text, and tells whether all of it. */
    private boolean show(String text) {
        int columns = terminal.getSize().getColumns();
        String fitting = columns > 0 ? Wrapped.at(text, Math.max(NARROWEST, columns)) : text;
        return new Showing(terminal.writer(), ctrlC).toTheEnd(fitting);
    }
}
