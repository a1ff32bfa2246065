package org.meritlang.analysis.ranges;

import java.util.BitSet;
import java.util.List;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.score.Points;

/** The labels that an output can give to the leads of a view; never too few. */
final class PossibleLabels implements Labelling.Visitor<BitSet> {
    private final Outlook outlook;
    private final int index;
    private final View view;

    PossibleLabels(Outlook outlook, int index, View view) {
        this.outlook = outlook;
        this.index = index;
        this.view = view;
    }

    @Override
    public BitSet visitGrade(Grade grade) {
        Bounds points = outlook.score(grade.score(), view);
        Values values = outlook.values(grade.score());
        BitSet labels = new BitSet();
        long above = Points.MOST;
        for (int i = 0; i < grade.labels().size(); i++) {
            boolean takesTheRest = i == grade.labels().size() - 1;
            long from = takesTheRest ? Points.LEAST : grade.bands().get(i).from();
            long low = Math.max(from, points.low());
            long high = Math.min(above, points.high());
            labels.set(i, low <= high && values.meet(low, high));
            above = from - 1;
        }
        return labels;
    }

    @Override
    public BitSet visitMatrix(Matrix matrix) {
        BitSet labels = new BitSet();
        BitSet columns = outlook.labels(matrix.columns(), view);
        outlook.labels(matrix.rows(), view).stream()
                .forEach(row -> columns.stream()
                        .forEach(column -> labels.set(matrix.cells().get(row).get(column))));
        return labels;
    }

    @Override
    public BitSet visitDecision(Decision decision) {
        BitSet labels = new BitSet();
        LabelPlaces places = outlook.places(index);
        List<Prospects.Seen> rows = outlook.decision(index);
        for (int row = 0; row < rows.size(); row++) {
            int truths = rows.get(row).truths(view);
            if (Truths.canBeTrue(truths)) {
                labels.set(places.rows().get(row));
            }
            if (!Truths.canFail(truths)) {
                return labels;
            }
        }
        labels.set(outlook.label(index, decision.otherwise()));
        return labels;
    }
}
