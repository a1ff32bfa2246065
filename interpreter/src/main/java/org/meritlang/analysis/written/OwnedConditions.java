package org.meritlang.analysis.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/** The conditions of scores together with those of their headings. */
public final class OwnedConditions implements Rule.Visitor<Void> {
    private final WrittenConditions written;
    private final List<Owned> found = new ArrayList<>();
    private List<Term> above = List.of();

    private OwnedConditions(WrittenConditions written) {
        this.written = written;
    }

    /** Those of headings, rules, rows and bounds that give something, a heading before what it owns. */
    public static List<Owned> of(CheckedModel model, List<Sentence> sentences) {
        OwnedConditions conditions = new OwnedConditions(WrittenConditions.of(sentences));
        model.scores().forEach(conditions::read);
        return List.copyOf(conditions.found);
    }

    private void read(Score score) {
        String key = Spelling.key(score.name());
        List<Term> ofScore = heading(score.when(), written.ofHeading(key), List.of());
        if (score.content() instanceof Score.Content.Rules rules) {
            for (Score.Group group : rules.groups()) {
                above = heading(
                        group.when(),
                        group.name().flatMap(name -> written.ofHeading(key, Spelling.key(name))),
                        ofScore);
                group.rules().forEach(rule -> rule.accept(this));
            }
            above = ofScore;
            Stream.concat(rules.raises().stream(), rules.limits().stream()).forEach(bound -> {
                Span span = bound.sentence().span();
                written.ofSentence(span)
                        .ifPresent(words -> add(Owned.Kind.BOUND, span, Optional.of(Term.of(bound.when(), words))));
            });
        }
    }

    /** All that holds below a heading. */
    private List<Term> heading(Optional<Condition> when, Optional<Expression> words, List<Term> outside) {
        if (when.isEmpty() || words.isEmpty()) {
            return outside;
        }
        Term term = Term.of(when.get(), words.get());
        found.add(new Owned(Owned.Kind.HEADING, term.span(), Optional.of(term), outside));
        return Stream.concat(outside.stream(), Stream.of(term)).toList();
    }

    private void add(Owned.Kind kind, Span sentence, Optional<Term> term) {
        if (term.isPresent() || !above.isEmpty()) {
            found.add(new Owned(kind, sentence, term, above));
        }
    }

    private Optional<Term> clause(Optional<Condition> when, Span sentence) {
        return when.flatMap(condition -> written.ofClause(sentence).map(words -> Term.of(condition, words)));
    }

    private Void addClause(Optional<Condition> when, Span sentence) {
        add(Owned.Kind.RULE, sentence, clause(when, sentence));
        return null;
    }

    @Override
    public Void visitWhen(Rule.When node) {
        Span span = node.sentence().span();
        add(
                Owned.Kind.RULE,
                span,
                Optional.of(written.ofSentence(span)
                        .map(words -> Term.of(node.condition(), words))
                        .orElseGet(() -> new Term(node.condition(), Optional.empty(), span))));
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount node) {
        return addClause(node.when(), node.sentence().span());
    }

    @Override
    public Void visitTable(Rule.Table node) {
        Span span = node.sentence().span();
        addClause(node.when(), span);
        List<Term> outside = above;
        above = Stream.concat(above.stream(), clause(node.when(), span).stream())
                .toList();
        for (Rule.Row row : node.rows()) {
            if (row.points() != 0 && !(row.condition() instanceof Condition.Constant)) {
                Span place = written.ofRow(row.sentence().span());
                add(Owned.Kind.ROW, place, Optional.of(new Term(row.condition(), Optional.empty(), place)));
            }
        }
        above = outside;
        return null;
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence node) {
        return addClause(node.when(), node.sentence().span());
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
        return addClause(node.when(), node.sentence().span());
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence node) {
        return addClause(node.when(), node.sentence().span());
    }
}
