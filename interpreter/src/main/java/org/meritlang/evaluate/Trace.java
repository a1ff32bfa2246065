package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Column;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.model.Condition;
import org.meritlang.model.Decay;
import org.meritlang.model.Decision;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.model.TextExpression;
import org.meritlang.score.Gain;
import org.meritlang.score.Origin;
import org.meritlang.score.ScoredBatch;

/**
 * What the parts of a model came to for the leads of a batch, seen as if nothing disqualified them. A part is the
 * very node of the model that was compiled, not one that equals it. Safe for any thread.
 */
public final class Trace {
    private final Program program;
    private final Run run;
    private final Kept kept;
    private final ScoredBatch scored;
    private final IdentityHashMap<Origin, Gain> gains = new IdentityHashMap<>();

    Trace(Program program, Run run, Kept kept, ScoredBatch scored) {
        this.program = program;
        this.run = run;
        this.kept = kept;
        this.scored = scored;
        program.gains(run).forEach(gain -> gains.put(gain.origin(), gain));
    }

    public ScoredBatch scored() {
        return scored;
    }

    public LeadBatch leads() {
        return run.leads();
    }

    /** The day of the evaluation in the model's time zone, since 1970-01-01. */
    public long today() {
        return run.asOf().day().toEpochDay();
    }

    /** The instant of the evaluation, in microseconds since 1970-01-01T00:00Z. */
    public long now() {
        return run.asOf().micros();
    }

    public ZoneId zone() {
        return run.asOf().zone();
    }

    /** A truth value. */
    public byte truth(Condition condition, int lead) {
        return run.value(kept.slot(condition, byte[].class))[lead];
    }

    /**
     * A number, exactly; empty where it is unknown.
     *
     * @param zeroed as formulas see it, in which an unknown number attribute counts as 0
     */
    public Optional<BigDecimal> number(NumberExpression number, boolean zeroed, int lead) {
        return Optional.ofNullable(run.value(kept.number(number, zeroed)).value(lead));
    }

    /**
     * The texts of a text expression as the data have them: one, or those of a list, which may be none; empty
     * where it is unknown.
     */
    public Optional<List<String>> texts(TextExpression text, int lead) {
        TextSource source = TextSource.of(text);
        Column column = run.column(source.attribute());
        if (!column.isKnown(lead)) {
            return Optional.empty();
        }
        if (column instanceof TextListColumn list) {
            List<String> elements = new ArrayList<>();
            for (int at = list.start(lead); at < list.start(lead + 1); at++) {
                String element = source.exact(list.dictionary(), list.codes()[at]);
                if (element != null) {
                    elements.add(element);
                }
            }
            return Optional.of(elements);
        }
        TextColumn single = (TextColumn) column;
        return Optional.ofNullable(source.exact(single.dictionary(), single.codes()[lead]))
                .map(List::of);
    }

    /** What a rule, or a row of a table, gave, before the caps of its group and score; at scale 4. */
    public long points(Sentence sentence, int lead) {
        Gain gain = Objects.requireNonNull(gains.get(kept.origin(sentence)));
        return gain.points().applyAsLong(lead);
    }

    /** What a group gave within its limits, at scale 4. */
    public long points(Score.Group group, int lead) {
        return run.value(kept.slot(group, long[].class))[lead];
    }

    /**
     * What a score came to on its way, at scale 4.
     *
     * @param sum of its groups or its formula; 0 while it rests
     * @param raised after {@code raise to}
     * @param limited after {@code limit to}
     * @param shown within its range, unless the lead is disqualified
     */
    public record Stages(long sum, long raised, long limited, long shown) {}

    public Stages stages(Score score, int lead) {
        Kept.Stages stages = kept.stages(score);
        return new Stages(
                run.value(stages.sum())[lead],
                run.value(stages.raised())[lead],
                run.value(stages.limited())[lead],
                run.value(stages.shown())[lead]);
    }

    /** The label that an output gives. */
    public String label(int labelling, int lead) {
        int label = program.label(run, labelling, lead);
        return program.outline().labellings().get(labelling).labels().get(label);
    }

