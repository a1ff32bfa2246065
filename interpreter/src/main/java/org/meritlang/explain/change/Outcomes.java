package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.Outline;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** The least and the most of what came of the ways that were tried. For one thread. */
final class Outcomes {
    private final CheckedModel model;
    private final LeadFacts facts;
    private final ScoredBatch now;
    private final long[] low;
    private final long[] high;
    private final Sketch[] lowest;
    private final Sketch[] highest;
    private final List<BitSet> labels = new ArrayList<>();
    private final DecidingFields deciding;
    private boolean isIn;
    private boolean isOut;
    private int tried;

    /** @param now the lead as it is */
    Outcomes(CheckedModel model, LeadFacts facts, ScoredBatch now) {
        this.facts = facts;
        this.model = model;
        this.now = now;
        this.low = new long[model.scores().size()];
        this.high = new long[model.scores().size()];
        this.lowest = new Sketch[model.scores().size()];
        this.highest = new Sketch[model.scores().size()];
        Arrays.fill(lowest, Sketch.NOTHING);
        Arrays.fill(highest, Sketch.NOTHING);
        now.outline().labellings().forEach(any -> labels.add(new BitSet()));
        this.deciding = new DecidingFields(labels.size());
        add(List.of(Sketch.NOTHING), now);
    }

    /** @param ways that were scored, in this order */
    void add(List<Sketch> ways, ScoredBatch scored) {
        for (int way = 0; way < scored.size(); way++) {
            tried++;
            if (scored.disqualified(way)) {
                isOut = true;
            } else {
                addPoints(ways.get(way), scored, way);
                isIn = true;
            }
            addLabels(scored, way);
            deciding.add(ways.get(way), scored, way);
        }
    }

    private void addPoints(Sketch told, ScoredBatch scored, int way) {
        for (int score = 0; score < low.length; score++) {
            long points = scored.points(score, way);
            if (!isIn || points < low[score]) {
                low[score] = points;
                lowest[score] = told;
            }
            if (!isIn || points > high[score]) {
                high[score] = points;
                highest[score] = told;
            }
        }
    }

    private void addLabels(ScoredBatch scored, int way) {
        for (int labelling = 0; labelling < labels.size(); labelling++) {
            Outline.Labelling declared = scored.outline().labellings().get(labelling);
            int label = declared.labels().indexOf(scored.label(labelling, way));
            labels.get(labelling).set(label < 0 ? declared.labels().size() : label);
        }
    }

    /** What learning one attribute alone does to the total. */
    Unknowns.Field field(String attribute, boolean exact, ScoredBatch scored) {
        long before = now.points(model.total(), 0);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean disqualifies = false;
        for (int way = 0; way < scored.size(); way++) {
            if (scored.disqualified(way)) {
                disqualifies |= !now.disqualified(0);
            } else {
                least = Math.min(least, scored.points(model.total(), way));
                most = Math.max(most, scored.points(model.total(), way));
            }
        }
        return least > most
                ? new Unknowns.Field(attribute, BigDecimal.ZERO, BigDecimal.ZERO, disqualifies, exact)
                : new Unknowns.Field(attribute, gain(before, least), gain(before, most), disqualifies, exact);
    }

    private static BigDecimal gain(long before, long after) {
        return Points.decimal(after).subtract(Points.decimal(before));
    }

    Unknowns unknowns(List<Unknowns.Field> fields, boolean exact) {
        List<Unknowns.Span> spans = new ArrayList<>();
        for (int score = 0; score < low.length; score++) {
            spans.add(new Unknowns.Span(
                    model.scores().get(score).name(),
                    Points.decimal(now.points(score, 0)),
                    Points.decimal(low[score]),
                    Points.decimal(high[score]),
                    facts.steps(lowest[score]),
                    facts.steps(highest[score])));
        }
        List<Unknowns.Labels> possible = new ArrayList<>();
        for (int labelling = 0; labelling < labels.size(); labelling++) {
            Outline.Labelling declared = now.outline().labellings().get(labelling);
            possible.add(new Unknowns.Labels(
                    declared.name(),
                    now.label(labelling, 0),
                    labels.get(labelling).stream()
                            .mapToObj(label -> label < declared.labels().size()
                                    ? declared.labels().get(label)
                                    : ScoredBatch.DISQUALIFIED)
                            .collect(Collectors.toList()),
                    deciding.of(labelling).stream()
                            .map(attribute -> model.attributes().get(attribute).name())
                            .toList()));
        }
        Unknowns.Possible out =
                !isOut ? Unknowns.Possible.NEVER : isIn ? Unknowns.Possible.SOMETIMES : Unknowns.Possible.ALWAYS;
        return new Unknowns(spans, possible, out, fields, exact, tried);
    }
}
