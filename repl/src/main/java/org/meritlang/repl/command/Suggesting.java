package org.meritlang.repl.command;

import org.meritlang.Model;
import org.meritlang.repl.Console;

/** {@code merit test --suggest}: writes examples for what no example of a file has tried. */
final class Suggesting {
    private Suggesting() {}

    static void write(Model model, boolean oneOfSeveral, RuleText rules, Console console) throws OutputException {
        StandardOutput.write(console, "");
    }
}
