package org.meritlang.naive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.score.Undecided.Kind;

/** The sentences that cannot tell for one lead, and what is unknown then. */
public final class NaiveDoubts {
    private final CheckedModel model;
    private final NaiveEvaluator evaluator;
    private final NaiveConditions conditions;
    private final NaiveRules rules;
    private final NaiveBlame blame;
    private final List<Doubt> found = new ArrayList<>();

    /** One sentence that cannot tell. */
    public record Doubt(
            Kind kind, Optional<String> score, Optional<String> group, String sentence, Set<String> causes) {}

    public NaiveDoubts(CheckedModel model, NaiveLead lead, NaiveEvaluator evaluator) {
        this.model = model;
        this.evaluator = evaluator;
        this.conditions = evaluator.conditions();
        this.rules = evaluator.rules();
        this.blame = new NaiveBlame(model, lead, conditions);
    }

    public List<Doubt> find() {
        model.scores().forEach(this::score);
        for (Labelling labelling : model.labellings()) {
            if (labelling instanceof Decision decision) {
                decision(decision);
            }
        }
        for (Disqualification disqualification : model.disqualifications()) {
            doubt(
                    Kind.DISQUALIFICATION,
                    Optional.empty(),
                    Optional.empty(),
                    disqualification.sentence().words(),
                    answer(Optional.of(disqualification.condition())),
                    blame.of(disqualification.condition()));
        }
        for (Alert alert : model.alerts()) {
            doubt(
                    Kind.ALERT,
                    Optional.empty(),
                    Optional.empty(),
                    alert.sentence().words(),
                    answer(Optional.of(alert.condition())),
                    blame.of(alert.condition()));
        }
        return found;
    }

    /** Rows below one that holds are not asked. */
    private void decision(Decision decision) {
        for (Decision.Row row : decision.rows()) {
            Answer answer = conditions.answer(row.when());
            doubt(
                    Kind.DECISION_ROW,
                    Optional.of(decision.name()),
                    Optional.empty(),
                    row.sentence().words(),
                    answer,
                    blame.of(row.when()));
            if (answer == Answer.YES) {
                return;
            }
        }
    }

    private void score(Score score) {
        Optional<String> name = Optional.of(score.name());
        heading(name, Optional.empty(), "score " + score.name(), score.when());
        if (!evaluator.isOn(score.when())) {
            return;
        }
        score.content().accept(new OfContent(name));
    }

    private final class OfContent implements Score.Content.Visitor<Void> {
        private final Optional<String> name;

        OfContent(Optional<String> name) {
            this.name = name;
        }

        @Override
        public Void visitRules(Score.Content.Rules rules) {
            for (Score.Group group : rules.groups()) {
                heading(name, group.name(), "group " + group.name().orElse(""), group.when());
                if (evaluator.isOn(group.when())) {
                    group.rules().forEach(rule -> rule(name, group.name(), rule));
                }
            }
            rules.raises().forEach(raise -> bound(name, raise));
            rules.limits().forEach(limit -> bound(name, limit));
            return null;
        }

        @Override
        public Void visitFormula(Score.Content.Formula formula) {
            Set<String> zeros = blame.zeros(formula.number());
            Answer anyZero = zeros.isEmpty() ? Answer.YES : Answer.UNSURE;
            doubt(Kind.COUNTED_AS_ZERO, name, Optional.empty(), formula.sentence(), anyZero, zeros);
            Answer whole = conditions.number(formula.number(), true) == null ? Answer.UNSURE : Answer.YES;
            doubt(
                    Kind.ZERO_AS_A_WHOLE,
                    name,
                    Optional.empty(),
                    formula.sentence(),
                    whole,
                    blame.inFormula(formula.number()));
            return null;
        }

        @Override
        public Void visitSum(Score.Content.Sum sum) {
            return null;
        }
    }

