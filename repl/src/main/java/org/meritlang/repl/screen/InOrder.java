package org.meritlang.repl.screen;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meritlang.repl.prompt.Reply;

/**
 * Answers several sentences that were pasted, one after another. Who interrupts one means all behind it, too.
 *
 * @param answering answers one
 * @param shown takes what is answered
 */
record InOrder(Function<String, Reply> answering, Consumer<String> shown) {
    /** Answers them, and tells whether the session is to end. */
    boolean leaves(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Reply reply = answering.apply(sentences.get(i));
            shown.accept(reply.text());
            switch (reply.outcome()) {
                case LEAVES -> {
                    return true;
                }
                case INTERRUPTED -> {
                    shown.accept(left(sentences.size() - i - 1));
                    return false;
                }
                case ANSWERED, FAILED -> {}
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
