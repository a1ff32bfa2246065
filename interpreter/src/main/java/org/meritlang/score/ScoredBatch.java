package org.meritlang.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a batch of leads at one instant. Leads, scores and labels are referred to by
 * their index, in the order of the batch and of the rule file. Safe for any thread.
 */
public final class ScoredBatch {
    /** The label of a lead that is out, whatever it would have had. */
    public static final String DISQUALIFIED = "disqualified";

    private static final Comparator<Contribution> STRONGEST_FIRST = Comparator.<Contribution, BigDecimal>comparing(
                    c -> c.points().abs())
            .reversed();

    private final Outline outline;
    private final Instant asOf;
    private final IntFunction<String> ids;
    private final Verdicts verdicts;
    private final List<Gain> gains;
    private final OnDemand onDemand;

    /** Found when first asked for. Threads may do so at once: they find the same. */
    private @Nullable List<Doubt> doubts;

    /**
     * The bare results of a batch.
     *
     * @param size how many leads
     * @param points by score and lead, at scale 4, as if nobody were disqualified
     * @param labels by labelling and lead, as numbers of the labels, as if nobody were disqualified
     * @param disqualified whether a lead is out
     * @param disqualifications by sentence, whether it disqualifies a lead
     * @param alerts by sentence, whether its condition holds for a lead as if it were not disqualified
     * @param answers by question and lead, truth values
     */
    public record Verdicts(
            int size,
            List<long[]> points,
            List<int[]> labels,
            IntPredicate disqualified,
            List<IntPredicate> disqualifications,
            List<IntPredicate> alerts,
            List<byte[]> answers) {
        public Verdicts {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
            disqualifications = List.copyOf(disqualifications);
            alerts = List.copyOf(alerts);
            answers = List.copyOf(answers);
        }
    }

    /**
     * What is found out only when it is asked for.
     *
     * @param doubts of every sentence, in the order of the file, kind by kind
     * @param firings of every part, likewise
     * @param later how many activities of a lead lie after the evaluation
     * @param nextChange finds the first later instant at which a lead's result changes
     */
    public record OnDemand(
            Supplier<List<Doubt>> doubts,
            Supplier<List<Firing>> firings,
            IntUnaryOperator later,
            IntFunction<Optional<Instant>> nextChange) {}

    /**
     * @param ids the id of a lead of the batch
     * @param gains of every sentence, in the order of the file
     */
    public ScoredBatch(
            Outline outline,
            Instant asOf,
            IntFunction<String> ids,
            Verdicts verdicts,
            List<Gain> gains,
            OnDemand onDemand) {
        this.outline = outline;
        this.asOf = asOf;
        this.ids = ids;
        this.verdicts = verdicts;
        this.gains = List.copyOf(gains);
        this.onDemand = onDemand;
    }

    /** How many leads there are. */
    public int size() {
        return verdicts.size;
    }

    public Outline outline() {
        return outline;
    }

    /** The instant of the evaluation. */
    public Instant asOf() {
        return asOf;
    }

    public String id(int lead) {
        return ids.apply(lead);
    }

    /** Points at scale 4 (see {@link Points}); 0 when disqualified. */
    public long points(int score, int lead) {
        return verdicts.disqualified.test(lead) ? 0 : verdicts.points.get(score)[lead];
    }

    /** The label as declared; {@link #DISQUALIFIED} when disqualified, unless the decision asks for that. */
    public String label(int labelling, int lead) {
        Outline.Labelling declared = outline.labellings().get(labelling);
        return verdicts.disqualified.test(lead) && !declared.asksDisqualified()
                ? DISQUALIFIED
                : declared.labels().get(verdicts.labels.get(labelling)[lead]);
    }

    public boolean disqualified(int lead) {
        return verdicts.disqualified.test(lead);
    }

    /** Every reason why the lead is out, in the order of the file; empty when it is not. */
    public List<String> disqualifiedBecause(int lead) {
        if (!verdicts.disqualified.test(lead)) {
            return List.of();
        }
        return IntStream.range(0, verdicts.disqualifications.size())
                .filter(i -> verdicts.disqualifications.get(i).test(lead))
                .mapToObj(outline.disqualifications()::get)
                .toList();
    }

    /**
     * Whether one {@code disqualify} sentence holds for a lead.
     *
     * @param sentence counted from 0, in the order of the file
     */
    public boolean disqualifies(int sentence, int lead) {
        return verdicts.disqualifications.get(sentence).test(lead);
    }

    /** Whether this alert's condition holds; of a disqualified lead only if the alert asks for that. */
    public boolean alert(int alert, int lead) {
        return verdicts.alerts.get(alert).test(lead)
                && (outline.alerts().get(alert).asksDisqualified() || !verdicts.disqualified.test(lead));
    }

