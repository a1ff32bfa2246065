package org.meritlang.repl.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.Model;
import org.meritlang.analysis.Attainable;
import org.meritlang.analysis.AttainableText;
import org.meritlang.diagnostic.Witness;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.write.Json;
import org.meritlang.repl.write.Wrapped;

/**
 * What the scores of a model can be, as {@code merit check --ranges} tells it.
 *
 * @param byScore in the order of the scores
 */
record ScoreRanges(Map<String, Attainable> byScore) {
    static ScoreRanges of(Model model) {
        return new ScoreRanges(model.attainable());
    }

    /** In paragraphs, cut to the width of a terminal. */
    String text(Terminal terminal) {
        String text = AttainableText.of(byScore) + "\n";
        return terminal.out() ? Wrapped.at(text, terminal.width()) : text;
    }

    /** One object: what was found, an array of JSON already, and the ranges. */
    String json(String found) {
        StringBuilder ranges = new StringBuilder();
        Json.object(ranges, json -> json.objects("ranges", List.copyOf(byScore.entrySet()), ScoreRanges::range));
        return "{\"diagnostics\": " + found.strip() + ",\n " + ranges.substring(1);
    }

    private static void range(Map.Entry<String, Attainable> told, Json json) {
        json.text("score", told.getKey());
        end("least", told.getValue().low(), json);
        end("most", told.getValue().high(), json);
        if (!told.getValue().known()) {
            json.truth("known", false);
        }
    }

    private static void end(String name, Optional<Attainable.End> end, Json json) {
        end.ifPresent(known -> {
            json.number(name, known.points());
            json.truth(name + "Reached", known.reached());
            known.lead().map(Witness::facts).ifPresent(facts -> json.texts(name + "Lead", facts));
        });
    }
}
