package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.syntax.TextVerb;

class TextMatcherTest {
    private static boolean matches(TextVerb verb, String text, String pattern) {
        return TextMatcher.of(verb, pattern).matches(Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Director, cto, true",
        "Director, CTO, true",
        "Director, vp, false",
        "Café Müller, 'MULLER', true",
        "the  big   picture, big picture, true",
        "й, и, false",
        "co-op, co op, false",
    })
    void containsFindsAnywhere(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.CONTAINS, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "Director, CTO, false",
        "CTO, cto, true",
        "'Founder, CTO', CTO, true",
        "CTO/Founder, CTO, true",
        "(cto), CTO, true",
        "CTO2, CTO, false",
        "2CTO, CTO, false",
        "CTOs, CTO, false",
        "cto_emea, CTO, true",
        "proctor cto, CTO, true",
        "CTO's office, cto, true",
        "Vice President of Sales, vice president, true",
        "Vice-President of Sales, vice president, true",
        "Vice President of Sales, vice-president, true",
        "Vice‑President, vice—president, true",
        "Vice - President, vice president, true",
        "Vicepresident, vice president, false",
        "Vice President, vice-presidents, false",
        "co-CTO, CTO, true",
        "coop, co-op, false",
        "C++ developer, c++, true",
        "C++developer, c++, false",
        "R&D lead, r&d, true",
        "asp.net, .net, false",
        "Geschäftsführer, geschaftsfuhrer, true",
        "Łódź office, lodz, true",
        "ЙОД, йод, true",
        "ИОДЙ, иод, false",
        "sales mgr, 'sales  mgr ', true",
        "a b, -, false",
    })
    void mentionsFindsWholeWords(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.MENTIONS, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "営業部長, 部長, true",
        "最高技術責任者CTO, CTO, true",
        "CTO部長, 部長, true",
        "第12部, 2, false",
        "マネージャー, マネ, true",
        "ซีอีโอ, ซีอี, true",
        "ผู้จัดการฝ่ายขาย, ผู้จัดการ, true",
        "ກຸງເທບ, ກຸງ, true",
        "영업부장, 부장, false",
        "영업 부장, 부장, true",
    })
    void whereWordsHaveNoBlanksBetweenThemTheyBeginAnywhere(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.MENTIONS, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        // A letter goes on in the marks behind it.
        "к\u0301, к, false",
        "а\u0301кт, кт, false",
        "हिन्दी, हिन्द, false",
        "กุง, ก, false",
        // The mark of a sign that is no letter touches nothing.
        "❤\ufe0fcto❤\ufe0f, cto, true",
    })
    void marksBelongToTheirLetter(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.MENTIONS, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Manager, senior, true",
        "Señor Manager, SENOR, true",
        "A Senior Manager, senior, false",
    })
    void startsWith(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.STARTS_WITH, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "kim@initech.example, .EXAMPLE, true",
        "Initech GmbH , gmbh, true",
        "Initech GmbH & Co, gmbh, false",
    })
    void endsWith(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.ENDS_WITH, text, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "Marketing Director, Marketing Director, true",
        "Marketing-Director, marketing director, true",
        "Markting Direktor, Marketing Director, true",
        // Two swaps are two edits, which nine letters allow and seven do not.
        "amrketign Director, Marketing Director, true",
        "amrketigns Director, Marketing Director, false",
        "Director Marketing, Marketing Director, false",
        "Marketing, Marketing Director, false",
        "Senior Marketing Director, Marketing Director, false",
        // Up to three letters: as they are.
        "CTO, CTO, true",
        "CIO, CTO, false",
        "CT, CTO, false",
        // Four to seven: one edit.
        "Slaes, Sales, true",
        "Saales, Sales, true",
        "Sals, Sales, true",
        "Slase, Sales, false",
        "Heda, Head, true",
        "manger, manager, true",
        "manegar, manager, false",
        // From eight: two.
        "Enginer, Engineer, true",
        "Enginr, Engineer, true",
        "Engnr, Engineer, false",
        // The pattern's letters count, not the text's.
        "Cheif, Chie, false",
        "Chi, Chie, true",
        // Letters, not signs: two and a point.
        "sro, sr., false",
        // Optimal string alignment: what is swapped is not edited again.
        "abc, caxx, false",
        "Chäf, Chef, true",
        "𝒳bcd, abcd, true",
    })
    void resemblesForgivesASlip(String text, String pattern, boolean expected) {
        assertEquals(expected, matches(TextVerb.RESEMBLES, text, pattern));
    }

    @Property(tries = 3000)
    void resemblesIsOptimalStringAlignment(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 10) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 10) String pattern) {
        int allowed = Math.min(2, pattern.length() / 4);
        assertEquals(alignment(text, pattern) <= allowed, matches(TextVerb.RESEMBLES, text, pattern));
    }

    /** The whole table, as the books have it. */
    private static int alignment(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }

    @Property
    void aMentionIsFoundBetweenAnyOtherWords(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String word,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String behind) {
        assertEquals(true, matches(TextVerb.MENTIONS, before + "-" + word + ", " + behind, word));
        boolean elsewhere = word.equals(before + word + behind);
        assertEquals(elsewhere, matches(TextVerb.MENTIONS, before + word + behind, word));
    }
}
