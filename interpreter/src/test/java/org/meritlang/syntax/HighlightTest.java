package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.cases.Case;
import org.meritlang.source.Spelling;

/** Stretches of a text are told by what they are, however unfinished or wrong the text is. */
class HighlightTest {
    /** Each stretch with the first letter of its kind; {@code B} for a bracketed name, {@code X} for what is broken. */
    private static String shown(String text) {
        return Highlight.of(text, Set.of()).stream()
                .map(h -> letter(h.kind()) + ":" + text.substring(h.start(), h.end()))
                .collect(Collectors.joining("|"));
    }

    private static String letter(Highlight.Kind kind) {
        return switch (kind) {
            case KEYWORD -> "k";
            case SIGN -> "s";
            case NAME -> "n";
            case BRACKETED_NAME -> "B";
            case TEXT -> "t";
            case NUMBER -> "1";
            case DATE -> "d";
            case COMMENT -> "c";
            case BROKEN -> "X";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "+10 when job title is \"CTO\" # yes ~ s:+|1:10|k:when|n:job title|k:is|t:\"CTO\"|c:# yes",
                "job title mentions any of \"a\", \"b\" ~ n:job title|k:mentions|k:any of|t:\"a\"|s:,|t:\"b\"",
                "country is \"Ger ~ n:country|k:is|t:\"Ger",
                "[days since signup] > 3 ~ B:[days since signup]|s:>|1:3",
                "created since 2026-01-01 ~ n:created|k:since|d:2026-01-01",
                "score ~ n:score",
                "score up to date, 0 to 100 ~ k:score|n:up to date|s:,|1:0|k:to|1:100",
                "country is \"G\" \"F\" and b ~ n:country|k:is|t:\"G\"|X:\"F\"|k:and|n:b",
                "a is known &&& b ~ n:a|k:is known|X:&|X:&|X:&|n:b",
                "points by employees; under 10: -5 ~ k:points by|n:employees|k:under|1:10|s::|s:-|1:5",
            })
    void kinds(String text, String stretches) {
        assertEquals(stretches, shown(text));
    }

    @Test
    void rowsAreReadAsTheirHeadingWants() {
        assertEquals(
                "k:lead does|n:page visited|k:with|n:days since|s::|k:number",
                shown("lead does\n  page visited with days since: number"));
        assertEquals("k:decide|n:stage|n:MQL|k:when|n:fit|s:>|1:3", shown("decide stage\n  MQL when fit > 3"));
    }

    @Test
    void everyCharacterIsInOneStretchAtMost() {
        Random chance = new Random(5);
        for (Case given : Case.all()) {
            String rules = given.rules();
            check(rules);
            check(rules.substring(0, chance.nextInt(rules.length() + 1)));
            int torn = chance.nextInt(rules.length() + 1);
            check(rules.substring(0, torn) + "(\"" + rules.substring(Math.min(rules.length(), torn + 3)));
        }
    }

    private static void check(String text) {
        int end = 0;
        for (Highlight stretch : Highlight.of(text, Set.of())) {
            assertTrue(stretch.start() >= end && stretch.end() > stretch.start(), text);
            assertTrue(stretch.end() <= text.length(), text);
            end = stretch.end();
        }
        for (Continuation next : Continuation.at(text, text.length(), Set.of())) {
            assertTrue(next.from() <= text.length(), text);
        }
        assertEquals(withoutBlanks(text), withoutBlanks(String.join("\n", Passage.sentences(text))));
    }

    /** Also without comments, and without semicolons that end nothing. */
    private static String withoutBlanks(String text) {
        return text.replaceAll("#.*", "")
                .codePoints()
                .filter(c -> !Spelling.isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceFirst("^;+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "not ",
                "- ",
                "and ",
                "a or ",
                "length of ",
                "\"t\", ",
                "word ",
                "[",
                "|",
                "|a",
                "\u0000",
                "\uD83D",
                "#",
                ";",
                ":",
                "\n",
                "is ",
                "10 to ",
                "😀",
                "\u0301"
            })
    void aLotOfTheSameIsSeenThrough(String piece) {
        String text = piece.repeat(5_000);
        for (String before : List.of("", "+1 when ", "list a is ", "decide a\n  ", "lead has\n  ")) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                Highlight.of(before + text, Set.of());
                Continuation.at(before + text, before.length() + text.length(), Set.of());
                Passage.sentences(before + text);
            });
        }
    }
}
