package org.meritlang.analysis.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/** The conditions of a model, each where it stands. */
public final class Statements {
    private final WrittenConditions written;
    private final List<Term> found = new ArrayList<>();
    private final OfRule ofRule = new OfRule();

    private Statements(WrittenConditions written) {
        this.written = written;
    }

    /** All of them: of definitions, headings, rules, rows, bounds, decisions, alerts and disqualifications. */
    public static List<Term> of(CheckedModel model, List<Sentence> sentences) {
        Statements statements = new Statements(WrittenConditions.of(sentences));
        statements.addAll(model);
        return List.copyOf(statements.found);
    }

    private void addAll(CheckedModel model) {
        for (Definition definition : model.definitions()) {
            if (definition instanceof Definition.OfCondition named) {
                written.ofDefinition(Spelling.key(named.name()))
                        .ifPresent(expression -> found.add(Term.of(named.condition(), expression)));
            }
        }
        model.scores().forEach(this::add);
        for (Labelling labelling : model.labellings()) {
            if (labelling instanceof Decision decision) {
                decision.rows().forEach(row -> add(row.when(), row.sentence().span()));
            }
        }
        for (Alert alert : model.alerts()) {
            add(alert.condition(), alert.sentence().span());
        }
        for (Disqualification disqualification : model.disqualifications()) {
            add(disqualification.condition(), disqualification.sentence().span());
        }
    }

    private void add(Condition condition, Span sentence) {
        add(condition, sentence, written.ofSentence(sentence));
    }

    private void add(Condition condition, Span sentence, Optional<Expression> expression) {
        found.add(expression
                .map(words -> Term.of(condition, words))
                .orElseGet(() -> new Term(condition, Optional.empty(), sentence)));
    }

    private void addClause(Optional<Condition> condition, Span sentence) {
        condition.ifPresent(when -> add(when, sentence, written.ofClause(sentence)));
    }

    private void add(Score score) {
        String key = Spelling.key(score.name());
        score.when()
                .ifPresent(
                        when -> written.ofHeading(key).ifPresent(expression -> found.add(Term.of(when, expression))));
        if (!(score.content() instanceof Score.Content.Rules rules)) {
            return;
        }
        for (Score.Group group : rules.groups()) {
            group.when()
                    .ifPresent(when -> group.name()
                            .flatMap(name -> written.ofHeading(key, Spelling.key(name)))
                            .ifPresent(expression -> found.add(Term.of(when, expression))));
            group.rules().forEach(rule -> rule.accept(ofRule));
        }
        rules.raises().forEach(this::add);
        rules.limits().forEach(this::add);
    }

    private void add(Score.Bound bound) {
        Span span = bound.sentence().span();
        written.ofSentence(span).ifPresent(expression -> found.add(Term.of(bound.when(), expression)));
    }

    private final class OfRule implements Rule.Visitor<Void> {
        @Override
        public Void visitWhen(Rule.When node) {
            add(node.condition(), node.sentence().span());
            return null;
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount node) {
            addClause(node.when(), node.sentence().span());
            return null;
        }

        @Override
        public Void visitTable(Rule.Table node) {
            addClause(node.when(), node.sentence().span());
            for (Rule.Row row : node.rows()) {
                if (!(row.condition() instanceof Condition.Constant)) {
                    found.add(new Term(
                            row.condition(),
                            Optional.empty(),
                            written.ofRow(row.sentence().span())));
                }
            }
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence node) {
            addClause(node.when(), node.sentence().span());
            return null;
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
            addClause(node.when(), node.sentence().span());
            return null;
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence node) {
            addClause(node.when(), node.sentence().span());
            return null;
        }
    }
}
