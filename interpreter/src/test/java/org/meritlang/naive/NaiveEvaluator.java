package org.meritlang.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Contribution;
import org.meritlang.syntax.TimeUnit;

/** What a model says of one lead at one instant. */
public final class NaiveEvaluator {
    private static final BigDecimal MOST = new BigDecimal("922337203685477.5807");

    private final CheckedModel model;
    private final NaiveLead lead;
    private final Instant now;
    private final NaiveConditions conditions;
    private final NaiveConditions asShown;
    private final NaiveRules rules;
    private final Map<Integer, BigDecimal> scores = new HashMap<>();
    private final Map<Instant, NaiveEvaluator> earlier = new HashMap<>();
    private @Nullable Boolean disqualified;

    public NaiveEvaluator(CheckedModel model, NaiveLead lead, Instant now) {
        this.model = model;
        this.lead = lead;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.conditions = new NaiveConditions(model, lead, this.now, this, false);
        this.asShown = new NaiveConditions(model, lead, this.now, this, true);
        this.rules = new NaiveRules(model, conditions);
    }

    /** What the model said so much earlier, when the clocks showed the same, or, in hours and shorter, exactly. */
    NaiveEvaluator earlier(int amount, TimeUnit unit) {
        LocalDateTime clock =
                now.atZone(unit.isCalendar() ? model.zone() : ZoneOffset.UTC).toLocalDateTime();
        LocalDateTime then = switch (unit) {
            case SECOND -> clock.minusSeconds(amount);
            case MINUTE -> clock.minusMinutes(amount);
            case HOUR -> clock.minusHours(amount);
            case DAY -> clock.minusDays(amount);
            case WEEK -> clock.minusWeeks(amount);
            case MONTH -> clock.minusMonths(amount);
            case QUARTER -> clock.minusMonths(3L * amount);
            case YEAR -> clock.minusYears(amount);
        };
        Instant instant =
                then.atZone(unit.isCalendar() ? model.zone() : ZoneOffset.UTC).toInstant();
        return earlier.computeIfAbsent(instant, at -> new NaiveEvaluator(model, lead, at));
    }

    /** Conditions over what is shown. */
    NaiveConditions asShown() {
        return asShown;
    }

    NaiveConditions conditions() {
        return conditions;
    }

    NaiveRules rules() {
        return rules;
    }

    /** What the score would show if the lead were not disqualified. */
    BigDecimal score(int index) {
        BigDecimal known = scores.get(index);
        if (known == null) {
            known = clamp(
                    content(model.scores().get(index)),
                    model.scores().get(index).range());
            scores.put(index, known);
        }
        return known;
    }

    /** The label the lead would have if it were not disqualified. */
    String label(int index) {
        return model.labellings().get(index).accept(new OfLabelling());
    }

    private final class OfLabelling implements Labelling.Visitor<String> {
        @Override
        public String visitGrade(Grade grade) {
            BigDecimal points = score(grade.score());
            for (Grade.Band band : grade.bands()) {
                if (points.compareTo(BigDecimal.valueOf(band.from(), 4)) >= 0) {
                    return band.label();
                }
            }
            return grade.otherwise()
                    .orElseGet(() -> grade.bands().get(grade.bands().size() - 1).label());
        }

        @Override
        public String visitMatrix(Matrix matrix) {
            int row = model.labellings().get(matrix.rows()).labels().indexOf(label(matrix.rows()));
            int column = model.labellings().get(matrix.columns()).labels().indexOf(label(matrix.columns()));
            return matrix.labels().get(matrix.cells().get(row).get(column));
        }

        @Override
        public String visitDecision(Decision decision) {
            return decision.rows().stream()
                    .filter(row -> conditions.answer(row.when()) == Answer.YES)
                    .findFirst()
                    .map(Decision.Row::label)
                    .orElse(decision.otherwise());
        }
    }

    boolean disqualified() {
        if (disqualified == null) {
            disqualified = isDisqualified();
        }
        return disqualified;
    }

    private boolean isDisqualified() {
        return model.disqualifications().stream().anyMatch(d -> conditions.answer(d.condition()) == Answer.YES);
    }

    public BigDecimal shownScore(int index) {
        return disqualified() ? BigDecimal.ZERO : score(index);
    }

