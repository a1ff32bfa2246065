package org.meritlang.repl.prompt;

import java.util.Optional;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/**
 * What a sentence is known by, if there can be only one such: a sentence of the same kind and name says it anew.
 *
 * @param kind the kind of sentence
 * @param key of its name; empty where there is only one of its kind
 */
record Namesake(String kind, String key) {
    static Optional<Namesake> of(Sentence sentence) {
        return sentence.accept(new Finder());
    }

    private static final class Finder implements Sentence.Visitor<Optional<Namesake>> {
        private static Optional<Namesake> named(String kind, String name) {
            return Optional.of(new Namesake(kind, Spelling.key(name)));
        }

        @Override
        public Optional<Namesake> visitModelName(Sentence.ModelName node) {
            return named("model", "");
        }

        @Override
        public Optional<Namesake> visitTimeZone(Sentence.TimeZone node) {
            return named("time zone", "");
        }

        @Override
        public Optional<Namesake> visitInclude(Sentence.Include node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitLeadHas(Sentence.LeadHas node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitLeadDoes(Sentence.LeadDoes node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitListOf(Sentence.ListOf node) {
            return named("list", node.name().text());
        }

        @Override
        public Optional<Namesake> visitListFrom(Sentence.ListFrom node) {
            return named("list", node.name().text());
        }

        @Override
        public Optional<Namesake> visitDefine(Sentence.Define node) {
            return named("define", node.name().text());
        }

        @Override
        public Optional<Namesake> visitScoreHeading(Sentence.ScoreHeading node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitScoreFormula(Sentence.ScoreFormula node) {
            return named("score", node.name().text());
        }

        @Override
        public Optional<Namesake> visitGroupHeading(Sentence.GroupHeading node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitPointsRule(PointsRule node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitRaiseTo(Sentence.RaiseTo node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitLimitTo(Sentence.LimitTo node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitGrade(Sentence.Grade node) {
            return named("grade", node.score().text());
        }

        @Override
        public Optional<Namesake> visitDisqualify(Sentence.Disqualify node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitMatrix(Sentence.Matrix node) {
            return named("matrix", node.name().text());
        }

        @Override
        public Optional<Namesake> visitDecide(Sentence.Decide node) {
            return named("decide", node.name().text());
        }

        @Override
        public Optional<Namesake> visitAlert(Sentence.Alert node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitExample(Sentence.Example node) {
            return named("example", node.title().value());
        }

        @Override
        public Optional<Namesake> visitExamples(Sentence.Examples node) {
            return Optional.empty();
        }

        @Override
        public Optional<Namesake> visitBroken(Sentence.Broken node) {
            return Optional.empty();
        }
    }
}
