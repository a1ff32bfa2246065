package org.meritlang.repl.screen;

import java.util.List;
import java.util.function.Function;
import org.meritlang.repl.prompt.Reply;

/**
 * Answers several sentences that were pasted, one after another. Who interrupts one means all behind it, too.
 *
 * @param answering answers one
 * @param shown shows what is answered, and tells whether it was shown to its end
 */
record InOrder(Function<String, Reply> answering, Shown shown) {
    /** Shows a text, and tells whether all of it. */
    interface Shown {
        boolean toTheEnd(String text);
    }

    /** Answers them, and tells whether the session is to end. */
    boolean leaves(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Reply reply = answering.apply(sentences.get(i));
            boolean isShown = shown.toTheEnd(reply.text());
            if (reply.outcome() == Reply.Outcome.LEAVES) {
                return true;
            }
            if (reply.outcome() == Reply.Outcome.INTERRUPTED || !isShown) {
                shown.toTheEnd(left(sentences.size() - i - 1));
                return false;
            }
        }
        return false;
    }

    private static String left(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "The sentence behind it is not answered.\n";
            default -> "The " + count + " sentences behind it are not answered.\n";
        };
    }
}
