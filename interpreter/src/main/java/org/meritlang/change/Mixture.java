package org.meritlang.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/**
 * Writes a model between two: the old one, but with some changes made. It is written anew, what belongs together in one
 * place, so that neither the layout nor the files of either model matter.
 */
final class Mixture {
    private static final int STEP = 2;
    private static final String TOTAL = "total";

    private final Map<String, String> files = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Mixture() {}

    /**
     * A model as text.
     *
     * @param files the values of its lists
     */
    record Text(SourceText rules, ListFiles files) {}

    /**
     * The model where these changes were made; empty where rules are left without the heading they belong to.
     *
     * @param made the numbers of the changes
     */
    static Optional<Text> of(List<Joint> joints, BitSet made) {
        List<Piece> pieces = joints.stream()
                .flatMap(joint -> joint.in(made).map(piece -> mixed(piece, joint, made)).stream())
                .toList();
        Mixture mixture = new Mixture();
        if (!mixture.write(pieces)) {
            return Optional.empty();
        }
        return Optional.of(new Text(new SourceText("between", mixture.text.toString()), new ListFiles(mixture.files)));
    }

    /** A sentence with those of its rows that this model has. */
    private static Piece mixed(Piece piece, Joint joint, BitSet made) {
        if (joint.rows().isEmpty()) {
            return piece;
        }
        List<Piece.RowPiece> rows = joint.rowsIn(made);
        return new Piece(piece.statement(), piece.subject(), withRows(piece.sentence(), rows), piece.listed(), rows);
    }

    private static Sentence withRows(Sentence sentence, List<Piece.RowPiece> rows) {
        if (sentence instanceof PointsRule.Table table) {
            List<Row.PointsRow> mixed = contents(rows, Piece.Content.OfTable.class)
                    .map(Piece.Content.OfTable::row)
                    .toList();
            return new PointsRule.Table(
                    table.span(), table.perOccurrence(), table.subject(), table.clauses(), table.because(), mixed);
        }
        if (sentence instanceof Sentence.Decide decide) {
            List<Row.DecideRow> mixed = contents(rows, Piece.Content.OfDecision.class)
                    .map(Piece.Content.OfDecision::row)
                    .toList();
            return new Sentence.Decide(decide.span(), decide.name(), mixed, true);
        }
        return sentence instanceof Sentence.Matrix matrix ? withCells(matrix, rows) : sentence;
    }

