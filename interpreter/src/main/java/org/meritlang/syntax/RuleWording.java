package org.meritlang.syntax;

import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;

/** Writes what a rule gives points for, without what all kinds of rule may end with. */
final class RuleWording implements PointsRule.Visitor<String> {
    @Override
    public String visitWhen(PointsRule.When rule) {
        return rule.points().written() + " when " + Wording.of(rule.condition());
    }

    @Override
    public String visitPer(PointsRule.Per rule) {
        return rule.points().written() + " per " + Wording.of(rule.subject());
    }

    @Override
    public String visitPerAmount(PointsRule.PerAmount rule) {
        return rule.points().written() + " per " + amount(rule);
    }

    @Override
    public String visitPerSilence(PointsRule.PerSilence rule) {
        return rule.points().written() + " per " + Wording.of(rule.silence());
    }

    @Override
    public String visitTable(PointsRule.Table table) {
        return (table.perOccurrence() ? "points per " : "points by ") + Wording.of(table.subject());
    }

    /**
     * What is counted, and in what steps: {@code 3 of count of login}. Directly behind a number, {@code days} or
     * {@code length of} would mean another thing, and another number could not be told from it.
     */
    static String amount(PointsRule.PerAmount rule) {
        String subject = Wording.of(rule.subject());
        String first = Spelling.foldCase(subject.split(" ", 2)[0]);
        boolean isNumber = !Character.isLetter(first.codePointAt(0)) && "([".indexOf(first.charAt(0)) < 0;
        boolean isOperator = PhraseTable.english().beginningWith(first).stream()
                .flatMap(phrase -> phrase.left().stream())
                .anyMatch(guard -> !guard.equals("start") && !guard.equals("COLON") && !guard.startsWith("in:"));
        return rule.step().written() + (isNumber || isOperator ? " of " : " ") + subject;
    }
}
