package org.meritlang.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * A lead as the data have it.
 *
 * @param cells by attribute of {@link Fields}
 * @param deeds in the order of the data, which need not be that of time
 */
record RawLead(String id, List<Cell> cells, List<Deed> deeds) {
    RawLead {
        cells = List.copyOf(cells);
        deeds = List.copyOf(deeds);
    }

    /**
     * What stands in the data, and what it means.
     *
     * @param text empty where there is nothing
     * @param meaning as {@link NaiveLead} has it
     */
    record Cell(Optional<String> text, @Nullable Object meaning) {
        static Cell of(String text, @Nullable Object meaning) {
            return new Cell(Optional.of(text), meaning);
        }
    }

    /**
     * One time that the lead did something.
     *
     * @param activity of {@link Activities}
     * @param cells by its attributes there
     */
    record Deed(int activity, Instant at, List<Cell> cells) {
        Deed {
            cells = List.copyOf(cells);
        }

        Deed at(Instant other) {
            return new Deed(activity, other, cells);
        }

        private boolean is(Activity kind) {
            return activity < Activities.ALL.size()
                    && Activities.ALL.get(activity).key().equals(kind.key());
        }

        private int place(List<Activity> kinds) {
            return IntStream.range(0, kinds.size())
                    .filter(place -> is(kinds.get(place)))
                    .findFirst()
                    .orElse(History.OTHER);
        }

        private Cell cell(Attribute attribute) {
            return cells.get(Activities.ALL.get(activity).attributes().indexOf(attribute));
        }
    }

    RawLead with(List<Deed> others) {
        return new RawLead(id, cells, others);
    }

    /** The same without what it does later. */
    RawLead until(Instant now) {
        return with(deeds.stream().filter(deed -> !deed.at.isAfter(now)).toList());
    }

    /** What the data mean, with the model's attributes and activities in the model's order. */
    NaiveLead naive(CheckedModel model) {
        List<@Nullable Object> values = new ArrayList<>();
        model.attributes().forEach(attribute -> values.add(cell(attribute).meaning));
        List<List<NaiveOccurrence>> history = new ArrayList<>();
        for (Activity kind : model.activities()) {
            history.add(deeds.stream()
                    .filter(deed -> kind.isAny() || deed.is(kind))
                    .map(deed -> occurrence(deed, kind))
                    .toList());
        }
        return new NaiveLead(id, values, history);
    }

    private static NaiveOccurrence occurrence(Deed deed, Activity kind) {
        List<@Nullable Object> values = new ArrayList<>();
        kind.attributes().forEach(attribute -> values.add(deed.cell(attribute).meaning));
        return new NaiveOccurrence(deed.at, values);
    }

    private Cell cell(Attribute attribute) {
        return cells.get(Fields.ALL.indexOf(attribute));
    }

    /** The same leads as columns. */
    static LeadBatch batch(List<RawLead> leads, CheckedModel model) {
        LeadBatchBuilder builder = new LeadBatchBuilder(
                model.attributes(), model.zone(), NumberHabit.DECIMAL_POINT, history(leads, model));
        for (RawLead lead : leads) {
            builder.startLead(lead.id);
            for (int i = 0; i < model.attributes().size(); i++) {
                int attribute = i;
                lead.cell(model.attributes().get(i)).text().ifPresent(text -> builder.set(attribute, text));
            }
            builder.endLead();
        }
        return builder.build();
    }

    /** The first thing that each lead did, then the second, as in a file where leads are mixed. */
    private static History history(List<RawLead> leads, CheckedModel model) {
        HistoryBuilder builder = new HistoryBuilder(model.activities(), model.zone(), NumberHabit.DECIMAL_POINT);
        int most = leads.stream().mapToInt(lead -> lead.deeds.size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (RawLead lead : leads) {
                if (i < lead.deeds.size()) {
                    add(lead.deeds.get(i), lead.id, builder, model);
                }
            }
        }
        return builder.build();
    }

    private static void add(Deed deed, String id, HistoryBuilder builder, CheckedModel model) {
        int place = deed.place(model.activities());
        builder.start(id, place, deed.at);
        if (place != History.OTHER) {
            List<Attribute> attributes = model.activities().get(place).attributes();
            IntStream.range(0, attributes.size())
                    .forEach(attribute -> deed.cell(attributes.get(attribute))
                            .text()
                            .ifPresent(text -> builder.set(attribute, text)));
        }
        builder.end();
    }
}
