package org.meritlang.change;

import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** What a rule gives its points for: of two rules with one subject the one is the other, changed. */
final class Subjects implements Sentence.Rule.Visitor<String> {
    private static final Subjects SUBJECTS = new Subjects();

    private Subjects() {}

    static String of(Sentence.Rule rule) {
        return rule.accept(SUBJECTS);
    }

    @Override
    public String visitPointsWhen(Sentence.PointsWhen rule) {
        return Formatter.words(rule.condition());
    }

    @Override
    public String visitPointsPer(Sentence.PointsPer rule) {
        return Formatter.words(rule.subject());
    }

    @Override
    public String visitPointsPerAmount(Sentence.PointsPerAmount rule) {
        return Formatter.words(rule.subject());
    }

    @Override
    public String visitPointsPerSilence(Sentence.PointsPerSilence rule) {
        return Formatter.words(rule.silence());
    }

    @Override
    public String visitPointsTable(Sentence.PointsTable table) {
        return Formatter.words(table.subject());
    }
}
