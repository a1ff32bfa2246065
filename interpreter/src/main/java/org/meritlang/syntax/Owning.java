package org.meritlang.syntax;

import java.util.Optional;

/** Which sentences end the score above them; the others stand among what it owns or are nothing to it. */
public final class Owning {
    private static final Enders ENDERS = new Enders();

    private Owning() {}

    /** What ends the score above it in this sentence, as messages call it; empty where it ends none. */
    public static Optional<String> ender(Sentence sentence) {
        return sentence.accept(ENDERS);
    }

    private static final class Enders implements Sentence.Visitor<Optional<String>> {
        @Override
        public Optional<String> visitModelName(Sentence.ModelName model) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitTimeZone(Sentence.TimeZone timeZone) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitInclude(Sentence.Include include) {
            return Optional.of("`include`");
        }

        @Override
        public Optional<String> visitLeadHas(Sentence.LeadHas leadHas) {
            return Optional.of("`lead has`");
        }

        @Override
        public Optional<String> visitLeadDoes(Sentence.LeadDoes leadDoes) {
            return Optional.of("`lead does`");
        }

        @Override
        public Optional<String> visitListOf(Sentence.ListOf list) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitListFrom(Sentence.ListFrom list) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitDefine(Sentence.Define define) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitScoreHeading(Sentence.ScoreHeading heading) {
            return Optional.of("`score " + heading.name().text() + "`");
        }

        @Override
        public Optional<String> visitScoreFormula(Sentence.ScoreFormula score) {
            return Optional.of("`score " + score.name().text() + " is …`");
        }

        @Override
        public Optional<String> visitGroupHeading(Sentence.GroupHeading heading) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitPointsRule(PointsRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitRaiseTo(Sentence.RaiseTo raise) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitLimitTo(Sentence.LimitTo limit) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitGrade(Sentence.Grade grade) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitDisqualify(Sentence.Disqualify disqualify) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitMatrix(Sentence.Matrix matrix) {
            return Optional.of("`matrix`");
        }

        @Override
        public Optional<String> visitDecide(Sentence.Decide decide) {
            return Optional.of("`decide`");
        }

        @Override
        public Optional<String> visitAlert(Sentence.Alert alert) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitExample(Sentence.Example example) {
            return Optional.of("`example`");
        }

        @Override
        public Optional<String> visitExamples(Sentence.Examples examples) {
            return Optional.of("`examples`");
        }

        @Override
        public Optional<String> visitBroken(Sentence.Broken broken) {
            return Optional.empty();
        }
    }
}
