package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Example;
import org.meritlang.check.Occurrences;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** The attainable range of each score. */
final class Ranges {
    /** In rules looked at for a set of leads: of one search, and of a whole model. */
    static final long MOST_OF_A_SEARCH = 1_500_000;

    private static final long MOST_OF_A_MODEL = 12_000_000;

    private final Outlook outlook;
    private final List<Range> ranges = new ArrayList<>();
    private final Map<List<Yields.Seen>, Part.Settled> settled = new HashMap<>();
    private final Budget budget = new Budget(MOST_OF_A_MODEL);
    private final Map<Integer, Optional<Example>> witnesses = new HashMap<>();
    private final Witnesses candidates;
    private final Proof proof;

    /** Both ends. */
    record Range(Extreme low, Extreme high) {
        Bounds bounds() {
            return new Bounds(low.points(), high.points());
        }
    }

    private Ranges(Outlook outlook) {
        this.outlook = outlook;
        this.candidates = new Witnesses(outlook.model(), outlook.space());
        this.proof = new Proof(outlook.model());
    }

    static Ranges of(CheckedModel model) {
        Ranges ranges = new Ranges(new Outlook(model));
        Range[] found = new Range[model.scores().size()];
        for (CheckedModel.Output output : model.order()) {
            if (output instanceof CheckedModel.Output.OfScore score) {
                found[score.index()] = ranges.find(score.index());
                ranges.outlook.know(score.index(), found[score.index()].bounds());
            }
        }
        ranges.ranges.addAll(List.of(found));
        return ranges;
    }

    Outlook outlook() {
        return outlook;
    }

    /** The range of a score, as if nobody were disqualified. */
    Range range(int score) {
        return ranges.get(score);
    }

    /** What a score can be; leads that show it are tried. */
    synchronized Attainable attainable(int score) {
        Range range = range(score);
        boolean exact = isShown(score, range.low(), false) && isShown(score, range.high(), true);
        return new Attainable(
                decimal(range.low().points()), decimal(range.high().points()), exact);
    }

    private boolean isShown(int score, Extreme end, boolean most) {
        return decimal(end.points()).isEmpty() || witness(score, most).isPresent();
    }

    /** A lead that has the most, or the least, that the score can be, where one could be made. */
    synchronized Optional<Example> witness(int score, boolean most) {
        return witnesses.computeIfAbsent(most ? score : ~score, any -> find(score, most));
    }

    /** A lead that has done something so often, and of which nothing else is known, if one could be made. */
    Optional<Example> leadThatDid(Occurrences occurrences, int count) {
        Example lead = candidates.thatDid(occurrences, count);
        return lead.deeds().size() == count ? Optional.of(lead) : Optional.empty();
    }

    private Optional<Example> find(int score, boolean most) {
        Extreme end = most ? range(score).high() : range(score).low();
        if (decimal(end.points()).isEmpty()) {
            return Optional.empty();
        }
        List<Example> leads = candidates.of(end.cells(), most);
        ScoredBatch scored = proof.score(leads);
        for (int lead = 0; lead < leads.size(); lead++) {
            if (!scored.disqualified(lead) && scored.points(score, lead) == end.points()) {
                return Optional.of(leads.get(lead));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(long points) {
        return points == Points.LEAST || points == Points.MOST ? Optional.empty() : Optional.of(Points.decimal(points));
    }

    /**
     * Whether some lead may make a condition true, as if nobody were disqualified; scores are looked at
     * together, so that {@code fit >= 50 and engagement >= 60} is false where one excludes the other.
     */
    boolean canHold(Condition condition) {
        Prospects.Seen seen = outlook.prospects().compile(condition);
        Apart apart = Apart.take(seen, outlook, settled, budget);
        View view = View.of(outlook.space(), outlook.model(), apart.partition());
        Aim aim = new Aim(v -> Truths.canBeTrue(seen.truths(v)) ? Bounds.of(1) : Bounds.ZERO, true, apart.openRules());
        Budget part = budget.part(MOST_OF_A_SEARCH);
        Search.Found found = Search.best(outlook.space(), apart.together(), aim, view, part);
        budget.giveBack(part);
        return found.points() > 0;
    }

    private Range find(int score) {
        Apart apart = Apart.take(score, outlook, settled, budget);
        return new Range(end(score, apart, false), end(score, apart, true));
    }

    private Extreme end(int score, Apart apart, boolean most) {
        View view = View.of(outlook.space(), outlook.model(), apart.partition());
        Aim aim = new Aim(v -> outlook.score(score, v), most, apart.openRules());
        Budget part = budget.part(MOST_OF_A_SEARCH);
        Search.Found found = Search.best(outlook.space(), apart.together(), aim, view, part);
        budget.giveBack(part);
        view.chooseOnly(found.cells());
        return new Extreme(found.points(), new Leaning(apart, aim, view).cells());
    }
}
