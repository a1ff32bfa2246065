package org.meritlang.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** What only goes by another name is recognised by what is said of it. */
class RenamesTest {
    private static final String BEFORE = """
            list home is "Norway", "Denmark"
            define boss as job title mentions "chief"
            score fit, 0 to 100
              +30 when boss
              +10 when country is one of home
              group size, up to 10
                +5 when employees > 50
            score total is 60% of fit
            grade fit as A from 30, B otherwise
            decide stage
              hot   when fit grade is A
              cold  otherwise
            """;

    @Test
    void whatIsMadeOfRenamedThingsIsRecognisedToo() {
        String after = BEFORE.replace("home", "north")
                .replace("boss", "leader")
                .replace("fit", "match")
                .replace("size", "weight")
                .replace("stage", "next step");

        assertEquals(
                List.of(
                        "`home` is now called `north`",
                        "`boss` is now called `leader`",
                        "`fit` is now called `match`",
                        "`size` of `match` is now called `weight`",
                        "`stage` is now called `next step`"),
                told(BEFORE, after).stream().sorted(RenamesTest::inOrder).toList());
        assertEquals(List.of(), changesAcrossNames(BEFORE, after));
    }

    private static int inOrder(String one, String other) {
        List<String> names = List.of("`home`", "`boss`", "`fit`", "`size`", "`stage`");
        return Integer.compare(names.indexOf(firstWord(one)), names.indexOf(firstWord(other)));
    }

    private static String firstWord(String told) {
        return told.substring(0, told.indexOf(' '));
    }

    @Test
    void whatElseIsChangedIsToldAcrossTheNames() {
        String after = BEFORE.replace("fit", "match").replace("60%", "50%");

        assertEquals(List.of("`fit` is now called `match`"), told(BEFORE, after));
        assertEquals(List.of("CHANGED score total is 50% of match"), changesAcrossNames(BEFORE, after));
    }

    @Test
    void whatIsRenamedAndChangedIsNotRecognised() {
        assertEquals(List.of(), told(BEFORE, BEFORE.replace("fit", "match").replace("+30", "+20")));
    }

    @Test
    void twoThatSayTheSameAreNotTakenForEachOther() {
        String twins = "define a as n > 1\ndefine b as n > 1\n+1 when a\n+2 when b\n";

        assertEquals(
                List.of(),
                told(
                        twins,
                        twins.replace("a as", "c as")
                                .replace("b as", "d as")
                                .replace("when a", "when c")
                                .replace("when b", "when d")));
    }

    /** A text in quotes is no name. */
    @Test
    void onlyNamesAreWrittenAnew() {
        String before = "score fit\n  +1 when town is \"fit\"\nalert \"fit\" as soon as fit > 0\n";
        String after = "score match\n  +1 when town is \"fit\"\nalert \"fit\" as soon as match > 0\n";

        assertEquals(List.of(), changesAcrossNames(before, after));
    }

    @Test
    void aScoreIsRenamedWithWhatBoundsIt() {
        String before = """
                score fit
                  +30 when employees > 10
                  group size
                    +5 when employees > 50
                  limit to 20 when fit grade is B and no login
                  raise to 5 when country is "Norway"
                score other
                  +1 per login
                grade other as A from 30, B otherwise
                """.replace("fit grade", "other grade");

        assertEquals(List.of("`fit` is now called `match`"), told(before, before.replace("fit", "match")));
        assertEquals(List.of(), changesAcrossNames(before, before.replace("fit", "match")));
    }

    @Test
    void aGroupIsNotTheFieldOfItsName() {
        String before = """
                score fit
                  +1 when size > 5
                  group size, up to 10
                    +5 when size > 50
                """;

        String after = before.replace("group size", "group weight");

        assertEquals(List.of("`size` of `fit` is now called `weight`"), told(before, after));
        assertEquals(List.of(), changesAcrossNames(before, after));
    }

    @Test
    void aScoreIsNotTheAttributeOfAnActivityByItsName() {
        String before = """
                score value
                  +1 per order where value > 5
                score other
                  +1 when value > 5 and sum of value across order > 7
                """;
        String after = """
                score worth
                  +1 per order where value > 5
                score other
                  +1 when worth > 5 and sum of value across order > 7
                """;

        assertEquals(List.of("`value` is now called `worth`"), told(before, after));
        assertEquals(List.of(), changesAcrossNames(before, after));
    }

    @Test
    void totalIsAnOutputOfEveryModel() {
        String before = "score fit\n  +1 when a\nscore total is 2 * fit\n";

        assertEquals(List.of(), told(before, before.replace("total", "sum")));
    }

