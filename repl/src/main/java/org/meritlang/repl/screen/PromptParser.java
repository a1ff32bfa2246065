package org.meritlang.repl.screen;

import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.syntax.Passage;

/** Tells the editor when a line asks for another, and what is being completed. */
final class PromptParser implements Parser {
    private final Conversation conversation;
    private final Typing typing;

    PromptParser(Conversation conversation, Typing typing) {
        this.conversation = conversation;
        this.typing = typing;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.COMPLETE) {
            return Completion.of(line, cursor, typing.proposals(line, Math.min(cursor, line.length())));
        }
        if (context == ParseContext.ACCEPT_LINE && goesOn(line)) {
            throw new EOFError(-1, -1, "the sentence goes on");
        }
        return Completion.of(line, cursor, List.of());
    }

    /** An empty line ends whatever there is. */
    private boolean goesOn(String typed) {
        if (typed.isBlank() || typed.endsWith("\n")) {
            return false;
        }
        List<String> sentences = Passage.sentences(typed);
        return !sentences.isEmpty() && conversation.goesOn(sentences.get(sentences.size() - 1));
    }
}
