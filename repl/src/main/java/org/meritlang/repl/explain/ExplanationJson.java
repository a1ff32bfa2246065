package org.meritlang.repl.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.LabelAccount;
import org.meritlang.explain.Line;
import org.meritlang.explain.ScoreAccount;
import org.meritlang.repl.write.Json;

/** Explanations as programs read them, with every sentence, also those that do not hold. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** One array. */
    public static String array(List<Explanation> explanations) {
        return explanations.stream().map(ExplanationJson::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** A line each. */
    public static String lines(List<Explanation> explanations) {
        return explanations.stream().map(each -> object(each) + "\n").collect(Collectors.joining());
    }

    private static String object(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        Json.object(out, json -> {
            json.text("id", explanation.lead());
            json.text("name", explanation.called());
            json.text("asOf", explanation.asOf().toString());
            json.text("timeZone", explanation.zone().getId());
            json.text("model", explanation.fingerprint());
            json.truth("disqualified", explanation.disqualified());
            json.objects("disqualifications", explanation.disqualifications(), ExplanationJson::line);
            json.objects("scores", explanation.scores(), ExplanationJson::score);
            json.objects("labels", explanation.labels(), ExplanationJson::label);
            json.objects("alerts", explanation.alerts(), ExplanationJson::line);
            explanation.prospect().ifPresent(would -> ProspectJson.append(would, json));
        });
        return out.toString();
    }

    private static void score(ScoreAccount score, Json json) {
        json.text("name", score.name());
        json.number("points", score.points());
        json.number("wouldBe", score.would());
        json.number("low", score.low());
        json.number("high", score.high());
        json.text("formula", score.formula());
        json.objects("groups", score.groups(), (group, ofGroup) -> {
            ofGroup.text("name", group.name());
            ofGroup.number("points", group.points());
            ofGroup.objects("lines", group.lines(), ExplanationJson::line);
        });
        json.objects("lines", score.lines(), ExplanationJson::line);
    }

    private static void label(LabelAccount label, Json json) {
        json.text("name", label.name());
        json.text("kind", word(label.kind()));
        json.text("label", label.label());
        json.text("wouldBe", label.would());
        json.objects("lines", label.lines(), ExplanationJson::line);
    }

    private static void line(Line line, Json json) {
        json.text("kind", word(line.kind()));
        json.text("standing", word(line.standing()));
        json.number("points", line.points());
        json.text("words", line.words());
        json.text("because", line.because());
        json.text("sentence", line.sentence());
        json.texts("facts", line.facts());
        json.text("could", line.could());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
