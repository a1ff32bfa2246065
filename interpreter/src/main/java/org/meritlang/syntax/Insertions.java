package org.meritlang.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.grammar.PhraseTable;

/** What is tried where something seems to be missing from a sentence. */
final class Insertions {
    /** Stand-ins for what a sentence may lack: a text, a name, a number, a date. */
    static final List<String> VALUES = List.of("\"x\"", "[x]", "1", "2026-01-01");

    /** Words and signs that are often left out, then every other word. */
    static final List<String> WORDS = words();

    /** A word that makes sense of almost anything and is seldom what was left out. */
    static final String UNLIKELY = "ago";

    private Insertions() {}

    /** What a stand-in stands for; nothing for a word. */
    static String kindOf(String inserted) {
        return switch (inserted) {
            case "1" -> "a number";
            case "\"x\"" -> "a text in quotes";
            case "[x]" -> "a name";
            case "2026-01-01" -> "a date";
            default -> "";
        };
    }

    /** Of two spellings of one word, such as {@code point} and {@code points}, the one that the formatter writes. */
    static Optional<String> firstForm(String one, String other) {
        return PhraseTable.english().phrases().stream()
                .filter(phrase -> (phrase.text().equals(one)
                                && phrase.firstForm().equals(Optional.of(other)))
                        || (phrase.text().equals(other) && phrase.firstForm().equals(Optional.of(one))))
                .flatMap(phrase -> phrase.firstForm().stream())
                .findFirst();
    }

    private static List<String> words() {
        Set<String> words = new LinkedHashSet<>(List.of(
                "when",
                "is",
                "because",
                ">",
                "<",
                "contains",
                "mentions",
                "as",
                "per",
                "by",
                "of",
                "to",
                "from",
                "has",
                "days",
                ",",
                ":",
                "|",
                "(",
                ")",
                "+",
                "one",
                "none",
                "any"));
        PhraseTable.english().phrases().stream()
                .filter(phrase -> phrase.firstForm().isEmpty())
                .forEach(phrase -> words.addAll(phrase.words()));
        words.addAll(PhraseTable.english().words());
        return List.copyOf(words);
    }
}