    private static final String LABELS = """
            score fit
              +30 when boss
            score total is fit
            grade fit as A from 30, B from 20, C otherwise
            grade total as 1 from 30, 2 otherwise
            matrix both of fit grade and total grade
            matrix priority of fit grade and total grade
              |   | 1    | 2    |
              | A | hot  | warm |
              | B | hot  | cold |
              | C | cold | cold |
            decide stage
              MQL   when priority is hot or both is A1
              SQL   when fit grade is one of A, B
              MQL   when boss
              cold  otherwise
            score extra
              +1 when stage is MQL
              +2 when stage is one of MQL, SQL
              +4 when stage 7 days ago is none of MQL, SQL
              +8 when both is A1
              points by stage
                MQL, SQL: 5
                cold: 1
            """;

    @Test
    void aLabelIsRenamedWhereverItStands() {
        String after =
                LABELS.replace("MQL   when", "marketing qualified when").replace("MQL", "\"marketing qualified\"");

        assertEquals(List.of("`MQL` of `stage` is now called `marketing qualified`"), told(LABELS, after));
        assertEquals(List.of(), changesAcrossNames(LABELS, after));
    }

    @Test
    void severalLabelsOfOneOutputAreRenamed() {
        String after = LABELS.replace("MQL", "lukewarm").replace("SQL", "boiling");

        assertEquals(
                List.of("`MQL` of `stage` is now called `lukewarm`", "`SQL` of `stage` is now called `boiling`"),
                told(LABELS, after));
        assertEquals(List.of(), changesAcrossNames(LABELS, after));
    }

    @Test
    void theSameLabelOfAnotherOutputKeepsItsName() {
        String after = LABELS.replace("cold |", "icy |").replace("| C | cold", "| C | icy");

        assertEquals(List.of("`cold` of `priority` is now called `icy`"), told(LABELS, after));
        assertEquals(List.of(), changesAcrossNames(LABELS, after));
    }

    @Test
    void labelsThatAMatrixJoinsFollow() {
        String after = LABELS.replace("A from", "top from")
                .replace("| A |", "| top |")
                .replace("A1", "top1")
                .replace("one of A", "one of top");

        assertEquals(List.of("`A` of `fit grade` is now called `top`"), told(LABELS, after));
        assertEquals(List.of(), changesAcrossNames(LABELS, after));
    }

    @Test
    void anOutputIsRenamedTogetherWithItsLabels() {
        String after =
                LABELS.replace("stage", "step").replace("MQL", "lukewarm").replace("fit", "match");

        assertEquals(
                List.of(
                        "`fit` is now called `match`",
                        "`stage` is now called `step`",
                        "`MQL` of `step` is now called `lukewarm`"),
                told(LABELS, after));
        assertEquals(List.of(), changesAcrossNames(LABELS, after));
    }

    @Test
    void whatElseIsSaidOfARenamedLabelIsCompared() {
        String after = LABELS.replace("MQL", "lukewarm").replace("+1 when stage", "+3 when stage");

        assertEquals(List.of("`MQL` of `stage` is now called `lukewarm`"), told(LABELS, after));
        assertEquals(List.of("CHANGED +3 when stage is lukewarm"), changesAcrossNames(LABELS, after));
    }

    @Test
    void aLabelWithAnotherThresholdIsAnotherLabel() {
        assertEquals(
                List.of(),
                told(
                        LABELS,
                        LABELS.replace("B from 20", "fair from 25")
                                .replace("| B |", "| fair |")
                                .replace("A, B", "A, fair")));
    }

    private static final String FACTS = """
            lead has
              employees: number
              country: text
            lead does
              page visited with url: text, seconds: seconds
            define long visit as page visited where seconds > 30
            score fit
              +30 when employees > 10
              +1 per 100 employees
              +5 when country is "Norway" and employees > 50
              +2 per page visited where url contains "/pricing", at most once per url
              +3 when long visit at least 2 times
            """;

    @Test
    void anyActivityIsNoName() {
        String before = FACTS + "  -5 per 30 days without any activity\n";

        assertEquals(
                List.of("`employees` is now called `company size`"),
                told(before, before.replace("employees", "company size")));
    }

    @Test
    void whatDataHaveIsRenamedInTheRules() {
        String after = FACTS.replace("employees", "company size");

        assertEquals(List.of("`employees` is now called `company size`"), told(FACTS, after));
        assertEquals(List.of(), changesAcrossNames(FACTS, after));
    }

