package org.meritlang.guess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NamedValues;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Example;

/**
 * The lead of a suggested example, or a piece of it. Immutable.
 *
 * @param attributes by their index in the model; in a filter by their index in its activity
 */
public record Sketch(Map<Integer, Value> attributes, List<Act> acts) {
    public static final Sketch NOTHING = new Sketch(Map.of(), List.of());
    private static final String SOMETHING_DONE = "something else done";

    public Sketch {
        attributes = Map.copyOf(attributes);
        acts = List.copyOf(acts);
    }

    public static Sketch of(int attribute, Value value) {
        return new Sketch(Map.of(attribute, value), List.of());
    }

    public static Sketch of(List<Act> acts) {
        return new Sketch(Map.of(), acts);
    }

    /** How much it tells. */
    public int size() {
        return attributes.size()
                + acts.stream()
                        .mapToInt(act -> 1
                                + act.with().size()
                                + (act.times() > 1 ? 1 : 0)
                                + (act.when().isPresent() ? 1 : 0))
                        .sum();
    }

    /** The two together; where they disagree about an attribute, each way out. */
    public List<Sketch> and(Sketch other) {
        List<Map<Integer, Value>> ways = new ArrayList<>(List.of(new TreeMap<>(attributes)));
        other.attributes.forEach((attribute, value) -> {
            Value own = attributes.get(attribute);
            List<Value> values = own == null || own.equals(value) ? List.of(value) : both(own, value);
            List<Map<Integer, Value>> longer = new ArrayList<>();
            for (Map<Integer, Value> way : ways) {
                for (Value each : values) {
                    Map<Integer, Value> with = new TreeMap<>(way);
                    with.put(attribute, each);
                    longer.add(with);
                }
            }
            ways.clear();
            ways.addAll(longer.subList(0, Math.min(longer.size(), 8)));
        });
        List<Act> all = together(other.acts);
        return ways.stream().map(way -> new Sketch(way, all)).toList();
    }

