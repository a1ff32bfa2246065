package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Folder;
import org.meritlang.syntax.Relation;

/** What makes a name an activity, and where the attributes of activities come from. */
class ActivityNamesTest {
    private static final Schema LEADS = Schema.ofNames(List.of("country", "signup", "opens"));
    private static final Schema SOURCE = LEADS.withActivities();
    private static final Schema KINDS = LEADS.withActivities(List.of(
            new Schema.Kind(
                    "page visited",
                    List.of(
                            new Schema.Field("url", Optional.empty()),
                            new Schema.Field("seconds", Optional.of(new Type.Number())))),
            new Schema.Kind("opt in", List.of())));

    private static Checked with(Schema schema, String rules) {
        return Checked.rules(rules, Folder.none(), schema);
    }

    private static List<String> names(CheckedModel model) {
        return model.activities().stream().map(Activity::name).toList();
    }

    /** Whatever is known of the leads, these can be asked of activities only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 when login at least 3 times",
                "+1 when login on at least 3 days",
                "+1 when no login",
                "+1 when login where office is \"Berlin\"",
                "+1 when 30 days without login",
                "+1 when count of login > 3",
                "+1 when sum of minutes across login > 3",
                "+1 when any activity since the last login",
                "+1 when any activity within 3 days after login",
                "+1 when login in the last 3 days",
                "+1 when login; +1 when login in the last 3 days",
                "define visit as login in the last 3 days; +1 when no visit",
            })
    void useMakesANameAnActivity(String rules) {
        assertTrue(names(Checked.rules(rules).model()).contains("login"));
        assertTrue(names(with(SOURCE, rules).model()).contains("login"));
    }

    @Test
    void aBareNameIsAnActivityWhereThereIsASourceOfThem() {
        assertEquals(
                List.of("downloaded"), names(with(SOURCE, "+1 when downloaded").model()));
        assertEquals(List.of(), names(Checked.rules("+1 when downloaded").model()));
        assertEquals(
                List.of("M0203 downloaded"), with(LEADS, "+1 when downloaded").told());
    }

    @Test
    void aFieldOfTheLeadStaysOne() {
        CheckedModel model = with(SOURCE, "+1 when signup in the last 3 days").model();
        assertEquals(List.of(), model.activities());
        assertEquals(
                List.of("M0120 no opens"),
                with(SOURCE, "+1 when opens > 3; +1 when no opens").told());
    }

    @Test
    void aMisspeltFieldIsNoActivity() {
        assertEquals(List.of("M0203 sigunp"), with(SOURCE, "+1 when sigunp").told());
        assertEquals(
                List.of("M0203 sigunp"),
                with(SOURCE, "+1 when sigunp in the last 3 days").told());
        assertEquals(
                List.of("M0203 employees"),
                with(SOURCE, "+1 when employees > 3").told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+1 when page visitd                              | M0203 page visitd",
                "+1 when no page visitd                           | M0203 page visitd",
                "+1 when page visited where urll is \"x\"         | M0203 urll",
                "+1 when page visited where url > 3; +1 when page visited where url is \"x\" | M0206 url",
                "+1 when page visited where seconds is \"x\"      | M0205 \"x\"",
                "+1 when page visited since opt in                | M0120 since opt in",
            })
    void whereAllKindsAreKnownOthersAreErrors(String rules, String told) {
        assertEquals(List.of(told), with(KINDS, rules).told());
    }

    @Test
    void knownKindsGiveTypesAndUseGivesTheRest() {
        CheckedModel model = with(KINDS, "+1 when page visited where (url is \"x\" and seconds > 3)")
                .model();
        assertEquals(
                List.of(Activity.of(
                        "page visited",
                        List.of(Attribute.of("url", new Type.Text()), Attribute.of("seconds", new Type.Number())))),
                model.activities());
    }

    @Test
    void whatNobodyHasDoneYetIsDeclared() {
        assertEquals(
                List.of("M0203 demo requested"),
                with(KINDS, "+1 when demo requested").told());
        assertEquals(
                List.of("demo requested"),
                names(with(KINDS, "lead does\n  demo requested\n+1 when demo requested")
                        .model()));
    }

    @Test
    void declaredActivitiesAreAllThereAre() {
        String rules = "lead does\n  login\n";
        assertEquals(
                List.of("M0203 opt in"), with(KINDS, rules + "+1 when opt in").told());
        assertEquals(
                List.of("M0203 opt in"),
                with(SOURCE, rules + "+1 when no opt in").told());
    }

    @Test
    void aDeclaredActivityWithoutAttributesHasThoseThatTheDataHaveOrTheRulesUse() {
        String rules = "lead does\n  page visited\n";
        assertEquals(
                List.of("M0203 urll"),
                with(KINDS, rules + "+1 when page visited where urll is \"x\"").told());
        CheckedModel model = Checked.rules(rules + "+1 when page visited where urll is \"x\"")
                .model();
        assertEquals(1, model.activities().get(0).attributes().size());
    }

    /** The uses of an attribute count for one activity, and not for the lead. */
    @Test
    void attributesOfActivitiesHaveTypesOfTheirOwn() {
        CheckedModel model = Checked.rules("""
                +1 when page visited where (size > 3 and gated)
                +1 when form sent where size is "large"
                +1 when size in the last 3 days and size > 2026-01-01
                +1 when count of different campaign across form sent > 2
                """).model();
        assertEquals(List.of(Attribute.of("size", new Type.Date())), model.attributes());
        assertEquals(
                List.of(Attribute.of("size", new Type.Number()), Attribute.of("gated", new Type.YesNo())),
                model.activities().get(0).attributes());
        assertEquals(
                List.of(Attribute.of("size", new Type.Text()), Attribute.of("campaign", new Type.Text())),
                model.activities().get(1).attributes());
    }

