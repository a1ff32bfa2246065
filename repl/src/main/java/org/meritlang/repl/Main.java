package org.meritlang.repl;

/** Where the {@code merit} command starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("merit");
    }
}
