package org.meritlang.repl.prompt;

/**
 * What is told of a command.
 *
 * @param name its words after the colon
 * @param arguments what follows them
 * @param what what it does, in a few words
 * @param example a line to type
 * @param then what the example does
 */
public record Guide(String name, String arguments, String what, String example, String then) {
    /** {@code :open FILES…}. */
    public String usage() {
        return ":" + name + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
