package org.meritlang.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.LabelAccount;
import org.meritlang.explain.Line;
import org.meritlang.explain.ScoreAccount;
import org.meritlang.guess.Asked;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Score;

/**
 * What of an explanation made the outputs what they are, each output told once, where it comes up first. What an
 * explanation tells besides, such as sentences that gave nothing, is left out.
 */
final class Reasons implements Labelling.Visitor<List<Why>> {
    private static final Comparator<Line> STRONGEST =
            Comparator.comparing(line -> line.points().abs());

    private static final Asked NOTHING = new Asked(Set.of(), Set.of(), Set.of(), Set.of(), false);

    private final CheckedModel model;
    private final Shown shown;
    private final Function<Instant, Explanation> explanations;
    private final Explanation explanation;
    private final Set<String> told = new HashSet<>();

    /** @param explanations by the instant from which the lead is seen */
    Reasons(Shown shown, Function<Instant, Explanation> explanations) {
        this.model = shown.model();
        this.shown = shown;
        this.explanations = explanations;
        this.explanation = explanations.apply(shown.batch().asOf());
    }

    /** Why the outputs that are asked are what they are. */
    List<Why> outputs(Asked asked) {
        int all = asked.scores().size()
                + asked.labellings().size()
                + asked.earlier().size();
        if (all == 1 && !asked.earlier().isEmpty() && !asked.disqualified()) {
            Asked.Earlier earlier = asked.earlier().iterator().next();
            return List.of(Why.of("seen from " + Shown.ago(earlier), before(earlier)));
        }
        if (explanation.disqualified()) {
            return disqualified();
        }
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
            inputs.add(Why.of(shown.score(score), isNew ? score(score) : List.of()));
        }
        for (int labelling : asked.labellings()) {
            boolean isNew = told.add(model.labellings().get(labelling).name());
            inputs.add(Why.of(shown.label(labelling), isNew ? labelling(labelling) : List.of()));
        }
        for (Asked.Earlier earlier : asked.earlier()) {
            String was = shown.earlier(earlier);
            inputs.add(Why.of(was, told.add(was) ? before(earlier) : List.of()));
        }
        if (asked.disqualified()) {
            inputs.addAll(disqualified());
        }
        return inputs;
    }

    /** Why an output was what it was. */
    private List<Why> before(Asked.Earlier earlier) {
        Reasons then = new Reasons(shown.before(earlier), explanations);
        if (then.explanation.disqualified()) {
            return then.disqualified();
        }
        return switch (earlier.kind()) {
            case SCORE -> then.score(earlier.output());
            case LABELLING -> then.labelling(earlier.output());
            case DISQUALIFIED -> List.of();
        };
    }

    /** Facts beside those outputs, on which a sentence rested. */
    List<String> besides(List<String> facts, Asked asked) {
        Set<String> outputs = new HashSet<>(List.of("disqualified", "not disqualified"));
        asked.scores().forEach(score -> outputs.add(shown.score(score)));
        asked.labellings().forEach(labelling -> outputs.add(shown.label(labelling)));
        return facts.stream().filter(fact -> !outputs.contains(fact)).toList();
    }

    private List<Why> disqualified() {
        return explanation.disqualifications().stream()
                .filter(line -> line.standing() == Line.Standing.HOLDS)
                .map(line -> new Why(
                        Optional.empty(),
                        "disqualified: " + line.because().orElse(line.words()),
                        line.facts(),
                        List.of()))
                .toList();
    }

    private List<Why> labelling(int labelling) {
        told.add(model.labellings().get(labelling).name());
        return model.labellings().get(labelling).accept(this);
    }

    private LabelAccount account(Labelling labelling) {
        return explanation.labels().get(model.labellings().indexOf(labelling));
    }

    @Override
    public List<Why> visitGrade(Grade grade) {
        boolean isNew = told.add(model.scores().get(grade.score()).name());
        List<Line> lines = account(grade).lines();
        String band = lines.get(lines.size() - 1).words();
        return List.of(Why.of(shown.score(grade.score()) + ": " + band, isNew ? score(grade.score()) : List.of()));
    }

    @Override
    public List<Why> visitMatrix(Matrix matrix) {
        return inputs(new Asked(
                Set.of(), new LinkedHashSet<>(List.of(matrix.rows(), matrix.columns())), Set.of(), Set.of(), false));
    }

    /** The row that held, and what it and the rows above it ask. */
    @Override
    public List<Why> visitDecision(Decision decision) {
        List<Line> lines = account(decision).lines();
        List<Why> because = new ArrayList<>();
        Map<String, Why> outputs = new LinkedHashMap<>();
        List<String> facts = List.of();
        for (int at = 0; at < lines.size(); at++) {
            boolean isTaken = at == lines.size() - 1;
            boolean isOtherwise = at == decision.rows().size();
            Asked asked =
                    isOtherwise ? NOTHING : Asked.by(decision.rows().get(at).when(), model);
            facts = isOtherwise ? List.of() : besides(lines.get(at).facts(), asked);
            if (!isTaken && !facts.isEmpty()) {
                because.add(new Why(Optional.empty(), "not " + lines.get(at).words(), facts, List.of()));
            }
            if (!isOtherwise) {
                inputs(asked).forEach(input -> outputs.putIfAbsent(input.words(), input));
            }
        }
        because.addAll(outputs.values());
        return List.of(new Why(Optional.empty(), lines.get(lines.size() - 1).sentence(), facts, because));
    }

    private List<Why> score(int index) {
        told.add(model.scores().get(index).name());
        return model.scores()
                .get(index)
                .content()
                .accept(new OfContent(explanation.scores().get(index)));
    }

    /** What made a score. */
    private final class OfContent implements Score.Content.Visitor<List<Why>> {
        private final ScoreAccount account;

        OfContent(ScoreAccount account) {
            this.account = account;
        }

        /** Sentences, strongest first, then what limits made of their sum. */
        @Override
        public List<Why> visitRules(Score.Content.Rules rules) {
            List<Line> given =
                    account.all().filter(line -> line.points().signum() != 0).toList();
            List<Why> why = Stream.concat(
                            given.stream()
                                    .filter(line -> isSentence(line.kind()))
                                    .sorted(STRONGEST.reversed()),
                            given.stream().filter(line -> !isSentence(line.kind())))
                    .map(Why::of)
                    .toList();
            return why.isEmpty() ? rests() : why;
        }

        private List<Why> rests() {
            return account.all()
                    .filter(line -> line.kind() == Line.Kind.HEADING)
                    .findFirst()
                    .map(line -> List.of(new Why(Optional.empty(), line.words(), line.facts(), List.of())))
                    .orElse(List.of(Why.of("no sentence of " + account.name() + " gave points")));
        }

        @Override
        public List<Why> visitFormula(Score.Content.Formula formula) {
            Asked asked = Asked.by(formula.number(), model);
            List<Why> because = new ArrayList<>(steps(asked));
            because.addAll(inputs(asked));
            return List.of(Why.of(formula.sentence(), because));
        }

        @Override
        public List<Why> visitSum(Score.Content.Sum sum) {
            Asked asked = new Asked(new LinkedHashSet<>(sum.scores()), Set.of(), Set.of(), Set.of(), false);
            List<Why> why = new ArrayList<>(inputs(asked));
            why.addAll(steps(asked));
            return why;
        }

        /** The terms that are more than a score by itself, and what else changed the sum. */
        private List<Why> steps(Asked asked) {
            Set<String> scores = new HashSet<>();
            explanation.scores().forEach(score -> scores.add(score.name()));
            return account.lines().stream()
                    .filter(line -> line.kind() != Line.Kind.TERM || !scores.contains(line.words()))
                    .map(Why::of)
                    .map(why -> new Why(why.points(), why.words(), besides(why.facts(), asked), List.of()))
                    .toList();
        }

        private static boolean isSentence(Line.Kind kind) {
            return switch (kind) {
                case RULE, ROW -> true;
                case TERM, RAISE, LIMIT, RANGE, ROUNDING, HEADING, DISQUALIFIED, LABEL, DISQUALIFICATION, ALERT ->
                    false;
            };
        }
    }
}
