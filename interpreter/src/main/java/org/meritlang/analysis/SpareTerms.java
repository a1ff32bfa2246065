package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.Condition;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;

/** Finds terms of {@code and} and {@code or} that change nothing, because the others say as much. */
final class SpareTerms {
    /** Of more terms about one topic only neighbours in twos are compared, and of still more none. */
    private static final int MOST_COMPARED = 60;

    private final Logic logic;
    private final List<Finding> findings;

    SpareTerms(Logic logic, List<Finding> findings) {
        this.logic = logic;
        this.findings = findings;
    }

    /** Tells of those in a condition that is not settled as a whole. */
    void tell(Term term) {
        List<Term> terms = term.terms();
        boolean and = term.condition() instanceof Condition.And;
        if (and || term.condition() instanceof Condition.Or) {
            List<Term> kept = new ArrayList<>(terms);
            for (int i = terms.size() - 1; i >= 0; i--) {
                Term one = terms.get(i);
                if (isSpare(one, kept, and)) {
                    kept.remove(one);
                }
            }
        }
        terms.forEach(this::tell);
    }

    private boolean isSpare(Term one, List<Term> kept, boolean and) {
        if (one.condition() instanceof Condition.Constant || (and && logic.asksWhetherKnown(one))) {
            // `email is known and …` is often said for the reader's sake.
            return false;
        }
        List<Term> others = related(one, kept);
        if (others.isEmpty() || others.size() > MOST_COMPARED || isSettled(one)) {
            return false;
        }
        Optional<Term> reason = others.stream()
                .filter(other -> and
                        ? logic.implies(other.condition(), one.condition())
                        : logic.implies(one.condition(), other.condition()))
                .findFirst();
        if (reason.isPresent()) {
            tell(one, reason.get(), and);
            return true;
        }
        List<Condition> conditions = others.stream().map(Term::condition).toList();
        boolean isSpare = others.size() > 1
                && (and
                        ? !logic.canHold(conditions, List.of(one.condition()))
                        : !logic.canHold(List.of(one.condition()), conditions));
        if (isSpare) {
            tellOfAll(one, and);
        }
        return isSpare;
    }

    /** Of a part that never or always holds something is told already. */
    private boolean isSettled(Term one) {
        return !logic.canHold(one.condition()) || !logic.canFail(one.condition());
    }

    private List<Term> related(Term one, List<Term> kept) {
        Set<Topic> topics = logic.topics(one.condition());
        return kept.stream()
                .filter(other -> !other.equals(one) && !isSettled(other))
                .filter(other -> {
                    Set<Topic> shared = new HashSet<>(topics);
                    shared.retainAll(logic.topics(other.condition()));
                    return !shared.isEmpty();
                })
                .toList();
    }

    private void tell(Term one, Term reason, boolean and) {
        String message = and
                ? one.quoted() + " adds nothing: it holds wherever " + reason.quoted() + " does."
                : one.quoted() + " adds nothing: wherever it holds, " + reason.quoted() + " does too.";
        String place = and ? "says more" : "takes these leads already";
        findings.add(
                Finding.of(Diagnostic.of(Code.ADDS_NOTHING, one.span(), message).withRelated(reason.span(), place)));
    }

    private void tellOfAll(Term one, boolean and) {
        String message = and
                ? one.quoted() + " adds nothing: it holds wherever the other conditions do."
                : one.quoted() + " adds nothing: wherever it holds, one of the others does too.";
        findings.add(Finding.of(Diagnostic.of(Code.ADDS_NOTHING, one.span(), message)));
    }
}