    @Test
    void usesThatDisagreeNameBothPlaces() {
        Checked checked = Checked.rules("+1 per login\n+1 when login > 2026-01-01");
        assertEquals(List.of("M0206 login"), checked.told());
        assertEquals(
                "`login` is used as a date here, and as an activity in line 1.",
                checked.problems().get(0).message());
        assertEquals(
                List.of("M0206 size"),
                Checked.rules("+1 when form sent where size > 3\n+1 when form sent where size is \"x\"")
                        .told());
    }

    @Test
    void aFieldAndAnActivityOfOneNameAreToldApartByADeclaration() {
        Schema both = LEADS.withActivities(List.of(new Schema.Kind("signup", List.of())));
        assertEquals(
                List.of("M0230 signup"),
                with(both, "+1 when signup in the last 3 days").told());
        assertEquals(
                List.of("signup"),
                names(with(both, "lead does\n  signup\n+1 when signup in the last 3 days")
                        .model()));
    }

    @Test
    void definitionsOfActivitiesCarryTheirFilterAndWindows() {
        CheckedModel model = Checked.rules("""
                lead does
                  page visited with url: text, seconds: number
                define pricing visit as page visited where url contains "/pricing"
                define recent pricing visit as pricing visit in the last 7 days
                +1 when recent pricing visit where seconds > 30 at least twice since 2026-01-01
                """).model();
        Rule.When rule = (Rule.When) rules(model).get(0);
        Condition.Occurs occurs = (Condition.Occurs) rule.condition();
        assertEquals(List.of(), model.definitions());
        assertEquals(2, occurs.occurrences().windows().size());
        assertEquals(Relation.MORE_OR_EQUAL, occurs.relation());
        assertEquals(2, occurs.count());
        Condition.And filter = (Condition.And) occurs.occurrences().filter().orElseThrow();
        assertEquals(2, filter.terms().size());
    }

    @Test
    void definitionsOfActivitiesCanBeACircle() {
        Checked checked = Checked.rules("""
                define a as login since the last b
                define b as login within 3 days after a
                +1 when a
                """);
        assertEquals("M0209", checked.problems().get(0).code().id());
    }

    @Test
    void parenthesesSayThatAWindowIsMeantForOne() {
        String both = "lead does\n  login\n  demo requested\n";
        assertEquals(
                List.of(),
                Checked.rules(both + "+1 when (login) and demo requested today").told());
        assertEquals(
                List.of(),
                Checked.rules(both + "+1 when login today and demo requested at least twice")
                        .told());
    }

    private static List<Rule> rules(CheckedModel model) {
        Score.Content.Rules content =
                (Score.Content.Rules) model.scores().get(model.total()).content();
        return content.groups().get(0).rules();
    }
}
