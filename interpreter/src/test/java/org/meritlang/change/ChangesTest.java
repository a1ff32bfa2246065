package org.meritlang.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

class ChangesTest {
    private static final int PAIRS = 300;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Schema SCHEMA = Schema.ofNames(List.of("id", "a", "b", "n", "town"));
    private static final List<Lead> LEADS = leads();

    private static List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        for (int n = 0; n < 45; n += 4) {
            for (int bits = 0; bits < 8; bits++) {
                leads.add(Lead.named(n + "/" + bits)
                        .with("a", (bits & 1) > 0 ? "yes" : "no")
                        .with("b", (bits & 2) > 0 ? "yes" : "no")
                        .with("n", Integer.toString(n))
                        .with("town", (bits & 4) > 0 ? "oslo" : "rome")
                        .build());
            }
        }
        return leads;
    }

    @Test
    void generatedModelsAreLedFromOneToTheOther() throws Changes.Failure {
        int steps = 0;
        int alone = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Pieced pieces = Pieced.of(random);
            Optional<Model> before = compiled(pieces.text());
            Optional<Model> after =
                    compiled(pieces.changed(random, 1 + random.nextInt(6)).text());
            if (before.isPresent() && after.isPresent()) {
                sameResults(
                        before.get(),
                        Rewritten.before(before.get(), after.get(), SCHEMA).orThrow());
                sameResults(
                        after.get(),
                        Rewritten.after(before.get(), after.get(), SCHEMA).orThrow());
                for (Changes.Step<Model> step : steps(before.get(), after.get())) {
                    steps++;
                    alone += step.changes().size() == 1 ? 1 : 0;
                }
            }
        }
        assertTrue(steps > PAIRS, () -> "hardly any pair can be compared");
        int all = steps;
        int single = alone;
        assertTrue(single > all * 9 / 10, () -> single + " of " + all + " changes are made alone");
    }

    private static List<Changes.Step<Model>> steps(Model before, Model after) throws Changes.Failure {
        Changes changes = before.changesTo(after);
        for (Change change : changes.all()) {
            if (change.status() != Change.Status.MOVED) {
                assertNotEquals(change.before(), change.after(), "only what differs is a change");
            }
        }
        List<Changes.Step<Model>> steps = changes.steps(
                (rules, folder) -> Model.compile(rules, folder, SCHEMA).model());
        assertEquals(
                IntStream.range(0, changes.all().size()).boxed().toList(),
                steps.stream().flatMap(step -> step.changes().stream()).sorted().toList(),
                "each change is made once");
        for (int i = 0; i < steps.size(); i++) {
            assertEquals(i < steps.size() - 1, steps.get(i).model().isPresent(), "the last one is the new model");
        }
        return steps;
    }

    private static void sameResults(Model model, Model other) {
        ScoredBatch expected = model.score(model.batchOf(LEADS), NOW);
        ScoredBatch scored = other.score(other.batchOf(LEADS), NOW);
        assertEquals(model.outputs(), other.outputs());
        for (int lead = 0; lead < LEADS.size(); lead++) {
            for (int score = 0; score < expected.outline().scores().size(); score++) {
                assertEquals(expected.points(score, lead), scored.points(score, lead));
            }
            for (int labelling = 0; labelling < expected.outline().labellings().size(); labelling++) {
                assertEquals(expected.label(labelling, lead), scored.label(labelling, lead));
            }
            assertEquals(expected.disqualified(lead), scored.disqualified(lead));
        }
    }

    @Test
    void aStatementIsKnownWhereverItStands() {
        assertEquals(
                List.of(
                        "CHANGED score fit, 0 to 12",
                        "REMOVED n: under 10: 1",
                        "ADDED n: under 20: 1",
                        "ADDED group z, up to 4 points",
                        "MOVED +10 when a"),
                told("""
                        score fit
                          +10 when a
                          points by n
                            under 10: 1
                            otherwise: 5
                        """, """
                        score fit, 0 to 12
                          points by n
                            under 20: 1
                            otherwise: 5
                          group z, up to 4 points
                            +10 when a
                        """));
    }

    @Test
    void rowsInAnotherOrderAreMoved() {
        assertEquals(List.of("MOVED hot when n > 5"), told("""
                        decide stage
                          hot when n > 5
                          warm when a
                          cold otherwise
                        """, """
                        decide stage
                          warm when a
                          hot when n > 5
                          cold otherwise
                        """));
    }

    @Test
    void theHeadingOfATableIsAStatementOfItsOwn() {
        assertEquals(List.of("CHANGED points by n, up to 4 points", "CHANGED n: under 10: 2"), told("""
                        points by n
                          under 10: 1
                          otherwise: 5
                        """, """
                        points by n, up to 4 points
                          under 10: 2
                          otherwise: 5
                        """));
    }

    @Test
    void theValuesOfAListFileAreAStatement() {
        Changes changes = listing("a.com\nb.com\n").changesTo(listing("# more\nb.com\nc.com\n"));

        assertEquals(
                List.of(new Change.Values(List.of("c.com"), List.of("a.com"))),
                changes.all().stream().map(Change::values).toList());
    }

    private static Model listing(String values) {
        String rules = "list rivals from \"rivals.txt\"\n+1 when town is one of rivals\n";
        Folder folder = Folder.inMemory(Map.of("rivals.txt", values));
        return Model.compile(new SourceText("rules.merit", rules), folder, SCHEMA)
                .orThrow();
    }

    private static List<String> told(String before, String after) {
        return compiled(before).orElseThrow().changesTo(compiled(after).orElseThrow()).all().stream()
                .map(change -> change.status() + " " + change.shown().words())
                .toList();
    }

    private static Optional<Model> compiled(String rules) {
        return Model.compile(new SourceText("rules.merit", rules), Folder.inMemory(Map.of()), SCHEMA)
                .model();
    }
}
