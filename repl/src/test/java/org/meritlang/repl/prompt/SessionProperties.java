package org.meritlang.repl.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed, the session answers, and what it cannot do leaves it as it was. */
class SessionProperties {
    private static final List<String> SENTENCES = List.of(
            "job title mentions \"cto\" and employees > 200",
            "+15 when job title mentions \"cto\" and employees > 200, up to 3 times because \"x\"",
            "+1 per page visited where url contains \"/pricing\" in the last 7 days, halving every 30 days",
            "points by employees\n  under 10: 5\n  otherwise: 0",
            "decide stage\n  SQL when fit > 5\n  MQL otherwise",
            "grade fit as A from 75, B otherwise",
            "matrix m of fit grade and fit grade\n  |   | A | B |\n  | A | x | y |\n  | B | x | y |",
            "define big as employees > 100",
            "list l is \"a\", \"b\"",
            "disqualify when country is \"France\"",
            "example \"x\"\n  lead with employees 5\n  expect fit is 0",
            ":what if employees = 5, country = \"x\"",
            ":as of 2026-12-24T09:00",
            ":top 5",
            "score total, 0 to 100, is 60% of fit + 5",
            "count of page visited / (employees - employees)",
            "time zone \"Europe/Berlin\"");
    private static final String STATE = "fit";

    private final Typed typed;

    SessionProperties() throws IOException {
        Path folder = Files.createTempDirectory("session");
        Files.writeString(
                folder.resolve("rules.merit"),
                "score fit, 0 to 100\n  +30 when country is \"Germany\"\ngrade fit as A from 20, B otherwise\n");
        Files.writeString(
                folder.resolve("leads.csv"),
                "id,name,job title,employees,country\n1,Ada,CTO,500,Germany\n2,Kim,,x,\n3,Jon,VP,20,France\n");
        Files.writeString(
                folder.resolve("activities.csv"), "lead,activity,at,url\n1,page visited,2026-11-20T10:00,/pricing\n");
        typed = Typed.in(folder);
        typed.type(":open rules.merit leads.csv activities.csv");
    }

    @Property(tries = 200)
    void anyTextIsAnswered(@ForAll String text) {
        answers(text);
    }

    @Property(tries = 400)
    void anyMutatedSentenceIsAnswered(@ForAll("mutated") String text) {
        answers(text);
    }

    private void answers(String text) {
        if (text.strip().startsWith(":s") || text.strip().startsWith(":o")) {
            return;
        }
        String before = typed.type(STATE);
        typed.session().goesOn(text);
        Reply reply = typed.session().answer(text);
        assertFalse(reply.text().contains("Merit itself has failed"), text);
        assertFalse(reply.text().contains("Exception"), text);
        if (reply.outcome() == Reply.Outcome.FAILED) {
            assertEquals(before, typed.type(STATE), text);
        }
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> piece = Arbitraries.of(
                "", " ", "(", ")", "\"", "\n", ";", "and ", "when ", "5", "-", ",", "#", ":", "[", "]", "|");
        Arbitrary<String> sentence = Arbitraries.of(SENTENCES);
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(sentence, place, place, piece).as((text, from, to, put) -> {
            int start = (int) (Math.min(from, to) * text.length());
            int end = Math.min(text.length(), start + (int) (Math.abs(to - from) * 6));
            return text.substring(0, start) + put + text.substring(end);
        });
    }

    @Example
    void hugeLinesAreAnswered() {
        String nested = "(".repeat(20_000) + "employees > 5" + ")".repeat(20_000);
        String many = "employees > 5 or ".repeat(5_000) + "employees > 5";
        String name = "x".repeat(200_000);
        for (String text :
                List.of(nested, many, name, ":" + name, "+5 when " + many, "\"" + name, ":what if " + name)) {
            assertFalse(typed.type(text).contains("Merit itself has failed"), text.substring(0, 20));
            typed.session().goesOn(text);
        }
    }
}
