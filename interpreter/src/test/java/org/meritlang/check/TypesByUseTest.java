package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Folder;

class TypesByUseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+2 when x > 5                          | number",
                "+2 when x + 1 is 5                     | number",
                "+2 per 100 x                           | number",
                "score s is 2 * x                       | number",
                "+2 when x is between 1 and 2           | number",
                "+2 when x is \"a\"                     | text",
                "+2 when x is one of \"a\", \"b\"       | text",
                "+2 when x contains \"a\"               | text",
                "+2 when domain of x is \"a\"           | text",
                "+2 when x is known                     | text",
                "+2 when x                              | yes/no",
                "+2 when not x                          | yes/no",
                "+2 when x is yes                       | yes/no",
                "+2 when x > 2026-01-01                 | date",
                "+2 when days since x > 3               | date",
                "define y as x; +2 when y > 5           | number",
                "define y as x; +2 when y               | yes/no",
                "+2 when x is known; +2 when x > 5      | number",
                "+2 when 50% of x < y                   | number",
            })
    void useGivesTheType(String rules, String type) {
        List<Attribute> attributes = Checked.rules(rules).model().attributes();
        assertEquals(type, attributes.get(0).type().word());
    }

    /** What stands at the right of a comparison says as much as what stands at its left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+2 when x > 50% of y        | number",
                "+2 when x > y + 1           | number",
                "+2 when x < -y              | number",
                "+2 when x > days since y    | date",
                "+2 when x > length of y     | text",
                "+2 when x is domain of y    | text",
                "+2 when x = domain of y     | text",
            })
    void theRightSideGivesTypesToo(String rules, String type) {
        List<Attribute> attributes = Checked.rules(rules).model().attributes();
        assertEquals(
                type,
                attributes.stream()
                        .filter(a -> a.name().equals("y"))
                        .findFirst()
                        .orElseThrow()
                        .type()
                        .word());
    }

    @Test
    void aTableGivesTheTypeOfItsSubject() {
        CheckedModel model =
                Checked.rules("points by x\n  \"a\": 1\n  unknown: 2").model();
        assertEquals("text", model.attributes().get(0).type().word());
    }

    @Test
    void aTypePassesFromNameToName() {
        CheckedModel model =
                Checked.rules("+1 when x < y\n+2 when y > 2026-01-01").model();
        assertEquals(
                List.of("date", "date"),
                model.attributes().stream().map(a -> a.type().word()).toList());
    }

    @Test
    void usesThatDisagreeNameBothPlaces() {
        Checked checked = Checked.rules("+2 when a > 5\n+2 when a contains \"x\"");
        Diagnostic told = checked.problems().get(0);
        assertEquals(List.of("M0206 a"), checked.told());
        assertEquals("`a` is used as text here, and as a number in line 1.", told.message());
        assertEquals(1, told.related().get(0).span().line());
    }

    @Test
    void aWindowOnAColumnMakesItADate() {
        CheckedModel model = Checked.withFields("+2 when signup in the last 3 days", "signup")
                .model();
        assertEquals(new Type.Date(), model.attributes().get(0).type());
    }

    @Test
    void aWindowOnANameThatNothingKnowsMakesItAnActivity() {
        CheckedModel model = Checked.rules("+2 when signup in the last 3 days").model();
        assertEquals(List.of(Activity.of("signup", List.of())), model.activities());
    }

    @Test
    void aNameFoundNowhereInTheDataIsAnError() {
        Checked checked = Checked.withFields("disqualify when unsubscribd", "unsubscribed");
        assertEquals(List.of("M0203 unsubscribd"), checked.told());
        assertEquals(
                "did you mean `unsubscribed`?",
                checked.problems().get(0).fixes().get(0).hint());
    }

    @Test
    void spellingsOfOneNameAreOneAttribute() {
        CheckedModel model = Checked.withFields("+1 when Job_Title is \"a\"\n+2 when jobTitle is \"b\"", "job title")
                .model();
        assertEquals(1, model.attributes().size());
    }

    @Test
    void theSchemaGivesTypesWhereItKnowsThem() {
        Schema schema = Schema.of(List.of(new Schema.Field("tags", java.util.Optional.of(new Type.TextList()))));
        Checked checked = Checked.rules("+1 when tags contains \"a\"", Folder.none(), schema);
        assertEquals(new Type.TextList(), checked.model().attributes().get(0).type());
    }

    @Test
    void leadHasClosesTheNamesEvenIfTheDataHaveMore() {
        Checked checked = Checked.withFields("lead has\n  a: number\n+1 when b", "a", "b");
        assertEquals(List.of("M0203 b"), checked.told());
    }

    @Test
    void theFilesOwnNamesWinOverColumnsWithANote() {
        Checked checked = Checked.withFields("define hot as a > 5\n+1 when hot", "a", "hot");
        assertEquals(List.of("M0225 hot"), checked.told());
        assertTrue(checked.onlyCondition() instanceof Condition.Defined);
    }

    @Test
    void defaultsAreKeptAsTheDataWouldWriteThem() {
        CheckedModel model = Checked.rules("""
                        lead has
                          a: text, default "x"
                          b: number, default -1.50
                          c: yes/no, default no
                          d: date, default 2026-01-01T08:30
                          e: seconds, default 2 minutes
                        +1 when a is "x" and b > 1 and c and d is known and e > 3
                        """).model();
        List<String> defaults =
                model.attributes().stream().map(a -> a.fallback().orElseThrow()).toList();
        assertEquals(List.of("x", "-1.50", "no", "2026-01-01T08:30", "120"), defaults);
    }

    @Test
    void defaultsOfAnotherTypeAreRefused() {
        Checked checked = Checked.rules("""
                lead has
                  a: text, default 5
                  b: number, default "x"
                  c: one of "A", default "B"
                  d: date, default yes
                +1 when a is "x"
                """);
        assertEquals(List.of("M0227 5", "M0227 \"x\"", "M0218 \"B\"", "M0227 yes"), checked.told());
    }
}
