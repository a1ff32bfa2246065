package org.meritlang.change;

import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;

/** What a rule gives its points for: of two rules with one subject the one is the other, changed. */
final class Subjects implements PointsRule.Visitor<String> {
    private static final Subjects SUBJECTS = new Subjects();

    private Subjects() {}

    static String of(PointsRule rule) {
        return rule.accept(SUBJECTS);
    }

    @Override
    public String visitWhen(PointsRule.When rule) {
        return Formatter.words(rule.condition());
    }

    @Override
    public String visitPer(PointsRule.Per rule) {
        return Formatter.words(rule.subject());
    }

    @Override
    public String visitPerAmount(PointsRule.PerAmount rule) {
        return Formatter.words(rule.subject());
    }

    @Override
    public String visitPerSilence(PointsRule.PerSilence rule) {
        return Formatter.words(rule.silence());
    }

    @Override
    public String visitTable(PointsRule.Table table) {
        return Formatter.words(table.subject());
    }
}
