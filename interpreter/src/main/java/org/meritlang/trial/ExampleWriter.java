package org.meritlang.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritlang.data.Folding;
import org.meritlang.guess.Act;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.guess.Vantage;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Example;
import org.meritlang.model.WrittenNames;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Part;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Parser;

/** Writes leads as examples that expect what comes of them. For one thread. */
final class ExampleWriter {
    private static final int DECIMALS_LIKE_THOUSANDS = 3;

    private final CheckedModel model;
    private final Vantage vantage;
    private final Setting setting;
    private final WrittenNames names;
    private final Set<String> titles = new HashSet<>();

    ExampleWriter(Setting setting) {
        this.setting = setting;
        this.model = setting.model();
        this.vantage = setting.vantage();
        this.names = new WrittenNames(model);
        model.examples().stream().map(Example::title).map(Folding::fold).forEach(titles::add);
    }

    String write(Part part, Probe.Scored lead) {
        Sketch sketch = lead.sketch();
        StringBuilder text = new StringBuilder("example " + quoted(title(part)) + "\n");
        if (vantage.isNamed() || namesADay(sketch)) {
            text.append("  as of ").append(vantage.today()).append('\n');
        }
        if (!sketch.attributes().isEmpty()) {
            text.append("  lead with ")
                    .append(facts(sketch.attributes(), model.attributes()))
                    .append('\n');
        }
        sketch.acts()
                .forEach(act -> text.append("  activity ").append(written(act)).append('\n'));
        text.append("  expect ").append(String.join(", ", expected(part, lead))).append('\n');
        SourceText source = new SourceText("suggestion", text.toString());
        return Formatter.format(Parser.parse(source, names.keys()).file());
    }

    private String title(Part part) {
        String owner = part.owner().map(name -> name + ": ").orElse("");
        String words = part.kind() == Part.Kind.MATRIX_CELL || part.kind() == Part.Kind.TABLE_ROW
                ? owner + part.row().orElse("")
                : owner + part.sentence();
        String title = words.replaceFirst(" because \".*", "")
                .replace("\\\"", "'")
                .replace("\\\\", "\\")
                .replace('"', '\'');
        String unique = title;
        for (int again = 2; !titles.add(Folding.fold(unique)); again++) {
            unique = title + " (" + again + ")";
        }
        return unique;
    }

    private static boolean namesADay(Sketch sketch) {
        return sketch.attributes().values().stream().anyMatch(Value.Day.class::isInstance)
                || sketch.acts().stream()
                        .anyMatch(act ->
                                act.when().filter(Value.Day.class::isInstance).isPresent()
                                        || act.with().values().stream().anyMatch(Value.Day.class::isInstance));
    }

    private String facts(Map<Integer, Value> values, List<Attribute> attributes) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(fact -> names.of(attributes.get(fact.getKey()).name()) + " " + written(fact.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String written(Act act) {
        String facts = act.with().isEmpty()
                ? ""
                : " with "
                        + facts(
                                act.with(),
                                model.activities().get(act.activity()).attributes());
        String times = act.times() == 1 ? "" : " " + act.times() + " times";
        String when = act.when()
                .map(value -> value instanceof Value.Day day ? " on " + day.day() : " " + written(value))
                .orElse("");
        return names.of(Sketch.name(act, model)) + facts + times + when;
    }

    private static String written(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(text.text());
        }
        if (value instanceof Value.Listed listed) {
            return quoted(listed.text());
        }
        if (value instanceof Value.Number number) {
            BigDecimal written = number.number();
            return (written.scale() == DECIMALS_LIKE_THOUSANDS
                            ? written.setScale(DECIMALS_LIKE_THOUSANDS + 1)
                            : written)
                    .toPlainString();
        }
        if (value instanceof Value.YesNo yesNo) {
            return yesNo.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Texts texts) {
            return texts.texts().stream().map(ExampleWriter::quoted).collect(Collectors.joining(", ", "(", ")"));
        }
        if (value instanceof Value.Ago ago) {
            String unit = ago.amount() == 1 ? ago.unit().singular() : ago.unit().plural();
            return ago.amount() + " " + unit + " ago";
        }
        return ((Value.Day) value).day().toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** All that the part does to the lead, the output that it belongs to first. */
    private List<String> expected(Part part, Probe.Scored lead) {
        ScoredBatch batch = setting.score(List.of(lead.sketch()), setting.program());
        Moved moved = lead.moved();
        if (moved.disqualification() && batch.disqualified(0)) {
            return List.of("disqualified");
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (int score : moved.scores()) {
            String name = model.scores().get(score).name();
            shown.put(name, Points.decimal(batch.points(score, 0)).toPlainString());
        }
        for (int labelling : moved.labellings()) {
            shown.put(model.labellings().get(labelling).name(), names.label(batch.label(labelling, 0)));
        }
        List<String> expected = new ArrayList<>();
        part.owner()
                .filter(shown::containsKey)
                .ifPresent(own -> expected.add(names.of(own) + " is " + shown.remove(own)));
        shown.forEach((name, value) -> expected.add(names.of(name) + " is " + value));
        if (moved.disqualification()) {
            expected.add("not disqualified");
        }
        moved.alerts().forEach(text -> expected.add("alert " + quoted(text)));
        return expected;
    }
}
