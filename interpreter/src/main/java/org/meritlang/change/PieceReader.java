package org.meritlang.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.ListFile;
import org.meritlang.syntax.Owning;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Sentence;

/** Takes a model apart, sentence by sentence, in the order of the file. */
final class PieceReader {
    private static final String TOTAL = "total";

    private final Folder folder;
    private final List<Piece> found = new ArrayList<>();
    private Optional<String> score = Optional.of(TOTAL);
    private Optional<String> group = Optional.empty();

    private PieceReader(Folder folder) {
        this.folder = folder;
    }

    /**
     * The pieces of a model without errors; its name, what it includes and its examples change no result and are not
     * among them.
     *
     * @param folder where the files are that lists come from
     */
    static List<Piece> read(List<Sentence> sentences, Folder folder) {
        PieceReader pieces = new PieceReader(folder);
        Reader reader = pieces.new Reader();
        Optional<SourceText> source = Optional.empty();
        for (Sentence sentence : sentences) {
            SourceText here = sentence.span().source();
            boolean isOtherFile = source.isPresent() && source.get() != here;
            source = Optional.of(here);
            if (isOtherFile || Owning.ender(sentence).isPresent()) {
                pieces.score = Optional.of(TOTAL);
                pieces.group = Optional.empty();
            }
            sentence.accept(reader);
        }
        return List.copyOf(pieces.found);
    }

    private void add(Statement statement, String subject, Sentence sentence, List<Piece.RowPiece> rows) {
        found.add(new Piece(statement, subject, sentence, Optional.empty(), rows));
    }

    private void ofScore(Statement.Kind kind, String subject, Sentence sentence) {
        add(new Statement(kind, score, group, Formatter.words(sentence)), subject, sentence, List.of());
    }

    private void bound(Sentence written, String verb, Optional<Expression> condition) {
        group = Optional.empty();
        ofScore(
                Statement.Kind.SCORE,
                verb + condition.map(c -> " when " + Formatter.words(c)).orElse(""),
                written);
    }

    private void ofLabels(
            String owner, String subject, Sentence sentence, Function<Statement, List<Piece.RowPiece>> rows) {
        Statement whole =
                new Statement(Statement.Kind.LABEL, Optional.of(owner), Optional.empty(), Formatter.words(sentence));
        add(whole, subject, sentence, rows.apply(whole));
    }

    private void ofNothing(Statement.Kind kind, String subject, Sentence sentence) {
        ofNothing(kind, subject, Formatter.words(sentence), sentence, Optional.empty());
    }

    private void ofNothing(
            Statement.Kind kind, String subject, String words, Sentence sentence, Optional<Piece.ListedFile> listed) {
        Statement statement = new Statement(kind, Optional.empty(), Optional.empty(), words);
        found.add(new Piece(statement, subject, sentence, listed, List.of()));
    }

    private void table(PointsRule.Table table) {
        String heading = (table.perOccurrence() ? "points per " : "points by ") + Formatter.words(table.subject());
        Statement whole = new Statement(Statement.Kind.POINTS, score, group, Formatter.words(table));
        add(whole, heading, table, RowPieces.of(table, whole));
    }

    private Optional<Piece.ListedFile> listed(Sentence.ListFrom list) {
        Reading reading = folder.read(list.span().source().name(), list.path().value());
        return reading instanceof Reading.Found read
                ? Optional.of(new Piece.ListedFile(
                        read.file().text().text(), ListFile.values(read.file().text())))
                : Optional.empty();
    }

    private final class Reader implements Sentence.Visitor<Void> {
        @Override
        public Void visitModelName(Sentence.ModelName model) {
            return null;
        }

        @Override
        public Void visitTimeZone(Sentence.TimeZone timeZone) {
            ofNothing(Statement.Kind.DECLARATION, "time zone", timeZone);
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
                            "lead has " + Formatter.words(row),
                            new Sentence.LeadHas(leadHas.span(), List.of(row)),
                            Optional.empty()));
            return null;
        }

        @Override
        public Void visitLeadDoes(Sentence.LeadDoes leadDoes) {
            leadDoes.rows()
                    .forEach(row -> ofNothing(
                            Statement.Kind.DECLARATION,
                            "lead does " + row.name().key(),
                            "lead does " + Formatter.words(row),
                            new Sentence.LeadDoes(leadDoes.span(), List.of(row)),
                            Optional.empty()));
            return null;
        }

        @Override
        public Void visitListOf(Sentence.ListOf list) {
            ofNothing(Statement.Kind.DECLARATION, "list " + list.name().key(), list);
            return null;
        }

        @Override
        public Void visitListFrom(Sentence.ListFrom list) {
            ofNothing(
                    Statement.Kind.DECLARATION, "list " + list.name().key(), Formatter.words(list), list, listed(list));
            return null;
        }

        @Override
        public Void visitDefine(Sentence.Define define) {
            ofNothing(Statement.Kind.DECLARATION, "define " + define.name().key(), define);
            return null;
        }

        @Override
        public Void visitScoreHeading(Sentence.ScoreHeading heading) {
            score = Optional.of(heading.name().text());
            ofScore(Statement.Kind.SCORE, "score", heading);
            return null;
        }

        @Override
        public Void visitScoreFormula(Sentence.ScoreFormula formula) {
            Optional<String> owner = Optional.of(formula.name().text());
            Statement statement =
                    new Statement(Statement.Kind.SCORE, owner, Optional.empty(), Formatter.words(formula));
            add(statement, "score", formula, List.of());
            return null;
        }

        @Override
        public Void visitGroupHeading(Sentence.GroupHeading heading) {
            group = Optional.of(heading.name().text());
            ofScore(Statement.Kind.SCORE, "group", heading);
            return null;
        }

        @Override
        public Void visitPointsRule(PointsRule rule) {
            if (rule instanceof PointsRule.Table table) {
                table(table);
            } else {
                ofScore(Statement.Kind.POINTS, Subjects.of(rule), rule);
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
            ofLabels(grade.score().text() + " grade", "grade", grade, whole -> List.of());
            return null;
        }

        @Override
        public Void visitDisqualify(Sentence.Disqualify disqualify) {
            ofNothing(Statement.Kind.DISQUALIFICATION, Formatter.words(disqualify.condition()), disqualify);
            return null;
        }

        @Override
        public Void visitMatrix(Sentence.Matrix matrix) {
            ofLabels(matrix.name().text(), "matrix", matrix, whole -> RowPieces.of(matrix, whole));
            return null;
        }

        @Override
        public Void visitDecide(Sentence.Decide decide) {
            ofLabels(decide.name().text(), "decide", decide, whole -> RowPieces.of(decide, whole));
            return null;
        }

        @Override
        public Void visitAlert(Sentence.Alert alert) {
            ofNothing(Statement.Kind.ALERT, alert.text().value(), alert);
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
}
