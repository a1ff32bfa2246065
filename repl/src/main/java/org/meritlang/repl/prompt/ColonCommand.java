package org.meritlang.repl.prompt;

import java.io.IOException;
import org.meritlang.repl.read.InputException;

/** A command that begins with a colon. */
interface ColonCommand {
    Guide guide();

    /**
     * Does it.
     *
     * @param argument what stands behind its name, without blanks around it; perhaps nothing
     * @param forced whether its name ends in {@code !}, which says that nothing shall be asked
     */
    Reply run(String argument, boolean forced) throws IOException, InputException, Refused;

    /** The usual answer. */
    static Reply answered(String text) {
        return new Reply(text, Reply.Outcome.ANSWERED);
    }

    /** Refuses what stands behind a command that takes nothing. */
    static void requireNothing(String argument, Guide guide) throws Refused {
        if (!argument.isEmpty()) {
            throw new Refused("`:" + guide.name() + "` takes nothing behind it, such as `" + argument + "`.");
        }
    }
}
