package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Aging;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;

/**
 * Turns rules on activities into steps, in the order in which the language takes them: filter, frequency
 * limits, windows, limits of number, decay, sum, cap.
 */
final class OccurrenceRules {
    private final Plan plan;
    private final OccurrenceCompiler occurrences;
    private final Kept kept;

    OccurrenceRules(Workbench tools) {
        this.plan = tools.plan();
        this.occurrences = tools.occurrences();
        this.kept = tools.kept();
    }

    /**
     * Points for occurrences.
     *
     * @param counted the occurrences that count
     * @param points of each lead
     */
    record PerOccurrence(Slot<Selection> counted, Slot<long[]> points) {}

    /**
     * Points for occurrences by rows.
     *
     * @param rows what each row may take
     */
    record Table(OccurrencePoints.Each each, List<Slot<Selection>> rows, Slot<long[]> points) {}

    /**
     * @param when while this is not true, the rule rests
     */
    PerOccurrence compile(Rule.PerOccurrence rule, Optional<Slot<byte[]>> when) {
        Slot<Selection> inWindow =
                occurrences.selection(rule.occurrences(), rule.limits().frequencies());
        Slot<Selection> counted =
                occurrences.limited(inWindow, rule.occurrences().activity(), rule.limits());
        OccurrencePoints.Each each =
                new OccurrencePoints.Each(counted, Optional.empty(), List.of(rule.points()), rule.decay());
        keep(rule, rule.occurrences(), inWindow, each);
        if (rule.decay().isEmpty()) {
            Slot<int[]> counts = occurrences.counts(counted);
            return new PerOccurrence(
                    counted, plan.points(new OccurrencePoints.Times(counts, rule.points(), rule.cap(), when)));
        }
        return new PerOccurrence(counted, plan.points(new OccurrencePoints.Sum(each, rule.cap(), when)));
    }

    Table compile(Rule.OccurrenceTable table, Optional<Slot<byte[]>> when) {
        Slot<Selection> inWindow =
                occurrences.selection(table.occurrences(), table.limits().frequencies());
        List<Slot<Selection>> rows = table.rows().stream()
                .map(row -> occurrences.selection(row.taken()))
                .toList();
        Slot<int[]> taken = plan.counts(new OccurrenceRows.Taken(inWindow, rows));
        Slot<Selection> counted = occurrences.limited(
                plan.selection(new OccurrenceRows.AnyTaken(inWindow, taken)),
                table.occurrences().activity(),
                table.limits());
        List<Long> points =
                table.rows().stream().map(Rule.OccurrenceRow::points).toList();
        OccurrencePoints.Each each = new OccurrencePoints.Each(counted, Optional.of(taken), points, table.decay());
        keep(table, table.occurrences(), inWindow, each);
        return new Table(each, rows, plan.points(new OccurrencePoints.Sum(each, table.cap(), when)));
    }

    private void keep(Rule rule, Occurrences named, Slot<Selection> spaced, OccurrencePoints.Each each) {
        kept.alsoKeep(() -> kept.put(rule, new Kept.Counting(occurrences.selection(named), spaced, each.rows(), each)));
    }

    /** Points that shrink with the age of the newest occurrence. */
    Slot<long[]> aged(long points, Aging aging) {
        Slot<Selection> from = occurrences.selection(aging.occurrences());
        return plan.points(new Aged(from, occurrences.newest(from), points, aging.decay()));
    }
}
