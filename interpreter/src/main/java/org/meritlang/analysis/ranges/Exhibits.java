package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Score;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Sentence;

/**
 * Leads that show what is said: made up, scored, and kept only if that comes of them which is said. As far as there is
 * time to try they have no fact that they can do without, and they expect what comes of them. For one thread.
 */
public final class Exhibits {
    /** Points have four decimals, and numbers made of them may have more. */
    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.00005");

    /** A score made of more others is told alone. */
    private static final int MOST_PARTS = 5;

    private final Ranges ranges;
    private final Candidates candidates;
    private final Proof proof;
    private final Outcomes outcomes;
    private final Map<Integer, Optional<Example>> ends = new HashMap<>();

    public Exhibits(Ranges ranges, List<Sentence> sentences) {
        Outlook outlook = ranges.outlook();
        this.ranges = ranges;
        this.candidates = new Candidates(ranges);
        this.proof = new Proof(outlook.model(), sentences);
        this.outcomes = new Outcomes(outlook.model(), new LeadWords(outlook.model(), sentences));
    }

    /** One that has the most, or the least, that the score can be. */
    public Optional<Example> end(int score, boolean most) {
        return ends.computeIfAbsent(most ? score : ~score, any -> find(score, most));
    }

    /** One that has the most, or the least, that a number made of scores can be; it expects what these are for it. */
    public Optional<Example> end(NumberExpression number, boolean most) {
        Ranges.Range range = ranges.range(number);
        long points = most ? range.high().points() : range.low().points();
        if (points == Points.LEAST || points == Points.MOST) {
            return Optional.empty();
        }
        BigDecimal exact = Points.decimal(points);
        BigDecimal shown = most ? exact.subtract(HALF_A_STEP) : exact.add(HALF_A_STEP);
        Condition reached = new Condition.NumberTest(
                number, most ? Relation.MORE_OR_EQUAL : Relation.LESS_OR_EQUAL, new NumberExpression.Constant(shown));
        AskedOutputs asked = AskedOutputs.of(reached, ranges.outlook().model().definitions());
        if (asked.isEmpty()) {
            return number instanceof NumberExpression.Earlier earlier
                    ? where(reached, (scored, lead) -> !scored.disqualified(lead))
                            .map(lead -> lead.with(List.of(outcomes.wasExactly(earlier, points))))
                    : Optional.empty();
        }
        return where(reached, asked);
    }

    private Optional<Example> find(int score, boolean most) {
        Extreme end = most ? ranges.range(score).high() : ranges.range(score).low();
        if (proof.isOver() || end.points() == Points.LEAST || end.points() == Points.MOST) {
            return Optional.empty();
        }
        Proof.Shows shows = (scored, lead) -> !scored.disqualified(lead) && scored.points(score, lead) == end.points();
        return candidates
                .first(end.cells(), most, leads -> proof.first(leads, shows))
                .map(lead -> lead.with(outcomeOf(lead, score, end.points(), most)));
    }

    /** What it has of a score; where that is made of a few others, most of all, what it has of these, too. */
    private List<Example.Expectation> outcomeOf(Example lead, int score, long points, boolean most) {
        List<Example.Expectation> expected = new ArrayList<>();
        Set<Integer> parts = most ? parts(score) : Set.of();
        if (parts.size() > 1 && parts.size() <= MOST_PARTS) {
            proof.score(List.of(lead))
                    .ifPresent(scored -> expected.addAll(outcomes.of(scored, new AskedOutputs(parts, Set.of()))));
        }
        expected.add(outcomes.isExactly(score, points));
        return expected;
    }

    private Set<Integer> parts(int score) {
        CheckedModel model = ranges.outlook().model();
        Score.Content content = model.scores().get(score).content();
        if (content instanceof Score.Content.Formula formula) {
            return AskedOutputs.of(formula.number(), model.definitions()).scores();
        }
        return content instanceof Score.Content.Sum sum ? new TreeSet<>(sum.scores()) : Set.of();
    }

