package org.meritlang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads sentences that give or take points. */
final class RuleChecker implements Sentence.Rule.Visitor<Rule> {
    private final Scope scope;
    private final Sentences sentences;

    RuleChecker(Scope scope, Sentences sentences) {
        this.scope = scope;
        this.sentences = sentences;
    }

    Rule check(Sentence.Rule rule) {
        return rule.accept(this);
    }

    @Override
    public Rule visitPointsWhen(Sentence.PointsWhen written) {
        long points = Points.of(written.points());
        Condition condition = scope.condition(written.condition());
        for (Clause clause : written.clauses()) {
            if (clause instanceof Clause.UpTo || clause instanceof Clause.DownTo || clause instanceof Clause.When) {
                throw Refusal.of(
                        Code.CLAUSE_OUT_OF_PLACE,
                        clause.span(),
                        "A rule with `when` gives its points once, so " + Places.quoted(clause.span())
                                + " has no meaning here.");
            }
        }
        Clauses.ofRule(scope, written.clauses(), Long.signum(points));
        String subject = Formatter.words(written.condition());
        return new Rule.When(Identity.of(written, subject, written.because()), points, condition, Optional.empty());
    }

    @Override
    public Rule visitPointsPerAmount(Sentence.PointsPerAmount written) {
        long points = Points.of(written.points());
        BigDecimal step = written.step().value();
        if (step.signum() <= 0) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS, written.step().span(), "Points are given per some number above zero.");
        }
        NumberExpression number = scope.number(written.subject());
        Clauses clauses = Clauses.ofRule(scope, written.clauses(), Long.signum(points));
        String subject = "per " + written.step().written() + " " + Formatter.words(written.subject());
        return new Rule.PerAmount(
                Identity.of(written, subject, written.because()),
                points,
                step,
                number,
                clauses.when(),
                clauses.range());
    }

    @Override
    public Rule visitPointsTable(Sentence.PointsTable written) {
        if (written.perOccurrence()) {
            throw Complaints.activitiesNotYet(written.subject().span());
        }
        Clauses clauses = Clauses.ofRule(scope, written.clauses(), sign(written));
        List<Rule.Row> rows = new TableChecker(scope, sentences).rows(written);
        return new Rule.Table(
                Identity.of(
                        words(written, rows), Formatter.words(written.subject()), written.because(), written.span()),
                rows,
                clauses.when(),
                clauses.range());
    }

    /** The words of a table are those of its heading and of all its rows. */
    private static String words(Sentence.PointsTable table, List<Rule.Row> rows) {
        StringBuilder words = new StringBuilder(Formatter.words(table));
        rows.forEach(row -> words.append("; ").append(row.sentence().words()));
        return words.toString();
    }

    /** The sign that all rows share; 0 where they differ. */
    private static int sign(Sentence.PointsTable table) {
        List<Integer> signs = table.rows().stream()
                .map(row -> row.points().value().signum())
                .filter(sign -> sign != 0)
                .distinct()
                .toList();
        return signs.size() == 1 ? signs.get(0) : 0;
    }

    /** {@code +1 per A} counts occurrences; of a number it lacks the step. */
    @Override
    public Rule visitPointsPer(Sentence.PointsPer written) {
        if (scope.resolve(written.subject()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute
                && attribute.attribute().type() instanceof Type.Number) {
            throw Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    written.subject().span(),
                    "For points by the number `" + use.name().text() + "`, say per how many: `per 1 "
                            + use.name().text() + "`.",
                    Fix.certain(
                            "write `1 " + use.name().text() + "`",
                            written.subject().span(),
                            "1 " + written.subject().span().text()));
        }
        throw Complaints.activitiesNotYet(written.subject().span());
    }

    @Override
    public Rule visitPointsPerSilence(Sentence.PointsPerSilence written) {
        throw Complaints.activitiesNotYet(written.silence().span());
    }
}
