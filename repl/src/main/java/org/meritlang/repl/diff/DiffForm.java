package org.meritlang.repl.diff;

import org.meritlang.repl.write.Framing;
import org.meritlang.repl.write.Utf8Text;

/** How leads that change are written. Immutable; for any number of threads. */
public sealed interface DiffForm extends Framing permits DiffCsv, DiffJson, DiffMarkdown {
    /** Appends one lead. */
    void append(Utf8Text out, ChangedLead lead);
}
