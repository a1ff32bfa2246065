package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.meritlang.data.Column;
import org.meritlang.data.DateColumn;
import org.meritlang.data.Folding;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.TextColumn;
import org.meritlang.data.TextListColumn;
import org.meritlang.data.Truth;
import org.meritlang.data.YesNoColumn;
import org.meritlang.guess.Act;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Vantage;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Attribute;

/**
 * What is known of one lead, beside which changes are told.
 *
 * @param lead alone in its batch
 */
record LeadFacts(CheckedModel model, LeadBatch lead, Vantage vantage) {
    /** The value of an attribute as an example has it; empty where it is unknown. */
    private Optional<Object> known(int attribute) {
        Column column = lead.column(attribute);
        return column.isKnown(0) ? Optional.of(value(column)) : Optional.empty();
    }

    boolean isKnown(int attribute) {
        return lead.column(attribute).isKnown(0);
    }

    private static Object value(Column column) {
        if (column instanceof NumberColumn numbers) {
            return Optional.ofNullable(numbers.value(0)).orElse(BigDecimal.ZERO);
        }
        if (column instanceof YesNoColumn truths) {
            return truths.truths()[0] == Truth.TRUE;
        }
        if (column instanceof DateColumn dates) {
            return dates.instants()[0] == DateColumn.NO_TIME
                    ? LocalDate.ofEpochDay(dates.days()[0])
                    : Instant.EPOCH.plus(dates.instants()[0], ChronoUnit.MICROS);
        }
        if (column instanceof TextListColumn list) {
            return IntStream.range(list.start(0), list.start(1))
                    .mapToObj(at -> list.dictionary().value(list.codes()[at]))
                    .toList();
        }
        TextColumn texts = (TextColumn) column;
        return texts.dictionary().value(texts.codes()[0]);
    }

    /** Whether a change would change nothing. */
    boolean isSo(int attribute, org.meritlang.guess.Value value) {
        Object told = value.seenFrom(vantage);
        return known(attribute).filter(known -> isSame(known, told)).isPresent();
    }

    private static boolean isSame(Object known, Object told) {
        if (known instanceof BigDecimal number && told instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        if (known instanceof String text && told instanceof String other) {
            return Folding.fold(text).equals(Folding.fold(other));
        }
        return known.equals(told);
    }

    /** What it does first, then what is learnt or changes. */
    List<Step> steps(Sketch way) {
        List<Step> steps = new ArrayList<>();
        for (Act act : way.acts()) {
            Step done = new Step.Done(Sketch.name(act, model), with(act));
            IntStream.range(0, act.times()).forEach(any -> steps.add(done));
        }
        new TreeMap<>(way.attributes()).forEach((attribute, value) -> {
            String name = model.attributes().get(attribute).name();
            String told = words(value.seenFrom(vantage));
            boolean changes = model.attributes().get(attribute).type().accept(new ChangesInLife());
            steps.add(known(attribute)
                    .<Step>map(known -> new Step.Changed(name, words(known), told, changes))
                    .orElseGet(() -> new Step.Learnt(name, told)));
        });
        return steps;
    }

    private Map<String, String> with(Act act) {
        Map<String, String> with = new LinkedHashMap<>();
        List<Attribute> attributes = model.activities().get(act.activity()).attributes();
        new TreeMap<>(act.with())
                .forEach((attribute, value) ->
                        with.put(attributes.get(attribute).name(), words(value.seenFrom(vantage))));
        return with;
    }

    /** As rules write it. */
    private static String words(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> texts) {
            return "("
                    + String.join(
                            ", ",
                            texts.stream().map(text -> quoted(text.toString())).toList()) + ")";
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** How far numbers go from what is known, so that of two ways the nearer can be told. */
    double reach(Sketch way) {
        double reach = 0;
        for (var each : way.attributes().entrySet()) {
            Object told = each.getValue().seenFrom(vantage);
            Optional<Object> known = known(each.getKey());
            if (told instanceof BigDecimal number) {
                double from = known.map(k -> ((BigDecimal) k).doubleValue()).orElse(0.0);
                reach += Math.abs(number.doubleValue() - from);
            }
        }
        return reach;
    }
}
