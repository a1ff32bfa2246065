package org.meritlang.check;

import java.util.Optional;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** What a condition asks first. */
final class AskedFirst {
    private AskedFirst() {}

    /**
     * Whether it is {@code disqualified} or {@code disqualified is yes}, alone or as the first of several
     * terms. What stands in a definition is not seen, and {@code not disqualified} asks for the others.
     */
    static boolean isDisqualified(Expression condition) {
        Expression first = condition;
        while (true) {
            first = Scope.resolve(first, Optional.empty());
            if (first instanceof Expression.And and) {
                first = and.terms().get(0);
            } else if (first instanceof Expression.Or or) {
                first = or.terms().get(0);
            } else if (first instanceof Expression.Comparison comparison && isYes(comparison)) {
                first = comparison.left();
            } else {
                return first instanceof Expression.NameUse use
                        && use.name().key().equals(Dependencies.DISQUALIFIED);
            }
        }
    }

    private static boolean isYes(Expression.Comparison comparison) {
        return comparison.comparator().relation() == Relation.EQUAL
                && Scope.resolve(comparison.right(), Optional.empty()) instanceof Expression.YesNoLiteral literal
                && literal.yes();
    }
}
