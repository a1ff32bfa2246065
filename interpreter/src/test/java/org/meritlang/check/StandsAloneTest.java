package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An error in one sentence never hides, causes or distorts an error in another. */
class StandsAloneTest {
    @Test
    void aFaultyDefinitionIsToldOnceAndNotWhereItIsUsed() {
        Checked checked = Checked.withLead("define big as employees > oops\n+3 when big\n+4 when not big\n");
        assertEquals(List.of("M0203 oops"), checked.told());
    }

    @Test
    void aFaultyDefinitionHidesNoOtherFault() {
        Checked checked = Checked.withLead("define big as employees > oops\n+4 when big and wehn\n");
        assertEquals(List.of("M0203 oops", "M0203 wehn"), checked.told());
    }

    @Test
    void aDefinitionThatCannotBeReadStillDeclaresItsName() {
        assertEquals(
                List.of("M0104 az"),
                Checked.withLead("define big az employees > 5\n+3 when big\n").told());
    }

    @Test
    void aScoreThatCannotBeReadStillOwnsItsRulesAndHasItsName() {
        Checked checked = Checked.withLead("""
                scroe fit, 0 to 100
                  +3 when bounced
                grade fit as A from 3, B otherwise
                score use
                  +2 when fit grade is A
                """);
        assertEquals(1, checked.problems().size(), () -> "told: " + checked.told());
    }

    @Test
    void anAttributeRowThatCannotBeReadStillDeclaresItsName() {
        Checked checked = Checked.rules("lead has\n  country: txet\n  bounced: yes/no\n+3 when country is \"x\"\n");
        assertEquals(1, checked.problems().size(), () -> "told: " + checked.told());
    }

    @Test
    void aTableOfUnreadableRowsStillAsksForItsField() {
        Checked checked = Checked.rules("points by employees\n  1 ot 5: 3\n");
        assertEquals(List.of("M0104 ot"), checked.told());
    }

    @Test
    void aBlockEndsTheScoreAndAnAlertDoesNot() {
        String rules = "score fit\n  +3 when bounced\n%s\n  +4 when employees > 5\n";
        assertEquals(
                List.of(),
                Checked.withLead(rules.formatted("alert \"x\" as soon as fit > 3"))
                        .told());
        assertEquals(
                List.of("M0213 +4 when employees > 5"),
                Checked.withLead(rules.formatted("decide stage\n  hot otherwise"))
                        .told());
    }

    @Test
    void anUnreadableRuleLeavesItsScoreOpen() {
        Checked checked = Checked.withLead("score fit\n  raise too 30 when bounced\n  +4 when employees > 5\n");
        assertEquals(List.of("M0104 too"), checked.told());
    }

    @Test
    void anUnreadableListIsToldOnce() {
        Checked checked = Checked.withLead("list l from \"nowhere.txt\"\n+3 when country is one of l\n");
        assertEquals(List.of("M0201 \"nowhere.txt\""), checked.told());
    }

    @Test
    void aMissingFileMakesNoNameUnknown() {
        Checked checked = Checked.withLead("include \"more.merit\"\n+3 when big customer\n");
        assertEquals(List.of("M0201 \"more.merit\""), checked.told());
    }

    @Test
    void aDecisionInWhichARowIsBrokenDeclaresItsName() {
        Checked checked = Checked.withLead("""
                score fit
                  +3 when bounced
                decide stage
                  hot when fit > oops
                  cold wehn fit > 2
                  other otherwise
                disqualify when stage is cold
                """);
        assertEquals(List.of("M0203 oops", "M0104 wehn"), checked.told());
    }

    @Test
    void everySentenceHasOneErrorAtMost() {
        Checked checked = Checked.withLead("+3 when oops and ouch and country > 5\n+3 when ouch\n");
        assertEquals(List.of("M0203 oops", "M0203 ouch"), checked.told());
    }
}
