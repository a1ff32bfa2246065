package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;

/** What keeps an output from giving a label: points, another cell, a row that asks more, or one above that is taken. */
final class LabelObstacles {
    private static final int MOST_ROWS = 4;

    private final Obstacles around;
    private final OneLead seen;

    LabelObstacles(Obstacles around) {
        this.around = around;
        this.seen = around.seen();
    }

    List<Obstacle> of(Condition.LabelIs label) {
        Labelling labelling = seen.model().labellings().get(label.labelling());
        Obstacle whole = Obstacle.of(
                around.words(label), Standing.FAILS, List.of(seen.label(label.labelling())), Optional.empty());
        if (!around.isWanted()) {
            return List.of(whole);
        }
        return List.of(labelling.accept(new OfLabels(label.labels(), whole)));
    }

    /** One way to a label; those with less in their way come first. */
    private record Way(String words, List<Obstacle> inside) {
        private long size() {
            return inside.size();
        }
    }

    /** Points from which on, or below which, a label is given. */
    private record Edge(String label, Relation relation, long at) {}

    private static Obstacle any(Obstacle whole, List<Way> ways) {
        List<Obstacle> each = ways.stream()
                .sorted(Comparator.comparingLong(Way::size))
                .limit(MOST_ROWS)
                .map(way -> Obstacle.of(way.words, Standing.FAILS, List.of(), Optional.empty())
                        .within(way.inside))
                .toList();
        return whole.withinAny(each);
    }

    private final class OfLabels implements Labelling.Visitor<Obstacle> {
        private final List<String> labels;
        private final Obstacle whole;

        OfLabels(List<String> labels, Obstacle whole) {
            this.labels = labels;
            this.whole = whole;
        }

        @Override
        public Obstacle visitGrade(Grade grade) {
            long points = seen.trace()
                    .stages(seen.model().scores().get(grade.score()), seen.lead())
                    .shown();
            Optional<Edge> nearest =
                    edges(grade, points).stream().min(Comparator.comparingLong(edge -> Math.abs(edge.at - points)));
            return nearest.map(edge -> points(grade, edge, points)).orElse(whole);
        }

        /** Where the labels begin that are above, and end that are below. */
        private List<Edge> edges(Grade grade, long points) {
            List<Edge> edges = new ArrayList<>();
            long below = Long.MAX_VALUE;
            for (Grade.Band band : grade.bands()) {
                if (labels.contains(band.label()) && points < band.from()) {
                    edges.add(new Edge(band.label(), Relation.MORE_OR_EQUAL, band.from()));
                } else if (labels.contains(band.label()) && points >= below) {
                    edges.add(new Edge(band.label(), Relation.LESS, below));
                }
                below = band.from();
            }
            if (grade.otherwise().filter(labels::contains).isPresent()) {
                edges.add(new Edge(grade.otherwise().get(), Relation.LESS, below));
            }
            return edges;
        }

        private Obstacle points(Grade grade, Edge edge, long points) {
            BigDecimal missing = Points.decimal(edge.at).subtract(Points.decimal(points));
            Obstacle obstacle = Obstacle.of(
                    whole.words(),
                    Standing.FAILS,
                    List.of(seen.score(grade.score())),
                    Optional.of("needs " + RelationWords.of(edge.relation) + " "
                            + Points.decimal(edge.at).toPlainString() + " for " + edge.label
                            + NumberObstacles.gap(edge.relation, missing)));
            return edge.relation == Relation.MORE_OR_EQUAL
                    ? new PointSources(around).in(obstacle, grade.score(), more -> isOneOf(grade, more))
                    : obstacle;
        }

        private boolean isOneOf(Grade grade, BigDecimal points) {
            return grade.bands().stream()
                    .filter(band -> points.compareTo(Points.decimal(band.from())) >= 0)
                    .findFirst()
                    .map(Grade.Band::label)
                    .or(grade::otherwise)
                    .filter(labels::contains)
                    .isPresent();
        }

        /** By rows; of the row that the lead is in only what is missing of the column. */
        @Override
        public Obstacle visitMatrix(Matrix matrix) {
            List<String> rows = seen.model().labellings().get(matrix.rows()).labels();
            List<String> columns =
                    seen.model().labellings().get(matrix.columns()).labels();
            List<Way> ways = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                List<String> wanted = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    if (labels.contains(
                            matrix.labels().get(matrix.cells().get(row).get(column)))) {
                        wanted.add(columns.get(column));
                    }
                }
                if (!wanted.isEmpty()) {
                    ways.add(way(matrix, rows.get(row), wanted));
                }
            }
            return any(whole, ways);
        }

        private Way way(Matrix matrix, String row, List<String> columns) {
            Condition.LabelIs inRow = new Condition.LabelIs(matrix.rows(), List.of(row));
            Condition.LabelIs inColumn = new Condition.LabelIs(matrix.columns(), columns);
            Obstacles deeper = around.deeper(Obstacles.Aim.TRUE);
            List<Obstacle> inside = new ArrayList<>(deeper.of(inRow));
            inside.addAll(deeper.of(inColumn));
            String words = ConditionWords.of(new Condition.And(List.of(inRow, inColumn)), seen.model());
            return new Way(words, inside);
        }

        @Override
        public Obstacle visitDecision(Decision decision) {
            List<Way> ways = new ArrayList<>();
            List<Obstacle> above = new ArrayList<>();
            for (Decision.Row row : decision.rows()) {
                if (labels.contains(row.label())) {
                    List<Obstacle> inside = new ArrayList<>(above);
                    inside.addAll(around.deeper(Obstacles.Aim.TRUE).of(row.when()));
                    ways.add(new Way(row.label() + " when " + row.sentence().subject(), inside));
                } else if (seen.truth(row.when()) == Truth.TRUE) {
                    above.add(taken(row));
                }
            }
            if (labels.contains(decision.otherwise())) {
                ways.add(new Way(decision.otherwise() + " otherwise", above));
            }
            return any(whole, ways);
        }

        private Obstacle taken(Decision.Row row) {
            return Obstacle.of(
                            "not " + row.label() + " when " + row.sentence().subject(),
                            Standing.FAILS,
                            List.of("an earlier row takes the lead: " + row.label() + " when "
                                    + row.sentence().subject()),
                            Optional.empty())
                    .within(around.deeper(Obstacles.Aim.NOT_TRUE).of(row.when()));
        }
    }
}
