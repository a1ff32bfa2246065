package org.meritlang.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Decision;
import org.meritlang.check.Example;
import org.meritlang.check.Grade;
import org.meritlang.check.Labelling;
import org.meritlang.check.Matrix;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.Score;
import org.meritlang.data.Truth;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Questions;
import org.meritlang.score.Contribution;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;

/** Says of one scored lead what it shows, and which sentences made it so. */
final class Explainer {
    private final CheckedModel model;
    private final Questions questions;
    private final ScoredBatch batch;
    private final Past past;
    private final int lead;
    private final Telling telling = new Telling();

    Explainer(CheckedModel model, Questions questions, ScoredBatch batch, Past past, int lead) {
        this.model = model;
        this.questions = questions;
        this.batch = batch;
        this.past = past;
        this.lead = lead;
    }

    Miss miss(Example.Expectation expected) {
        Asked asked = Asked.by(new Condition.And(notTrue(expected)), model);
        String came = String.join(", ", came(expected, asked));
        List<Why> why = expected.asShown() ? telling.outputs(asked) : telling.inputs(asked);
        return new Miss(expected.span(), expected.words(), came, told(expected, came), why);
    }

    /** Of several that are joined by {@code and} only those that are missed. */
    private List<Condition> notTrue(Example.Expectation expected) {
        return terms(expected.condition()).stream()
                .filter(term -> !expected.asShown() || questions.answer(term, true, batch, lead) != Truth.TRUE)
                .toList();
    }

    /** What is to be asked besides, so that it can be told. */
    static List<Condition> terms(Condition condition) {
        return condition instanceof Condition.And and ? and.terms() : List.of(condition);
    }

    private List<String> came(Example.Expectation expected, Asked asked) {
        if (!expected.asShown()) {
            String alert = expected.words().replaceFirst("^not ", "");
            return List.of(alert + (expected.holds() ? " does not hold" : " holds"));
        }
        List<String> came = new ArrayList<>();
        asked.scores().forEach(score -> came.add(shownScore(score)));
        asked.labellings().forEach(labelling -> came.add(shownLabel(labelling)));
        asked.earlier().forEach(earlier -> came.add(shown(earlier)));
        for (int definition : asked.definitions()) {
            String name = model.definitions().get(definition).name();
            came.add(
                    switch (questions.answer(new Condition.Defined(definition), true, batch, lead)) {
                        case Truth.TRUE -> name;
                        case Truth.FALSE -> "not " + name;
                        default -> "nobody can tell whether " + name;
                    });
        }
        if (asked.disqualified()) {
            came.add(batch.disqualified(lead) ? "disqualified" : "not disqualified");
        }
        if (came.isEmpty()) {
            byte answer = questions.answer(expected.condition(), true, batch, lead);
            came.add(answer == Truth.UNKNOWN ? "nobody can tell" : "it is not so");
        }
        return came;
    }

    /** {@code fit is 80, not 65} where one value was expected, else what came and what was expected. */
    private String told(Example.Expectation expected, String came) {
        if (expected.condition() instanceof Condition.NumberTest test
                && test.relation() == Relation.EQUAL
                && test.left() instanceof NumberExpression.OfScore
                && test.right() instanceof NumberExpression.Constant number) {
            return came + ", not " + number.value().toPlainString();
        }
        if (expected.condition() instanceof Condition.LabelIs label) {
            return came + ", not " + String.join(" or ", label.labels());
        }
        if (!expected.asShown()) {
            return came;
        }
        return came + "; expected " + expected.words();
    }

    private String shownScore(int score) {
        return model.scores().get(score).name() + " is "
                + Points.decimal(batch.points(score, lead)).toPlainString();
    }

    private String shownLabel(int labelling) {
        return model.labellings().get(labelling).name() + " is " + batch.label(labelling, lead);
    }

    /** {@code fit 7 days ago was 30}. */
    private String shown(Asked.Earlier earlier) {
        ScoredBatch then = past.before(earlier.amount(), earlier.unit());
        String ago = " " + earlier.amount() + " "
                + (earlier.amount() == 1
                        ? earlier.unit().singular()
                        : earlier.unit().plural()) + " ago";
        return switch (earlier.kind()) {
            case SCORE ->
                model.scores().get(earlier.output()).name() + ago + " was "
                        + Points.decimal(then.points(earlier.output(), lead)).toPlainString();
            case LABELLING ->
                model.labellings().get(earlier.output()).name() + ago + " was " + then.label(earlier.output(), lead);
            case DISQUALIFIED -> (then.disqualified(lead) ? "disqualified" : "not disqualified") + ago;
        };
    }

    /** Tells of each output once, where it comes up first. */
    private final class Telling implements Labelling.Visitor<List<Why>> {
        private final Set<String> told = new HashSet<>();

