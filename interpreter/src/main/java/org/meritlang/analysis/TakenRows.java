package org.meritlang.analysis;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Words;
import org.meritlang.analysis.written.WrittenConditions;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Labelling;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.source.Span;

/** Finds rows of tables and decisions that nobody reaches, because those above take all that they could. */
final class TakenRows implements Pass {
    /** How many rows above are compared with one, the nearest that ask the same. */
    private static final int MOST_ABOVE = 60;

    @Override
    public List<Finding> findings(Subject subject) {
        Logic logic = Logic.of(subject.model());
        WrittenConditions written = WrittenConditions.of(subject.sentences());
        Specimens told = new Specimens(subject);
        for (Labelling labelling : subject.model().labellings()) {
            if (labelling instanceof Decision decision) {
                List<Row> rows = decision.rows().stream()
                        .map(row ->
                                new Row(row.when(), written.ofRow(row.sentence().span()), logic))
                        .toList();
                tell(rows, logic, told);
            }
        }
        for (Rule.Table table : rules(subject, Rule.Table.class)) {
            List<Row> rows = table.rows().stream()
                    .filter(row -> !(row.condition() instanceof Condition.Constant))
                    .map(row -> new Row(
                            row.condition(), written.ofRow(row.sentence().span()), logic))
                    .toList();
            tell(rows, logic, told);
            tellRest(table, rows, logic, told);
        }
        new TakenOccurrences(subject, written, logic, told).tell();
        return told.findings();
    }

    /** Nobody is left for {@code otherwise}; one that gives nothing does no harm. */
    private static void tellRest(Rule.Table table, List<Row> rows, Logic logic, Specimens told) {
        List<Condition> above = rows.stream().map(Row::condition).toList();
        for (Rule.Row rest : table.rows()) {
            if (rest.condition() instanceof Condition.Constant
                    && rest.points() != 0
                    && above.size() <= MOST_ABOVE
                    && !logic.canHold(List.of(), above)) {
                told.tell(Diagnostic.of(
                        Code.ROW_TAKES_NOBODY,
                        rest.sentence().span(),
                        "No lead reaches this row: the rows above take every lead. Leave it out."));
            }
        }
    }

    /** The rules of one kind, of all scores. */
    static <T extends Rule> List<T> rules(Subject subject, Class<T> kind) {
        return subject.model().scores().stream()
                .flatMap(score -> rules(score, kind).stream())
                .toList();
    }

    /** The rules of one kind that a score has, in all its groups. */
    static <T extends Rule> List<T> rules(Score score, Class<T> kind) {
        return score.content() instanceof Score.Content.Rules rules
                ? rules.groups().stream()
                        .flatMap(group -> group.rules().stream())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList()
                : List.of();
    }

    private record Row(Condition condition, Span span, Set<Topic> topics) {
        Row(Condition condition, Span span, Logic logic) {
            this(condition, span, logic.topics(condition));
        }
    }

    /** The nearest first. */
    private static List<Row> aboutTheSame(Row row, List<Row> rows, Map<Topic, Deque<Integer>> above) {
        return row.topics().stream()
                .flatMap(topic ->
                        above.getOrDefault(topic, new ArrayDeque<>()).stream().limit(MOST_ABOVE))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_ABOVE)
                .map(rows::get)
                .toList();
    }

    private static void tell(List<Row> rows, Logic logic, Specimens told) {
        Map<Topic, Deque<Integer>> byTopic = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            Row row = rows.get(i);
            List<Row> above = aboutTheSame(row, rows, byTopic);
            row.topics()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, any -> new ArrayDeque<>())
                            .addFirst(place));
            if (!above.isEmpty()
                    && !logic.canHold(
                            List.of(row.condition()),
                            above.stream().map(Row::condition).toList())
                    && logic.canHold(row.condition())) {
                List<Condition> first = above.stream().map(Row::condition).toList();
                told.tell(
                        taken(row, above, logic), new Condition.And(List.of(row.condition(), new Condition.Or(first))));
            }
        }
    }

    private static Diagnostic taken(Row row, List<Row> above, Logic logic) {
        Optional<Row> wider = above.stream()
                .filter(other -> logic.implies(row.condition(), other.condition()))
                .findFirst();
        String by = wider.map(other -> Words.quoted(other.span().text()) + " above takes")
                .orElse("the rows above take");
        Diagnostic told = Diagnostic.of(
                Code.ROW_TAKES_NOBODY,
                row.span(),
                "No lead reaches this row: " + by + " every lead that it could take. The narrower row comes first.");
        return wider.map(other -> told.withRelated(other.span(), "takes them first"))
                .orElse(told);
    }
}
