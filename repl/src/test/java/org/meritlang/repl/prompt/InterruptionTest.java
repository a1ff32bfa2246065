package org.meritlang.repl.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.patience.Patience;

/**
 * Each kind of long answer, interrupted at one of its steps after another: it ends there, and the session is as it was.
 * The answers interrupt themselves at a step, so that time plays no part.
 */
class InterruptionTest {
    private static final int RULES = 20;
    private static final int LEADS = 17_000;
    private static final int ACTIVITIES = 5_000;

    /** Pieces of work that may each have begun before they hear of it: chunks of leads, kinds of activity, blocks. */
    private static final int MOST_AT_ONCE = 8;

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), rules(RULES));
        Files.writeString(folder.resolve("others.merit"), rules(5 * RULES));
        Files.writeString(folder.resolve("wrong.merit"), rules(RULES).replace("+1 when", "+1 wehn"));
        StringBuilder leads = new StringBuilder("id,name,employees,country,created\n");
        for (int i = 0; i < LEADS; i++) {
            leads.append(i + ",Lead" + i + "," + i % 100 + ",C" + i % 7 + ",2026-01-01\n");
        }
        Files.writeString(folder.resolve("leads.csv"), leads);
        StringBuilder activities = new StringBuilder("lead,activity,at,url\n");
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.append(i + ",page visited,2026-11-" + (10 + i % 10) + "T10:00,/x" + i % 5 + "\n");
        }
        Files.writeString(folder.resolve("activities.csv"), activities);
        typed = Typed.in(folder);
        assertTrue(typed.type(":open rules.merit leads.csv activities.csv").startsWith("17,000 leads"));
        typed.type("define big as employees > 90");
        typed.type("+3 when big");
        typed.type(":keep");
        typed.type("17");
        typed.type("+7 when country is \"C3\"");
    }

    private static String rules(int count) {
        StringBuilder rules = new StringBuilder("score fit, 0 to 100\n");
        for (int i = 0; i < count; i++) {
            rules.append("  +1 when employees > " + i + " and country contains \"C" + i % 9 + "\"\n");
            rules.append("  +1 per page visited where url contains \"/x" + i + "\" in the last 9 days\n");
        }
        rules.append("score total is 2 * fit\ngrade fit as A from 20, B otherwise\n");
        for (int i = 0; i < count; i++) {
            rules.append("example \"e" + i + "\"\n  lead with employees " + i + "\n  expect fit is " + i + "\n");
        }
        return rules.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":open! others.merit",
                ":open! others.merit leads.csv activities.csv",
                ":open! wrong.merit",
                "employees > 20 and page visited where url is \"/x3\" in the last 30 days",
                "fit",
                "employees",
                "page visited",
                "+1 when employees > 12 and country is \"C2\"",
                "define small as fit < 10",
                ":explain 42",
                ":what if employees = 50",
                ":test",
                ":diff",
                ":rules",
                ":fields",
                ":top",
                ":save elsewhere.merit",
            })
    void whereverAnAnswerIsInterruptedTheSessionIsAsBefore(String input) throws IOException {
        List<String> before = state();
        int all = steps(input);
        assertTrue(all > 0, "nothing to interrupt");
        open();
        for (int step = 1; step <= Math.max(1, all / 4); step *= 4) {
            AtomicInteger steps = new AtomicInteger();
            Reply reply = interruptedAt(step, steps, input);
            assertEquals(Reply.Outcome.INTERRUPTED, reply.outcome(), "at step " + step + " of " + all);
            assertEquals("Interrupted.\n", reply.text());
            assertTrue(steps.get() <= step + MOST_AT_ONCE, steps + " steps when interrupted at " + step);
            assertFalse(Thread.currentThread().isInterrupted());
        }
        assertFalse(Files.exists(folder.resolve("elsewhere.merit")));
        assertEquals(before, state());
    }

    /** How many steps the answer takes, from a session that has just begun. */
    private int steps(String input) throws IOException {
        open();
        AtomicInteger steps = new AtomicInteger();
        interruptedAt(Integer.MAX_VALUE, steps, input);
        Files.deleteIfExists(folder.resolve("elsewhere.merit"));
        return steps.get();
    }

    private Reply interruptedAt(int step, AtomicInteger steps, String input) {
        Thread answering = Thread.currentThread();
        return Patience.until(
                () -> {
                    // As one: no other worker is to take a step between the count and the interruption.
                    synchronized (steps) {
                        if (steps.incrementAndGet() == step) {
                            answering.interrupt();
                        }
                    }
                    return false;
                },
                () -> typed.session().answer(input));
    }

    private List<String> state() {
        return Stream.of(":show 3", ":what if employees = 99", ":rules", ":top 1", "big")
                .map(typed::type)
                .toList();
    }

    @Test
    void longAnswersTakeManySteps() throws IOException {
        assertTrue(steps(":open! others.merit") > 20 * RULES, "reading rules");
        assertTrue(steps(":open! wrong.merit") > 20 * RULES, "explaining what is wrong");
        assertTrue(steps(":explain 42") > 5 * RULES, "looking for changes");
        assertTrue(steps(":test") > RULES, "examples");
    }
}
