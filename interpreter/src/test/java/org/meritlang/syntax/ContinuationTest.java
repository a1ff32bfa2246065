package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritlang.cases.Case;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;

/** Whatever stands in a sound sentence was offered before it was written. */
class ContinuationTest {
    @Test
    void whatIsWrittenNextWasOffered() {
        List<String> missing = new ArrayList<>();
        int asked = 0;
        for (Case given : Case.all()) {
            SourceText source = new SourceText(given.name(), given.rules());
            for (CaseSentences.Merged sentence :
                    CaseSentences.of(source, given.names()).toList()) {
                if (!isSound(sentence)) {
                    continue;
                }
                for (Token token : sentence.tokens()) {
                    asked++;
                    if (!isOffered(given, token)) {
                        missing.add(given.name() + ": " + sentence + " | " + sentence.words(token));
                    }
                }
            }
        }
        assertTrue(asked > 10_000, "only " + asked + " places were looked at");
        // What is missing stands behind a line that does not belong where it is.
        assertTrue(missing.size() * 500L < asked, missing.size() + " of " + asked + " were not offered: " + missing);
    }

    private static boolean isSound(CaseSentences.Merged sentence) {
        return sentence.form().isPresent()
                && new GrammarDriver().accepts(sentence.form().get(), sentence.tokens());
    }

    private static boolean isOffered(Case given, Token token) {
        return Continuation.at(given.rules(), token.start(), given.names()).stream()
                .filter(offered -> offered.from() == token.start())
                .anyMatch(offered -> is(offered, token));
    }

    private static boolean is(Continuation offered, Token token) {
        return switch (token.type()) {
            case MeritLexer.NAME -> offered instanceof Continuation.NameOf;
            case MeritLexer.TEXT ->
                offered instanceof Continuation.ValueOf
                        || (offered instanceof Continuation.Literal literal
                                && literal.kind() == Continuation.Literal.Kind.TEXT);
            case MeritLexer.NUMBER ->
                offered instanceof Continuation.Literal literal && literal.kind() == Continuation.Literal.Kind.NUMBER;
            case MeritLexer.DATE ->
                offered instanceof Continuation.Literal literal && literal.kind() == Continuation.Literal.Kind.DATE;
            default -> offered instanceof Continuation.Words words && isWritten(words.text(), token);
        };
    }

    private static boolean isWritten(String offered, Token token) {
        String sign = Offers.sign(token.type());
        Set<String> phrases = new java.util.HashSet<>();
        PhraseTable.english().phrases().stream()
                .filter(p -> p.token() == token.type())
                .map(Phrase::text)
                .forEach(phrases::add);
        return offered.equals(sign)
                || phrases.contains(offered)
                || (token.type() == MeritLexer.LIST_COMMA && offered.equals(","))
                || (token.type() == MeritLexer.TYPE_YES_NO && offered.equals("yes/no"));
    }
}
