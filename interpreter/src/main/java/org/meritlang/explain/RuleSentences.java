package org.meritlang.explain;

import java.util.List;
import org.meritlang.model.Rule;
import org.meritlang.model.Sentence;

/** The sentences of a rule that give points: its own, or those of its rows. */
final class RuleSentences implements Rule.Visitor<List<Sentence>> {
    private static final RuleSentences ALL = new RuleSentences();

    private RuleSentences() {}

    static List<Sentence> of(Rule rule) {
        return rule.accept(ALL);
    }

    @Override
    public List<Sentence> visitWhen(Rule.When rule) {
        return List.of(rule.sentence());
    }

    @Override
    public List<Sentence> visitPerAmount(Rule.PerAmount rule) {
        return List.of(rule.sentence());
    }

    @Override
    public List<Sentence> visitTable(Rule.Table table) {
        return table.rows().stream().map(Rule.Row::sentence).toList();
    }

    @Override
    public List<Sentence> visitPerOccurrence(Rule.PerOccurrence rule) {
        return List.of(rule.sentence());
    }

    @Override
    public List<Sentence> visitOccurrenceTable(Rule.OccurrenceTable table) {
        return table.rows().stream().map(Rule.OccurrenceRow::sentence).toList();
    }

    @Override
    public List<Sentence> visitPerSilence(Rule.PerSilence rule) {
        return List.of(rule.sentence());
    }
}
