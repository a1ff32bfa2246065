package org.meritlang.repl.screen;

import java.nio.file.Path;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.write.Paint;

/** Reads one line or block after another, with all that helps while it is typed. */
final class LineEditor {
    static final String PROMPT = "merit> ";
    static final String GOES_ON = "  ...> ";

    private final Conversation conversation;
    private final LineReader reader;
    private final HistoryFile history;
    private final Typing typing;
    private final CtrlC ctrlC;

    LineEditor(
            Conversation conversation, Terminal terminal, HistoryFile history, Paint paint, Path folder, CtrlC ctrlC) {
        this.conversation = conversation;
        this.ctrlC = ctrlC;
        this.history = history;
        this.typing = new Typing(conversation.guides(), conversation.vocabulary(), folder, conversation::leads);
        DefaultHistory entries = new DefaultHistory();
        Hints hints = new Hints(typing, entries);
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("merit")
                .history(entries)
                .parser(new PromptParser(conversation, typing))
                .completer(new PromptCompleter())
                .completionMatcher(new SpellingMatcher())
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, GOES_ON)
                .variable(LineReader.HISTORY_SIZE, HistoryFile.MOST_ENTRIES)
                .variable(LineReader.LIST_MAX, 0)
                // `!` and `\` mean nothing here but what the language says.
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_SPACE, false)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.CASE_INSENSITIVE, true);
        if (paint.colour()) {
            Highlighter painter = new Painter(typing, hints);
            builder.highlighter(painter);
        } else {
            builder.option(Option.DISABLE_HIGHLIGHTER, true);
            withoutStyles(builder);
        }
        this.reader = builder.build();
        if (paint.colour()) {
            acceptHintsWith(hints, LineReader.FORWARD_CHAR, LineReader.END_OF_LINE);
        }
        // From here on Ctrl-C is for the reader.
        reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> {
            ctrlC.forget();
            return true;
        });
        bindCursorKeys();
        reader.getWidgets().remove(LineReader.EDIT_AND_EXECUTE_COMMAND);
        history.entries().forEach(entries::add);
    }

    private static void withoutStyles(LineReaderBuilder builder) {
        for (String part : new String[] {"STARTING", "DESCRIPTION", "GROUP", "SELECTION", "BACKGROUND"}) {
            builder.variable("COMPLETION_STYLE_" + part, "").variable("COMPLETION_STYLE_LIST_" + part, "");
        }
    }

    /** Also as terminals send them that were not told, or did not heed, that somebody edits here. */
    private void bindCursorKeys() {
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.bind(new Reference(LineReader.UP_LINE_OR_HISTORY), "\033[A");
        keys.bind(new Reference(LineReader.DOWN_LINE_OR_HISTORY), "\033[B");
        keys.bind(new Reference(LineReader.FORWARD_CHAR), "\033[C");
        keys.bind(new Reference(LineReader.BACKWARD_CHAR), "\033[D");
        keys.bind(new Reference(LineReader.BEGINNING_OF_LINE), "\033[H");
        keys.bind(new Reference(LineReader.END_OF_LINE), "\033[F");
    }

    private void acceptHintsWith(Hints hints, String... keys) {
        for (String key : keys) {
            Widget usual = Objects.requireNonNull(reader.getWidgets().get(key), key);
            reader.getWidgets().put(key, () -> {
                boolean isAtEnd =
                        reader.getBuffer().cursor() == reader.getBuffer().length();
                String hint = isAtEnd ? hints.behind(reader.getBuffer().toString()) : "";
                if (hint.isEmpty()) {
                    return usual.apply();
                }
                reader.getBuffer().write(hint);
                return true;
            });
        }
    }

    /**
     * Reads what is typed next.
     *
     * @throws org.jline.reader.UserInterruptException for Ctrl-C
     * @throws org.jline.reader.EndOfFileException for Ctrl-D, and when the terminal is gone
     */
    String read() {
        typing.knows(conversation.vocabulary());
        String typed = reader.readLine(PROMPT);
        // Ctrl-C that the reader took although the line was accepted: it is for the answer.
        if (Thread.interrupted()) {
            ctrlC.hear();
        }
        history.add(typed);
        return typed;
    }
}
