package org.meritlang.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.evaluate.Trace;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/**
 * Why a lead is what it is, in a few words for a note: its labels, then the sentences that gave or took most, with
 * their facts as long as these fit. Safe for any thread.
 */
final class Brief {
    private final CheckedModel model;
    private final Trace trace;
    private final List<Source> sources;

    Brief(CheckedModel model, Trace trace) {
        this.model = model;
        this.trace = trace;
        this.sources = sources(model);
    }

    /** A sentence, or a row of a table, and the rule to which it belongs. */
    private record Source(Sentence sentence, Rule rule) {}

    private record Given(Source source, long points) {}

    private static List<Source> sources(CheckedModel model) {
        List<Source> sources = new ArrayList<>();
        for (Score score : model.scores()) {
            if (score.content() instanceof Score.Content.Rules rules) {
                rules.groups()
                        .forEach(group -> group.rules()
                                .forEach(rule -> RuleSentences.of(rule)
                                        .forEach(sentence -> sources.add(new Source(sentence, rule)))));
            }
        }
        return List.copyOf(sources);
    }

    /**
     * The text.
     *
     * @param words how many it may have; the labels, or else the strongest reason, stand in any case
     */
    String of(int lead, int words) {
        OneLead seen = new OneLead(model, trace, lead);
        if (trace.scored().disqualified(lead)) {
            return "Disqualified: " + String.join("; ", trace.scored().disqualifiedBecause(lead));
        }
        String labels = labels(lead);
        StringBuilder text = new StringBuilder(labels);
        int left = words - count(labels);
        String between = labels.isEmpty() ? "" : ": ";
        List<String> said = shown().stream().map(seen::label).toList();
        for (Given given : strongest(lead)) {
            Line line = line(given, seen);
            if (line.because().isEmpty() && said.contains(line.words())) {
                continue;
            }
            List<String> ways = ReasonWords.of(line, given.points < 0 ? "against it: " : "");
            int room = left;
            String shortest = ways.get(ways.size() - 1);
            String told =
                    ways.stream().filter(way -> count(way) <= room).findFirst().orElse(shortest);
            if (count(told) > left && !text.isEmpty()) {
                break;
            }
            text.append(between).append(told);
            left -= count(told);
            between = "; ";
        }
        return text.isEmpty() ? "Nothing gave points" : text.toString();
    }

    private String labels(int lead) {
        ScoredBatch scored = trace.scored();
        List<Outline.Labelling> all = scored.outline().labellings();
        return shown().stream()
                .map(i -> isGrade(all.get(i)) ? all.get(i).name() + " " + scored.label(i, lead) : scored.label(i, lead))
                .collect(Collectors.joining(", "));
    }

    /** Matrices and decisions by their indices; where there are none, the grades. */
    private List<Integer> shown() {
        List<Outline.Labelling> all = trace.scored().outline().labellings();
        boolean onlyGrades = all.stream().allMatch(Brief::isGrade);
        return IntStream.range(0, all.size())
                .filter(i -> onlyGrades || !isGrade(all.get(i)))
                .boxed()
                .toList();
    }

    private static boolean isGrade(Outline.Labelling labelling) {
        return labelling.kind() == Outline.Labelling.Kind.GRADE;
    }

    /** Those that gave or took most first. */
    private List<Given> strongest(int lead) {
        List<Given> given = new ArrayList<>();
        for (Source source : sources) {
            long points = trace.points(source.sentence, lead);
            if (points != 0) {
                given.add(new Given(source, points));
            }
        }
        given.sort(Comparator.comparing(each -> Math.abs(each.points), Comparator.reverseOrder()));
        return given;
    }

    private static Line line(Given given, OneLead seen) {
        String sentence = given.source.sentence.words();
        List<Line> lines = new RuleLines(seen, Room.OPEN).of(given.source.rule);
        return lines.stream()
                .filter(line -> line.sentence().equals(sentence))
                .findFirst()
                .orElse(lines.get(0));
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
