package org.meritlang.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meritlang.data.LeadBatch;
import org.meritlang.explain.change.Step;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/**
 * However a lead is completed, its scores lie within what is told, and its labels are among those told, where that is said
 * of all ways; where it is only said to be at least so, both ends are reached all the same.
 */
class UnknownsTest {
    private static final int MODELS = 100;
    private static final int LARGE_MODELS = 10;
    private static final int LEADS = 3;
    private static final int COMPLETIONS = 60;

    private int exact;
    private int open;
    private int ends;
    private int fields;

    @Test
    void ofSmallModels() {
        for (int seed : Seeds.of(MODELS)) {
            Chance chance = new Chance(seed);
            check("small model " + seed, Pairing.small(chance, Manner.ANY), chance);
        }
        assertTrue(exact > MODELS / 4, "hardly ever exact: " + exact);
        assertTrue(open > MODELS / 25, "hardly anything is open: " + open);
        assertTrue(fields > MODELS, "hardly any field is looked at by itself: " + fields);
    }

    @Test
    void ofLargeModels() {
        for (int seed : Seeds.of(LARGE_MODELS)) {
            Chance chance = new Chance(seed);
            check("model " + seed, Pairing.of(chance, Manner.ANY, RandomTimes.zone(chance)), chance);
        }
        assertTrue(ends > 0, "nothing is told to be at least so");
    }

    private void check(String model, Pairing generated, Chance chance) {
        Pairing pairing = generated.first(LEADS).with(lead -> forgotten(lead, chance));
        LeadBatch batch = RawLead.batch(pairing.leads(), pairing.model());
        for (int lead = 0; lead < LEADS; lead++) {
            Unknowns told = Unknowns.of(pairing.model(), batch, lead, pairing.now());
            RawLead raw = pairing.leads().get(lead);
            assertTrue(told.fields().size() <= unknown(batch, lead));
            String where = model + ", lead " + lead;
            ends(where, raw, pairing, told);
            told.fields().stream()
                    .filter(Unknowns.Field::exact)
                    .forEach(field -> alone(where, raw, pairing, field, chance));
            if (told.exact()) {
                exact++;
                open += told.scores().stream().anyMatch(Unknowns.Span::isOpen) ? 1 : 0;
                List<RawLead> completed = completions(raw, pairing, chance);
                check(model + ", lead " + lead, pairing.score(completed), pairing.model(), told);
            }
        }
    }

    /** Both ends of what is told are reached with what is told to be learnt, also where more may be possible. */
    private void ends(String where, RawLead raw, Pairing pairing, Unknowns told) {
        for (Unknowns.Span span : told.scores()) {
            boolean canBeWritten = Stream.concat(span.lowest().stream(), span.highest().stream())
                    .noneMatch(step -> step.told().endsWith("an empty list"));
            if (told.disqualification() != Unknowns.Possible.ALWAYS && canBeWritten) {
                assertEquals(span.low(), points(raw, span.lowest(), span.score(), pairing), where + ": " + span);
                assertEquals(span.high(), points(raw, span.highest(), span.score(), pairing), where + ": " + span);
                ends += span.isOpen() && !told.exact() ? 1 : 0;
            }
        }
    }

    private static BigDecimal points(RawLead raw, List<Step> learnt, String score, Pairing pairing) {
        ScoredBatch scored = pairing.score(List.of(ChangedLead.of(raw, learnt, pairing.now())));
        assertFalse(scored.disqualified(0), "what puts the lead out is no end");
        return Points.decimal(scored.points(scored.outline().scores().indexOf(score), 0));
    }

    /** By itself a field does no more than is told, where that is said of all its values. */
    private void alone(String where, RawLead raw, Pairing pairing, Unknowns.Field field, Chance chance) {
        int place = IntStream.range(0, Fields.ALL.size())
                .filter(at -> Fields.ALL.get(at).name().equals(field.attribute()))
                .findFirst()
                .orElseThrow();
        int total = pairing.model().total();
        ScoredBatch now = pairing.score(List.of(raw));
        ScoredBatch ways = pairing.score(completions(raw, pairing, chance).stream()
                .map(full -> learning(full, place, raw))
                .toList());
        for (int way = 0; way < ways.size(); way++) {
            if (ways.disqualified(way)) {
                assertTrue(field.disqualifies() || now.disqualified(0), where + ": " + field);
            } else {
                BigDecimal gain =
                        Points.decimal(ways.points(total, way)).subtract(Points.decimal(now.points(total, 0)));
                boolean isUnknown = ways.points(total, way) == now.points(total, 0);
                boolean isWithin = gain.compareTo(field.low()) >= 0 && gain.compareTo(field.high()) <= 0;
                assertTrue(isUnknown || isWithin, where + ": " + gain + " by " + field);
                fields++;
            }
        }
    }

    /** Of a full lead only one value; ids tell what each lead did, so it keeps its own. */
    private static RawLead learning(RawLead full, int place, RawLead raw) {
        List<RawLead.Cell> cells = new ArrayList<>(raw.cells());
        cells.set(place, full.cells().get(place));
        return new RawLead(full.id(), cells, full.deeds());
    }

    /** The same lead, of which less is known. */
    private static RawLead forgotten(RawLead lead, Chance chance) {
        List<RawLead.Cell> cells = new ArrayList<>(lead.cells());
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cell != Fields.OPTED_OUT && chance.oneIn(2)) {
                cells.set(cell, new RawLead.Cell(Optional.empty(), null));
            }
        }
        return new RawLead(lead.id(), cells, lead.deeds());
    }

    private static long unknown(LeadBatch batch, int lead) {
        return IntStream.range(0, batch.attributes().size())
                .filter(attribute -> !batch.column(attribute).isKnown(lead))
                .count();
    }

    /** What is not there is taken from other leads, or stays away. */
    private static List<RawLead> completions(RawLead raw, Pairing pairing, Chance chance) {
        RandomLeads others = new RandomLeads(chance, pairing.model().zone(), pairing.now());
        return chance.times(COMPLETIONS, () -> {
            RawLead other = others.lead(0);
            List<RawLead.Cell> cells = new ArrayList<>();
            for (int cell = 0; cell < raw.cells().size(); cell++) {
                RawLead.Cell own = raw.cells().get(cell);
                cells.add(own.meaning() == null ? other.cells().get(cell) : own);
            }
            return new RawLead(chance.below(Integer.MAX_VALUE) + raw.id(), cells, raw.deeds());
        });
    }

    private static void check(String where, ScoredBatch scored, CheckedModel model, Unknowns told) {
        for (int way = 0; way < scored.size(); way++) {
            if (scored.disqualified(way)) {
                assertTrue(told.disqualification() != Unknowns.Possible.NEVER, where);
                continue;
            }
            assertTrue(told.disqualification() != Unknowns.Possible.ALWAYS, where);
            for (int score = 0; score < model.scores().size(); score++) {
                BigDecimal points = Points.decimal(scored.points(score, way));
                Unknowns.Span span = told.scores().get(score);
                String what = where + ": " + points + " in " + span;
                assertTrue(span.low().compareTo(points) <= 0 && span.high().compareTo(points) >= 0, what);
            }
            for (int labelling = 0; labelling < told.labels().size(); labelling++) {
                String label = scored.label(labelling, way);
                Unknowns.Labels labels = told.labels().get(labelling);
                assertTrue(labels.possible().contains(label), where + ": " + label + " in " + labels);
            }
        }
    }
}
