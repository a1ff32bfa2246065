package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Column;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.KeptLeads;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.data.TypeGuess;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.schema.Type;
import org.meritlang.source.Spelling;

/** Looks things up in the data that are held: attributes with the type that rules give them, else with the likeliest. */
record Library(HeldLeads held, List<Attribute> used, List<Activity> done) {
    private static final Set<String> IDS = Set.of("id", "lead", "leadid");

    static Library of(View view) {
        return new Library(view.held(), view.model().attributes(), view.model().activities());
    }

    /** What the data show of an attribute of leads; empty if they have none of that name. */
    Optional<Facts> attribute(String name) {
        return held.schema().field(name).map(field -> facts(Attribute.of(field.name(), type(field.name()))));
    }

    private Facts facts(Attribute attribute) {
        List<LeadBatch> batches = held.over(chunk -> held.kept().get(chunk).batch(List.of(attribute), List.of()));
        return new Facts(
                attribute,
                batches.stream().map(batch -> batch.column(0)).toList(),
                batches.stream()
                        .map(batch -> batch.reports().get(0))
                        .reduce(ColumnReport::with)
                        .orElseGet(() -> nothing(attribute)));
    }

    private static ColumnReport nothing(Attribute attribute) {
        return new ColumnReport(attribute, 0, 0, List.of(), 0, List.of(), false);
    }

    /** What the rules take it for, else the likeliest. */
    Type type(String name) {
        if (IDS.contains(Spelling.key(name))) {
            return new Type.Text();
        }
        Optional<Type> ofRules = used.stream()
                .filter(attribute -> Spelling.same(attribute.name(), name))
                .map(Attribute::type)
                .findFirst();
        return ofRules.orElseGet(() -> guess(
                held.kept().stream().flatMap(kept -> raw(kept, name).stream()).toList()));
    }

    private static Optional<Column> raw(KeptLeads kept, String name) {
        List<Attribute> attributes = kept.all().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (Spelling.same(attributes.get(i).name(), name)) {
                return Optional.of(kept.all().column(i));
            }
        }
        return Optional.empty();
    }

    /** By the first piece in which anything is known. */
    private Type guess(List<Column> columns) {
        for (Column column : columns) {
            for (int row = 0; row < column.size(); row++) {
                if (column.isKnown(row)) {
                    return TypeGuess.of(column, held.zone(), NumberHabit.DECIMAL_POINT);
                }
            }
        }
        return new Type.Text();
    }

    /** All names of the data's attributes. */
    List<String> attributes() {
        return held.schema().fields().stream().map(Schema.Field::name).toList();
    }

    /** The kind of activity of that name, as the data spell it. */
    Optional<String> kind(String name) {
        return held.did().kinds().stream()
                .map(kind -> kind.name())
                .filter(kind -> Spelling.same(kind, name))
                .findFirst();
    }

    /** Its occurrences, piece by piece, without attributes. */
    List<ActivityTable> occurrences(String kind) {
        Activity bare = Activity.of(kind, List.of());
        return held.over(
                chunk -> held.kept().get(chunk).batch(List.of(), List.of(bare)).table(0));
    }

    /** What the data show of the attributes of a kind of activity, of those of which anything is known. */
    List<Facts> attributesOf(String kind) {
        Map<String, String> names = new LinkedHashMap<>();
        held.did().fields().forEach(field -> names.putIfAbsent(Spelling.key(field.name()), field.name()));
        List<Facts> all = new ArrayList<>();
        for (String name : names.values()) {
            Facts facts = factsOf(kind, Attribute.of(name, typeOf(kind, name)));
            if (facts.known() > 0) {
                all.add(facts);
            }
        }
        return all;
    }

    private Type typeOf(String kind, String name) {
        for (Activity activity : done) {
            for (Attribute attribute : activity.attributes()) {
                if (Spelling.same(activity.name(), kind) && Spelling.same(attribute.name(), name)) {
                    return attribute.type();
                }
            }
        }
        return guess(factsOf(kind, Attribute.of(name, new Type.Text())).columns());
    }

    private Facts factsOf(String kind, Attribute attribute) {
        Activity activity = Activity.of(kind, List.of(attribute));
        List<LeadBatch> batches = held.over(chunk -> held.kept().get(chunk).batch(List.of(), List.of(activity)));
        return new Facts(
                attribute,
                batches.stream().map(batch -> batch.table(0).column(0)).toList(),
                batches.stream()
                        .map(batch -> batch.activityReports().get(0).get(0))
                        .reduce(ColumnReport::with)
                        .orElseGet(() -> nothing(attribute)));
    }
}
