package org.meritlang.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/**
 * A model without errors: every name resolved, every type settled, everything in the order in which
 * it can be evaluated. Immutable. Attributes, activities, definitions, scores and labellings are
 * referred to by their index in these lists.
 *
 * @param name what {@code model} says
 * @param zone the time zone in which days begin
 * @param attributes those that the rules name, in the order of their first use
 * @param activities those that the rules name, each with the attributes that the rules name; the one that
 *     {@code isAny} is among them if a rule asks for {@code any activity}
 * @param definitions conditions and numbers that {@code define} names, each after those it uses
 * @param scores in the order of the file, with {@code total} where its formula stands, else last
 * @param labellings grades, then matrices, then decisions, each in the order of the file
 * @param order scores and labellings, each after those it uses
 * @param disqualifications in the order of the file
 * @param alerts in the order of the file
 * @param examples in the order of the file
 * @param total the index of {@code total} among the scores
 * @param fingerprint of the formatted rules without examples, the same for models that mean the same word for word
 */
public record CheckedModel(
        Optional<String> name,
        ZoneId zone,
        List<Attribute> attributes,
        List<Activity> activities,
        List<Definition> definitions,
        List<Score> scores,
        List<Labelling> labellings,
        List<Output> order,
        List<Disqualification> disqualifications,
        List<Alert> alerts,
        List<Example> examples,
        int total,
        String fingerprint) {
    public CheckedModel {
        attributes = List.copyOf(attributes);
        activities = List.copyOf(activities);
        definitions = List.copyOf(definitions);
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
        order = List.copyOf(order);
        disqualifications = List.copyOf(disqualifications);
        alerts = List.copyOf(alerts);
        examples = List.copyOf(examples);
    }

    /** The keys of names that mean something in the data: attributes of leads, activities, and attributes of these. */
    public Set<String> dataKeys() {
        Set<String> keys = new HashSet<>();
        attributes.forEach(attribute -> keys.add(attribute.key()));
        for (Activity activity : activities) {
            if (!activity.isAny()) {
                keys.add(activity.key());
            }
            activity.attributes().forEach(attribute -> keys.add(attribute.key()));
        }
        return Set.copyOf(keys);
    }

    /** The same with one alert more, so that a condition can be asked that is no part of the rules. */
    public CheckedModel with(Alert alert) {
        List<Alert> more = new ArrayList<>(alerts);
        more.add(alert);
        return new CheckedModel(
                name,
                zone,
                attributes,
                activities,
                definitions,
                scores,
                labellings,
                order,
                disqualifications,
                more,
                examples,
                total,
                fingerprint);
    }

    /** An output that others may use. */
    public sealed interface Output {
        record OfScore(int index) implements Output {}

        record OfLabelling(int index) implements Output {}

        /** Whether the lead is disqualified, for conditions that ask it. */
        record Disqualified() implements Output {}
    }
}
