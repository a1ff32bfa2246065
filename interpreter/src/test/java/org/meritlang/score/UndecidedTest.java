package org.meritlang.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritlang.score.Undecided.Cause;
import org.meritlang.score.Undecided.Kind;

/** What is said of sentences that could not tell. */
class UndecidedTest {
    private static Undecided of(Kind kind, String sentence, long leads, Cause... causes) {
        return new Undecided(kind, Optional.of("fit"), Optional.empty(), sentence, leads, List.of(causes));
    }

    @Test
    void batchesAddUpSentenceBySentence() {
        List<Undecided> one = List.of(
                of(Kind.RULE, "+1 when a", 3, new Cause("a", 3)), of(Kind.RULE, "+1 when b", 1, new Cause("b", 1)));
        List<Undecided> other = List.of(of(Kind.RULE, "+1 when b", 4, new Cause("b", 2), new Cause("c", 2)));
        assertEquals(
                List.of(
                        of(Kind.RULE, "+1 when a", 3, new Cause("a", 3)),
                        of(Kind.RULE, "+1 when b", 5, new Cause("b", 3), new Cause("c", 2))),
                Undecided.merge(one, other));
    }

    @Test
    void theSameWordsInAnotherScoreAreAnotherSentence() {
        Undecided fit = of(Kind.RULE, "+1 when a", 3, new Cause("a", 3));
        Undecided need = new Undecided(
                Kind.RULE, Optional.of("need"), Optional.empty(), "+1 when a", 3, List.of(new Cause("a", 3)));
        assertEquals(List.of(fit, need), Undecided.merge(List.of(fit), List.of(need)));
    }

    @Test
    void notesSayForHowManyLeadsAndWhy() {
        assertEquals(
                "could not tell for 1,812 leads whether to disqualify: unsubscribed is unknown",
                of(Kind.DISQUALIFICATION, "disqualify when unsubscribed", 1812, new Cause("unsubscribed", 1812))
                        .note()
                        .message());
        assertEquals(
                "could not tell for 3 leads whether `+1 when a or b` holds: a is unknown for 1, b is unknown",
                of(Kind.RULE, "+1 when a or b", 3, new Cause("a", 1), new Cause("b", 3))
                        .note()
                        .message());
        assertEquals(
                "`score fit is 1 / employees` is 0 for 1 lead: a division by zero is unknown",
                of(Kind.ZERO_AS_A_WHOLE, "score fit is 1 / employees", 1, new Cause("a division by zero", 1))
                        .note()
                        .message());
    }

    @Test
    void longSentencesAreCutInNotes() {
        String message = of(Kind.RULE, "+1 when " + "x".repeat(200), 1).note().message();
        assertEquals("could not tell for 1 lead whether `+1 when " + "x".repeat(72) + "…` holds", message);
    }
}
