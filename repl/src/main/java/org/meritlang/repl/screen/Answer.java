package org.meritlang.repl.screen;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.prompt.Reply;

/** An answer on its way, in a thread of its own so that Ctrl-C can interrupt it. */
final class Answer {
    private static final Reply FAILURE = new Reply(
            "Merit itself has failed here, which is not your fault. The session goes on as it was.",
            Reply.Outcome.FAILED);
    private static final Reply NO_MEMORY = new Reply(
            "There is not enough memory for that; MERIT_JAVA_OPTS=-Xmx4g gives Merit more.", Reply.Outcome.FAILED);

    private final Conversation conversation;
    private final Terminal terminal;

    Answer(Conversation conversation, Terminal terminal) {
        this.conversation = conversation;
        this.terminal = terminal;
    }

    Reply to(String sentence) {
        FutureTask<Reply> task = new FutureTask<>(() -> conversation.answer(sentence));
        Thread thread = new Thread(task, "answer");
        thread.setDaemon(true);
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> thread.interrupt());
        try {
            thread.start();
            return task.get();
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError ? NO_MEMORY : FAILURE;
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return FAILURE;
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }
}
