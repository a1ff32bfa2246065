package org.meritlang.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Example;
import org.meritlang.data.AttributeSetter;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.evaluate.Program;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** Scores leads that are thought of, as any lead is scored. */
final class Proof {
    private final CheckedModel model;
    private final Program program;

    Proof(CheckedModel model) {
        this.model = model;
        this.program = Program.of(model);
    }

    /** Scores leads that have the same as-of. */
    ScoredBatch score(List<Example> leads) {
        Function<String, Integer> places = place(model.activities().stream()
                .map(activity -> activity.isAny() ? "" : activity.key())
                .toList());
        LeadBatch.Builder batch = new LeadBatch.Builder(
                model.attributes(), model.zone(), NumberHabit.DECIMAL_POINT, History.none(model.activities()));
        for (int i = 0; i < leads.size(); i++) {
            batch.startLead(Integer.toString(i), History.NOTHING);
            set(batch, model.attributes(), leads.get(i).attributes());
            leads.get(i).deeds().forEach(deed -> add(deed, places.apply(Spelling.key(deed.activity())), batch));
            batch.endLead();
        }
        return program.evaluate(batch.build(), leads.get(0).asOf());
    }

    private static Function<String, Integer> place(List<String> keys) {
        return key -> keys.indexOf(key) < 0 ? History.OTHER : keys.indexOf(key);
    }

    private void add(Example.Deed deed, int activity, LeadBatch.Builder batch) {
        if (model.activities().isEmpty()) {
            return;
        }
        long micros = TimeUnit.SECONDS.toMicros(deed.at().getEpochSecond())
                + TimeUnit.NANOSECONDS.toMicros(deed.at().getNano());
        if (activity == History.OTHER) {
            batch.did(activity, micros).end();
            return;
        }
        Activity kind = model.activities().get(activity);
        History.Builder occurrence = batch.did(activity, micros);
        set(occurrence, kind.attributes(), deed.attributes());
        occurrence.end();
    }

    private static void set(AttributeSetter<?> row, List<Attribute> attributes, Map<String, Object> values) {
        for (int i = 0; i < attributes.size(); i++) {
            Object value = values.get(attributes.get(i).name());
            if (value instanceof Boolean truth) {
                row.set(i, truth.booleanValue());
            } else if (value instanceof BigDecimal number) {
                row.set(i, number);
            } else if (value instanceof LocalDate day) {
                row.set(i, day);
            } else if (value instanceof Instant instant) {
                row.set(i, instant);
            } else if (value instanceof List<?> elements) {
                row.set(i, elements.stream().map(Object::toString).toList());
            } else if (value instanceof String text) {
                row.set(i, text);
            }
        }
    }
}
