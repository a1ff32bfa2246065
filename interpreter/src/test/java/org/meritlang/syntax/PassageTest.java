package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that came together are taken apart into what is answered one by one. */
class PassageTest {
    @Test
    void everySentenceKeepsItsRows() {
        assertEquals(
                List.of(
                        "score fit",
                        "  +10 when country is \"Germany\"\n  and employees > 10",
                        "  points by employees\n    under 10: 5",
                        "  employees > 3"),
                Passage.sentences("""

                        # comments stay with what they follow
                        score fit
                          +10 when country is "Germany"
                          and employees > 10
                          points by employees
                            under 10: 5
                          employees > 3
                        """.strip()));
    }

    @Test
    void aRowThatIsNotIndentedIsOneIfItLooksLikeOne() {
        assertEquals(
                List.of("points by employees\nunder 10: 5", "fit"),
                Passage.sentences("points by employees\nunder 10: 5\nfit"));
        assertEquals(
                List.of("decide stage\nMQL when fit > 3\nlow otherwise", "fit"),
                Passage.sentences("decide stage\nMQL when fit > 3\nlow otherwise\nfit"));
        assertEquals(
                List.of("matrix m of a and b\n| | x |\n| A | hot |", "fit"),
                Passage.sentences("matrix m of a and b\n| | x |\n| A | hot |\nfit"));
    }

    @Test
    void aGroupKeepsItsRules() {
        assertEquals(
                List.of("group mail, up to 10 points\n  +1 per email opened", "+5 when bounced"),
                Passage.sentences("group mail, up to 10 points\n  +1 per email opened\n+5 when bounced"));
    }

    @Test
    void whatIsTypedBelowAHeadingNeedNoIndentation() {
        assertEquals(
                List.of("group mail\n+1 per email opened\n+5 when bounced"),
                Passage.sentences("group mail\n+1 per email opened\n+5 when bounced"));
        assertEquals(
                List.of("lead does\nwebinar attended\nlogin", "+5 when bounced"),
                Passage.sentences("lead does\nwebinar attended\nlogin\n+5 when bounced"));
    }

    @Test
    void commandsStandByThemselves() {
        assertEquals(
                List.of(":open a.merit", "country is known and", ":top 5"),
                Passage.sentences("  :open a.merit\ncountry is known and\n:top 5\n"));
        assertEquals(List.of("a; b"), Passage.sentences("a; b"));
        assertEquals(List.of(), Passage.sentences("\n  \n# nothing\n"));
    }
}
