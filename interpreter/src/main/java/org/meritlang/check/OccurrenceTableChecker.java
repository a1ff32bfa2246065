package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.implication.Implication;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.PointsRule;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;

/** Reads the rows of {@code points per A}. Each row that is at fault is told of, not only the first. */
final class OccurrenceTableChecker {
    private final Scope scope;
    private final Sentences sentences;

    OccurrenceTableChecker(Scope scope, Sentences sentences) {
        this.scope = scope;
        this.sentences = sentences;
    }

    /** The rows that are right. */
    List<Rule.OccurrenceRow> rows(PointsRule.Table table) {
        Kind kind = new OccurrenceChecker(scope).read(table.subject()).kind();
        List<Rule.OccurrenceRow> rows = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        for (Row.PointsRow row : table.rows()) {
            sentences.check(() -> row(row, table, kind, taken)).ifPresent(rows::add);
        }
        return rows;
    }

    /** A row that stands above others. */
    private record Taken(Row.PointsRow row, Occurrences occurrences) {}

    private Rule.OccurrenceRow row(Row.PointsRow row, PointsRule.Table table, Kind kind, List<Taken> taken) {
        long points = Points.of(row.points());
        Occurrences occurrences = row.test() instanceof RowTest.Otherwise
                ? kind.meaning().occurrences()
                : rowScope(row, table, kind).occurrences(test(row, table));
        for (Taken earlier : taken) {
            if (earlier.row().test() instanceof RowTest.Otherwise) {
                throw Refusal.of(
                        Code.UNREACHABLE_ROW,
                        row.test().span(),
                        "`otherwise` takes every occurrence, so none reaches this row below it.");
            }
            if (Implication.areAmong(occurrences, earlier.occurrences())) {
                throw Reach.narrower(row, earlier.row(), "occurrence");
            }
        }
        taken.add(new Taken(row, occurrences));
        String words = Formatter.words(table.subject()) + ": " + Formatter.words(row.test());
        Optional<Clause.Because> because = row.because().or(table::because);
        return new Rule.OccurrenceRow(Identity.of(words, words, because, row.span()), occurrences, points);
    }

    /** A row sees the activity alone: the filter and the windows of the table hold before any row does. */
    private Scope rowScope(Row.PointsRow row, PointsRule.Table table, Kind kind) {
        Span subject = table.subject().span();
        Expression bare = kind.isAny()
                ? new Expression.AnyActivity(subject)
                : new Expression.NameUse(subject, new Name(subject, kind.name(), false));
        return scope.underNothing().about(bare, row.test().span());
    }

    /** What a row says of an occurrence: a filter, a window, or both. */
    private static Expression test(Row.PointsRow row, PointsRule.Table table) {
        if (!(row.test() instanceof RowTest.Rest rest)) {
            throw noTest(row, table);
        }
        Expression inner = rest.condition();
        while (!(inner instanceof Expression.Subject)) {
            if (inner instanceof Expression.InWindow window) {
                inner = window.subject();
            } else if (inner instanceof Expression.Where where) {
                inner = where.activity();
            } else if (inner instanceof Expression.Counted) {
                throw countingRow(row, table);
            } else {
                throw noTest(row, table);
            }
        }
        return rest.condition();
    }

    private static Refusal countingRow(Row.PointsRow row, PointsRule.Table table) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                row.test().span(),
                "In `points per` each occurrence takes a row by itself, so a row cannot ask how often; "
                        + "the rows of `points by " + Formatter.words(table.subject()) + "` can.",
                OnceOrEachTime.by(table));
    }

    private static Refusal noTest(Row.PointsRow row, PointsRule.Table table) {
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                row.test().span(),
                "A row of `points per " + Formatter.words(table.subject())
                        + "` says which of them it takes: by one filter, as in `where …`, by a window, as in "
                        + "`in the last 7 days`, or `otherwise`.");
    }
}