    /** A lead with what it gets of a score, or that it is disqualified; as it is where there is no time to see. */
    public Example earning(int score, Example lead) {
        return proof.score(List.of(lead))
                .map(scored -> lead.with(List.of(
                        scored.disqualified(0)
                                ? outcomes.isDisqualified()
                                : outcomes.isExactly(score, scored.points(score, 0)))))
                .orElse(lead);
    }

    /** One of which a condition is true, disqualified or not. */
    public Optional<Example> where(Condition condition) {
        return where(condition, (scored, lead) -> true);
    }

    /** One of which a condition is true and that is not disqualified; it expects what these outputs are. */
    public Optional<Example> where(Condition condition, AskedOutputs shown) {
        return where(condition, (scored, lead) -> !scored.disqualified(lead))
                .flatMap(lead -> proof.score(List.of(lead)).map(scored -> lead.with(outcomes.of(scored, shown))));
    }

    /** One of which a condition is true, and that is disqualified. */
    public Optional<Example> whereDisqualified(Condition condition) {
        return where(condition, (scored, lead) -> scored.disqualified(lead))
                .map(lead -> lead.with(List.of(outcomes.isDisqualified())));
    }

    private Optional<Example> where(Condition condition, Proof.Shows shows) {
        if (proof.isOver()) {
            return Optional.empty();
        }
        Proof asking = proof.asking(new Question(condition, false));
        Proof.Shows both = (scored, lead) -> scored.answer(0, lead) == Truth.TRUE && shows.is(scored, lead);
        return ranges.cells(condition)
                .flatMap(cells -> candidates.first(cells, true, leads -> asking.first(leads, both)))
                .or(() -> ranges.exactCells(condition)
                        .flatMap(cells -> candidates.first(cells, true, leads -> asking.first(leads, both))));
    }

    /** One that did something once for which a filter is true. */
    public Optional<Example> thatDid(int activity, Condition filter) {
        Occurrences occurrences = new Occurrences(activity, Optional.of(filter), List.of());
        Condition didIt = new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
        return proof.asking(new Question(didIt, false))
                .first(
                        List.of(candidates.thatDid(occurrences)),
                        (scored, lead) -> scored.answer(0, lead) == Truth.TRUE);
    }

    /** The instant as of which leads are made up. */
    public Instant asOf() {
        return candidates.asOf();
    }

    /** One occurrence as of then, for which a filter is true if there is one. */
    public Example.Deed deed(int activity, Optional<Condition> filter) {
        return candidates.deed(activity, filter, asOf());
    }

    /**
     * Two of which the first gets fewer points of a score than the second.
     *
     * @param losing whether fewer are taken from the first instead
     * @param under made true of both; what this takes is added to them
     * @return none if they do not show it
     */
    public List<Example> lessAndMore(int score, Example one, Example other, boolean losing, Optional<Condition> under) {
        Optional<Example> base = under.flatMap(this::where);
        if (proof.isOver()
                || base.filter(lead -> !lead.asOf().equals(one.asOf())).isPresent()) {
            return List.of();
        }
        List<Example> leads = Stream.of(one, other).map(lead -> on(base, lead)).toList();
        return proof.score(leads)
                .filter(scored -> !scored.disqualified(0) && !scored.disqualified(1))
                .filter(scored -> losing
                        ? scored.points(score, 0) > scored.points(score, 1)
                        : scored.points(score, 0) < scored.points(score, 1))
                .map(scored -> List.of(
                        leads.get(0).with(List.of(outcomes.isExactly(score, scored.points(score, 0)))),
                        leads.get(1).with(List.of(outcomes.isExactly(score, scored.points(score, 1))))))
                .orElse(List.of());
    }

    private static Example on(Optional<Example> base, Example lead) {
        return base.map(below -> new Example(
                        lead.title(),
                        lead.span(),
                        lead.asOf(),
                        below.attributes(),
                        Stream.concat(below.deeds().stream(), lead.deeds().stream())
                                .toList(),
                        List.of()))
                .orElse(lead);
    }
}
