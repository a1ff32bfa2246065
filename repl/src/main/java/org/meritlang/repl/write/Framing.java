package org.meritlang.repl.write;

/** What a format puts around and between the leads. */
public interface Framing {
    /** What stands before all leads, such as a header. */
    String opening();

    /** What stands before the first lead. */
    String beforeFirst();

    /** What stands before every lead but the first. */
    String beforeOthers();

    /** What stands after the last lead. */
    String closing();
}
