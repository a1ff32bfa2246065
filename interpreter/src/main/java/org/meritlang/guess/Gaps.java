package org.meritlang.guess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.TimeUnit;

/** The gaps of one lead; what was worked out is kept: cells of matrices and definitions ask the same again and again. */
final class Gaps {
    private static final double PER_POINT = 10_000;

    private final Distance distance;
    private final CheckedModel model;
    private final ScoredBatch batch;
    private final Optional<Past> past;
    private final int lead;
    private final Map<Asked, Gap> known = new HashMap<>();

    private record Asked(Condition condition, boolean wanted, boolean strict) {}

    /** @param past empty where it is not to be asked: then nothing is known of it */
    Gaps(Distance distance, ScoredBatch batch, Optional<Past> past, int lead) {
        this.distance = distance;
        this.model = distance.model();
        this.batch = batch;
        this.past = past;
        this.lead = lead;
    }

    /** @param strict whether what is not to hold must be false, not unknown */
    Gap of(Condition condition, boolean wanted, boolean strict) {
        Asked asked = new Asked(condition, wanted, strict);
        Gap before = known.get(asked);
        if (before == null) {
            before = worked(condition, wanted, strict);
            known.put(asked, before);
        }
        return before;
    }

    private Gap worked(Condition condition, boolean wanted, boolean strict) {
        byte truth = distance.questions().answer(condition, false, batch, lead);
        boolean isMet = wanted ? truth == Truth.TRUE : strict ? truth == Truth.FALSE : truth != Truth.TRUE;
        if (isMet) {
            return Gap.NONE;
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
                    .map(term -> of(term, wanted, strict))
                    .sorted(Comparator.comparingDouble(Gap::distance))
                    .limit(needed)
                    .reduce(Gap.NONE, Gap::and);
        }
        if (condition instanceof Condition.Defined || (condition instanceof Condition.Disqualified && wanted)) {
            return least(distance.parts(condition), wanted, strict);
        }
        if (condition instanceof Condition.LabelIs label && wanted) {
            return label(label, model.labellings().get(label.labelling()));
        }
        if (condition instanceof Condition.Earlier earlier) {
            return before(earlier.amount(), earlier.unit())
                    .map(then -> then.of(earlier.output(), wanted, strict))
                    .filter(gap -> gap.distance() > 0)
                    .orElse(Gap.FAR);
        }
        return condition instanceof Condition.NumberTest test ? compared(test) : Gap.FAR;
    }

    /** The same lead as it was; of what it was before that again nothing is known. */
    private Optional<Gaps> before(int amount, TimeUnit unit) {
        return past.map(all -> new Gaps(distance, all.before(amount, unit), Optional.empty(), lead));
    }

    private Gap sum(List<Condition> terms, boolean wanted, boolean strict) {
        return terms.stream().map(term -> of(term, wanted, strict)).reduce(Gap.NONE, Gap::and);
    }

    private Gap least(List<Condition> terms, boolean wanted, boolean strict) {
        return terms.stream()
                .map(term -> of(term, wanted, strict))
                .reduce(Gap::or)
                .orElse(Gap.FAR);
    }

    private Gap compared(Condition.NumberTest test) {
        Optional<BigDecimal> left = value(test.left());
        Optional<BigDecimal> right = value(test.right());
        return left.isPresent() && right.isPresent()
                ? Gap.of(test, left.get().subtract(right.get()).doubleValue())
                : Gap.FAR;
    }

    /** Of what outputs and constants make; nothing else is known here. */
    private Optional<BigDecimal> value(NumberExpression number) {
        if (number instanceof NumberExpression.Constant constant) {
            return Optional.of(constant.value());
        }
        if (number instanceof NumberExpression.OfScore score) {
            return Optional.of(Points.decimal(batch.points(score.score(), lead)));
        }
        if (number instanceof NumberExpression.Earlier earlier) {
            return Optional.of(before(earlier.amount(), earlier.unit())
                    .map(then -> Points.decimal(then.batch.points(earlier.score(), lead)))
                    .orElse(BigDecimal.ZERO));
        }
        if (number instanceof NumberExpression.Defined defined
                && model.definitions().get(defined.definition()) instanceof Definition.OfNumber definition) {
            return value(definition.number());
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
                        case DIVIDED_BY ->
                            right.filter(by -> by.signum() != 0)
                                    .map(by -> left.get().divide(by, MathContext.DECIMAL64));
                    };
        }
        return Optional.empty();
    }

    private Gap label(Condition.LabelIs asked, Labelling labelling) {
        List<String> labels = asked.labels();
        if (labelling instanceof Grade grade) {
            return band(asked, grade);
        }
        if (labelling instanceof Matrix matrix) {
            return cell(matrix, labels);
        }
        Decision decision = (Decision) labelling;
        Gap nearest = new Gap(Double.MAX_VALUE, List.of());
        Gap above = Gap.NONE;
        for (Decision.Row row : decision.rows()) {
            if (labels.contains(row.label())) {
                nearest = nearest.or(above.and(of(row.when(), true, true)));
            }
            above = above.and(of(row.when(), false, false));
        }
        return labels.contains(decision.otherwise()) ? nearest.or(above) : nearest;
    }

    private Gap band(Condition.LabelIs asked, Grade grade) {
        long points = batch.points(grade.score(), lead);
        Optional<Double> nearest = Optional.empty();
        long below = Long.MAX_VALUE;
        for (Grade.Band band : grade.bands()) {
            if (asked.labels().contains(band.label())) {
                nearest = Optional.of(nearer(nearest, tooMuch(points, band.from(), below)));
            }
            below = band.from();
        }
        if (grade.otherwise().filter(asked.labels()::contains).isPresent()) {
            nearest = Optional.of(nearer(nearest, tooMuch(points, Long.MIN_VALUE, below)));
        }
        return nearest.map(tooMuch -> tooMuch == 0 ? Gap.NONE : Gap.of(asked, tooMuch))
                .orElse(Gap.FAR);
    }

    private static double nearer(Optional<Double> one, double other) {
        return one.filter(each -> Math.abs(each) <= Math.abs(other)).orElse(other);
    }

    private static double tooMuch(long points, long from, long below) {
        if (points >= from && points < below) {
            return 0;
        }
        return (points < from ? (double) points - from : (double) points - below + 1) / PER_POINT;
    }

    private Gap cell(Matrix matrix, List<String> labels) {
        List<String> rows = model.labellings().get(matrix.rows()).labels();
        List<String> columns = model.labellings().get(matrix.columns()).labels();
        Gap nearest = new Gap(Double.MAX_VALUE, List.of());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (labels.contains(matrix.labels().get(matrix.cells().get(row).get(column)))) {
                    nearest = nearest.or(of(new Condition.LabelIs(matrix.rows(), List.of(rows.get(row))), true, true)
                            .and(of(
                                    new Condition.LabelIs(matrix.columns(), List.of(columns.get(column))),
                                    true,
                                    true)));
                }
            }
        }
        return nearest;
    }
}