    /**
     * The same, except that of alerts only some are shown.
     *
     * @param shown by alert, whether it is shown for a lead; an alert that does not hold is not shown in any case
     */
    public ScoredBatch withAlerts(List<IntPredicate> shown) {
        List<IntPredicate> both = IntStream.range(0, verdicts.alerts.size())
                .<IntPredicate>mapToObj(
                        alert -> lead -> verdicts.alerts.get(alert).test(lead)
                                && shown.get(alert).test(lead))
                .toList();
        Verdicts fewer = new Verdicts(
                verdicts.size,
                verdicts.points,
                verdicts.labels,
                verdicts.disqualified,
                verdicts.disqualifications,
                both,
                verdicts.answers);
        return new ScoredBatch(outline, asOf, ids, fewer, gains, onDemand);
    }

    /** The texts of the alerts that hold for the lead, in the order of the file. */
    public List<String> alerts(int lead) {
        return IntStream.range(0, verdicts.alerts.size())
                .filter(alert -> alert(alert, lead))
                .mapToObj(alert -> outline.alerts().get(alert).text())
                .toList();
    }

    /** What gave or took points, strongest first, ties in the order of the file; also when disqualified. */
    public List<Contribution> contributions(int lead) {
        List<Contribution> contributions = new ArrayList<>();
        for (Gain gain : gains) {
            if (gain.points().applyAsLong(lead) != 0) {
                contributions.add(gain.at(lead));
            }
        }
        contributions.sort(STRONGEST_FIRST);
        return contributions;
    }

    /** The reason of every sentence that gives or takes points, in the order of the file. */
    public List<String> reasons() {
        return gains.stream().map(gain -> gain.origin().reason()).toList();
    }

    /** Where the points of every sentence come from, in the order of {@link #reasons()}. */
    public List<Origin> origins() {
        return gains.stream().map(Gain::origin).toList();
    }

    /**
     * The same contributions in the same order, without making objects.
     *
     * @param sentences takes their places in {@link #reasons()}; at least as long as that
     * @param points takes their points, at scale 4; likewise
     * @return how many there are
     */
    public int contributions(int lead, int[] sentences, long[] points) {
        int count = 0;
        for (int sentence = 0; sentence < gains.size(); sentence++) {
            long given = gains.get(sentence).points().applyAsLong(lead);
            if (given != 0) {
                int place = count++;
                for (; place > 0 && Math.abs(points[place - 1]) < Math.abs(given); place--) {
                    sentences[place] = sentences[place - 1];
                    points[place] = points[place - 1];
                }
                sentences[place] = sentence;
                points[place] = given;
            }
        }
        return count;
    }

    /**
     * The sentences that could not tell for some lead of the batch, in the order of the file; counted
     * at each call.
     */
    public List<Undecided> undecided() {
        return doubts().stream().flatMap(doubt -> doubt.count(size()).stream()).toList();
    }

    /** The sentences that could not tell for this lead. */
    public List<Undecided> undecided(int lead) {
        return doubts().stream().flatMap(doubt -> doubt.at(lead).stream()).toList();
    }

    private List<Doubt> doubts() {
        List<Doubt> found = doubts;
        if (found == null) {
            found = onDemand.doubts.get();
            doubts = found;
        }
        return found;
    }

    /**
     * For which leads each part of the model acted, whatever the points it gave: every rule, table row, bound,
     * row of a decision, cell of a matrix, disqualification and alert. In the order of the file, kind by kind;
     * found at each call.
     */
    public List<Firing> firings() {
        return onDemand.firings.get();
    }

    /**
     * The answer to a question that was put with the program: a value of {@link org.meritlang.data.Truth}.
     *
     * @param question its place among the questions
     */
    public byte answer(int question, int lead) {
        return verdicts.answers.get(question)[lead];
    }

    /** How many activities of all leads lie after the instant of the evaluation, so that they did not count. */
    public long laterActivities() {
        long count = 0;
        for (int lead = 0; lead < size(); lead++) {
            count += onDemand.later.applyAsInt(lead);
        }
        return count;
    }

    /** How many activities of this lead do. */
    public int laterActivities(int lead) {
        return onDemand.later.applyAsInt(lead);
    }

    private List<Note> notes(int lead) {
        List<Note> notes = new ArrayList<>();
        undecided(lead).forEach(undecided -> notes.add(undecided.note()));
        if (laterActivities(lead) > 0) {
            notes.add(DataNotes.later(laterActivities(lead)));
        }
        return notes;
    }

    /** All that is to be said of one lead; its notes tell which sentences could not tell, and of later activities. */
    public Scorecard card(int lead) {
        IntFunction<Optional<Instant>> find = onDemand.nextChange;
        return Scorecard.of(this, lead, notes(lead), () -> find.apply(lead));
    }
}
