package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.syntax.Relation;

class TablesTest {
    private static List<Rule.Row> rows(String rows) {
        CheckedModel model = Checked.withLead("points by employees\n" + rows).model();
        Score.Content.Rules rules =
                (Score.Content.Rules) model.scores().get(model.total()).content();
        return ((Rule.Table) rules.groups().get(0).rules().get(0)).rows();
    }

    /** The upper end that the first row gets, as {@code < 50} or {@code <= 49}. */
    private static String upperEnd(Condition condition) {
        if (condition instanceof Condition.And and) {
            return upperEnd(and.terms().get(1));
        }
        Condition.NumberTest test = (Condition.NumberTest) condition;
        BigDecimal end = ((NumberExpression.Constant) test.right()).value();
        return (test.relation() == Relation.LESS ? "< " : "<= ") + end.toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "10 to 49, 50 to 99, < 50",
        "10 to 49, 50 or more, < 50",
        "10 to 49, at least 50, < 50",
        "up to 49, 50 to 99, < 50",
        "0.5 to 9.9, 10.0 to 20, < 10",
        "1 to 99 million, 100 million or more, < 100000000",
        "-9 to -2, -1 to 5, < -1",
        "1 to 999, 1k to 2k, < 1000",
        "10 to 49, 51 to 99, <= 49",
        "10 to 49.5, 50 to 99, <= 49.5",
        "10 to 49, over 50, <= 49"
    })
    void whatLiesBetweenTouchingRowsBelongsToTheLower(String lower, String upper, String end) {
        String rows = "  " + lower + ": 1\n  " + upper + ": 2\n";
        assertEquals(end, upperEnd(rows(rows).get(0).condition()));
    }

    @Test
    void touchingDoesNotHangOnTheOrderOfTheRows() {
        assertEquals(
                "< 50", upperEnd(rows("  50 to 99: 1\n  10 to 49: 2\n").get(1).condition()));
    }

    @Test
    void rowsAreSpokenOfWithTheirSubject() {
        Rule.Row row = rows("  1000 or more: 5 because \"big\"\n").get(0);
        assertEquals("employees: 1000 or more", row.sentence().subject());
        assertEquals("big", row.sentence().reason());
    }

    @Test
    void otherwiseIsAlwaysTrueAndUnknownAsksTheSubject() {
        List<Rule.Row> rows = rows("  unknown: 1\n  otherwise: 2\n");
        assertEquals(
                new Condition.Not(new Condition.KnownAttribute(0)), rows.get(0).condition());
        assertEquals(new Condition.Constant(true), rows.get(1).condition());
    }

    @Test
    void everyFaultyRowIsTold() {
        Checked checked = Checked.withLead("points by country\n  10 to 20: 1\n  is Germany: 2\n  \"x\": 3\n");
        assertEquals(List.of("M0205 10", "M0204 Germany"), checked.told());
    }
}
