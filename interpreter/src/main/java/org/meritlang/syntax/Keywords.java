package org.meritlang.syntax;

import java.util.Set;
import org.meritlang.grammar.PhraseTable;

/** The words that mean something in the language. */
public final class Keywords {
    private Keywords() {}

    /** All of them, folded, one by one: {@code is one of} counts as three. */
    public static Set<String> words() {
        return PhraseTable.english().words();
    }
}