    /** The row of a table that takes the lead, counted from 0; -1 where none does. */
    public int row(Rule.Table table, int lead) {
        return run.value(kept.slot(table, int[].class))[lead];
    }

    /** The row of a decision that holds, counted from 0; -1 for the last. */
    public int row(Decision decision, int lead) {
        return run.value(kept.slot(decision, int[].class))[lead];
    }

    /** How many full steps an amount has; negative where it is unknown. */
    public long steps(Rule.PerAmount rule, int lead) {
        return run.value(kept.slot(rule, long[].class))[lead];
    }

    /** How many periods without an activity are completed, or so many that more give no more; negative where it is unknown. */
    public long periods(Rule.PerSilence rule, int lead) {
        return run.value(kept.slot(rule, long[].class))[lead];
    }

    /** Whether it cannot be told which of the lead's occurrences are meant, since a date is unknown. */
    public boolean isUntold(Occurrences occurrences, int lead) {
        return run.value(kept.seen(occurrences).meant()).isUntold(lead);
    }

    /** The occurrences that pass a filter, oldest first, and which of them lie in every window. */
    public List<Occasion> occasions(Occurrences occurrences, int lead) {
        Kept.Seen seen = kept.seen(occurrences);
        Selection meant = run.value(seen.meant());
        return occasions(
                run.value(seen.passing()), lead, at -> meant.has(at) ? Occasion.Fate.COUNTS : Occasion.Fate.OUTSIDE);
    }

    /** The occurrences that a sentence means, oldest first, and which of them count. */
    public List<Occasion> occasions(Rule.PerOccurrence rule, int lead) {
        return occasions((Rule) rule, lead);
    }

    /** The same of a table. */
    public List<Occasion> occasions(Rule.OccurrenceTable table, int lead) {
        return occasions((Rule) table, lead);
    }

    private List<Occasion> occasions(Rule rule, int lead) {
        Kept.Counting counting = kept.counting(rule);
        Selection spaced = run.value(counting.spaced());
        Selection counted = run.value(counting.each().from());
        Optional<int[]> taken = counting.taken().map(run::value);
        return occasions(run.value(counting.meant()), lead, at -> {
            if (!spaced.has(at)) {
                return Occasion.Fate.TOO_OFTEN;
            }
            if (taken.isPresent() && taken.get()[at] == OccurrenceRows.NO_ROW) {
                return Occasion.Fate.NO_ROW;
            }
            return counted.has(at) ? Occasion.Fate.COUNTS : Occasion.Fate.TOO_MANY;
        });
    }

    /** Finds what became of an occurrence. */
    private interface Fates {
        Occasion.Fate of(int occurrence);
    }

    private static List<Occasion> occasions(Selection among, int lead, Fates fates) {
        ActivityTable table = among.table();
        List<Occasion> occasions = new ArrayList<>();
        for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
            if (among.has(at)) {
                occasions.add(new Occasion(at, table.instants()[at], table.days()[at], fates.of(at)));
            }
        }
        return occasions;
    }

    /** What an occurrence that counts gives. */
    public Worth worth(Rule.PerOccurrence rule, Occasion occasion) {
        return worth(kept.counting(rule), occasion);
    }

    /** The same of a table. */
    public Worth worth(Rule.OccurrenceTable table, Occasion occasion) {
        return worth(kept.counting(table), occasion);
    }

    private Worth worth(Kept.Counting counting, Occasion occasion) {
        OccurrencePoints.Each each = counting.each();
        int row = counting.taken().map(slot -> run.value(slot)[occasion.at()]).orElse(0);
        long whole = each.points().get(row);
        return each.decay()
                .map(decay -> worth(whole, decay, occasion, row))
                .orElseGet(() -> new Worth(row, whole, whole, 0));
    }

    /** What is left of points that shrink with the age of an occurrence. */
    public Worth worth(long points, Decay decay, Occasion occasion) {
        return worth(points, decay, occasion, 0);
    }

    private Worth worth(long whole, Decay decay, Occasion occasion, int row) {
        Shrinking shrinking = new Shrinking(decay, run.asOf());
        return new Worth(
                row,
                whole,
                shrinking.left(whole, occasion.day(), occasion.instant()),
                shrinking.completed(occasion.day(), occasion.instant()));
    }
}
