package org.meritlang.repl.diff;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Counts what changes. For one thread. */
public final class ChangeTally {
    private final CommonOutputs outputs;
    private long leads;
    private long changed;
    private long up;
    private long down;
    private long newlyDisqualified;
    private long noLongerDisqualified;
    private final long[] leadsOfStep;
    /** By step and common score. */
    private final BigInteger[][] pointsOfStep;

    /** By labelling, label before and label after. */
    private final long[][][] ways;

    /** Counts nothing yet. */
    public ChangeTally(Comparison comparison) {
        outputs = comparison.outputs();
        int steps = comparison.steps().size();
        leadsOfStep = new long[steps];
        pointsOfStep = new BigInteger[steps][outputs.scores().size()];
        for (BigInteger[] points : pointsOfStep) {
            Arrays.fill(points, BigInteger.ZERO);
        }
        ways = outputs.labellings().stream()
                .map(labelling ->
                        new long[labelling.labels().size()][labelling.labels().size()])
                .toArray(long[][][]::new);
    }

    /** Adds a batch of leads, of which some change. */
    public void add(int size, List<ChangedLead> changes) {
        leads += size;
        changed += changes.size();
        for (ChangedLead lead : changes) {
            add(lead);
        }
    }

    private void add(ChangedLead lead) {
        long move = Long.signum(lead.move(outputs.total()));
        up += move > 0 ? 1 : 0;
        down += move < 0 ? 1 : 0;
        newlyDisqualified += lead.isDisqualified() && !lead.wasDisqualified() ? 1 : 0;
        noLongerDisqualified += lead.wasDisqualified() && !lead.isDisqualified() ? 1 : 0;
        for (Cause cause : lead.causes()) {
            leadsOfStep[cause.step()]++;
            BigInteger[] points = pointsOfStep[cause.step()];
            for (int score = 0; score < points.length; score++) {
                points[score] = points[score].add(BigInteger.valueOf(cause.move(score)));
            }
        }
        for (int i = 0; i < ways.length; i++) {
            CommonOutputs.CommonLabelling labelling = outputs.labellings().get(i);
            int from = labelling.labels().indexOf(lead.before(labelling));
            int to = labelling.labels().indexOf(lead.after(labelling));
            ways[i][from][to]++;
        }
    }

    /** Adds the leads that come after these. */
    public void add(ChangeTally later) {
        leads += later.leads;
        changed += later.changed;
        up += later.up;
        down += later.down;
        newlyDisqualified += later.newlyDisqualified;
        noLongerDisqualified += later.noLongerDisqualified;
        for (int step = 0; step < leadsOfStep.length; step++) {
            leadsOfStep[step] += later.leadsOfStep[step];
            for (int score = 0; score < pointsOfStep[step].length; score++) {
                pointsOfStep[step][score] = pointsOfStep[step][score].add(later.pointsOfStep[step][score]);
            }
        }
        for (int i = 0; i < ways.length; i++) {
            for (int from = 0; from < ways[i].length; from++) {
                for (int to = 0; to < ways[i].length; to++) {
                    ways[i][from][to] += later.ways[i][from][to];
                }
            }
        }
    }

    /** How many leads were compared. */
    public long leads() {
        return leads;
    }

    /** How many of them change a score, a label or whether they are disqualified. */
    public long changed() {
        return changed;
    }

    /** How many have a higher total. */
    public long up() {
        return up;
    }

    /** How many have a lower total. */
    public long down() {
        return down;
    }

    public long newlyDisqualified() {
        return newlyDisqualified;
    }

    public long noLongerDisqualified() {
        return noLongerDisqualified;
    }

    /** How many leads change because of a step. */
    public long leads(int step) {
        return leadsOfStep[step];
    }

    /** By how many points a step moves a common score of all of them together, at scale 4. */
    public BigInteger points(int step, int score) {
        return pointsOfStep[step][score];
    }

    /** How many leads that change go from one label to another, or keep it. */
    public long way(int labelling, int from, int to) {
        return ways[labelling][from][to];
    }
}
