package org.meritlang.syntax;

/** Which sentences scores and groups own, and which end them, as far as the layout shows it. */
final class Owning {
    private Owning() {}

    static boolean isRule(Sentence sentence) {
        return sentence instanceof Sentence.PointsWhen
                || sentence instanceof Sentence.PointsPer
                || sentence instanceof Sentence.PointsPerAmount
                || sentence instanceof Sentence.PointsPerSilence
                || sentence instanceof Sentence.PointsTable;
    }

    static boolean isBound(Sentence sentence) {
        return sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo;
    }

    static boolean endsGroup(Sentence sentence) {
        return sentence instanceof Sentence.ScoreHeading
                || sentence instanceof Sentence.ScoreFormula
                || sentence instanceof Sentence.LeadHas
                || sentence instanceof Sentence.LeadDoes
                || sentence instanceof Sentence.Include
                || sentence instanceof Sentence.NotYet;
    }
}