    @Test
    void severalThingsOfOneSentenceAreRenamed() {
        String after = FACTS.replace("employees", "company size")
                .replace("country", "land")
                .replace("page visited", "[page seen]")
                .replace("url", "address");

        assertEquals(
                List.of(
                        "`page visited` is now called `page seen`",
                        "`employees` is now called `company size`",
                        "`country` is now called `land`",
                        "`url` of `page seen` is now called `address`"),
                told(FACTS, after));
        assertEquals(List.of(), changesAcrossNames(FACTS, after));
    }

    /** Both are there: the rules ask for other data now. */
    @Test
    void whatTheDataStillHaveIsNotRenamed() {
        String after = FACTS.replace("employees", "company size");

        assertEquals(List.of(), told(FACTS, after, Schema.ofNames(List.of("employees", "company size", "country"))));
        assertEquals(
                List.of("`employees` is now called `company size`"),
                told(FACTS, after, Schema.ofNames(List.of("company size", "country"))));
    }

    @Test
    void anActivityThatTheDataStillHaveIsNotRenamed() {
        Schema.Kind visited = new Schema.Kind("Page Visited", List.of(new Schema.Field("url", Optional.empty())));
        Schema data = Schema.ofNames(List.of("employees", "country")).withActivities(List.of(visited));

        assertEquals(List.of(), told(FACTS, FACTS.replace("page visited", "page seen"), data));
        assertEquals(List.of(), told(FACTS, FACTS.replace("url", "address"), data));
        assertEquals(
                List.of("`seconds` of `page visited` is now called `duration`"),
                told(FACTS, FACTS.replace("seconds:", "duration:").replace("seconds >", "duration >"), data));
    }

    @Test
    void whatOnlyIsDeclaredTellsTooLittle() {
        String after = FACTS.replace("country: text", "country: text\n  land: text");

        assertEquals(List.of(), told(after, after.replace("land", "region")));
    }

    @Test
    void whatWasSupposedHasToHold() {
        String before = "define a as x > 1\nscore fit\n  +1 when a\n  +2 when x > 2\n";
        String after = "define b as y > 1\nscore fit\n  +1 when b\n  +2 when y > 3\n";

        assertEquals(List.of(), told(before, after));
    }

    @Test
    void aFileOfAListIsKnownByItsValues() {
        String before = "list rivals from \"rivals.txt\"\nscore fit\n  +1 when town is one of rivals\n";
        String values = "# ours\na.com\nb.com\n";
        Model old = model(before, Map.of("rivals.txt", values));
        Model moved =
                model(before.replace("rivals.txt", "lists/others.txt"), Map.of("lists/others.txt", "a.com\nb.com"));
        Model other = model(
                before.replace("rivals.txt", "others.txt").replace("rivals", "competitors"),
                Map.of("others.txt", values));

        assertEquals(List.of("`rivals.txt` is now called `lists/others.txt`"), told(old, moved, Schema.none()));
        assertEquals(List.of(), changesAcrossNames(old, moved));
        assertEquals(
                List.of("`rivals` is now called `competitors`", "`rivals.txt` is now called `others.txt`"),
                told(old, other, Schema.none()));
        assertEquals(List.of(), changesAcrossNames(old, other));
    }

    @Test
    void aFileKeepsItsNameWhereOtherThingsAreRenamed() {
        String before = "list rivals from \"rivals.txt\"\nscore fit\n  +1 when town is one of rivals\n";
        Map<String, String> files = Map.of("rivals.txt", "a.com\nb.com\n");

        assertEquals(List.of(), changesAcrossNames(model(before, files), model(before.replace("fit", "match"), files)));
    }

    private static List<String> told(String before, String after) {
        return told(before, after, Schema.none());
    }

    private static List<String> told(String before, String after, Schema data) {
        return told(model(before), model(after), data);
    }

    private static List<String> told(Model before, Model after, Schema data) {
        return before.underNamesOf(after, data).stream()
                .flatMap(renamed -> renamed.all().stream())
                .map(Rename::told)
                .toList();
    }

    private static List<String> changesAcrossNames(String before, String after) {
        return changesAcrossNames(model(before), model(after));
    }

    private static List<String> changesAcrossNames(Model before, Model after) {
        Renames.Renamed renamed = before.underNamesOf(after, Schema.none()).orElseThrow();
        Model old =
                Model.compile(renamed.rules(), renamed.folder(), Schema.none()).orThrow();
        return old.changesTo(after).all().stream()
                .map(change -> change.status() + " " + change.shown().words())
                .toList();
    }

    private static Model model(String rules) {
        return model(rules, Map.of());
    }

    private static Model model(String rules, Map<String, String> files) {
        return Model.compile(new SourceText("rules.merit", rules), Folder.inMemory(files), Schema.none())
                .orThrow();
    }
}
