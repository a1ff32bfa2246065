package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Owning;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Tells what a model consists of, statement by statement, in the order of the file. */
public final class Statements {
    private static final String TOTAL = "total";

    private final List<Statement> found = new ArrayList<>();
    private Optional<String> score = Optional.of(TOTAL);
    private Optional<String> group = Optional.empty();

    private Statements() {}

    /**
     * Those of the sentences of a model without errors; its name, what it includes and its examples change no result and
     * are not among them.
     */
    public static List<Statement> of(List<Sentence> sentences) {
        Statements statements = new Statements();
        Reader reader = statements.new Reader();
        Optional<SourceText> source = Optional.empty();
        for (Sentence sentence : sentences) {
            SourceText here = sentence.span().source();
            boolean isOtherFile = source.isPresent() && source.get() != here;
            source = Optional.of(here);
            if (isOtherFile || Owning.ender(sentence).isPresent()) {
                statements.score = Optional.of(TOTAL);
                statements.group = Optional.empty();
            }
            sentence.accept(reader);
        }
        return List.copyOf(statements.found);
    }

    private void ofScore(Statement.Kind kind, String subject, String words) {
        found.add(new Statement(kind, score, group, words, subject, words));
    }

    private void bound(Sentence written, String verb, Optional<Expression> condition) {
        group = Optional.empty();
        ofScore(
                Statement.Kind.SCORE,
                verb + condition.map(c -> " when " + Formatter.words(c)).orElse(""),
                Formatter.words(written));
    }

    private void ofLabels(String owner, String subject, String words) {
        found.add(new Statement(Statement.Kind.LABEL, Optional.of(owner), Optional.empty(), words, subject, words));
    }

    private void ofNothing(Statement.Kind kind, String subject, String words) {
        found.add(new Statement(kind, Optional.empty(), Optional.empty(), words, subject, words));
    }

    private void table(Sentence.PointsTable table) {
        String heading = Formatter.words(table);
        for (Row.PointsRow row : table.rows()) {
            String test = Formatter.words(row.test());
            String identity = Formatter.words(table.subject()) + ": " + test;
            String words = heading + "; " + test + ": " + row.points().written();
            found.add(new Statement(Statement.Kind.POINTS, score, group, identity, identity, words));
        }
    }

    private final class Reader implements Sentence.Visitor<Void> {
        @Override
        public Void visitModelName(Sentence.ModelName model) {
            return null;
        }

        @Override
        public Void visitTimeZone(Sentence.TimeZone timeZone) {
            ofNothing(Statement.Kind.DECLARATION, "time zone", Formatter.words(timeZone));
            return null;
        }

        @Override
        public Void visitInclude(Sentence.Include include) {
            return null;
        }

        @Override
        public Void visitLeadHas(Sentence.LeadHas leadHas) {
            leadHas.rows()
                    .forEach(row -> ofNothing(
                            Statement.Kind.DECLARATION,
                            "lead has " + row.name().key(),
                            "lead has " + Formatter.words(row)));
            return null;
        }

        @Override
        public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
            leadDoes.rows()
                    .forEach(row -> ofNothing(
                            Statement.Kind.DECLARATION,
                            "lead does " + row.name().key(),
                            "lead does " + Formatter.words(row)));
            return null;
        }

        @Override
        public Void visitListOf(Sentence.ListOf list) {
            ofNothing(Statement.Kind.DECLARATION, "list " + list.name().key(), Formatter.words(list));
            return null;
        }

        @Override
        public Void visitListFrom(Sentence.ListFrom list) {
            ofNothing(Statement.Kind.DECLARATION, "list " + list.name().key(), Formatter.words(list));
            return null;
        }

        @Override
        public Void visitDefine(Sentence.Define define) {
            ofNothing(Statement.Kind.DECLARATION, "define " + define.name().key(), Formatter.words(define));
            return null;
        }

        @Override
        public Void visitScoreHeading(Sentence.ScoreHeading heading) {
            score = Optional.of(heading.name().text());
            ofScore(Statement.Kind.SCORE, "score", Formatter.words(heading));
            return null;
        }

        @Override
        public Void visitScoreFormula(Sentence.ScoreFormula formula) {
            String words = Formatter.words(formula);
            Optional<String> owner = Optional.of(formula.name().text());
            found.add(new Statement(Statement.Kind.SCORE, owner, Optional.empty(), words, "score", words));
            return null;
        }

        @Override
        public Void visitGroupHeading(Sentence.GroupHeading heading) {
            group = Optional.of(heading.name().text());
            ofScore(Statement.Kind.SCORE, "group", Formatter.words(heading));
            return null;
        }

        @Override
        public Void visitRule(Sentence.Rule rule) {
            if (rule instanceof Sentence.PointsTable table) {
                table(table);
            } else {
                ofScore(Statement.Kind.POINTS, rule.accept(SUBJECTS), Formatter.words(rule));
            }
            return null;
        }

        @Override
        public Void visitRaiseTo(Sentence.RaiseTo raise) {
            bound(raise, "raise", raise.condition());
            return null;
        }

        @Override
        public Void visitLimitTo(Sentence.LimitTo limit) {
            bound(limit, "limit", limit.condition());
            return null;
        }

        @Override
        public Void visitGrade(Sentence.Grade grade) {
            ofLabels(grade.score().text() + " grade", "grade", Formatter.words(grade));
            return null;
        }

        @Override
        public Void visitDisqualify(Sentence.Disqualify disqualify) {
            ofNothing(
                    Statement.Kind.DISQUALIFICATION,
                    Formatter.words(disqualify.condition()),
                    Formatter.words(disqualify));
            return null;
        }

        @Override
        public Void visitMatrix(Sentence.Matrix matrix) {
            String owner = matrix.name().text();
            ofLabels(owner, "matrix", Formatter.words(matrix));
            matrix.header()
                    .ifPresent(header -> matrix.rows().forEach(row -> {
                        for (int column = 0; column < row.cells().size(); column++) {
                            String cell = row.label().text() + ", "
                                    + header.columns().get(column).text();
                            ofLabels(
                                    owner,
                                    cell,
                                    cell + ": " + row.cells().get(column).text());
                        }
                    }));
            return null;
        }

        @Override
        public Void visitDecide(Sentence.Decide decide) {
            decide.rows()
                    .forEach(row -> ofLabels(
                            decide.name().text(),
                            row.condition().map(Formatter::words).orElse("otherwise"),
                            Formatter.words(row)));
            return null;
        }

        @Override
        public Void visitAlert(Sentence.Alert alert) {
            ofNothing(Statement.Kind.ALERT, alert.text().value(), Formatter.words(alert));
            return null;
        }

        @Override
        public Void visitExample(Sentence.Example example) {
            return null;
        }

        @Override
        public Void visitExamples(Sentence.Examples examples) {
            return null;
        }

        @Override
        public Void visitBroken(Sentence.Broken broken) {
            return null;
        }
    }

    private static final Sentence.Rule.Visitor<String> SUBJECTS = new Sentence.Rule.Visitor<>() {
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
    };
}
