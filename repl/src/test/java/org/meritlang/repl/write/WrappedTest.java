package org.meritlang.repl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is shown on a terminal that is too narrow for it. */
class WrappedTest {
    @Test
    void linesBreakAtBlanksAndAreSetIn() {
        assertEquals(
                "Ada gains 10\n  in fit and\n  12 in total.\nShort.\n",
                Wrapped.at("Ada gains 10 in fit and 12 in total.\nShort.\n", 14));
        assertEquals("  note: one of\n    many\n", Wrapped.at("  note: one of many\n", 14));
        assertEquals("no end\n  here", Wrapped.at("no end here", 8));
        assertEquals("", Wrapped.at("", 20));
    }

    @Test
    void wordsAreNeverCut() {
        assertEquals("a\n  Donaudampfschiff\n  b", Wrapped.at("a Donaudampfschiff b", 8));
    }

    @Test
    void coloursTakeNoRoomAndWideSignsTwo() {
        assertEquals("\u001B[2mone two\u001B[0m", Wrapped.at("\u001B[2mone two\u001B[0m", 7));
        assertEquals("中国 中\n  国", Wrapped.at("中国 中国 国".substring(0, 4) + " 国", 7));
    }

    @Test
    void whatHasMarksBelowItsWordsStays() {
        String excerpt = "  ┌ typed:1\n  │\n 1│ job titel is known\n  │     ^^^^^ did you mean `job title`?\n";
        assertEquals(excerpt, Wrapped.at(excerpt, 12));
    }

    @Test
    void aTableLeavesOutColumnsOfWhichTooLittleIsSeen() {
        TextTable table = new TextTable(List.of(true, false, true));
        table.add(List.of("#", "lead", "engagement"), UnaryOperator.identity());
        table.add(List.of("1", "Ada Okafor", "12"), UnaryOperator.identity());
        assertEquals("  #  lead        engagement\n  1  Ada Okafor          12\n", table.text(40));
        assertEquals("  #  lead        engageme…\n  1  Ada Okafor          …\n", table.text(26));
        assertEquals("  #  lead\n  1  Ada Okafor\n  too narrow for:\n    engagement\n", table.text(20));
    }

    @Test
    void aLastColumnThatHasToStayTakesLinesOfItsOwn() {
        TextTable table = new TextTable(List.of(true, false));
        table.add(List.of("leads", "rule"), UnaryOperator.identity());
        table.add(List.of("12", "+30 when employees > 1000"), UnaryOperator.identity());
        assertEquals("  leads  rule\n     12  +30 when employees > 1000\n", table.textWithLast(40));
        assertEquals("  leads\n     12\n      +30 when\n      employees >\n      1000\n", table.textWithLast(20));
    }
}
