package org.meritlang.change;

import java.util.List;
import java.util.Optional;
import org.meritlang.change.Rename.What;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/**
 * A sentence of a model that can be taken out of it, or put into another one.
 *
 * @param statement what it says; of a sentence with rows without these
 * @param subject what it asks or names: a sentence of the same place and subject with other words is one that was changed
 * @param sentence as written; one row of {@code lead has} or {@code lead does} is a sentence of its own
 * @param listed the values of a list that stand in a file of their own
 * @param rows of a points table or a decision, or the cells of a matrix; else none
 */
record Piece(Statement statement, String subject, Sentence sentence, Optional<ListedFile> listed, List<RowPiece> rows) {
    Piece {
        rows = List.copyOf(rows);
    }

    /** A row of a sentence, or a cell of a matrix. */
    record RowPiece(Statement statement, String subject, String label, Content content) {}

    /** What a row is made of. */
    sealed interface Content {
        record OfTable(Row.PointsRow row) implements Content {}

        record OfDecision(Row.DecideRow row) implements Content {}

        /** What stands in a matrix where two labels meet. */
        record OfMatrix(String row, String column, Sentence.LabelName label) implements Content {}
    }

    /**
     * A file that holds the values of a list.
     *
     * @param text as it is
     * @param values that it holds
     */
    record ListedFile(String text, List<String> values) {
        ListedFile {
            values = List.copyOf(values);
        }
    }

    /** The key of the score that it belongs to. */
    String ownerKey() {
        return statement.owner().map(Spelling::key).orElse("");
    }

    /** The key of the group that it belongs to; empty where it is in none. */
    String groupKey() {
        return statement.group().map(Spelling::key).orElse("");
    }

    /** The whole of it, with its rows. */
    Span span() {
        if (sentence instanceof Sentence.LeadHas leadHas) {
            return leadHas.rows().get(0).span();
        }
        return sentence instanceof Sentence.LeadDoes leadDoes
                ? leadDoes.rows().get(0).span()
                : sentence.span();
    }

    /** What it makes up, by itself or with others. */
    List<Thing> wholes() {
        if (statement.kind() == Statement.Kind.POINTS || statement.kind() == Statement.Kind.SCORE) {
            Thing score = new Thing(What.SCORE, ownerKey());
            return statement.group().isEmpty()
                    ? List.of(score)
                    : List.of(score, new Thing(What.GROUP, Optional.of(score), groupKey()));
        }
        if (sentence instanceof Sentence.Matrix matrix) {
            return List.of(new Thing(What.MATRIX, matrix.name().key()));
        }
        if (sentence instanceof Sentence.Decide decide) {
            return List.of(new Thing(What.DECISION, decide.name().key()));
        }
        if (sentence instanceof Sentence.Define define) {
            return List.of(new Thing(What.DEFINITION, define.name().key()));
        }
        if (sentence instanceof Sentence.ListFrom list) {
            return List.of(
                    new Thing(What.LIST, list.name().key()),
                    new Thing(What.LIST_FILE, list.path().value()));
        }
        return sentence instanceof Sentence.ListOf list
                ? List.of(new Thing(What.LIST, list.name().key()))
                : List.of();
    }

    boolean isHeading() {
        return sentence instanceof Sentence.ScoreHeading || sentence instanceof Sentence.GroupHeading;
    }
}
