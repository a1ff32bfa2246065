package org.meritlang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritlang.schema.Schema;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/** What leads have done, as a program says it. */
class DeedsTest {
    private static final Instant AS_OF = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-20T09:00:00Z");

    private final Model model = model("""
            +10 when page visited where url contains "/pricing"
            +5 when page visited where seconds > 30
            +1 when any activity
            """);

    @Test
    void activitiesAndTheirAttributesAreFoundByAnySpelling() {
        Lead lead = Lead.named("1")
                .did("Page_Visited", EARLIER, Map.of("URL", "/pricing", "seconds", 31, "shoe size", 43))
                .build();

        assertEquals(new BigDecimal("16"), total(lead));
    }

    @Test
    void whatNoRuleNamesCountsForAnyActivityAlone() {
        assertEquals(
                new BigDecimal("1"),
                total(Lead.named("1").did("nap taken", EARLIER).build()));
        assertEquals(new BigDecimal("0"), total(Lead.named("1").build()));
    }

    @Test
    void leadsOfOneIdKeepTheirOwnHistories() {
        Lead busy = Lead.named("1")
                .did("page visited", EARLIER, Map.of("url", "/pricing"))
                .build();
        Lead idle = Lead.named("1").build();

        ScoredBatch scored = model.score(model.batchOf(List.of(idle, busy, idle)), AS_OF);

        assertEquals(new BigDecimal("0"), Points.decimal(scored.points(0, 0)));
        assertEquals(new BigDecimal("11"), Points.decimal(scored.points(0, 1)));
        assertEquals(new BigDecimal("0"), Points.decimal(scored.points(0, 2)));
    }

    @Test
    void whatCannotBeReadIsNoted() {
        Lead lead = Lead.named("1")
                .did("page visited", EARLIER, Map.of("seconds", "long"))
                .build();

        List<String> notes = model.score(lead, AS_OF).notes().stream()
                .map(note -> note.code() + " " + note.message())
                .toList();

        assertTrue(
                notes.contains("M0401 page visited: seconds: 1 of 1 value is not a number and counts as unknown,"
                        + " e.g. \"long\" (lead 1)"),
                notes.toString());
    }

    @Test
    void anInstantThatNoDataHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Lead.named("1").did("login", Instant.MAX));
    }

    private BigDecimal total(Lead lead) {
        return model.score(lead, AS_OF).total();
    }

    private static Model model(String rules) {
        return Model.compile(
                        new SourceText("rules.merit", rules),
                        Folder.none(),
                        Schema.none().withActivities())
                .orThrow();
    }
}
