package org.meritlang.repl.screen;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.prompt.Reply;

/** An answer on its way, in a thread of its own so that Ctrl-C can interrupt it. */
final class Answer {
    private static final Reply FAILURE = new Reply(
            "Merit itself has failed here, which is not your fault. The session goes on as it was.",
            Reply.Outcome.FAILED);
    private static final Reply NO_MEMORY = new Reply(
            "There is not enough memory for that; MERIT_JAVA_OPTS=-Xmx4g gives Merit more.", Reply.Outcome.FAILED);

    private static final Reply INTERRUPTED = new Reply("Interrupted.\n", Reply.Outcome.INTERRUPTED);

    private final Conversation conversation;
    private final CtrlC ctrlC;

    Answer(Conversation conversation, CtrlC ctrlC) {
        this.conversation = conversation;
        this.ctrlC = ctrlC;
    }

    /** The answer; none where Ctrl-C was pressed before it has begun. */
    Reply to(String sentence) {
        if (ctrlC.isHeard()) {
            return INTERRUPTED;
        }
        FutureTask<Reply> task = new FutureTask<>(() -> conversation.answer(sentence));
        Thread thread = new Thread(task, "answer");
        thread.setDaemon(true);
        thread.start();
        ctrlC.stops(thread);
        try {
            return ended(task);
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError ? NO_MEMORY : FAILURE;
        } finally {
            ctrlC.stopsNothing();
        }
    }

    /** Waits until it has ended: the conversation is for one thread at a time. */
    private Reply ended(FutureTask<Reply> task) throws ExecutionException {
        while (true) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                // The key, heard by the reader of lines just before it let go of it.
                ctrlC.hear();
            }
        }
    }
}
