package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.score.Outline;
import org.meritlang.score.Points;

/** Tells how the labels of one lead came about. */
record LabelAccounts(OneLead seen) {
    LabelAccount of(int index) {
        return seen.model().labellings().get(index).accept(new OfLabelling(index));
    }

    private final class OfLabelling implements Labelling.Visitor<LabelAccount> {
        private final int index;
        private final String would;

        OfLabelling(int index) {
            this.index = index;
            this.would = seen.trace().label(index, seen.lead());
        }

        @Override
        public LabelAccount visitGrade(Grade grade) {
            long points = seen.trace()
                    .stages(seen.model().scores().get(grade.score()), seen.lead())
                    .shown();
            String from = grade.bands().stream()
                    .filter(band -> points >= band.from())
                    .findFirst()
                    .map(band -> band.label() + " from "
                            + Points.decimal(band.from()).toPlainString())
                    .orElseGet(() -> would + " otherwise");
            return account(
                    Outline.Labelling.Kind.GRADE,
                    Optional.of(seen.model().scores().get(grade.score()).name()),
                    List.of(line(from, "", Standing.HOLDS, List.of(seen.score(grade.score())))));
        }

        @Override
        public LabelAccount visitMatrix(Matrix matrix) {
            String cell = seen.trace().label(matrix.rows(), seen.lead()) + ", "
                    + seen.trace().label(matrix.columns(), seen.lead());
            List<String> facts = List.of(seen.label(matrix.rows()), seen.label(matrix.columns()));
            return account(
                    Outline.Labelling.Kind.MATRIX,
                    Optional.empty(),
                    List.of(line(cell, matrix.sentence().words(), Standing.HOLDS, facts)));
        }

        /** The rows up to the one that held. */
        @Override
        public LabelAccount visitDecision(Decision decision) {
            int taken = seen.trace().row(decision, seen.lead());
            int asked = taken < 0 ? decision.rows().size() : taken + 1;
            List<Line> lines = new ArrayList<>();
            Set<String> all = new LinkedHashSet<>();
            for (Decision.Row row : decision.rows().subList(0, asked)) {
                List<String> facts = ConditionFacts.of(row.when(), seen);
                all.addAll(facts);
                Standing standing = RuleLines.standing(seen.truth(row.when()));
                lines.add(line(
                        row.label() + " when " + row.sentence().subject(),
                        row.sentence().words(),
                        standing,
                        facts));
            }
            if (taken < 0) {
                lines.add(line(
                        decision.otherwise() + " otherwise",
                        decision.last().words(),
                        Standing.HOLDS,
                        List.copyOf(all)));
            }
            return account(Outline.Labelling.Kind.DECISION, Optional.empty(), lines);
        }

        private Line line(String words, String sentence, Standing standing, List<String> facts) {
            return new Line(
                    Kind.LABEL, standing, BigDecimal.ZERO, words, Optional.empty(), sentence, facts, Optional.empty());
        }

        private LabelAccount account(Outline.Labelling.Kind kind, Optional<String> ofScore, List<Line> lines) {
            return new LabelAccount(
                    kind,
                    seen.model().labellings().get(index).name(),
                    ofScore,
                    seen.trace().scored().label(index, seen.lead()),
                    would,
                    lines);
        }
    }
}
