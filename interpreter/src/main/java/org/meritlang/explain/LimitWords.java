package org.meritlang.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.evaluate.Occasion;
import org.meritlang.evaluate.Occasion.Fate;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Attribute;
import org.meritlang.syntax.TimeUnit;

/** What limits kept from counting: {@code 3 of 14 not counted: at most once every 7 days}. */
record LimitWords(Limits limits, List<Attribute> attributes) {
    LimitWords(Limits limits, CheckedModel model, Occurrences occurrences) {
        this(limits, model.activities().get(occurrences.activity()).attributes());
    }

    List<String> notCounted(List<Occasion> meant) {
        List<String> told = new ArrayList<>();
        tell(meant, Fate.TOO_OFTEN, limits.frequencies().stream().map(LimitWords::words), told);
        boolean one = meant.stream().filter(each -> each.fate() == Fate.NO_ROW).count() == 1;
        tell(meant, Fate.NO_ROW, Stream.of(one ? "no row takes it" : "no row takes them"), told);
        Stream<String> times = limits.times().stream().mapToObj(most -> "up to " + Counted.times(most));
        Stream<String> perValue = limits.perValue().stream()
                .map(limit -> "at most " + Counted.times(limit.times()) + " per "
                        + attributes.get(limit.attribute()).name());
        tell(meant, Fate.TOO_MANY, Stream.concat(times, perValue), told);
        return told;
    }

    private static void tell(List<Occasion> meant, Fate fate, Stream<String> because, List<String> told) {
        long kept = meant.stream().filter(each -> each.fate() == fate).count();
        if (kept > 0) {
            told.add(kept + " of " + meant.size() + " not counted: " + because.collect(Collectors.joining(", ")));
        }
    }

    private static String words(Limits.Frequency frequency) {
        String times = "at most " + Counted.times(frequency.times());
        if (frequency instanceof Limits.Frequency.Every every) {
            TimeUnit unit = every.unit();
            String span = every.amount() == 1 ? unit.singular() : every.amount() + " " + unit.plural();
            return times + " every " + span;
        }
        return times + " a " + ((Limits.Frequency.InCalendar) frequency).unit().singular();
    }
}
