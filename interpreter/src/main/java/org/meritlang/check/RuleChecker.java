package org.meritlang.check;

import java.math.BigDecimal;
import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Without;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;

/** Reads sentences that give or take points. */
final class RuleChecker implements PointsRule.Visitor<Rule> {
    private final Scope scope;
    private final Sentences sentences;
    private final HeadingDecay decay;

    /**
     * Reads the rules below headings.
     *
     * @param scope with the windows of the headings
     * @param decay that of the headings
     */
    RuleChecker(Scope scope, Sentences sentences, HeadingDecay decay) {
        this.scope = scope;
        this.sentences = sentences;
        this.decay = decay;
    }

    Rule check(PointsRule rule) {
        return rule.accept(this);
    }

    @Override
    public Rule visitWhen(PointsRule.When written) {
        long points = Points.of(written.points());
        Condition condition = scope.condition(written.condition());
        OnceOrEachTime.refuseLimits(written, condition);
        Clauses clauses = Clauses.ofRule(scope, ClauseOwner.WHEN, written.clauses(), Long.signum(points));
        String subject = Formatter.words(written.condition()) + Formatter.words(written.clauses());
        return new Rule.When(
                Identity.of(written, subject, written.because()),
                points,
                condition,
                decay.ofCondition(clauses.decay(), condition, written.span()));
    }

    @Override
    public Rule visitPerAmount(PointsRule.PerAmount written) {
        long points = Points.of(written.points());
        BigDecimal step = written.step().value();
        if (step.signum() <= 0) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS, written.step().span(), "Points are given per some number above zero.");
        }
        NumberExpression number = scope.number(written.subject());
        Clauses clauses = Clauses.ofRule(scope, ClauseOwner.PER_AMOUNT, written.clauses(), Long.signum(points));
        decay.keeps(written.span());
        String subject = "per " + Formatter.steps(written);
        return new Rule.PerAmount(
                Identity.of(written, subject, written.because()),
                points,
                step,
                number,
                clauses.when(),
                clauses.range());
    }

    @Override
    public Rule visitTable(PointsRule.Table written) {
        return written.perOccurrence() ? occurrenceTable(written) : table(written);
    }

    private Rule table(PointsRule.Table written) {
        Clauses clauses = Clauses.ofRule(scope, ClauseOwner.TABLE, written.clauses(), sign(written));
        List<Rule.Row> rows = new TableChecker(scope, sentences).rows(written);
        boolean allRight = rows.size() == written.rows().size();
        return new Rule.Table(
                Identity.of(
                        words(written, rows.stream().map(Rule.Row::sentence).toList()),
                        Formatter.words(written.subject()),
                        written.because(),
                        written.span()),
                allRight ? decay.ofRows(clauses.decay(), rows, written.span()) : rows,
                clauses.when(),
                clauses.range());
    }

    private Rule occurrenceTable(PointsRule.Table written) {
        OnceOrEachTime.refuseValue(written, scope);
        OnceOrEachTime.refuseCount(written, scope);
        Occurrences occurrences = scope.occurrences(written.subject());
        Clauses clauses = Clauses.ofOccurrences(scope, written.subject(), written.clauses(), sign(written));
        List<Rule.OccurrenceRow> rows = new OccurrenceTableChecker(scope, sentences).rows(written);
        String subject = "per " + Formatter.words(written.subject()) + Formatter.words(written.clauses());
        return new Rule.OccurrenceTable(
                Identity.of(
                        words(
                                written,
                                rows.stream().map(Rule.OccurrenceRow::sentence).toList()),
                        subject,
                        written.because(),
                        written.span()),
                occurrences,
                rows,
                clauses.when(),
                clauses.limits(),
                decay.ofOccurrences(clauses.decay()),
                clauses.range());
    }

    /** The words of a table are those of its heading and of all its rows. */
    private static String words(PointsRule.Table table, List<org.meritlang.model.Sentence> rows) {
        StringBuilder words = new StringBuilder(Formatter.words(table));
        rows.forEach(row -> words.append("; ").append(row.words()));
        return words.toString();
    }

    /** The sign that all rows share; 0 where they differ. */
    private static int sign(PointsRule.Table table) {
        List<Integer> signs = table.rows().stream()
                .map(row -> row.points().value().signum())
                .filter(sign -> sign != 0)
                .distinct()
                .toList();
        return signs.size() == 1 ? signs.get(0) : 0;
    }

    @Override
    public Rule visitPer(PointsRule.Per written) {
        Expression activity = written.subject();
        OnceOrEachTime.refuseNumber(activity, scope);
        OnceOrEachTime.refuseCount(written, scope);
        long points = Points.of(written.points());
        Occurrences occurrences = scope.occurrences(activity);
        Clauses clauses = Clauses.ofOccurrences(scope, activity, written.clauses(), Long.signum(points));
        String subject = "per " + Formatter.words(activity) + Formatter.words(written.clauses());
        return new Rule.PerOccurrence(
                Identity.of(written, subject, written.because()),
                points,
                occurrences,
                clauses.when(),
                clauses.limits(),
                decay.ofOccurrences(clauses.decay()),
                clauses.range());
    }

    @Override
    public Rule visitPerSilence(PointsRule.PerSilence written) {
        long points = Points.of(written.points());
        Without silence = scope.without(written.silence());
        Clauses clauses = Clauses.ofRule(scope, ClauseOwner.PER_SILENCE, written.clauses(), Long.signum(points));
        decay.keeps(written.span());
        String subject = "per " + Formatter.words(written.silence()) + Formatter.words(written.clauses());
        return new Rule.PerSilence(
                Identity.of(written, subject, written.because()), points, silence, clauses.when(), clauses.range());
    }
}
