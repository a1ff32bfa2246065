package org.meritlang.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
                        "`size` is now called `weight`",
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

    private static List<String> told(String before, String after) {
        return model(before).underNamesOf(model(after)).stream()
                .flatMap(renamed -> renamed.all().stream())
                .map(Rename::told)
                .toList();
    }

    private static List<String> changesAcrossNames(String before, String after) {
        Renames.Renamed renamed = model(before).underNamesOf(model(after)).orElseThrow();
        Model old =
                Model.compile(renamed.rules(), renamed.folder(), Schema.none()).orThrow();
        return old.changesTo(model(after)).all().stream()
                .map(change -> change.status() + " " + change.shown().words())
                .toList();
    }

    private static Model model(String rules) {
        return Model.compile(new SourceText("rules.merit", rules), Folder.none(), Schema.none())
                .orThrow();
    }
}
