package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritlang.cases.Case;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Continuation.Literal;
import org.meritlang.syntax.Continuation.NameOf;
import org.meritlang.syntax.Continuation.Role;
import org.meritlang.syntax.Continuation.ValueOf;
import org.meritlang.syntax.Continuation.Words;

/** Whatever stands in a sound sentence was offered before it was written. */
class ContinuationTest {
    @Test
    void whatIsWrittenNextWasOffered() {
        List<String> missing = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int asked = 0;
        for (Case given : Case.all()) {
            SourceText source = new SourceText(given.name(), given.rules());
            for (CaseSentences.Merged sentence :
                    CaseSentences.of(source, given.names()).toList()) {
                if (!seen.add(sentence.form() + " " + sentence) || !isSound(sentence)) {
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
        Set<String> phrases = new HashSet<>();
        PhraseTable.english().phrases().stream()
                .filter(p -> p.token() == token.type())
                .map(Phrase::text)
                .forEach(phrases::add);
        return offered.equals(sign)
                || phrases.contains(offered)
                || (token.type() == MeritLexer.LIST_COMMA && offered.equals(","))
                || (token.type() == MeritLexer.TYPE_YES_NO && offered.equals("yes/no"));
    }

    private static List<Continuation> at(String text) {
        return Continuation.at(text, text.length(), Set.of());
    }

    private static void assertOffers(String text, Continuation offered) {
        assertTrue(at(text).contains(offered), () -> text + " offers " + at(text));
    }

    @Test
    void aValueIsOfWhatItIsComparedWith() {
        assertOffers("country is \"G", new ValueOf(11, "country", ""));
        assertOffers("country is one of \"a\", ", new ValueOf(23, "country", ""));
        assertOffers("not job title mentions any of ", new ValueOf(30, "job title", ""));
        assertOffers("page visited where url contains ", new ValueOf(32, "url", "page visited"));
        assertOffers("+1 per page visited where (a > 1 and url is ", new ValueOf(44, "url", "page visited"));
        assertOffers("page visited where a is \"x\" and country is ", new ValueOf(43, "country", ""));
        assertOffers("points by country\n  ", new ValueOf(20, "country", ""));
        assertOffers("points per page visited\n  where url is ", new ValueOf(39, "url", "page visited"));
        assertOffers("example \"x\"\n  lead with country ", new ValueOf(32, "country", ""));
        assertOffers("domain of email is ", new Literal(19, Literal.Kind.TEXT));
    }

    @Test
    void aNameIsOfWhatItsPlaceAsks() {
        assertOffers("stage is ", new NameOf(9, Role.LABEL, "stage"));
        assertOffers("+1 per ", new NameOf(7, Role.ACTIVITY, ""));
        assertOffers("domain of email is one of ", new NameOf(26, Role.LIST, ""));
        assertOffers("page visited where ", new NameOf(19, Role.ATTRIBUTE_OF_ACTIVITY, "page visited"));
        assertOffers("+1 per download, at most once per ", new NameOf(34, Role.ATTRIBUTE_OF_ACTIVITY, "download"));
        assertOffers("45 days without login counting from ", new NameOf(36, Role.ATTRIBUTE, ""));
        assertOffers("matrix m of ", new NameOf(12, Role.LABELLING, ""));
        assertOffers("score ", new NameOf(6, Role.SCORE, ""));
        assertOffers("+1 when ", new NameOf(8, Role.ANY, ""));
        assertOffers("+1 when job ti", new NameOf(8, Role.ANY, ""));
    }

    @Test
    void wordsAreOfferedForWhatTheyBeginWith() {
        assertOffers("country is n", new Words(8, "is none of"));
        assertOffers("country Is  No", new Words(8, "is not"));
        assertOffers("country does not c", new Words(17, "contain"));
        assertOffers("limit", new Words(0, "limit to"));
        assertOffers("+1 per login, halving ", new Words(22, "every"));
        assertOffers("+1 when a in the last 30 d", new Words(25, "days"));
        assertOffers("employees", new Words(9, ">"));
        assertOffers("+1 when a\n", new Words(10, "and"));
        assertOffers("+1 when a", new Words(9, ","));
    }

    @Test
    void nothingIsOfferedInACommentOrBehindAMistake() {
        assertEquals(List.of(), at("+1 when a # and "));
        assertEquals(List.of(), at("country is \"a\" \"b\" "));
    }
}
