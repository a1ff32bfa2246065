package org.meritlang.repl.write;

import tools.jackson.core.io.JsonStringEncoder;

/** What stands around and between objects of JSON: each on a line of its own, or all in one array. Immutable. */
public abstract class JsonFraming implements Framing {
    private final boolean lines;

    /** Begins JSON Lines, or else one array. */
    protected JsonFraming(boolean lines) {
        this.lines = lines;
    }

    @Override
    public final String opening() {
        return lines ? "" : "[";
    }

    @Override
    public final String beforeFirst() {
        return lines ? "" : "\n";
    }

    @Override
    public final String beforeOthers() {
        return lines ? "\n" : ",\n";
    }

    @Override
    public final String closing() {
        return lines ? "\n" : "\n]\n";
    }

    /** Appends a text in quotes. */
    protected static void appendText(StringBuilder out, String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
