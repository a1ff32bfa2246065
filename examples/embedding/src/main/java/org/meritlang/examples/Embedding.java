package org.meritlang.examples;

/** Scores leads from within another program. */
public final class Embedding {
    private Embedding() {}

    public static void main(String[] arguments) {
        System.out.println("embedding");
    }
}
