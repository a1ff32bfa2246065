package org.meritlang.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** An attribute's row whose type the language does not have. */
final class UnknownType {
    /** What other languages and products call the types. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("string", "text"),
            Map.entry("str", "text"),
            Map.entry("varchar", "text"),
            Map.entry("email", "text"),
            Map.entry("int", "number"),
            Map.entry("integer", "number"),
            Map.entry("decimal", "number"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("numeric", "number"),
            Map.entry("currency", "money"),
            Map.entry("bool", "yes/no"),
            Map.entry("boolean", "yes/no"),
            Map.entry("checkbox", "yes/no"),
            Map.entry("flag", "yes/no"),
            Map.entry("datetime", "date"),
            Map.entry("timestamp", "date"),
            Map.entry("time", "date"),
            Map.entry("list", "list of text"),
            Map.entry("array", "list of text"),
            Map.entry("multiselect", "list of text"),
            Map.entry("picklist", "one of \"A\", \"B\""),
            Map.entry("dropdown", "one of \"A\", \"B\""),
            Map.entry("enum", "one of \"A\", \"B\""),
            Map.entry("tags", "list of text"));

    private UnknownType() {}

    /** What to say of a row that makes no sense; empty where its type is not what is wrong. */
    static Optional<Diagnostic> in(SourceText source, RawSentence row) {
        List<Token> words = row.tokens();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).type() == MeritLexer.COLON && words.get(i + 1).type() == MeritLexer.WORD) {
                return Optional.of(problem(source, words, i + 1));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic problem(SourceText source, List<Token> words, int from) {
        int to = from;
        while (to + 1 < words.size() && words.get(to + 1).type() == MeritLexer.WORD) {
            to++;
        }
        Span span = source.span(words.get(from).start(), words.get(to).end());
        String message = "There is no type called `" + span.text()
                + "`; an attribute is text, number, money, yes/no, date, list of text, a list such as "
                + "one of \"A\", \"B\", or a number of seconds, minutes, hours or days.";
        return Optional.ofNullable(ELSEWHERE.get(words.get(from).folded()))
                .map(type -> Diagnostic.of(
                        Code.UNKNOWN_TYPE,
                        span,
                        "What is `" + span.text() + "` elsewhere is `" + type + "` here.",
                        Fix.offer("write `" + type + "`", span, type)))
                .orElseGet(() -> Diagnostic.of(Code.UNKNOWN_TYPE, span, message));
    }
}
