package org.meritlang.repl.prompt;

import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** In which order kinds of sentence usually stand in a file. */
final class Rank {
    private Rank() {}

    static int of(Sentence sentence) {
        return sentence.accept(new Ranks());
    }

    private static final class Ranks implements Sentence.Visitor<Integer> {
        @Override
        public Integer visitModelName(Sentence.ModelName node) {
            return 0;
        }

        @Override
        public Integer visitTimeZone(Sentence.TimeZone node) {
            return 1;
        }

        @Override
        public Integer visitInclude(Sentence.Include node) {
            return 2;
        }

        @Override
        public Integer visitLeadHas(Sentence.LeadHas node) {
            return 3;
        }

        @Override
        public Integer visitLeadDoes(Sentence.LeadDoes node) {
            return 4;
        }

        @Override
        public Integer visitListOf(Sentence.ListOf node) {
            return 5;
        }

        @Override
        public Integer visitListFrom(Sentence.ListFrom node) {
            return 5;
        }

        @Override
        public Integer visitDefine(Sentence.Define node) {
            return 6;
        }

        @Override
        public Integer visitScoreHeading(Sentence.ScoreHeading node) {
            return 7;
        }

        @Override
        public Integer visitScoreFormula(Sentence.ScoreFormula node) {
            return 7;
        }

        @Override
        public Integer visitGroupHeading(Sentence.GroupHeading node) {
            return 7;
        }

        @Override
        public Integer visitPointsRule(PointsRule node) {
            return 7;
        }

        @Override
        public Integer visitRaiseTo(Sentence.RaiseTo node) {
            return 7;
        }

        @Override
        public Integer visitLimitTo(Sentence.LimitTo node) {
            return 7;
        }

        @Override
        public Integer visitGrade(Sentence.Grade node) {
            return 8;
        }

        @Override
        public Integer visitDisqualify(Sentence.Disqualify node) {
            return 11;
        }

        @Override
        public Integer visitMatrix(Sentence.Matrix node) {
            return 9;
        }

        @Override
        public Integer visitDecide(Sentence.Decide node) {
            return 10;
        }

        @Override
        public Integer visitAlert(Sentence.Alert node) {
            return 12;
        }

        @Override
        public Integer visitExample(Sentence.Example node) {
            return 13;
        }

        @Override
        public Integer visitExamples(Sentence.Examples node) {
            return 13;
        }

        @Override
        public Integer visitBroken(Sentence.Broken node) {
            return 7;
        }
    }
}
