package org.meritlang.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.ranges.Outlook;
import org.meritlang.analysis.ranges.Prospects;
import org.meritlang.analysis.ranges.Truths;
import org.meritlang.analysis.written.Term;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;

/**
 * Why nobody has a label. One cause has one warning, where the cause is: a grade that is out of reach makes cells, rows
 * and conditions idle, which need not be told one by one.
 */
final class Roots {
    private final Outlook outlook;
    private final Map<Place, Integer> cells = new HashMap<>();
    private final Map<Place, Integer> conditions = new HashMap<>();

    /** A label of a grade, a matrix or a decision. */
    private record Place(int labelling, int label) {}

    private Roots(Outlook outlook) {
        this.outlook = outlook;
    }

    /** Finds what needs each label that nobody has. */
    static Roots of(Subject subject) {
        Roots roots = new Roots(subject.ranges().outlook());
        List<Labelling> labellings = subject.model().labellings();
        for (Labelling labelling : labellings) {
            if (labelling instanceof Matrix matrix && !matrix.places().isEmpty()) {
                roots.countCells(matrix);
            }
        }
        subject.statements().forEach(roots::countConditions);
        return roots;
    }

    private void countCells(Matrix matrix) {
        int rows = matrix.cells().size();
        int columns = matrix.cells().get(0).size();
        for (int row = 0; row < rows; row++) {
            cells.merge(new Place(matrix.rows(), row), columns, Integer::sum);
        }
        for (int column = 0; column < columns; column++) {
            cells.merge(new Place(matrix.columns(), column), rows, Integer::sum);
        }
    }

    private void countConditions(Term term) {
        if (term.condition() instanceof Condition.LabelIs is) {
            for (String label : is.labels()) {
                Place place = new Place(is.labelling(), outlook.label(is.labelling(), label));
                if (isNobodys(place)) {
                    root(place).ifPresent(root -> conditions.merge(root, 1, Integer::sum));
                }
            }
        }
        term.terms().forEach(this::countConditions);
    }

    private boolean isNobodys(Place place) {
        return !outlook.labels(place.labelling, outlook.everybody()).get(place.label);
    }

    /** Whether another warning says why nobody has this label. */
    boolean explain(int labelling, int label) {
        Labelling of = outlook.model().labellings().get(labelling);
        return of instanceof Decision decision
                ? rowsAreIdle(labelling, decision, label)
                : root(new Place(labelling, label)).isPresent();
    }

    /** A row whose condition nobody fulfils is told of where it stands; {@code otherwise} has none. */
    private boolean rowsAreIdle(int labelling, Decision decision, int label) {
        List<Prospects.Seen> rows = outlook.decision(labelling);
        if (outlook.label(labelling, decision.otherwise()) == label) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean isIts = outlook.label(labelling, decision.rows().get(row).label()) == label;
            if (isIts && Truths.canBeTrue(rows.get(row).truths(outlook.everybody()))) {
                return false;
            }
        }
        return true;
    }

    /** The grade's label that is out of reach, for a label that hangs on it. */
    private Optional<Place> root(Place place) {
        Labelling labelling = outlook.model().labellings().get(place.labelling);
        if (labelling instanceof Grade grade) {
            boolean isTold = place.label < grade.bands().size() || !Thresholds.isRequired(grade, outlook.model());
            return isTold && isNobodys(place) ? Optional.of(place) : Optional.empty();
        }
        return labelling instanceof Matrix matrix ? rootOfCells(matrix, place.label) : Optional.empty();
    }

    /** Empty where some cell of the label has a row and a column that somebody is in. */
    private Optional<Place> rootOfCells(Matrix matrix, int label) {
        Optional<Place> first = Optional.empty();
        for (int row = 0; row < matrix.cells().size(); row++) {
            for (int column = 0; column < matrix.cells().get(row).size(); column++) {
                if (matrix.cells().get(row).get(column) == label) {
                    Place inRow = new Place(matrix.rows(), row);
                    Place inColumn = new Place(matrix.columns(), column);
                    Optional<Place> root = rootOfNobodys(inRow).or(() -> rootOfNobodys(inColumn));
                    if (root.isEmpty()) {
                        return Optional.empty();
                    }
                    first = first.or(() -> root);
                }
            }
        }
        return first;
    }

    private Optional<Place> rootOfNobodys(Place place) {
        return isNobodys(place) ? root(place) : Optional.empty();
    }

    /** {@code ; 4 cells and 1 condition need it}; empty where nothing does. */
    String neededBy(int labelling, int label) {
        Place place = new Place(labelling, label);
        int inCells = cells.getOrDefault(place, 0);
        int inConditions = conditions.getOrDefault(place, 0);
        String both = counted(inCells, "cell")
                + (inCells > 0 && inConditions > 0 ? " and " : "")
                + counted(inConditions, "condition");
        return both.isEmpty() ? "" : "; " + both + (inCells + inConditions == 1 ? " needs it" : " need it");
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }
}
