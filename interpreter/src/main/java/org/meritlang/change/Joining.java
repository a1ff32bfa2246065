package org.meritlang.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/**
 * Lays two models over each other. The same words in the same place are the same statement; else the same subject in
 * the same place is one that was changed, and the same words of a rule elsewhere are one that was moved.
 */
final class Joining {
    private final List<Joint> joints = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /** A rule may give what another one gives only once in a place. */
    private record Key(Statement.Kind kind, String owner, String group, String text) {
        static Key of(Piece piece, String text) {
            return new Key(piece.statement().kind(), piece.ownerKey(), piece.groupKey(), text);
        }
    }

    Joining(List<Piece> before, List<Piece> after) {
        Partners<Piece> partners = new Partners<>(before, after)
                .by(piece -> Key.of(piece, piece.statement().words()))
                .by(piece -> Key.of(piece, piece.subject()))
                .by(piece -> piece.statement().kind() == Statement.Kind.POINTS
                        ? piece.statement().words()
                        : piece);
        addRemoved(before, partners, 0);
        for (int i = 0; i < after.size(); i++) {
            int old = partners.ofAfter(i);
            if (old < 0) {
                add(Optional.empty(), Optional.of(after.get(i)), Change.Status.ADDED);
            } else {
                join(before.get(old), after.get(i));
                addRemoved(before, partners, old + 1);
            }
        }
    }

    /** The sentences of both, in the order of the new model; what only the old one has stands where it stood. */
    List<Joint> joints() {
        return joints;
    }

    /** What differs, in the same order. */
    List<Change> changes() {
        return changes;
    }

    /** Those from there on up to the next one that stayed. */
    private void addRemoved(List<Piece> before, Partners<Piece> partners, int from) {
        for (int i = from; i < before.size() && partners.ofBefore(i) < 0; i++) {
            add(Optional.of(before.get(i)), Optional.empty(), Change.Status.REMOVED);
        }
    }

    private void add(Optional<Piece> before, Optional<Piece> after, Change.Status status) {
        int change = change(status, before.map(Joining::whole), after.map(Joining::whole), Change.Values.NONE);
        joints.add(new Joint(before, after, change, List.of()));
    }

    /** The statement of a sentence with the words of its rows. */
    static Statement whole(Piece piece) {
        Statement statement = piece.statement();
        if (piece.sentence() instanceof Sentence.Matrix || piece.rows().isEmpty()) {
            return statement;
        }
        StringBuilder words = new StringBuilder(statement.words());
        for (Piece.RowPiece row : piece.rows()) {
            String line = row.statement().words();
            boolean isTable = row.content() instanceof Piece.Content.OfTable;
            words.append("; ").append(isTable ? line.substring(line.indexOf(row.subject() + ": ")) : line);
        }
        return new Statement(statement.kind(), statement.owner(), statement.group(), words.toString());
    }

    private int change(
            Change.Status status, Optional<Statement> before, Optional<Statement> after, Change.Values values) {
        changes.add(new Change(status, before, after, values));
        return changes.size() - 1;
    }

    private void join(Piece before, Piece after) {
        boolean rowsComeAlone = hasSameFrame(before.sentence(), after.sentence());
        int change = Joint.UNCHANGED;
        Optional<Statement> was = Optional.of(before.statement());
        Optional<Statement> is = Optional.of(after.statement());
        Change.Values values = values(before, after);
        if (!before.statement().words().equals(after.statement().words())
                || !values.equals(Change.Values.NONE)
                || !rowsComeAlone) {
            change = change(Change.Status.CHANGED, was, is, values);
        } else if (!before.ownerKey().equals(after.ownerKey())
                || !before.groupKey().equals(after.groupKey())) {
            change = change(Change.Status.MOVED, was, is, values);
        }
        List<Joint.JointRow> rows = rowsComeAlone ? rows(before.rows(), after.rows()) : List.of();
        joints.add(new Joint(Optional.of(before), Optional.of(after), change, rows));
    }

    /** Whether cells of one matrix can stand in the other, that is, both have the same labels around them. */
    private static boolean hasSameFrame(Sentence before, Sentence after) {
        if (before instanceof Sentence.Matrix old && after instanceof Sentence.Matrix young) {
            return old.header().map(Joining::columns).equals(young.header().map(Joining::columns))
                    && lines(old).equals(lines(young));
        }
        return true;
    }

