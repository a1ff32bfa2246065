package org.meritlang.repl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meritlang.score.Outline;
import org.meritlang.score.Outline.Labelling.Kind;
import org.meritlang.score.ScoredBatch;

/** Which outputs results show, in which order, and which labels are counted. */
class OutputsTest {
    private static final Outline.Labelling FIT =
            new Outline.Labelling(Kind.GRADE, "fit grade", List.of("A", "B"), false);
    private static final Outline.Labelling PRIORITY =
            new Outline.Labelling(Kind.MATRIX, "priority", List.of("hot", "cold"), false);
    private static final Outline.Labelling STAGE =
            new Outline.Labelling(Kind.DECISION, "stage", List.of("SQL", "MQL"), false);
    private static final Outline.Labelling OWNER =
            new Outline.Labelling(Kind.DECISION, "owner", List.of("Ann", "nobody"), true);
    private static final Outline.Alert CALL =
            new Outline.Alert("call", "alert \"call\" as soon as stage is SQL", "stage is SQL", "stage is SQL", false);

    private static Outputs outputs(Outline.Labelling... labellings) {
        return Outputs.of(outline(List.of(labellings), List.of()));
    }

    private static Outline outline(List<Outline.Labelling> labellings, List<Outline.Alert> alerts) {
        return new Outline("by hand", List.of("total", "fit"), labellings, List.of("opted out"), alerts);
    }

    private static List<String> actedOn(Outputs outputs) {
        return outputs.actedOn().stream().map(Outputs.Labelling::name).toList();
    }

    @Test
    void whatIsActedOnAreMatricesAndDecisionsElseTheGrades() {
        assertEquals(List.of("priority", "stage", "owner"), actedOn(outputs(FIT, PRIORITY, STAGE, OWNER)));
        assertEquals(List.of("priority"), actedOn(outputs(FIT, PRIORITY)));
        assertEquals(List.of("fit grade"), actedOn(outputs(FIT)));
        assertEquals(List.of(), actedOn(outputs()));
    }

    @Test
    void alertsHaveAColumnWhereTheModelHasAny() {
        assertEquals(
                List.of("fit", "total", "fit grade", "stage", "disqualified", "reasons"),
                outputs(FIT, STAGE).columns());
        assertEquals(
                List.of("fit", "total", "disqualified", "reasons", "alerts"),
                Outputs.of(outline(List.of(), List.of(CALL))).columns());
    }

    @Test
    void leadsThatAreOutAreCountedOnlyWhereADecisionAsksForThem() {
        assertEquals("stage  SQL ██████████████████ 1   MQL 0", line(STAGE));
        assertEquals("owner  Ann ██████████████████ 1   nobody ██████████████████ 1", line(OWNER));
    }

    /** The first lead has the first label; the second one, which is out, the second. */
    private static String line(Outline.Labelling labelling) {
        Outline outline = outline(List.of(labelling), List.of());
        ScoredBatch batch = new ScoredBatch(
                outline,
                Instant.EPOCH,
                Integer::toString,
                new ScoredBatch.Verdicts(
                        2,
                        List.of(new long[2], new long[2]),
                        List.of(new int[] {0, 1}),
                        lead -> lead == 1,
                        List.of(lead -> lead == 1),
                        List.of(),
                        List.of()),
                List.of(),
                new ScoredBatch.OnDemand(List::of, List::of, lead -> 0, lead -> Optional.empty()));
        LabelCounts counts = new LabelCounts(Outputs.of(outline).labellings().get(0));
        counts.add(batch);
        return counts.line(counts.nameWidth(), 100);
    }
}
