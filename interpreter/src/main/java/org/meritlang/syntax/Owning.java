package org.meritlang.syntax;

/** Which sentences scores and groups own, and which end them. */
public final class Owning {
    private Owning() {}

    /** Whether the sentence gives points, and so belongs to a group or a score. */
    public static boolean isRule(Sentence sentence) {
        return sentence instanceof Sentence.PointsWhen
                || sentence instanceof Sentence.PointsPer
                || sentence instanceof Sentence.PointsPerAmount
                || sentence instanceof Sentence.PointsPerSilence
                || sentence instanceof Sentence.PointsTable;
    }

    /** Whether the sentence bounds a score, and so ends its groups. */
    public static boolean isBound(Sentence sentence) {
        return sentence instanceof Sentence.RaiseTo || sentence instanceof Sentence.LimitTo;
    }

    /** Whether the score above the sentence, with its groups, owns nothing below it. */
    public static boolean endsScore(Sentence sentence) {
        return sentence instanceof Sentence.ScoreHeading
                || sentence instanceof Sentence.ScoreFormula
                || sentence instanceof Sentence.LeadHas
                || sentence instanceof Sentence.LeadDoes
                || sentence instanceof Sentence.Include
                || (sentence instanceof Sentence.NotYet notYet && notYet.endsScore());
    }
}
