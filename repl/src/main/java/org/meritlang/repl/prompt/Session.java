package org.meritlang.repl.prompt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.patience.Interruption;
import org.meritlang.patience.Patience;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.write.Paint;

/** A session at the prompt: what is typed goes to a command, or to the leads as a question or a sentence to try. */
public final class Session implements Conversation {
    private static final Reply INTERRUPTED = new Reply("Interrupted.\n", Reply.Outcome.INTERRUPTED);

    private final Desk desk;
    private final Commands commands;
    private final Talk talk;
    private final Words words = new Words();
    private @Nullable View knownFor;
    private @Nullable Vocabulary known;

    private Session(Desk desk) {
        this.desk = desk;
        commands = new Commands(desk);
        talk = new Talk(desk);
    }

    /**
     * Begins with nothing open.
     *
     * @param console says where files are and what time it is; nothing is read from it and nothing written
     * @param paint whether answers are coloured
     */
    public static Session of(Console console, Paint paint) {
        return new Session(new Desk(
                console.folder(), console.clock(), paint, console.terminal().width()));
    }

    /**
     * Opens files as {@code :open} does.
     *
     * @param files rules and leads, told apart by name and content
     * @param activities the file of activities, where it is known which it is
     */
    public Reply open(List<String> files, Optional<String> activities) {
        return guarded(() -> {
            Opening opening = new Opening(desk);
            Opening.Files sorted = opening.sorted(files, activities);
            return new Reply(opening.open(sorted), Reply.Outcome.ANSWERED);
        });
    }

    /**
     * Sees the leads at another instant, as {@code :as of} does.
     *
     * @param said {@code 2026-11-21}, {@code 2026-11-21T09:00}, or that with an offset
     */
    public Reply seeAsOf(String said) {
        return guarded(() -> new AsOfCommand(desk).run(said, false));
    }

    @Override
    public Reply answer(String input) {
        String typed = input.strip();
        if (Continuation.isEmpty(typed)) {
            return new Reply("", Reply.Outcome.ANSWERED);
        }
        return guarded(() -> typed.startsWith(":")
                ? commands.run(typed.substring(1))
                : new Reply(talk.answer(input.stripTrailing()), Reply.Outcome.ANSWERED));
    }

    @Override
    public boolean goesOn(String input) {
        return Continuation.isPossible(input);
    }

    @Override
    public Vocabulary vocabulary() {
        if (known == null || knownFor != desk.view()) {
            knownFor = desk.view();
            known = words.of(knownFor);
        }
        return known;
    }

    @Override
    public List<Guide> guides() {
        return commands.guides();
    }

    @Override
    public List<String> leads(String begun, int most) {
        return new LeadFinder(desk.held()).beginning(begun, most);
    }

    @Override
    public void fit(int columns) {
        desk.fit(columns);
    }

    @Override
    public boolean isSaved() {
        return desk.isSaved();
    }

    /** Something that answers, or says why it cannot. */
    private interface Answering {
        Reply answer() throws IOException, InputException, Refused;
    }

    /**
     * Nothing that is typed ends the session, and an answer that comes to nothing leaves it as it was. What fails on an
     * interrupted thread, such as reading a file, fails because of that.
     */
    private Reply guarded(Answering answering) {
        Desk.Mark before = desk.mark();
        Reply reply = Patience.untilInterrupted(() -> outcome(answering, before));
        boolean wasInterrupted = Thread.interrupted();
        return wasInterrupted && reply.outcome() == Reply.Outcome.FAILED ? INTERRUPTED : reply;
    }

    private Reply outcome(Answering answering, Desk.Mark before) {
        Optional<Reply> reply = Optional.empty();
        try {
            reply = Optional.of(answering.answer());
            return reply.get();
        } catch (Refused e) {
            return failed(e.text());
        } catch (InputException e) {
            return failed(e.sentence());
        } catch (Interruption e) {
            return INTERRUPTED;
        } catch (IOException e) {
            return failed("A file could not be read or written to its end.");
        } catch (StackOverflowError e) {
            return failed("That is nested too deep to be understood.");
        } catch (OutOfMemoryError e) {
            return failed("There is not enough memory for that; MERIT_JAVA_OPTS=-Xmx4g gives Merit more.");
        } catch (RuntimeException e) {
            return failed("Merit itself has failed at this, which is not your fault. Please report what you typed.");
        } finally {
            if (reply.isEmpty()) {
                desk.goBackTo(before);
            }
        }
    }

    private static Reply failed(String text) {
        return new Reply(text.endsWith("\n") ? text : text + "\n", Reply.Outcome.FAILED);
    }
}
