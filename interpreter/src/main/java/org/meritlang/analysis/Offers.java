package org.meritlang.analysis;

import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.written.Term;
import org.meritlang.diagnostic.Fix;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Relation;

/** What was surely meant by two conditions about one text or number that do not go together. */
final class Offers {
    static final Fix[] NONE = {};

    private Offers() {}

    /** For {@code country is "A" and country is "B"}: {@code country is one of "A", "B"}. */
    static Fix[] eitherValue(Term first, Term second) {
        return together(first, second, Relation.EQUAL, "is one of");
    }

    /** For {@code country is not "A" or country is not "B"}: {@code country is none of "A", "B"}. */
    static Fix[] neitherValue(Term first, Term second) {
        return together(first, second, Relation.NOT_EQUAL, "is none of");
    }

    private static Fix[] together(Term one, Term other, Relation relation, String words) {
        Optional<Expression.Comparison> first = comparison(one, relation);
        Optional<Expression.Comparison> second = comparison(other, relation);
        if (first.isEmpty() || second.isEmpty()) {
            return NONE;
        }
        String left = Formatter.words(first.get().left());
        if (!left.equals(Formatter.words(second.get().left()))) {
            return NONE;
        }
        String better = left + " " + words + " " + Formatter.words(first.get().right()) + ", "
                + Formatter.words(second.get().right());
        return new Fix[] {Fix.offer("did you mean `" + better + "`?", one.span().to(other.span()), better)};
    }

    private static Optional<Expression.Comparison> comparison(Term term, Relation relation) {
        return term.written()
                .filter(Expression.Comparison.class::isInstance)
                .map(Expression.Comparison.class::cast)
                .filter(comparison -> comparison.comparator().relation() == relation
                        && List.of(Comparator.IS, Comparator.IS_NOT).contains(comparison.comparator())
                        && !(comparison.right() instanceof Expression.NameUse));
    }
}
