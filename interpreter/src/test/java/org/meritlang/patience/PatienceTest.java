package org.meritlang.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** Work ends when nobody waits for it any more, and only then. */
class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final int RULES = 200;

    private static Model model() {
        String rules = IntStream.range(0, RULES)
                .mapToObj(i -> "+1 when employees > " + i + "\n")
                .collect(Collectors.joining());
        return Model.compile(new SourceText("many.merit", rules), Folder.none(), Schema.none())
                .orThrow();
    }

    private static long points(Model model) {
        return model.score(Lead.named("1").with("employees", 50).build(), NOW)
                .total()
                .longValueExact();
    }

    @Test
    void anInterruptedThreadScoresAsAnyOtherAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertEquals(50, points(model()));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void withinPatienceAnInterruptEndsTheWorkAndStaysSet() {
        Model model = model();
        Thread.currentThread().interrupt();
        try {
            assertThrows(Interruption.class, () -> Patience.untilInterrupted(() -> points(model)));
            assertThrows(Interruption.class, () -> Patience.untilInterrupted(PatienceTest::model));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(50, Patience.untilInterrupted(() -> points(model)));
    }

    @Test
    void workAsksAtEachSentenceAndAtEachNode() {
        AtomicInteger asked = new AtomicInteger();
        Model model = Patience.until(() -> asked.incrementAndGet() < 0, PatienceTest::model);
        assertTrue(asked.get() > 2 * RULES, "compiling asks for each sentence, and asked " + asked);
        asked.set(0);
        Patience.until(() -> asked.incrementAndGet() < 0, () -> points(model));
        assertTrue(asked.get() > RULES, "scoring asks for each node, and asked " + asked);
    }

    @Test
    void whereverItEndsNothingIsLeftHalfDone() {
        Model model = model();
        for (int step = 1; step < RULES; step += 7) {
            AtomicInteger left = new AtomicInteger(step);
            assertThrows(Interruption.class, () -> Patience.until(() -> left.decrementAndGet() <= 0, model::findings));
        }
        assertEquals(model().findings().size(), model.findings().size());
        assertEquals(50, points(model));
    }

    @Test
    void anInnerPatienceEndsWithTheOuterOne() {
        assertThrows(
                Interruption.class,
                () -> Patience.until(
                        () -> true,
                        () -> Patience.until(() -> false, () -> {
                            Patience.current().check();
                            return "";
                        })));
        Patience.current().check();
    }

    @Test
    void itCanBeTakenToOtherThreads() {
        boolean ended = Patience.until(() -> true, () -> {
            Patience mine = Patience.current();
            return CompletableFuture.supplyAsync(() -> {
                        Patience.current().check();
                        return mine.with(PatienceTest::isOver);
                    })
                    .join();
        });
        assertTrue(ended);
        assertFalse(isOver());
    }

    private static boolean isOver() {
        try {
            Patience.current().check();
            return false;
        } catch (Interruption e) {
            return true;
        }
    }
}