    /** What both have done, as often as the one who did it more often. */
    private List<Act> together(List<Act> others) {
        List<Act> all = new ArrayList<>(acts);
        for (Act other : others) {
            int like = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).isLike(other))
                    .findFirst()
                    .orElse(-1);
            if (like < 0) {
                all.add(other);
            } else if (all.get(like).times() < other.times()) {
                all.set(like, other);
            }
        }
        return all;
    }

    /** How many activities it tells of. */
    public int done() {
        return acts.stream().mapToInt(Act::times).sum();
    }

    private static List<Value> both(Value one, Value other) {
        if (one instanceof Value.Text first && other instanceof Value.Text second) {
            String joined = first.text().contains("@") && second.text().startsWith(".")
                    ? Value.SOMEBODY + second.text()
                    : first.text() + " " + second.text();
            return List.of(other, one, new Value.Text(joined), new Value.Text(second.text() + " " + first.text()));
        }
        if (one instanceof Value.Texts first && other instanceof Value.Texts second) {
            List<String> all = new ArrayList<>(first.texts());
            all.addAll(second.texts());
            return List.of(new Value.Texts(all.stream().distinct().toList()), other, one);
        }
        return List.of(other, one);
    }

    /** The same with this value of an attribute in place of any other. */
    public Sketch with(int attribute, Value value) {
        Map<Integer, Value> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new Sketch(more, acts);
    }

    /** The same with so many times of all that can be counted. */
    public Sketch times(int factor) {
        Map<Integer, Value> more = new TreeMap<>(attributes);
        more.replaceAll((attribute, value) -> value instanceof Value.Number number
                ? new Value.Number(number.number().multiply(BigDecimal.valueOf(factor)))
                : value);
        return new Sketch(
                more, acts.stream().map(act -> act.times(act.times() * factor)).toList());
    }

    /** The same with all done then of which it is not said when. */
    public Sketch at(Value moment) {
        return new Sketch(
                attributes,
                acts.stream()
                        .map(act -> act.when().isPresent() ? act : act.at(moment))
                        .toList());
    }

    /** The same done then, whenever it was, and with dates as much longer ago. */
    public Sketch before(Value.Ago moment) {
        Map<Integer, Value> earlier = new TreeMap<>(attributes);
        earlier.replaceAll((attribute, value) -> value instanceof Value.Ago ago && ago.unit() == moment.unit()
                ? new Value.Ago(ago.amount() + moment.amount(), ago.unit())
                : value);
        return new Sketch(earlier, acts.stream().map(act -> act.at(moment)).toList());
    }

    /** All that is told by a little less, each in another way. */
    public List<Sketch> smaller() {
        List<Sketch> smaller = new ArrayList<>();
        for (int attribute : new TreeMap<>(attributes).keySet()) {
            Map<Integer, Value> less = new TreeMap<>(attributes);
            less.remove(attribute);
            smaller.add(new Sketch(less, acts));
        }
        for (int i = 0; i < acts.size(); i++) {
            List<Act> less = new ArrayList<>(acts);
            Act act = less.remove(i);
            smaller.add(new Sketch(attributes, less));
            List<Act> simpler = new ArrayList<>();
            for (int attribute : new TreeMap<>(act.with()).keySet()) {
                simpler.add(act.without(attribute));
            }
            if (act.times() > 1) {
                simpler.add(act.once());
                simpler.add(act.times((act.times() + 1) / 2));
                simpler.add(act.times(act.times() - 1));
            }
            if (act.when().isPresent()) {
                simpler.add(act.now());
            }
            for (Act each : simpler) {
                List<Act> changed = new ArrayList<>(acts);
                changed.set(i, each);
                smaller.add(new Sketch(attributes, changed));
            }
        }
        return smaller;
    }

    public Facts facts(CheckedModel model, Vantage vantage) {
        Map<String, Object> told = new LinkedHashMap<>();
        new TreeMap<>(attributes)
                .forEach((attribute, value) ->
                        told.put(model.attributes().get(attribute).name(), value.seenFrom(vantage)));
        List<Example.Deed> deeds = new ArrayList<>();
        for (Act act : acts) {
            Map<String, Object> with = new LinkedHashMap<>();
            new TreeMap<>(act.with())
                    .forEach((attribute, value) -> with.put(
                            model.activities()
                                    .get(act.activity())
                                    .attributes()
                                    .get(attribute)
                                    .name(),
                            value.seenFrom(vantage)));
            Example.Deed deed = new Example.Deed(name(act, model), vantage.instant(act.when()), with);
            for (int i = 0; i < act.times(); i++) {
                deeds.add(deed);
            }
        }
        return new Facts(told, deeds);
    }

    /** Adds what is told to a lead that is open. */
    public void tell(LeadBatchBuilder lead, CheckedModel model, Vantage vantage) {
        attributes.forEach((attribute, value) -> NamedValues.set(lead, attribute, value.seenFrom(vantage)));
        for (Act act : acts) {
            int activity = place(act, model);
            long at = InstantReader.micros(vantage.instant(act.when()));
            for (int i = 0; i < act.times(); i++) {
                HistoryBuilder done = lead.did(activity, at);
                if (activity == act.activity()) {
                    act.with().forEach((attribute, value) -> NamedValues.set(done, attribute, value.seenFrom(vantage)));
                }
                done.end();
            }
        }
    }

    /** The activity that is done; of {@code any activity} one that the rules name, if they do. */
    private static int place(Act act, CheckedModel model) {
        if (!model.activities().get(act.activity()).isAny()) {
            return act.activity();
        }
        return IntStream.range(0, model.activities().size())
                .filter(other -> !model.activities().get(other).isAny())
                .findFirst()
                .orElse(History.OTHER);
    }

    /** What an activity is called; of {@code any activity} one that the rules name, if they do. */
    public static String name(Act act, CheckedModel model) {
        return model.activities().get(act.activity()).isAny()
                ? model.activities().stream()
                        .filter(activity -> !activity.isAny())
                        .findFirst()
                        .map(activity -> activity.name())
                        .orElse(SOMETHING_DONE)
                : model.activities().get(act.activity()).name();
    }
}
