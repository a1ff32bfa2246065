package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.Range;
import org.meritlang.model.Score;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;

/** Who owns what, what adds up to what, and what is worked out first. */
class ModelOrderTest {
    private static List<String> scores(CheckedModel model) {
        return model.scores().stream().map(Score::name).toList();
    }

    private static Score.Content total(CheckedModel model) {
        return model.scores().get(model.total()).content();
    }

    @Test
    void pointsWithoutAHeadingGoToTotal() {
        CheckedModel model = Checked.rules("+2 when downloaded; disqualify when unsubscribed")
                .model();
        assertEquals(List.of("total"), scores(model));
        assertTrue(total(model) instanceof Score.Content.Rules);
    }

    @Test
    void totalIsTheSumOfTheScoresThatNoFormulaUses() {
        CheckedModel model = Checked.withLead("""
                        score a
                          +1 when bounced
                        define twice as 2 * b
                        score c is twice + employees
                        score b
                          +1 when not bounced
                        """).model();
        assertEquals(List.of("a", "c", "b", "total"), scores(model));
        assertEquals(new Score.Content.Sum(List.of(0, 1)), total(model));
    }

    @Test
    void totalStandsWhereItsFormulaStands() {
        CheckedModel model = Checked.withLead("score total is 2 * a\nscore a\n  +1 when bounced\n")
                .model();
        assertEquals(List.of("total", "a"), scores(model));
        assertEquals(0, model.total());
    }

    @Test
    void outputsComeBehindThoseTheyUse() {
        CheckedModel model = Checked.withLead("""
                        score late
                          +1 when early grade is A
                          +2 when disqualified
                        grade early as A from 5, B otherwise
                        score early
                          +1 when bounced
                        disqualify when early < 0
                        """).model();
        List<CheckedModel.Output> order = new ArrayList<>(model.order());
        CheckedModel.Output late = new CheckedModel.Output.OfScore(0);
        CheckedModel.Output early = new CheckedModel.Output.OfScore(1);
        CheckedModel.Output grade = new CheckedModel.Output.OfLabelling(0);
        CheckedModel.Output disqualified = new CheckedModel.Output.Disqualified();
        assertTrue(order.indexOf(early) < order.indexOf(grade));
        assertTrue(order.indexOf(grade) < order.indexOf(late));
        assertTrue(order.indexOf(early) < order.indexOf(disqualified));
        assertTrue(order.indexOf(disqualified) < order.indexOf(late));
        assertEquals(5, order.size());
    }

    @Test
    void definitionsComeBehindThoseTheyUse() {
        CheckedModel model = Checked.withLead("define a as not b\ndefine b as bounced\n+1 when a")
                .model();
        assertEquals(
                List.of("b", "a"),
                model.definitions().stream().map(Definition::name).toList());
    }

    @Test
    void aLongChainOfDefinitionsIsNoTrouble() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            rules.append("define d_")
                    .append(i)
                    .append("_x as not d_")
                    .append(i + 1)
                    .append("_x\n");
        }
        rules.append("define d_3000_x as bounced\n+1 when d_0_x\n");
        assertEquals(
                3001, Checked.withLead(rules.toString()).model().definitions().size());
    }

    @Test
    void aDisqualificationMayAskAScore() {
        assertTrue(Checked.withLead("score fit\n  +1 when bounced\ndisqualify when fit < 10\n")
                .checked()
                .isPresent());
    }

    @Test
    void groupsOwnWhatFollowsUntilALimit() {
        CheckedModel model = Checked.withLead("""
                        score fit, 0 to 100
                          +1 when bounced
                          group mail, up to 10 points, when bounced
                            +2 when not bounced
                        define big as employees > 5
                            +3 when big
                          limit to 20 when bounced
                          raise to 5
                          group rest
                            +4 when big
                        """).model();
        Score.Content.Rules rules = (Score.Content.Rules) model.scores().get(0).content();
        assertEquals(
                List.of("", "mail", "rest"),
                rules.groups().stream().map(g -> g.name().orElse("")).toList());
        assertEquals(
                List.of(1, 2, 1),
                rules.groups().stream().map(g -> g.rules().size()).toList());
        assertEquals(new Range(Long.MIN_VALUE, 100_000), rules.groups().get(1).range());
        assertEquals(200_000, rules.limits().get(0).points());
        assertEquals(new Condition.Constant(true), rules.raises().get(0).when());
    }

    @Test
    void theFingerprintIsThatOfTheWords() {
        String rules = "score fit\n  +1 when bounced # note\n";
        String plain = Checked.withLead(rules).model().fingerprint();
        assertEquals(
                plain,
                Checked.withLead("score fit\n\n      +1   if bounced\n").model().fingerprint());
        assertNotEquals(
                plain,
                Checked.withLead("score fit\n  +2 when bounced\n").model().fingerprint());
        assertNotEquals(
                plain,
                Checked.rules(Checked.LEAD.replace("stay: minutes", "stay: hours") + rules)
                        .model()
                        .fingerprint());
    }

    @Test
    void examplesLeaveTheFingerprintAsItIs() {
        String rules = "score fit\n  +1 when bounced\n";
        String plain = Checked.withLead(rules).model().fingerprint();
        String example = "example \"one\"\n  lead with bounced yes\n  expect fit is 1\n";
        String table = "examples\n  | bounced | fit |\n  | no | 0 |\n";
        assertEquals(plain, Checked.withLead(rules + example).model().fingerprint());
        assertEquals(plain, Checked.withLead(example + rules + table).model().fingerprint());
    }

    @Test
    void theFingerprintHoldsTheValuesOfListFiles() {
        String rules = "list l from \"l.txt\"\n+1 when country is one of l\n";
        assertNotEquals(fingerprint(rules, "a\nb"), fingerprint(rules, "a\nc"));
        assertEquals(fingerprint(rules, "a\nb"), fingerprint(rules, "# two\r\na\r\n\r\nb\r\n"));
    }

    private static String fingerprint(String rules, String list) {
        return Checked.rules(Checked.LEAD + rules, Folder.inMemory(Map.of("l.txt", list)), Schema.none())
                .model()
                .fingerprint();
    }

    @Test
    void aFileThatScoresNothingIsRefused() {
        assertEquals(List.of("M0229 "), Checked.rules("").told());
        assertEquals(List.of("M0229 "), Checked.withLead("define a as bounced").told());
    }
}
