package org.meritlang.analysis.ranges;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Question;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Occurrences;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Sentence;

/**
 * Leads that show what is said: made up, scored, and kept only if that comes of them which is said. As far as there is
 * time to try they have no fact that they can do without, and they expect what comes of them. For one thread.
 */
public final class Exhibits {
    private final Ranges ranges;
    private final Witnesses candidates;
    private final Proof proof;
    private final Outcomes outcomes;
    private final Map<Integer, Optional<Example>> ends = new HashMap<>();

    public Exhibits(Ranges ranges, List<Sentence> sentences) {
        Outlook outlook = ranges.outlook();
        this.ranges = ranges;
        this.candidates = new Witnesses(outlook.model(), outlook.space());
        this.proof = new Proof(outlook.model(), sentences);
        this.outcomes = new Outcomes(outlook.model(), new LeadWords(outlook.model(), sentences));
    }

    /** One that has the most, or the least, that the score can be. */
    public Optional<Example> end(int score, boolean most) {
        return ends.computeIfAbsent(most ? score : ~score, any -> find(score, most));
    }

    private Optional<Example> find(int score, boolean most) {
        Extreme end = most ? ranges.range(score).high() : ranges.range(score).low();
        if (proof.isOver() || end.points() == Points.LEAST || end.points() == Points.MOST) {
            return Optional.empty();
        }
        Proof.Shows shows = (scored, lead) -> !scored.disqualified(lead) && scored.points(score, lead) == end.points();
        return proof.first(candidates.of(end.cells(), most), shows)
                .map(lead -> lead.with(List.of(outcomes.isExactly(score, end.points()))));
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
                .flatMap(cells -> asking.first(candidates.of(cells, true), both))
                .or(() ->
                        ranges.exactCells(condition).flatMap(cells -> asking.first(candidates.of(cells, true), both)));
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