    public String shownLabel(int index) {
        boolean asks = model.labellings().get(index) instanceof Decision decision && decision.asksDisqualified();
        return disqualified() && !asks ? "disqualified" : label(index);
    }

    /** The texts of the alerts that hold. */
    public List<String> alerts() {
        return model.alerts().stream()
                .filter(alert -> alert.asksDisqualified() || !disqualified())
                .filter(alert -> conditions.answer(alert.condition()) == Answer.YES)
                .map(Alert::text)
                .toList();
    }

    public List<String> disqualifiedBecause() {
        List<String> reasons = new ArrayList<>();
        for (Disqualification disqualification : model.disqualifications()) {
            if (conditions.answer(disqualification.condition()) == Answer.YES) {
                reasons.add(disqualification.sentence().reason());
            }
        }
        return reasons;
    }

    public List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>();
        for (Score score : model.scores()) {
            if (isOn(score.when()) && score.content() instanceof Score.Content.Rules rules) {
                for (Score.Group group : rules.groups()) {
                    if (isOn(group.when())) {
                        group.rules().forEach(rule -> all.addAll(contributions(score, group, rule)));
                    }
                }
            }
        }
        all.sort(Comparator.comparing((Contribution c) -> c.points().abs()).reversed());
        return all;
    }

    boolean isOn(Optional<Condition> condition) {
        return condition.isEmpty() || conditions.answer(condition.get()) == Answer.YES;
    }

    private BigDecimal content(Score score) {
        if (!isOn(score.when())) {
            return BigDecimal.ZERO;
        }
        return score.content().accept(new OfContent());
    }

    private final class OfContent implements Score.Content.Visitor<BigDecimal> {
        @Override
        public BigDecimal visitRules(Score.Content.Rules rules) {
            return sum(rules);
        }

        @Override
        public BigDecimal visitFormula(Score.Content.Formula formula) {
            BigDecimal exact = conditions.number(formula.number(), true);
            return exact == null ? BigDecimal.ZERO : exact.setScale(4, RoundingMode.HALF_UP);
        }

        @Override
        public BigDecimal visitSum(Score.Content.Sum sum) {
            return sum.scores().stream().map(NaiveEvaluator.this::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private BigDecimal sum(Score.Content.Rules content) {
        BigDecimal points = BigDecimal.ZERO;
        for (Score.Group group : content.groups()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Rule rule : group.rules()) {
                sum = sum.add(isOn(group.when()) ? rules.points(rule) : BigDecimal.ZERO);
            }
            points = points.add(clamp(sum, group.range()));
        }
        for (Score.Bound raise : content.raises()) {
            points = isOn(Optional.of(raise.when())) ? points.max(BigDecimal.valueOf(raise.points(), 4)) : points;
        }
        for (Score.Bound limit : content.limits()) {
            points = isOn(Optional.of(limit.when())) ? points.min(BigDecimal.valueOf(limit.points(), 4)) : points;
        }
        return points;
    }

    private List<Contribution> contributions(Score score, Score.Group group, Rule rule) {
        List<Contribution> all = new ArrayList<>();
        if (rule instanceof Rule.OccurrenceTable table) {
            BigDecimal before = BigDecimal.ZERO;
            for (int row = 0; row < table.rows().size(); row++) {
                BigDecimal until = rules.pointsUpTo(row + 1, table);
                add(all, score, group, table.rows().get(row).sentence(), until.subtract(before));
                before = until;
            }
            return all;
        }
        Rule.Row row = rule instanceof Rule.Table table ? rules.row(table) : null;
        add(all, score, group, row == null ? rule.sentence() : row.sentence(), rules.points(rule));
        return all;
    }

    private static void add(
            List<Contribution> all, Score score, Score.Group group, Sentence sentence, BigDecimal points) {
        if (points.signum() != 0) {
            BigDecimal plain = points.stripTrailingZeros();
            all.add(new Contribution(
                    score.name(),
                    group.name(),
                    plain.scale() < 0 ? plain.setScale(0) : plain,
                    sentence.reason(),
                    sentence.words()));
        }
    }

    /** Points are never more than can be shown, nor less. */
    static BigDecimal clamp(BigDecimal exact, Range range) {
        BigDecimal points = exact.min(MOST).max(MOST.negate());
        return points.max(BigDecimal.valueOf(range.low(), 4)).min(BigDecimal.valueOf(range.high(), 4));
    }
}
