package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/** What docs/tour.md shows of the sentence that it takes along is what becomes of it. */
class TourTest {
    private static final Path TOUR = Path.of("..", "docs", "tour.md");

    @Test
    void theLexerKnowsNoKeywords() throws IOException {
        assertEquals(block("words"), shown(rule().tokens(), MeritLexer.WORD));
    }

    @Test
    void phrasesBecomeOperatorsAndTheRestNames() throws IOException {
        List<Token> merged = PhraseMerger.merge(rule().tokens(), Set.of(), Form.POINTS.place());
        assertEquals(block("merged"), shown(merged, MeritLexer.NAME));
    }

    /** The second sentence: the first is the heading of its score. */
    private static RawSentence rule() throws IOException {
        SourceText rules = new SourceText("tour", block("merit"));
        return SentenceSplitter.split(Lexing.of(rules).tokens()).get(1);
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(TOUR));
        assertTrue(block.find(), "the tour has a block " + language);
        return block.group(1);
    }

    /** The kinds of tokens, with the text of those of one kind. */
    private static String shown(List<Token> tokens, int withText) {
        return tokens.stream()
                .map(token -> MeritLexer.VOCABULARY.getSymbolicName(token.type())
                        + (token.type() == withText ? "(" + token.text() + ")" : ""))
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
