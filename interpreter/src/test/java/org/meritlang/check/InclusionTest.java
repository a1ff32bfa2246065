package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritlang.model.Condition;
import org.meritlang.model.Score;
import org.meritlang.model.TextExpression;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;

class InclusionTest {
    private static Checked checked(String main, Map<String, String> files) {
        return Checked.rules(main, Folder.inMemory(files), Schema.none());
    }

    @Test
    void includedSentencesStandWhereTheyAreIncluded() {
        Checked checked = checked(
                "include \"fit.merit\"\nscore last\n  +1 when a\n", Map.of("fit.merit", "score fit\n  +2 when b\n"));
        assertEquals(
                List.of("fit", "last", "total"),
                checked.model().scores().stream().map(Score::name).toList());
    }

    @Test
    void aFileIsIncludedOnce() {
        Checked checked = checked(
                "include \"a.merit\"\ninclude \"b.merit\"\n+1 when x\n",
                Map.of("a.merit", "include \"b.merit\"\n", "b.merit", "define x as y\n"));
        assertEquals(1, checked.model().definitions().size());
    }

    @Test
    void pathsAreMeantBesideTheFileThatSaysThem() {
        Checked checked = checked(
                "include \"shared/all.merit\"\n+1 when a is one of l\n",
                Map.of("shared/all.merit", "list l from \"l.txt\"\n", "shared/l.txt", "x\n"));
        assertEquals(new Condition.TextIs(new TextExpression.OfAttribute(0), List.of("x")), checked.onlyCondition());
    }

    @Test
    void namesOfOneFileAreKnownInTheOthers() {
        Checked checked = checked(
                "include \"a.merit\"\n+1 when [up to date] is yes\n",
                Map.of("a.merit", "lead has\n  up to date: yes/no\n"));
        assertTrue(checked.checked().isPresent(), () -> "told: " + checked.told());
    }

    @Test
    void aCircleIsShown() {
        Checked checked = checked(
                "include \"a.merit\"\n+1 when x\n",
                Map.of("a.merit", "include \"b.merit\"\n", "b.merit", "include \"a.merit\"\n"));
        assertEquals(List.of("M0202 \"a.merit\""), checked.told());
        assertTrue(
                checked.problems().get(0).message().contains("a.merit → b.merit → a.merit"),
                () -> checked.problems().get(0).message());
    }

    @Test
    void aFileThatIncludesTheMainFileIsACircle() {
        String main = "include \"a.merit\"\n+1 when x\n";
        Checked checked = checked(main, Map.of("main.merit", main, "a.merit", "include \"main.merit\"\n"));
        assertEquals(List.of("M0202 \"main.merit\""), checked.told());
    }

    @Test
    void modelAndTimeZoneStandInTheMainFileOnly() {
        Checked checked = checked(
                "include \"a.merit\"\n+1 when x\n", Map.of("a.merit", "model \"A\"\ntime zone \"Europe/Berlin\"\n"));
        assertEquals(List.of("M0220 model \"A\"", "M0220 time zone \"Europe/Berlin\""), checked.told());
    }

    @Test
    void faultsOfIncludedFilesAreToldThere() {
        Checked checked =
                checked("include \"a.merit\"\n+1 when x\n", Map.of("a.merit", "define y as country is Germany\n"));
        assertEquals(List.of("M0204 Germany"), checked.told());
        assertEquals("a.merit", checked.problems().get(0).span().source().name());
    }

    @Test
    void nothingOutsideTheFolderIsRead() {
        assertEquals(
                List.of("M0210 \"../a.merit\""),
                checked("include \"../a.merit\"\n+1 when x\n", Map.of()).told());
    }

    @Test
    void listFilesHaveCommentsBlankLinesAndAnyLineEnd() {
        Checked checked = checked(
                "list l from \"l.txt\"\n+1 when a is one of l\n",
                Map.of("l.txt", "\uFEFF# domains\r\nacme.com\r\n\r\n  globex.com # not a comment \r# end"));
        assertEquals(
                new Condition.TextIs(
                        new TextExpression.OfAttribute(0), List.of("acme.com", "globex.com # not a comment")),
                checked.onlyCondition());
    }
}
