package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;
import org.meritlang.syntax.parts.Rows;

/** Reads the rows of {@code points by X}. Each row that is at fault is told of, not only the first. */
final class TableChecker {
    private final Scope scope;
    private final Sentences sentences;

    TableChecker(Scope scope, Sentences sentences) {
        this.scope = scope;
        this.sentences = sentences;
    }

    /** The rows that are right. */
    List<Rule.Row> rows(PointsRule.Table table) {
        if (scope.operand(table.subject()) instanceof Operand.Nothing nothing) {
            throw scope.mismatch().unknown(nothing.name());
        }
        Reach reach = new Reach();
        List<Rule.Row> rows = new ArrayList<>();
        TouchingRows touching = TouchingRows.of(table.rows());
        for (Row.PointsRow row : table.rows()) {
            sentences.check(() -> row(row, table, touching, reach)).ifPresent(rows::add);
        }
        return rows;
    }

    private Rule.Row row(Row.PointsRow row, PointsRule.Table table, TouchingRows touching, Reach reach) {
        Scope rowScope = scope.about(table.subject(), row.test().span());
        long points = Points.of(row.points());
        Condition condition = Rows.condition(row.test())
                .map(written -> touching.close(row, rowScope.condition(written)))
                .orElseGet(() -> new Condition.Constant(true));
        if (row.test() instanceof RowTest.Unknown && isAlwaysKnown(condition)) {
            throw Refusal.of(
                    Code.UNREACHABLE_ROW,
                    row.test().span(),
                    scope.quoted(table.subject()) + " is never unknown, so no lead reaches this row.");
        }
        reach.take(row, condition);
        String words = Formatter.words(table.subject()) + ": " + Formatter.words(row.test());
        Optional<Clause.Because> because = row.because().or(table::because);
        return new Rule.Row(Identity.of(words, words, because, row.span()), condition, points, Optional.empty());
    }

    private static boolean isAlwaysKnown(Condition unknown) {
        return unknown instanceof Condition.Not not
                && (not.term() instanceof Condition.Constant
                        || (not.term() instanceof Condition.KnownNumber known
                                && known.number() instanceof NumberExpression.OfScore));
    }
}