    private void heading(Optional<String> score, Optional<String> group, String words, Optional<Condition> when) {
        if (when.isPresent()) {
            doubt(Kind.HEADING, score, group, words, answer(when), blame.of(when.get()));
        }
    }

    private void bound(Optional<String> score, Score.Bound bound) {
        String words = bound.sentence().words();
        doubt(Kind.RULE, score, Optional.empty(), words, answer(Optional.of(bound.when())), blame.of(bound.when()));
    }

    private void rule(Optional<String> score, Optional<String> group, Rule rule) {
        OfRule ofRule = new OfRule();
        Answer answer = rule.accept(ofRule);
        doubt(Kind.RULE, score, group, rule.sentence().words(), answer, ofRule.causes);
    }

    /** Whether a rule acts, and what is unknown for it. */
    private final class OfRule implements Rule.Visitor<Answer> {
        private final Set<String> causes = new LinkedHashSet<>();

        @Override
        public Answer visitWhen(Rule.When rule) {
            causes.addAll(blame.of(rule.condition()));
            return conditions.answer(rule.condition());
        }

        @Override
        public Answer visitPerAmount(Rule.PerAmount rule) {
            causes.addAll(blame.of(rule.number()));
            rule.when().ifPresent(when -> causes.addAll(blame.of(when)));
            var number = conditions.number(rule.number(), false);
            Answer acts = number == null ? Answer.UNSURE : Answer.of(number.compareTo(rule.step()) >= 0);
            return answer(rule.when()).and(acts);
        }

        @Override
        public Answer visitTable(Rule.Table table) {
            Answer answer = Answer.NO;
            for (Rule.Row row : table.rows()) {
                answer = answer.or(conditions.answer(row.condition()));
                causes.addAll(blame.of(row.condition()));
            }
            table.when().ifPresent(when -> causes.addAll(blame.of(when)));
            return answer.and(answer(table.when()));
        }

        @Override
        public Answer visitPerOccurrence(Rule.PerOccurrence rule) {
            about(rule.occurrences(), rule.when());
            Answer acts =
                    isTold(rule.occurrences()) ? Answer.of(!rules.counting(rule).isEmpty()) : Answer.UNSURE;
            return answer(rule.when()).and(acts);
        }

        @Override
        public Answer visitOccurrenceTable(Rule.OccurrenceTable table) {
            about(table.occurrences(), table.when());
            table.rows().forEach(row -> causes.addAll(blame.of(row.taken())));
            boolean rowsAreTold = table.rows().stream().allMatch(row -> isTold(row.taken()));
            Answer acts = !rules.counting(table).isEmpty() ? Answer.YES : rowsAreTold ? Answer.NO : Answer.UNSURE;
            acts = isTold(table.occurrences()) ? acts : Answer.UNSURE;
            return answer(table.when()).and(acts);
        }

        @Override
        public Answer visitPerSilence(Rule.PerSilence rule) {
            causes.addAll(blame.of(rule.silence()));
            rule.when().ifPresent(when -> causes.addAll(blame.of(when)));
            Answer acts =
                    rules.periods(rule).map(periods -> Answer.of(periods > 0)).orElse(Answer.UNSURE);
            return answer(rule.when()).and(acts);
        }

        private void about(Occurrences occurrences, Optional<Condition> when) {
            causes.addAll(blame.of(occurrences));
            when.ifPresent(condition -> causes.addAll(blame.of(condition)));
        }

        private boolean isTold(Occurrences occurrences) {
            return conditions.history().isTold(occurrences);
        }
    }

    private Answer answer(Optional<Condition> condition) {
        return condition.map(conditions::answer).orElse(Answer.YES);
    }

    private void doubt(
            Kind kind,
            Optional<String> score,
            Optional<String> group,
            String words,
            Answer answer,
            Set<String> causes) {
        if (answer == Answer.UNSURE) {
            found.add(new Doubt(kind, score, group, words, Set.copyOf(causes)));
        }
    }
}
