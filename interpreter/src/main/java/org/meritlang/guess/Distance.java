package org.meritlang.guess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.data.Truth;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/**
 * How far a scored lead is from a condition: 0 where it comes out as wanted, else the terms that have to
 * change, a score counting the less the nearer it is.
 */
public final class Distance {
    private static final double HALF_WAY = 50;
    private static final double LEAST = 0.1;
    private static final double FAR = 1;

    private final CheckedModel model;
    private final Questions questions = new Questions();
    private final Set<Condition> terms = new HashSet<>();
    private final List<Condition> inOrder = new ArrayList<>();

    public Distance(CheckedModel model, Condition goal) {
        this.model = model;
        put(goal);
    }

    public Questions questions() {
        return questions;
    }

    /** All conditions on which the goal hangs, the outer before the inner. */
    public List<Condition> terms() {
        return List.copyOf(inOrder);
    }

    private void put(Condition condition) {
        if (!terms.add(condition)) {
            return;
        }
        inOrder.add(condition);
        questions.put(condition, false);
        parts(condition).forEach(this::put);
    }

    /** What a condition is made of, outputs and definitions taken apart. */
    private List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.terms();
        }
        if (condition instanceof Condition.Or or) {
            return or.terms();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.term());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.terms();
        }
        if (condition instanceof Condition.Defined defined
                && model.definitions().get(defined.definition()) instanceof Definition.OfCondition definition) {
            return List.of(definition.condition());
        }
        if (condition instanceof Condition.Disqualified) {
            return model.disqualifications().stream()
                    .map(Disqualification::condition)
                    .toList();
        }
        return condition instanceof Condition.LabelIs label
                ? parts(model.labellings().get(label.labelling()))
                : List.of();
    }

    private List<Condition> parts(Labelling labelling) {
        if (labelling instanceof Decision decision) {
            return decision.rows().stream().map(Decision.Row::when).toList();
        }
        if (labelling instanceof Matrix matrix) {
            List<Condition> parts = new ArrayList<>();
            for (int side : List.of(matrix.rows(), matrix.columns())) {
                for (String label : model.labellings().get(side).labels()) {
                    parts.add(new Condition.LabelIs(side, List.of(label)));
                }
            }
            return parts;
        }
        return List.of();
    }

    public double of(Condition goal, ScoredBatch batch, int lead) {
        return new OfLead(batch, lead).of(goal, true, true);
    }

    private record Asked(Condition condition, boolean wanted, boolean strict) {}

    /** One lead; what was worked out is kept: cells of matrices and definitions ask the same again and again. */
    private final class OfLead {
        private final ScoredBatch batch;
        private final int lead;
        private final Map<Asked, Double> known = new HashMap<>();

        OfLead(ScoredBatch batch, int lead) {
            this.batch = batch;
            this.lead = lead;
        }

        /** @param strict whether what is not to hold must be false, not unknown */
        double of(Condition condition, boolean wanted, boolean strict) {
            Asked asked = new Asked(condition, wanted, strict);
            Double before = known.get(asked);
            if (before == null) {
                before = worked(condition, wanted, strict);
                known.put(asked, before);
            }
            return before;
        }

        private double worked(Condition condition, boolean wanted, boolean strict) {
            byte truth = questions.answer(condition, false, batch, lead);
            boolean isMet = wanted ? truth == Truth.TRUE : strict ? truth == Truth.FALSE : truth != Truth.TRUE;
            if (isMet) {
                return 0;
            }
            if (condition instanceof Condition.And and) {
                return wanted ? sum(and.terms(), true, strict) : least(and.terms(), false, strict);
            }
            if (condition instanceof Condition.Or or) {
                return wanted ? least(or.terms(), true, strict) : sum(or.terms(), false, strict);
            }
            if (condition instanceof Condition.Not not) {
                return of(not.term(), !wanted, wanted);
            }
            if (condition instanceof Condition.AtLeast atLeast) {
                int size = atLeast.terms().size();
                int needed = wanted ? atLeast.count() : size - atLeast.count() + 1;
                return atLeast.terms().stream()
                        .mapToDouble(term -> of(term, wanted, strict))
                        .sorted()
                        .limit(needed)
                        .sum();
            }
            if (condition instanceof Condition.Defined || (condition instanceof Condition.Disqualified && wanted)) {
                return least(parts(condition), wanted, strict);
            }
            if (condition instanceof Condition.LabelIs label && wanted) {
                return label(model.labellings().get(label.labelling()), label.labels());
            }
            return condition instanceof Condition.NumberTest test ? gap(test) : FAR;
        }

        private double sum(List<Condition> terms, boolean wanted, boolean strict) {
            return terms.stream().mapToDouble(term -> of(term, wanted, strict)).sum();
        }

        private double least(List<Condition> terms, boolean wanted, boolean strict) {
            return terms.stream()
                    .mapToDouble(term -> of(term, wanted, strict))
                    .min()
                    .orElse(FAR);
        }

        private double gap(Condition.NumberTest test) {
            Optional<BigDecimal> left = value(test.left());
            Optional<BigDecimal> right = value(test.right());
            return left.isPresent() && right.isPresent()
                    ? near(left.get().subtract(right.get()).abs().doubleValue())
                    : FAR;
        }

        private static double near(double points) {
            return LEAST + (1 - LEAST) * points / (points + HALF_WAY);
        }

        /** Of what outputs and constants make; nothing else is known here. */
        private Optional<BigDecimal> value(NumberExpression number) {
            if (number instanceof NumberExpression.Constant constant) {
                return Optional.of(constant.value());
            }
            if (number instanceof NumberExpression.OfScore score) {
                return Optional.of(Points.decimal(batch.points(score.score(), lead)));
            }
            if (number instanceof NumberExpression.Earlier) {
                return Optional.of(BigDecimal.ZERO);
            }
            if (number instanceof NumberExpression.Arithmetic arithmetic) {
                Optional<BigDecimal> left = value(arithmetic.left());
                Optional<BigDecimal> right = value(arithmetic.right());
                return left.isEmpty() || right.isEmpty()
                        ? Optional.empty()
                        : switch (arithmetic.operator()) {
                            case PLUS -> Optional.of(left.get().add(right.get()));
                            case MINUS -> Optional.of(left.get().subtract(right.get()));
                            case TIMES -> Optional.of(left.get().multiply(right.get()));
                            case DIVIDED_BY -> Optional.empty();
                        };
            }
            return Optional.empty();
        }

        private double label(Labelling labelling, List<String> labels) {
            if (labelling instanceof Grade grade) {
                return band(grade, labels);
            }
            if (labelling instanceof Matrix matrix) {
                return cell(matrix, labels);
            }
            Decision decision = (Decision) labelling;
            double nearest = Double.MAX_VALUE;
            double above = 0;
            for (Decision.Row row : decision.rows()) {
                if (labels.contains(row.label())) {
                    nearest = Math.min(nearest, above + of(row.when(), true, true));
                }
                above += of(row.when(), false, false);
            }
            return labels.contains(decision.otherwise()) ? Math.min(nearest, above) : nearest;
        }

        private double band(Grade grade, List<String> labels) {
            long points = batch.points(grade.score(), lead);
            double nearest = Double.MAX_VALUE;
            long below = Long.MAX_VALUE;
            for (Grade.Band band : grade.bands()) {
                if (labels.contains(band.label())) {
                    nearest = Math.min(nearest, between(points, band.from(), below));
                }
                below = band.from();
            }
            return grade.otherwise().filter(labels::contains).isPresent()
                    ? Math.min(nearest, between(points, Long.MIN_VALUE, below))
                    : nearest;
        }

        private static double between(long points, long from, long below) {
            if (points >= from && points < below) {
                return 0;
            }
            double missing = points < from ? (double) from - points : (double) points - below + 1;
            return near(missing / 10_000);
        }

        private double cell(Matrix matrix, List<String> labels) {
            List<String> rows = model.labellings().get(matrix.rows()).labels();
            List<String> columns = model.labellings().get(matrix.columns()).labels();
            double nearest = Double.MAX_VALUE;
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    if (labels.contains(
                            matrix.labels().get(matrix.cells().get(row).get(column)))) {
                        double both = of(new Condition.LabelIs(matrix.rows(), List.of(rows.get(row))), true, true)
                                + of(new Condition.LabelIs(matrix.columns(), List.of(columns.get(column))), true, true);
                        nearest = Math.min(nearest, both);
                    }
                }
            }
            return nearest;
        }
    }
}
