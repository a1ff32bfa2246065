package org.meritlang.repl.screen;

import java.util.function.Consumer;
import org.meritlang.repl.prompt.Conversation;

/** Leaving by a key, which warns once where something would be lost. For one thread. */
final class Leaving {
    private static final String WARNING =
            "The rules have changes that are not saved. `:save` keeps them; the same key once more leaves without.\n";

    private final Conversation conversation;
    private boolean isWarned;

    Leaving(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Whether to leave now; if not, says why. */
    boolean isDue(Consumer<String> shown) {
        if (isWarned || conversation.isSaved()) {
            return true;
        }
        isWarned = true;
        shown.accept(WARNING);
        return false;
    }

    /** Something else was typed. */
    void isOver() {
        isWarned = false;
    }
}
