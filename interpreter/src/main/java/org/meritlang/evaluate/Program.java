package org.meritlang.evaluate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Gain;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.TimeUnit;

/**
 * A model ready to score: its steps in an order in which each finds what it reads, no two alike, and
 * none that no output needs. Immutable; any number of threads may evaluate at once.
 *
 * <p>What a batch is scored to keeps its intermediate values, a byte for each condition and lead; so
 * many leads are best scored in batches of some thousands.
 */
public final class Program {
    private final Inputs inputs;
    private final Outline outline;
    private final Steps steps;
    private final TextMemory memory = new TextMemory();
    private final Results results;
    private final Witness.All witnesses;

    /** What a batch must have, and the time zone in which its days begin. */
    record Inputs(List<Attribute> attributes, List<Activity> activities, ZoneId zone) {}

    /** Where a run leaves the outputs. */
    record Results(
            List<Slot<long[]>> points,
            List<Slot<int[]>> labels,
            Slot<byte[]> disqualified,
            List<Slot<byte[]>> disqualifications,
            List<Slot<byte[]>> alerts,
            List<Slot<byte[]>> answers) {}

    Program(Inputs inputs, Outline outline, Steps steps, Results results, Witness.All witnesses) {
        this.inputs = inputs;
        this.outline = outline;
        this.steps = steps;
        this.results = results;
        this.witnesses = witnesses.copy();
    }

    /** Makes a program of a model. */
    public static Program of(CheckedModel model) {
        return of(model, List.of());
    }

    /**
     * Makes a program of a model that answers questions, too.
     *
     * @param questions known by their place here to {@link ScoredBatch#answer}
     * @throws IllegalArgumentException if a question asks whether a definition holds that is a number
     */
    public static Program of(CheckedModel model, List<Question> questions) {
        return new Compiler(model, List.copyOf(questions), Kept.nothing()).compile();
    }

    /** What is the same for every batch: the names of the outputs. */
    public Outline outline() {
        return outline;
    }

    /**
     * Scores all leads of a batch.
     *
     * @param leads with the model's attributes and activities, in the model's order
     * @param asOf the instant at which they are seen, cut to whole microseconds
     * @throws IllegalArgumentException if the batch has other attributes or activities
     */
    public ScoredBatch evaluate(LeadBatch leads, Instant asOf) {
        return scored(run(leads, asOf), asOf);
    }

    /** What a run over leads scored them to. */
    ScoredBatch scored(Run run, Instant asOf) {
        LeadBatch leads = run.leads();
        AsOf now = run.asOf();
        return new ScoredBatch(
                outline,
                asOf,
                leads::id,
                verdicts(run),
                gains(run),
                new ScoredBatch.OnDemand(
                        () -> witnesses.doubts().stream()
                                .map(doubt -> doubt.of(run, inputs.attributes))
                                .toList(),
                        () -> witnesses.firings().stream()
                                .map(firing -> firing.of(run))
                                .toList(),
                        LaterActivities.of(leads, now),
                        lead -> NextChange.of(this, leads, lead, now)));
    }

    /**
     * The first later instant at which a lead's results, or the answers to the program's questions, change if nothing new
     * happens, as far as it does not lie behind another.
     *
     * @param until not looked beyond, which is quicker than {@link org.meritlang.score.Scorecard#nextChange}
     */
    public Optional<Instant> nextChange(LeadBatch leads, int lead, Instant asOf, Instant until) {
        return NextChange.of(this, leads, lead, AsOf.of(asOf, inputs.zone), InstantReader.micros(until));
    }

    /** Works out all steps for a batch that has what the model asks for. */
    Run run(LeadBatch leads, Instant asOf) {
        check("attributes", leads.attributes(), inputs.attributes);
        check("activities", leads.activities(), inputs.activities);
        return run(leads, AsOf.of(asOf, inputs.zone));
    }

    /**
     * Scores the same leads at the earlier instant to which a model looks back.
     *
     * @param asOf the instant from which it does
     */
    public ScoredBatch evaluateBack(LeadBatch leads, Instant asOf, int amount, TimeUnit unit) {
        return evaluate(
                leads, AsOf.of(asOf, inputs.zone).minus(new Shift(amount, unit)).instant());
    }

    Run run(LeadBatch leads, AsOf asOf) {
        return Run.of(leads, asOf, steps, memory);
    }

    Run run(LeadBatch leads, AsOf asOf, Timing.Whole timings) {
        return Run.of(leads, asOf, steps, memory, timings);
    }

    Steps steps() {
        return steps;
    }

    /** What each sentence gave, in the order of the file. */
    List<Gain> gains(Run run) {
        return witnesses.gains().stream().map(gain -> gain.of(run)).toList();
    }

    /** The number of a label that a lead has in a run, whether it is disqualified or not. */
    int label(Run run, int labelling, int lead) {
        return run.value(results.labels.get(labelling))[lead];
    }

    /** What a run shows of a lead. */
    NextChange.Outcome outcome(Run run, int lead) {
        boolean out = run.value(results.disqualified)[lead] == Truth.TRUE;
        return new NextChange.Outcome(
                out,
                out
                        ? List.of()
                        : results.points.stream()
                                .map(slot -> run.value(slot)[lead])
                                .toList(),
                IntStream.range(0, results.labels.size())
                        .filter(i -> !out || outline.labellings().get(i).asksDisqualified())
                        .mapToObj(i -> label(run, i, lead))
                        .toList(),
                results.answers.stream().map(slot -> run.value(slot)[lead]).toList());
    }

    private static void check(String what, List<?> given, List<?> asked) {
        if (!given.equals(asked)) {
            throw new IllegalArgumentException("a batch with the " + what + " " + given + " for a model with " + asked);
        }
    }

    private ScoredBatch.Verdicts verdicts(Run run) {
        return new ScoredBatch.Verdicts(
                run.size(),
                results.points.stream().map(run::value).toList(),
                results.labels.stream().map(run::value).toList(),
                isTrue(run.value(results.disqualified)),
                areTrue(results.disqualifications, run),
                areTrue(results.alerts, run),
                results.answers.stream().map(run::value).toList());
    }

    private static List<IntPredicate> areTrue(List<Slot<byte[]>> sentences, Run run) {
        return sentences.stream().map(slot -> isTrue(run.value(slot))).toList();
    }

    private static IntPredicate isTrue(byte[] truths) {
        return lead -> truths[lead] == Truth.TRUE;
    }
}