    private static List<String> columns(Row.MatrixHeader header) {
        return header.columns().stream()
                .map(label -> Spelling.key(label.text()))
                .sorted()
                .toList();
    }

    private static List<String> lines(Sentence.Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> Spelling.key(row.label().text()))
                .sorted()
                .toList();
    }

    private static Change.Values values(Piece before, Piece after) {
        List<String> old = before.listed().map(Piece.ListedFile::values).orElse(List.of());
        List<String> young = after.listed().map(Piece.ListedFile::values).orElse(List.of());
        if (before.listed().isEmpty() || after.listed().isEmpty() || old.equals(young)) {
            return Change.Values.NONE;
        }
        return new Change.Values(without(young, old), without(old, young));
    }

    private static List<String> without(List<String> values, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return values.stream().filter(value -> !known.contains(value)).toList();
    }

    private List<Joint.JointRow> rows(List<Piece.RowPiece> before, List<Piece.RowPiece> after) {
        Partners<Piece.RowPiece> partners = new Partners<>(before, after)
                .by(row -> row.statement().words())
                .by(Piece.RowPiece::subject)
                .by(row -> row.content() instanceof Piece.Content.OfDecision ? row.label() : row);
        boolean[] inPlace = partners.inPlace();
        int[] gaps = gapsBefore(before.size(), partners, inPlace);
        List<Joint.JointRow> rows = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < after.size(); i++) {
            int old = partners.ofAfter(i);
            Joint.Place place = new Joint.Place(gap, inPlace[i], true, i);
            gap += inPlace[i] ? 1 : 0;
            Joint.Place was = old < 0 || inPlace[i] ? place : new Joint.Place(gaps[old], false, false, old);
            Optional<Piece.RowPiece> oldRow = old < 0 ? Optional.empty() : Optional.of(before.get(old));
            rows.add(new Joint.JointRow(oldRow, Optional.of(after.get(i)), Joint.UNCHANGED, was, place));
        }
        for (int i = 0; i < before.size(); i++) {
            if (partners.ofBefore(i) < 0) {
                Joint.Place place = new Joint.Place(gaps[i], false, false, i);
                rows.add(new Joint.JointRow(
                        Optional.of(before.get(i)), Optional.empty(), Joint.UNCHANGED, place, place));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(Joint.JointRow::placeAfter))
                .map(this::numbered)
                .toList();
    }

    /** The row with the number of its change, if it is one. */
    private Joint.JointRow numbered(Joint.JointRow row) {
        int number = status(row)
                .map(status -> change(
                        status,
                        row.before().map(Piece.RowPiece::statement),
                        row.after().map(Piece.RowPiece::statement),
                        Change.Values.NONE))
                .orElse(Joint.UNCHANGED);
        return new Joint.JointRow(row.before(), row.after(), number, row.placeBefore(), row.placeAfter());
    }

    private static Optional<Change.Status> status(Joint.JointRow row) {
        if (row.before().isEmpty()) {
            return Optional.of(Change.Status.ADDED);
        }
        if (row.after().isEmpty()) {
            return Optional.of(Change.Status.REMOVED);
        }
        Piece.RowPiece after = row.after().get();
        if (!row.before().get().statement().words().equals(after.statement().words())) {
            return Optional.of(Change.Status.CHANGED);
        }
        boolean orderMatters = !(after.content() instanceof Piece.Content.OfMatrix);
        return orderMatters && !row.placeBefore().equals(row.placeAfter())
                ? Optional.of(Change.Status.MOVED)
                : Optional.empty();
    }

    /** For each old row how many rows stand before it that keep their place. */
    private static int[] gapsBefore(int size, Partners<Piece.RowPiece> partners, boolean[] inPlace) {
        int[] gaps = new int[size];
        int gap = 0;
        for (int i = 0; i < size; i++) {
            gaps[i] = gap;
            int partner = partners.ofBefore(i);
            gap += partner >= 0 && inPlace[partner] ? 1 : 0;
        }
        return gaps;
    }
}