    private static Sentence withCells(Sentence.Matrix matrix, List<Piece.RowPiece> rows) {
        Map<List<String>, Sentence.LabelName> cells = contents(rows, Piece.Content.OfMatrix.class)
                .collect(Collectors.toMap(
                        cell -> List.of(Spelling.key(cell.row()), Spelling.key(cell.column())),
                        Piece.Content.OfMatrix::label));
        List<Row.MatrixRow> mixed = new ArrayList<>();
        for (Row.MatrixRow row : matrix.rows()) {
            List<Sentence.LabelName> labels = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String column = matrix.header().orElseThrow().columns().get(i).text();
                labels.add(cells.getOrDefault(
                        List.of(Spelling.key(row.label().text()), Spelling.key(column)),
                        row.cells().get(i)));
            }
            mixed.add(new Row.MatrixRow(row.span(), row.label(), labels));
        }
        return new Sentence.Matrix(
                matrix.span(), matrix.name(), matrix.rowOutput(), matrix.columnOutput(), matrix.header(), mixed, true);
    }

    private static <C> Stream<C> contents(List<Piece.RowPiece> rows, Class<C> kind) {
        return rows.stream().map(row -> kind.cast(row.content()));
    }

    private boolean write(List<Piece> pieces) {
        List<Piece> owned = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        List<Row.AttributeRow> attributes = new ArrayList<>();
        List<Row.ActivityRow> activities = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.sentence() instanceof Sentence.LeadHas leadHas) {
                attributes.addAll(leadHas.rows());
            } else if (piece.sentence() instanceof Sentence.LeadDoes leadDoes) {
                activities.addAll(leadDoes.rows());
            } else if (piece.statement().kind() == Statement.Kind.DECLARATION) {
                line(declaration(piece), 0);
            } else if (isOwned(piece)) {
                owned.add(piece);
            } else {
                others.add(piece);
            }
        }
        declarations(pieces, attributes, activities);
        boolean isWhole = scores(owned);
        others.forEach(piece -> line(piece.sentence(), 0));
        return isWhole;
    }

    private void declarations(List<Piece> pieces, List<Row.AttributeRow> attributes, List<Row.ActivityRow> activities) {
        pieces.stream()
                .map(Piece::sentence)
                .filter(sentence -> !attributes.isEmpty() && sentence instanceof Sentence.LeadHas)
                .findFirst()
                .ifPresent(first -> line(new Sentence.LeadHas(first.span(), attributes), 0));
        pieces.stream()
                .map(Piece::sentence)
                .filter(sentence -> !activities.isEmpty() && sentence instanceof Sentence.LeadDoes)
                .findFirst()
                .ifPresent(first -> line(new Sentence.LeadDoes(first.span(), activities), 0));
    }

    /** Whether it stands below the heading of a score, or is one. */
    private static boolean isOwned(Piece piece) {
        return piece.sentence() instanceof Sentence.ScoreHeading
                || piece.sentence() instanceof Sentence.GroupHeading
                || piece.sentence() instanceof PointsRule
                || piece.sentence() instanceof Sentence.RaiseTo
                || piece.sentence() instanceof Sentence.LimitTo;
    }

    private Sentence declaration(Piece piece) {
        if (piece.sentence() instanceof Sentence.ListFrom list && piece.listed().isPresent()) {
            String file = path(list.path().value(), piece.listed().get().text());
            return new Sentence.ListFrom(
                    list.span(),
                    list.name(),
                    new Expression.TextLiteral(list.path().span(), file));
        }
        return piece.sentence();
    }

    /** Where the text stands now: where it stood, unless that is where another file stands already. */
    private String path(String written, String listed) {
        String path = written;
        for (int i = 2; !listed.equals(files.computeIfAbsent(path, any -> listed)); i++) {
            path = i + " " + written;
        }
        return path;
    }

    /** Writes all scores with what they own; false where something is left without a heading. */
    private boolean scores(List<Piece> owned) {
        List<String> keys = owned.stream().map(Piece::ownerKey).distinct().toList();
        boolean isWhole = true;
        List<String> headed =
                keys.stream().filter(key -> heading(owned, key, "").isPresent()).toList();
        for (String key : keys) {
            if (!headed.contains(key)) {
                isWhole &= key.equals(TOTAL) && score(owned, key, 0);
            }
        }
        for (String key : headed) {
            line(heading(owned, key, "").orElseThrow(), 0);
            isWhole &= score(owned, key, STEP);
        }
        return isWhole;
    }

    private boolean score(List<Piece> owned, String key, int indent) {
        List<Piece> own =
                owned.stream().filter(piece -> piece.ownerKey().equals(key)).toList();
        rules(own, "", indent);
        boolean isWhole = true;
        for (String group : own.stream().map(Piece::groupKey).distinct().toList()) {
            if (!group.isEmpty()) {
                Optional<Sentence> heading = heading(own, key, group);
                isWhole &= heading.isPresent();
                heading.ifPresent(sentence -> line(sentence, indent));
                rules(own, group, indent + STEP);
            }
        }
        return isWhole;
    }

    private static Optional<Sentence> heading(List<Piece> pieces, String score, String group) {
        return pieces.stream()
                .filter(piece -> piece.isHeading()
                        && piece.ownerKey().equals(score)
                        && piece.groupKey().equals(group))
                .map(Piece::sentence)
                .findFirst();
    }

    private void rules(List<Piece> own, String group, int indent) {
        own.stream()
                .filter(piece -> !piece.isHeading() && piece.groupKey().equals(group))
                .forEach(piece -> line(piece.sentence(), indent));
    }

    private void line(Sentence sentence, int indent) {
        Formatter.format(new RuleFile(sentence.span().source(), List.of(sentence), List.of()))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append(" ".repeat(indent)).append(line).append('\n'));
    }
}
