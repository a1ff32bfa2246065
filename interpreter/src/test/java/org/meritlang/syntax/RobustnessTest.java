package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.cases.Case;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Whatever a text holds, compiling it ends, soon, with a model or with messages that can be shown. */
class RobustnessTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Schema DATA = Schema.ofNames(List.of("country", "job title", "employees", "a"));

    private static void survives(String rules) {
        Compilation compilation = Model.compile(new SourceText("rules.merit", rules), Folder.none(), DATA);
        assertEquals(
                compilation.model().isEmpty(),
                compilation.diagnostics().stream().anyMatch(Diagnostic::isError),
                "no model exactly where there is an error");
        Renderer.text(compilation.diagnostics(), true);
        Renderer.json(compilation.diagnostics());
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            assertTrue(diagnostic.span().end() <= rules.length(), "a place within the text");
            assertFalse(diagnostic.message().isBlank());
        }
        Formatter.format(
                Parser.parse(new SourceText("rules.merit", rules), Set.of()).file());
    }

    @Provide
    Arbitrary<String> tokenSoup() {
        List<String> signs = List.of(
                "\n",
                "\n",
                "\n  ",
                ";",
                ":",
                ",",
                "(",
                ")",
                "+10",
                "-5",
                "50",
                "7",
                "2.5",
                "1,000",
                "10k",
                "\"Germany\"",
                "\"",
                "country",
                "job title",
                "employees",
                "a",
                "[x]",
                "[",
                "2026-01-01",
                "3/4/2026",
                "%",
                "=",
                "<",
                ">=",
                "*",
                "/",
                "|",
                "#",
                "&",
                "$");
        Arbitrary<String> words = Arbitraries.of(PhraseTable.english().phrases().stream()
                .map(phrase -> phrase.text())
                .toList());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, words), net.jqwik.api.Tuple.of(4, Arbitraries.of(signs)))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
    }

    @Property(tries = 300)
    void wordsInAnyOrder(@ForAll("tokenSoup") String rules) {
        assertTimeoutPreemptively(SOON, () -> survives(rules));
    }

    @Provide
    Arbitrary<String> anyCharacters() {
        return Arbitraries.strings().all().ofMaxLength(200);
    }

    @Property(tries = 300)
    void anyCharactersAtAll(@ForAll("anyCharacters") String rules) {
        assertTimeoutPreemptively(SOON, () -> survives(rules));
    }

    @Provide
    Arbitrary<String> damagedCases() {
        Arbitrary<String> rules =
                Arbitraries.of(Case.all().stream().map(Case::rules).toList());
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 2000);
        Arbitrary<String> splinters =
                Arbitraries.of("", "", "(", ")", "\"", "\n", ";", ":", ",", " when ", "\u0000", "\uD83D");
        return net.jqwik.api.Combinators.combine(rules, places, places, splinters)
                .as((text, from, length, splinter) -> {
                    int start = from % (text.length() + 1);
                    int end = Math.min(text.length(), start + length % 12);
                    return text.substring(0, start) + splinter + text.substring(end);
                });
    }

    @Property(tries = 150)
    void rulesWithAPieceTornOut(@ForAll("damagedCases") String rules) {
        assertTimeoutPreemptively(SOON, () -> survives(rules));
    }

    static Stream<Arguments> monsters() {
        return Stream.of(
                Arguments.of("parentheses that open", "+1 when " + "(".repeat(100_000) + "a"),
                Arguments.of("parentheses that close", "+1 when a" + ")".repeat(100_000)),
                Arguments.of("parentheses", "+1 when " + "(".repeat(100_000) + "a" + ")".repeat(100_000)),
                Arguments.of("not", "+1 when " + "not ".repeat(100_000) + "a"),
                Arguments.of("minus", "score x is " + "- ".repeat(100_000) + "a"),
                Arguments.of("and", "+1 when a" + " and a".repeat(20_000)),
                Arguments.of("or in parentheses", "+1 when a" + " or (a)".repeat(10_000)),
                Arguments.of("sums", "score x is a" + " + a".repeat(50_000)),
                Arguments.of("length of", "+1 when " + "length of ".repeat(100_000) + "a > 1"),
                Arguments.of("at least 1 of", "+1 when " + "at least 1 of (".repeat(20_000) + "a"),
                Arguments.of("values", "list x is " + "\"v\", ".repeat(30_000) + "\"w\"\n+1 when a"),
                Arguments.of("a long name", "+1 when " + "word ".repeat(50_000)),
                Arguments.of("a long word", "+1 when " + "w".repeat(1_000_000)),
                Arguments.of("a long text", "+1 when country is \"" + "t".repeat(1_000_000) + "\""),
                Arguments.of("a long number", "+1 when employees > " + "9".repeat(1_000_000)),
                Arguments.of("a text without an end", "+1 when country is \"" + "t ".repeat(500_000)),
                Arguments.of("many broken sentences", "+10 wehn country is \"Germany\"\n".repeat(3_000)),
                Arguments.of("many unknown names", "+10 when contry is \"Germany\"\n".repeat(3_000)),
                Arguments.of("many groups", "score fit\n" + " group g\n  +1 when a\n".repeat(5_000)),
                Arguments.of("many rows", "points by employees\n" + "  10 to 20: 5\n".repeat(5_000)),
                Arguments.of("many rows of a decision", "decide stage\n" + "  A wehn a and\n".repeat(3_000)),
                Arguments.of("many rows of a matrix", "matrix m of a and b\n" + "  | A | b |\n".repeat(5_000)),
                Arguments.of("many broken cells", "matrix m of a and b\n" + "  | A | b is | c\n".repeat(3_000)),
                Arguments.of("a wide matrix", "matrix m of a and b\n  |" + " | A".repeat(50_000) + " |\n"),
                Arguments.of("empty cells", "examples\n  | a |\n  " + "|".repeat(300_000)),
                Arguments.of("many lines of an example", "example \"x\"\n" + "  expct a is 5\n".repeat(3_000)),
                Arguments.of("facts", "example \"x\"\n  lead with " + "a 1, ".repeat(50_000) + "a 1"),
                Arguments.of("semicolons", ";".repeat(1_000_000)),
                Arguments.of("line ends", "\r\n\r\n\n".repeat(100_000)),
                Arguments.of("comments", "# comment\n".repeat(200_000)),
                Arguments.of("brackets", "[".repeat(300_000)),
                Arguments.of("bars", "|".repeat(300_000)),
                Arguments.of(
                        "words in a row",
                        "+10 when created at least 30 days ahen created less than 30 days ago\n" + "+1 when a"
                                + " bcdefgh".repeat(30) + " < 3 and\n"),
                Arguments.of("NULs", "\u0000".repeat(10_000)),
                Arguments.of("lone surrogates", "+1 when \uD800 is \"\uDC00\" \uDBFF\n".repeat(1_000)),
                Arguments.of("marks", "+1 when a" + "\u0301".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    void hugeAndDeepTexts(String what, String rules) {
        assertTimeoutPreemptively(SOON, () -> survives(rules), what);
    }

    @Test
    void moreThanFourMegabytesAreRefused() {
        String line = "+1 when " + "a and ".repeat(1_700_000) + "a";
        Compilation compilation = Model.compile(new SourceText("rules.merit", line), Folder.none(), DATA);
        assertEquals(
                List.of(Code.FILE_TOO_LARGE),
                compilation.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aModelOfAllThatCasesSayIsReadOnceForAll() {
        String all = Case.all().stream().map(Case::rules).reduce("", (one, other) -> one + "\n" + other);
        assertTimeoutPreemptively(SOON, () -> survives(all));
    }
}
