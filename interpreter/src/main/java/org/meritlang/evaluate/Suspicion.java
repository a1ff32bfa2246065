package org.meritlang.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meritlang.data.Column;
import org.meritlang.data.TextColumn;
import org.meritlang.model.DateExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Doubt;

/** Something that a sentence hangs on and that may be unknown. */
sealed interface Suspicion {
    /** What reports call it. */
    String what(List<Attribute> attributes);

    /** Whether it was unknown for a lead of this run. */
    IntPredicate unknown(Run run);

    /**
     * An attribute.
     *
     * @param number whether it is a number, as formulas count as 0 where it is unknown
     */
    record OfAttribute(int attribute, boolean number) implements Suspicion {
        @Override
        public String what(List<Attribute> attributes) {
            return attributes.get(attribute).name();
        }

        @Override
        public IntPredicate unknown(Run run) {
            Column column = run.column(attribute);
            return lead -> !column.isKnown(lead);
        }
    }

    /** The attribute is known, but has no domain; a list is known whatever its elements have. */
    record OfDomain(TextSource source) implements Suspicion {
        @Override
        public String what(List<Attribute> attributes) {
            return "domain of ".repeat(source.domains())
                    + attributes.get(source.attribute()).name();
        }

        @Override
        public IntPredicate unknown(Run run) {
            if (run.column(source.attribute()) instanceof TextColumn column) {
                return lead -> column.isKnown(lead) && source.folded(column.dictionary(), column.codes()[lead]) == null;
            }
            return lead -> false;
        }
    }

    record OfDivision(Slot<Numbers> divisor) implements Suspicion {
        @Override
        public String what(List<Attribute> attributes) {
            return "a division by zero";
        }

        @Override
        public IntPredicate unknown(Run run) {
            Numbers divisors = run.value(divisor);
            return divisors::isZero;
        }
    }

    /** The activity never happened, and the date that it is counted from then, if there is one, is unknown. */
    record OfSilence(Slot<int[]> newest, String last, Optional<DateExpression> countingFrom) implements Suspicion {
        @Override
        public String what(List<Attribute> attributes) {
            return countingFrom.isPresent() && countingFrom.get() instanceof DateExpression.OfAttribute date
                    ? attributes.get(date.attribute()).name()
                    : last;
        }

        @Override
        public IntPredicate unknown(Run run) {
            int[] rows = run.value(newest);
            Optional<Dates> dates = countingFrom.map(date -> Dates.of(date, run));
            return lead -> rows[lead] == Newest.NONE && Silences.isUnknown(dates, lead);
        }
    }

    /** There is nothing of which the number could be made. */
    record OfAggregate(Aggregates.Source<Numbers> source, String what) implements Suspicion {
        @Override
        public String what(List<Attribute> attributes) {
            return what;
        }

        @Override
        public IntPredicate unknown(Run run) {
            Selection selection = run.value(source.from());
            Numbers numbers = source.values(run);
            int[] starts = selection.table().starts();
            return lead -> !selection.isUntold(lead)
                    && IntStream.range(starts[lead], starts[lead + 1])
                            .noneMatch(at -> selection.has(at) && numbers.isKnown(at));
        }
    }

    /** For a report of one run; what is called the same is one suspect. */
    static List<Doubt.Suspect> suspects(Collection<Suspicion> suspicions, List<Attribute> attributes, Run run) {
        Map<String, IntPredicate> unknown = new LinkedHashMap<>();
        for (Suspicion suspicion : suspicions) {
            unknown.merge(suspicion.what(attributes), suspicion.unknown(run), IntPredicate::or);
        }
        return unknown.entrySet().stream()
                .map(entry -> new Doubt.Suspect(entry.getKey(), entry.getValue()))
                .toList();
    }
}
