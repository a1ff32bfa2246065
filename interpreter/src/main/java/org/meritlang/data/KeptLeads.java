package org.meritlang.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.patience.Patience;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;

/**
 * Leads with all that the data have of them, as text, of which the columns of any model are made: each when it is first
 * asked for, and then kept. For any number of threads.
 */
public final class KeptLeads {
    private final LeadBatch all;
    private final ZoneId zone;
    private final NumberHabit habit;
    private final Map<Attribute, Reading> columns = new ConcurrentHashMap<>();
    private final Map<OfKind, Reading> columnsOfKinds = new ConcurrentHashMap<>();
    private final Map<Activity, ActivityTable> tables = new ConcurrentHashMap<>();

    /** A column that was read as a type, and what reading it showed. */
    private record Reading(Column column, ColumnReport report) {}

    /** An attribute of a kind of activity. */
    private record OfKind(String kind, Attribute attribute) {}

    /**
     * Keeps a batch.
     *
     * @param all whose attributes, also those of its activities, are texts or lists of text
     * @param zone in which days begin, and which times without an offset show
     * @param habit how the data write numbers
     */
    public KeptLeads(LeadBatch all, ZoneId zone, NumberHabit habit) {
        this.all = all;
        this.zone = zone;
        this.habit = habit;
    }

    /** All that there is, as text. */
    public LeadBatch all() {
        return all;
    }

    /** The same leads as a model wants to have them. What the data do not have is unknown, or nobody did it. */
    public LeadBatch batch(List<Attribute> attributes, List<Activity> activities) {
        List<Reading> read = attributes.stream().map(this::column).toList();
        return new LeadBatch(
                List.copyOf(attributes),
                all.ids(),
                read.stream().map(Reading::column).toList(),
                read.stream().map(Reading::report).toList(),
                List.copyOf(activities),
                activities.stream().map(this::reports).toList(),
                activities.stream().map(this::table).toList());
    }

    /**
     * One lead by itself, with other values in some of its attributes, and without some of what it has done.
     *
     * @param changed by the attribute's name, as the data would write them; blank for nothing
     * @param notDone names of activities
     */
    public KeptLeads alone(int lead, Map<String, String> changed, Collection<String> notDone) {
        int[] row = {lead};
        List<Attribute> attributes = new ArrayList<>(all.attributes());
        List<Column> alone = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            alone.add(all.column(i).alone(row));
        }
        changed.forEach((name, value) -> {
            int place = place(name).orElse(attributes.size());
            Attribute attribute = Attribute.of(name, new Type.Text());
            ColumnBuilder column = ColumnBuilder.of(attribute, zone, habit);
            column.set(value);
            column.endLead(all.id(lead));
            if (place == attributes.size()) {
                attributes.add(attribute);
                alone.add(column.build());
            } else {
                attributes.set(place, attribute);
                alone.set(place, column.build());
            }
        });
        LeadBatch one = new LeadBatch(
                attributes,
                List.of(all.id(lead)),
                alone,
                List.of(),
                all.activities(),
                List.of(),
                done(lead, notDone.stream().map(Spelling::key).collect(Collectors.toSet())));
        return new KeptLeads(one, zone, habit);
    }

    /** What a lead has done; of any activity what is left of all others. */
    private List<ActivityTable> done(int lead, Set<String> notDone) {
        List<ActivityTable> tables = new ArrayList<>();
        for (int kind = 0; kind < all.activities().size(); kind++) {
            Activity activity = all.activities().get(kind);
            boolean isLeftOut = !activity.isAny() && notDone.contains(activity.key());
            tables.add(all.table(kind).alone(lead, isLeftOut ? Long.MIN_VALUE : Long.MAX_VALUE));
        }
        List<Timeline> others = tables.stream()
                .filter(table -> !table.activity().isAny())
                .map(ActivityTable::timeline)
                .toList();
        if (notDone.isEmpty() || others.isEmpty()) {
            return tables;
        }
        Timeline any = Timeline.merged(others);
        LocalClock clock = new LocalClock(zone);
        return tables.stream()
                .map(table -> table.activity().isAny() ? any.table(table.activity(), clock) : table)
                .toList();
    }

    private Optional<Integer> place(String name) {
        String key = Spelling.key(name);
        for (int i = 0; i < all.attributes().size(); i++) {
            if (all.attributes().get(i).key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Reading column(Attribute wanted) {
        return columns.computeIfAbsent(
                wanted, any -> read(place(wanted.name()).map(all::column), wanted, all.size(), all::id));
    }

    private Optional<ActivityTable> kind(Activity wanted) {
        for (int kind = 0; kind < all.activities().size(); kind++) {
            Activity here = all.activities().get(kind);
            if (here.isAny() == wanted.isAny() && here.key().equals(wanted.key())) {
                return Optional.of(all.table(kind));
            }
        }
        return Optional.empty();
    }

    private ActivityTable table(Activity wanted) {
        return tables.computeIfAbsent(wanted, any -> {
            ActivityTable kept = kind(wanted)
                    .orElseGet(() ->
                            new ActivityTable(wanted, new int[all.size() + 1], new long[0], new int[0], List.of()));
            return new ActivityTable(
                    wanted,
                    kept.starts(),
                    kept.instants(),
                    kept.days(),
                    wanted.attributes().stream()
                            .map(attribute -> columnOf(wanted, attribute).column())
                            .toList());
        });
    }

    private List<ColumnReport> reports(Activity wanted) {
        return wanted.attributes().stream()
                .map(attribute -> columnOf(wanted, attribute).report())
                .toList();
    }

    private Reading columnOf(Activity wanted, Attribute attribute) {
        return columnsOfKinds.computeIfAbsent(new OfKind(wanted.key(), attribute), any -> {
            Optional<ActivityTable> kept = kind(wanted);
            if (kept.isEmpty()) {
                return read(Optional.empty(), attribute, 0, row -> "");
            }
            List<Attribute> own = kept.get().activity().attributes();
            Optional<Column> column = IntStream.range(0, own.size())
                    .filter(i -> own.get(i).key().equals(attribute.key()))
                    .mapToObj(kept.get()::column)
                    .findFirst();
            return read(
                    column,
                    attribute,
                    kept.get().size(),
                    row -> all.id(kept.get().leads()[row]));
        });
    }

    private Reading read(Optional<Column> text, Attribute wanted, int size, IntFunction<String> ids) {
        Patience.current().check();
        ColumnBuilder builder = ColumnBuilder.of(wanted, zone, habit);
        for (int row = 0; row < size; row++) {
            if (text.isPresent()) {
                give(text.get(), row, builder);
            }
            builder.endLead(ids.apply(row));
        }
        ColumnReport report = builder.report();
        Column column = builder.build();
        // The same texts in the dictionary that other batches share: what is found out of its texts is found once.
        boolean isSame = text.isPresent()
                && text.get() instanceof TextColumn
                && column instanceof TextColumn
                && wanted.fallback().isEmpty();
        return new Reading(isSame ? text.get() : column, report);
    }

    private static void give(Column text, int row, ColumnBuilder builder) {
        if (!text.isKnown(row)) {
            builder.setMissing();
        } else if (text instanceof TextListColumn lists) {
            builder.set(lists.texts(row));
        } else if (text instanceof TextColumn texts) {
            builder.set(texts.dictionary().value(texts.codes()[row]));
        } else {
            throw new IllegalArgumentException("kept leads are texts");
        }
    }
}
