package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import org.meritlang.repl.diff.ChangedLead;

/**
 * What becomes of leads that change.
 *
 * @param <P> a chunk's part of it
 */
interface ChangeCollector<P> {
    /** Makes a chunk's part; called by many threads. */
    P prepare(List<ChangedLead> changes);

    /** Takes a part; called by one thread, in the order of the leads. */
    void accept(P part) throws IOException;
}