        /** Why the outputs that are asked are what they are. */
        List<Why> outputs(Asked asked) {
            if (batch.disqualified(lead)) {
                return batch.disqualifiedBecause(lead).stream()
                        .map(reason -> Why.of("disqualified: " + reason))
                        .toList();
            }
            int all = asked.scores().size()
                    + asked.labellings().size()
                    + asked.earlier().size();
            if (all != 1) {
                return inputs(asked);
            }
            return asked.scores().isEmpty()
                    ? labelling(asked.labellings().iterator().next())
                    : score(asked.scores().iterator().next());
        }

        /** What the outputs that are asked are, and why. */
        List<Why> inputs(Asked asked) {
            List<Why> inputs = new ArrayList<>();
            for (int score : asked.scores()) {
                boolean isNew = told.add(model.scores().get(score).name());
                inputs.add(Why.of(shownScore(score), isNew ? score(score) : List.of()));
            }
            for (int labelling : asked.labellings()) {
                boolean isNew = told.add(model.labellings().get(labelling).name());
                inputs.add(Why.of(shownLabel(labelling), isNew ? labelling(labelling) : List.of()));
            }
            asked.earlier().forEach(earlier -> inputs.add(Why.of(shown(earlier))));
            if (asked.disqualified()) {
                batch.disqualifiedBecause(lead).forEach(reason -> inputs.add(Why.of("disqualified: " + reason)));
            }
            return inputs;
        }

        private List<Why> labelling(int labelling) {
            told.add(model.labellings().get(labelling).name());
            return model.labellings().get(labelling).accept(this);
        }

        @Override
        public List<Why> visitGrade(Grade grade) {
            return inputs(asking(new NumberExpression.OfScore(grade.score())));
        }

        @Override
        public List<Why> visitMatrix(Matrix matrix) {
            return inputs(new Asked(
                    Set.of(),
                    new LinkedHashSet<>(List.of(matrix.rows(), matrix.columns())),
                    Set.of(),
                    Set.of(),
                    false));
        }

        /** The row that held, and all that it and the rows above it ask. */
        @Override
        public List<Why> visitDecision(Decision decision) {
            List<Part> rows = acted(Part.Kind.DECISION_ROW, decision.name());
            Set<Why> because = new LinkedHashSet<>();
            for (Decision.Row row : decision.rows()) {
                because.addAll(inputs(Asked.by(row.when(), model)));
                if (rows.stream()
                        .anyMatch(part -> part.span().equals(row.sentence().span()))) {
                    break;
                }
            }
            return rows.stream()
                    .map(row -> Why.of(row.sentence(), List.copyOf(because)))
                    .toList();
        }

        private List<Why> score(int index) {
            Score score = model.scores().get(index);
            told.add(score.name());
            return score.content().accept(new OfContent(index));
        }

        private Asked asking(NumberExpression number) {
            return Asked.by(number, model);
        }

        /** What made a score. */
        private final class OfContent implements Score.Content.Visitor<List<Why>> {
            private final int index;

            OfContent(int index) {
                this.index = index;
            }

            @Override
            public List<Why> visitRules(Score.Content.Rules rules) {
                String name = model.scores().get(index).name();
                List<Why> why = new ArrayList<>();
                BigDecimal sum = BigDecimal.ZERO;
                for (Contribution each : batch.contributions(lead)) {
                    if (each.score().equals(name)) {
                        why.add(new Why(Optional.of(each.points()), each.reason(), List.of()));
                        sum = sum.add(each.points());
                    }
                }
                if (why.isEmpty()) {
                    why.add(Why.of("no sentence of " + name + " gave points"));
                }
                List<Part> bounds = acted(Part.Kind.BOUND, name);
                bounds.forEach(bound -> why.add(Why.of(bound.sentence())));
                boolean isHeld = sum.compareTo(Points.decimal(batch.points(index, lead))) != 0;
                if (isHeld && bounds.isEmpty()) {
                    why.add(Why.of("together " + sum.toPlainString() + ", which its limits hold at "
                            + Points.decimal(batch.points(index, lead)).toPlainString()));
                }
                return why;
            }

            @Override
            public List<Why> visitFormula(Score.Content.Formula formula) {
                return List.of(Why.of(formula.sentence(), inputs(asking(formula.number()))));
            }

            @Override
            public List<Why> visitSum(Score.Content.Sum sum) {
                return inputs(new Asked(new LinkedHashSet<>(sum.scores()), Set.of(), Set.of(), Set.of(), false));
            }
        }
    }

    private List<Part> acted(Part.Kind kind, String owner) {
        return batch.firings().stream()
                .filter(firing -> firing.part().kind() == kind
                        && firing.part().owner().filter(owner::equals).isPresent())
                .filter(firing -> firing.acted().test(lead))
                .map(Firing::part)
                .toList();
    }
}
