package org.meritlang.repl.trial;

import java.util.List;
import java.util.function.Consumer;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.score.Part;
import org.meritlang.source.Span;
import org.meritlang.trial.Coverage;
import org.meritlang.trial.Miss;
import org.meritlang.trial.Trial;
import org.meritlang.trial.Tried;
import org.meritlang.trial.Why;
import tools.jackson.core.io.JsonStringEncoder;

/** What came of examples as JSON: an array with one object a rule file. */
public final class TrialJson {
    private final StringBuilder out = new StringBuilder();

    private final int threshold;

    private TrialJson(int threshold) {
        this.threshold = threshold;
    }

    /**
     * The whole text.
     *
     * @param threshold how many percent of each file must be tried; 0 for none
     */
    public static String of(List<TestedFile> files, int threshold) {
        TrialJson json = new TrialJson(threshold);
        json.array(files, json::file);
        return json.out.append('\n').toString();
    }

    private void file(TestedFile file) {
        out.append("\n{\"file\": ");
        text(file.name());
        if (file.trial().isPresent()) {
            trial(file.trial().get());
        } else if (file.unreadable().isPresent()) {
            out.append(", \"unreadable\": ");
            text(file.unreadable().get());
        } else {
            out.append(", \"errors\": ").append(Renderer.json(file.errors()).strip());
        }
        out.append('}');
    }

    private void trial(Trial trial) {
        int failed = trial.failed();
        out.append(", \"passed\": ").append(trial.examples().size() - failed);
        out.append(", \"failed\": ").append(failed);
        out.append(", \"examples\": ");
        array(trial.examples(), this::tried);
        coverage(trial.coverage());
    }

    private void tried(Tried tried) {
        out.append("\n  {\"title\": ");
        text(tried.title());
        place(tried.span());
        out.append(", \"passes\": ").append(tried.passes());
        out.append(", \"misses\": ");
        array(tried.misses(), this::miss);
        out.append('}');
    }

    private void miss(Miss miss) {
        out.append("{\"expected\": ");
        text(miss.expected());
        out.append(", \"came\": ");
        text(miss.came());
        place(miss.span());
        out.append(", \"why\": ");
        array(miss.why(), this::why);
        out.append('}');
    }

    private void why(Why why) {
        out.append('{');
        why.points()
                .ifPresent(points -> out.append("\"points\": ")
                        .append(points.toPlainString())
                        .append(", "));
        out.append("\"words\": ");
        text(why.words());
        if (!why.facts().isEmpty()) {
            out.append(", \"facts\": ");
            array(why.facts(), this::text);
        }
        if (!why.because().isEmpty()) {
            out.append(", \"because\": ");
            array(why.because(), this::why);
        }
        out.append('}');
    }

    private void coverage(Coverage coverage) {
        out.append(", \"coverage\": {\"percent\": ").append(coverage.percent());
        out.append(", \"acted\": ").append(coverage.acted().size());
        out.append(", \"all\": ").append(coverage.all());
        if (threshold > 0) {
            out.append(", \"threshold\": ").append(threshold);
            out.append(", \"met\": ").append(coverage.percent() >= threshold);
        }
        out.append(", \"never\": ");
        array(coverage.never(), this::part);
        out.append('}');
    }

    private void part(Part part) {
        out.append("\n  {\"part\": ");
        text(PartText.words(part));
        place(part.span());
        out.append('}');
    }

    private void place(Span span) {
        out.append(", \"at\": ");
        text(span.source().name());
        out.append(", \"line\": ").append(span.line());
    }

    private <T> void array(List<T> elements, Consumer<T> each) {
        out.append('[');
        String between = "";
        for (T element : elements) {
            out.append(between);
            each.accept(element);
            between = ", ";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
