package org.meritlang.repl.prompt;

import java.util.List;

/**
 * What a screen or a script needs of a session: it hands over what was typed and shows what is answered. One thread at
 * a time, except that any thread may interrupt the one that answers, which then stops within a moment and leaves the
 * session as it was.
 */
public interface Conversation {
    /** Answers a line or a whole block. Never throws for what was typed; a mistake is a {@link Reply.Outcome#FAILED}. */
    Reply answer(String input);

    /** Says how wide answers may be from now on, in columns. */
    void fit(int columns);

    /** Whether what was typed so far asks for a further line: an open parenthesis, a line that ends in {@code and}, a heading without rows. */
    boolean goesOn(String input);

    /** The commands that begin with a colon; always the same. */
    List<Guide> guides();

    /** The names that may be typed now; changes with what is opened, declared and kept. */
    Vocabulary vocabulary();

    /** Names and ids of leads that begin so, as far as they are found within a moment; no more than asked for. */
    List<String> leads(String begun, int most);

    /** Whether leaving now loses nothing that was kept. */
    boolean isSaved();
}
