package org.meritlang.analysis.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;

/**
 * A condition where it stands, with the words that say it.
 *
 * @param written empty where only the sentence as a whole is known
 */
public record Term(Condition condition, Optional<Expression> written, Span span) {
    public static Term of(Condition condition, Expression written) {
        Expression inner = written;
        while (inner instanceof Expression.Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return new Term(condition, Optional.of(inner), inner.span());
    }

    /** The conditions that this one joins or denies, where the words show them one by one. */
    public List<Term> terms() {
        Expression expression = written.orElse(null);
        if (condition instanceof Condition.And and && expression instanceof Expression.And joined) {
            return zipped(and.terms(), joined.terms());
        }
        if (condition instanceof Condition.Or or && expression instanceof Expression.Or joined) {
            return zipped(or.terms(), joined.terms());
        }
        if (condition instanceof Condition.AtLeast atLeast && expression instanceof Expression.AtLeastOf joined) {
            return zipped(atLeast.terms(), joined.terms());
        }
        return condition instanceof Condition.Not not && expression instanceof Expression.Not denied
                ? List.of(of(not.term(), denied.term()))
                : List.of();
    }

    private static List<Term> zipped(List<Condition> conditions, List<Expression> written) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; conditions.size() == written.size() && i < conditions.size(); i++) {
            terms.add(of(conditions.get(i), written.get(i)));
        }
        return terms;
    }

    /** Whether it is but the name of a definition, of which all is said where that stands. */
    public boolean isName() {
        return condition instanceof Condition.Defined;
    }

    /** As the formatter writes it, in backquotes; a long one is cut. */
    public String quoted() {
        return written.map(expression -> Words.quoted(Formatter.words(expression)))
                .orElseGet(() -> Words.quoted(span.text()));
    }
}
