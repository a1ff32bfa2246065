package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "CTO, cto",
        "Müller, muller",
        "MÜLLER, muller",
        "Straße, strasse",
        "STRASSE, strasse",
        "STRAẞE, strasse",
        "İstanbul, istanbul",
        "ISPARTA, isparta",
        "ısparta, isparta",
        "Łódź, lodz",
        "łódź, lodz",
        "Zażółć gęślą jaźń, zazolc gesla jazn",
        "Ørsted, orsted",
        "Đorđe, dorde",
        "Ærø, aero",
        "Œuvre, oeuvre",
        "Ǽ, ae",
        "Nguyễn, nguyen",
        "ﬁnance, finance",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "Σίσυφος, σισυφοσ",
        "ᾴ, αι",
        "O’Brien, o'brien",
        "µ, μ",
        "Москва, москва",
        "ЙОД, йод",
        "Ⓐ, ⓐ",
    })
    void makesOneTextOfItsSpellings(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void composedAndDecomposedTextsAreTheSame() {
        assertEquals("zurich", Folding.fold("Zu\u0308rich"));
        assertEquals(Folding.fold("\u0439"), Folding.fold("\u0438\u0306"));
        assertEquals(Folding.fold("\uD55C"), Folding.fold("\u1112\u1161\u11AB"));
    }

    @Test
    void marksThatMakeAnotherLetterStay() {
        assertEquals("й", Folding.fold("Й"));
        assertEquals("مُحَمَّد", Folding.fold("مُحَمَّد"));
        assertEquals("हिन्दी", Folding.fold("हिन्दी"));
        assertEquals("が", Folding.fold("か\u3099"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vp of sales",
                "  vp of sales ",
                "vp\tof \n sales",
                "vp\u00a0of\u00a0 sales",
                "\ufeffvp\u200b of\u2003sales\u3000",
            })
    void blanksAreTrimmedAndCollapsed(String text) {
        assertEquals("vp of sales", Folding.fold(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b \ufeff\t"})
    void blanksAloneAreNothing(String text) {
        assertEquals("", Folding.fold(text));
    }

    @Test
    void aFoldedTextIsNotCopied() {
        String folded = "head of r&d, emea";
        assertSame(folded, Folding.fold(folded));
    }

    @Test
    void theMachinesLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("director it", Folding.fold("DIRECTOR IT"));
            assertEquals("direktor it", Folding.fold("DİREKTÖR IT"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldingEveryCharacterAgainChangesNothing() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE)
                .forEach(c -> {
                    String character = Character.toString(c);
                    String folded = Folding.fold("x" + character + "\u0301\u0345 " + character + "\u20dd");
                    assertEquals(folded, Folding.fold(folded), () -> Integer.toHexString(c));
                });
    }

    @Property
    void foldingAgainChangesNothing(@ForAll String text) {
        String folded = Folding.fold(text);
        assertEquals(folded, Folding.fold(folded));
    }

    @Property(tries = 1500)
    void upperCaseMakesNoDifference(@ForAll String text) {
        // The one mark whose upper case is a letter: without a letter before it, what follows then belongs to that
        // letter.
        Assume.that(text.indexOf('\u0345') < 0);
        assertEquals(Folding.fold(text.toUpperCase(Locale.ROOT)), Folding.fold(text));
    }
}
