package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;

/**
 * In {@code webinar attended and demo requested in the last 7 days} nobody can say whether the window is
 * meant for one or for both: refused. Parentheses around the first say that it is meant for the last.
 */
final class SeveralActivities {
    private final Scope scope;
    private final OccursChecker occurs;

    SeveralActivities(Scope scope) {
        this.scope = scope;
        this.occurs = new OccursChecker(scope);
    }

    /** Refuses terms that {@code and} or {@code or} joins. */
    void refuse(List<Expression> terms) {
        List<Expression> bare = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Expression term = terms.get(i);
            Optional<Span> tail = bare.isEmpty() ? Optional.empty() : tail(term);
            if (tail.isPresent()) {
                throw refusal(tail.get(), bare, terms.subList(0, i + 1));
            }
            if (isBare(term)) {
                bare.add(term);
            }
        }
    }

    private Refusal refusal(Span tail, List<Expression> bare, List<Expression> terms) {
        Span whole = terms.get(0).span().to(terms.get(terms.size() - 1).span());
        String words = tail.text();
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.offer("meant for all:", whole, rewritten(whole, bare, text -> text + " " + words)));
        if (bare.stream().noneMatch(SeveralActivities::isOfRow)) {
            fixes.add(Fix.offer("meant for the last alone:", whole, rewritten(whole, bare, text -> "(" + text + ")")));
        }
        return Refusal.of(
                Code.WINDOW_BEHIND_SEVERAL,
                tail,
                "`" + words + "` stands behind the last of several activities, and " + bareWords(bare)
                        + " has nothing of the kind; say whether it is meant for all.",
                fixes.toArray(Fix[]::new));
    }

    private String bareWords(List<Expression> bare) {
        return scope.quoted(affirmed(bare.get(0)));
    }

    private static String rewritten(Span whole, List<Expression> bare, UnaryOperator<String> change) {
        StringBuilder text = new StringBuilder(whole.text());
        for (int i = bare.size() - 1; i >= 0; i--) {
            Span span = bare.get(i).span();
            int start = span.start() - whole.start();
            text.replace(start, start + span.text().length(), change.apply(span.text()));
        }
        return text.toString();
    }

    /** A row's first term leaves its subject out, and takes no parentheses. */
    private static boolean isOfRow(Expression term) {
        Expression inner = term;
        while (inner instanceof Expression.Where where) {
            inner = where.activity();
        }
        return inner instanceof Expression.Subject;
    }

    /** An activity without a window and a count, also in its definition. */
    private boolean isBare(Expression term) {
        Expression activity = affirmed(term);
        if (activity instanceof Expression.Parenthesized || activity instanceof Expression.InWindow) {
            return false;
        }
        OccurrenceChecker occurrences = new OccurrenceChecker(scope);
        return occurrences.isAbout(activity)
                && occurrences.read(activity).occurrences().windows().isEmpty();
    }

    /** The window and the count behind an activity. */
    private Optional<Span> tail(Expression term) {
        Expression activity = affirmed(term);
        Expression inner = activity;
        while (inner instanceof Expression.InWindow || inner instanceof Expression.Counted) {
            inner = inner instanceof Expression.InWindow window
                    ? window.subject()
                    : ((Expression.Counted) inner).activity();
        }
        if (inner == activity || !occurs.isAbout(activity)) {
            return Optional.empty();
        }
        Span span = activity.span();
        Span behind = span.source().span(inner.span().end(), span.end());
        int blanks = behind.text().length() - behind.text().stripLeading().length();
        return Optional.of(span.source().span(behind.start() + blanks, behind.end()));
    }

    /** What {@code no} and {@code not} stand before. */
    private static Expression affirmed(Expression term) {
        Expression inner = term;
        while (true) {
            if (inner instanceof Expression.Not not) {
                inner = not.term();
            } else if (inner instanceof Expression.NoActivity no) {
                inner = no.activity();
            } else {
                return inner;
            }
        }
    }
}
