package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.Collections;
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
    private final Told told;

    /** Where to tell of what was found, and what is true of those who show it. */
    @FunctionalInterface
    interface Told {
        void tell(Diagnostic diagnostic, Condition shownBy);
    }

    SpareTerms(Logic logic, Told told) {
        this.logic = logic;
        this.told = told;
    }

    /** Tells of those in a condition that is not settled as a whole. */
    void tell(Term term) {
        List<Term> terms = term.terms();
        boolean and = term.condition() instanceof Condition.And;
        if (and || term.condition() instanceof Condition.Or) {
            List<Kept> kept = new ArrayList<>();
            terms.forEach(each -> kept.add(kept(each)));
            for (int i = terms.size() - 1; i >= 0; i--) {
                if (isSpare(kept.get(i), kept, term)) {
                    kept.remove(i);
                }
            }
        }
        terms.forEach(this::tell);
    }

    /**
     * A term that was not left out.
     *
     * @param settled whether it never or always holds, of which is told already
     */
    private record Kept(Term term, Set<Topic> topics, boolean settled) {}

    private Kept kept(Term term) {
        boolean settled = !logic.canHold(term.condition()) || !logic.canFail(term.condition());
        return new Kept(term, logic.topics(term.condition()), settled);
    }

    private boolean isSpare(Kept candidate, List<Kept> kept, Term whole) {
        boolean and = whole.condition() instanceof Condition.And;
        Term one = candidate.term();
        if (one.condition() instanceof Condition.Constant || (and && logic.asksWhetherKnown(one))) {
            // `email is known and …` is often said for the reader's sake.
            return false;
        }
        List<Term> others = related(candidate, kept);
        if (others.isEmpty() || others.size() > MOST_COMPARED || candidate.settled()) {
            return false;
        }
        Optional<Term> reason = others.stream()
                .filter(other -> and
                        ? logic.implies(other.condition(), one.condition())
                        : logic.implies(one.condition(), other.condition()))
                .findFirst();
        if (reason.isPresent()) {
            tell(one, reason.get(), whole);
            return true;
        }
        List<Condition> conditions = others.stream().map(Term::condition).toList();
        boolean isSpare = others.size() > 1
                && (and
                        ? !logic.canHold(conditions, List.of(one.condition()))
                        : !logic.canHold(List.of(one.condition()), conditions));
        if (isSpare) {
            tellOfAll(one, conditions, whole);
        }
        return isSpare;
    }

    /** Those about the same topics; of too many, one more than are compared. */
    private static List<Term> related(Kept one, List<Kept> kept) {
        return kept.stream()
                .filter(other -> !other.settled() && !Collections.disjoint(one.topics(), other.topics()))
                .map(Kept::term)
                .filter(other -> !other.equals(one.term()))
                .limit(MOST_COMPARED + 1)
                .toList();
    }

    private void tell(Term one, Term reason, Term whole) {
        boolean and = whole.condition() instanceof Condition.And;
        String message = and
                ? one.quoted() + " adds nothing: it holds wherever " + reason.quoted() + " does."
                : one.quoted() + " adds nothing: wherever it holds, " + reason.quoted() + " does too.";
        String place = and ? "says more" : "takes these leads already";
        told.tell(
                Diagnostic.of(Code.ADDS_NOTHING, one.span(), message).withRelated(reason.span(), place),
                shownBy(one, reason.condition(), whole));
    }

    private void tellOfAll(Term one, List<Condition> others, Term whole) {
        boolean and = whole.condition() instanceof Condition.And;
        String message = and
                ? one.quoted() + " adds nothing: it holds wherever the other conditions do."
                : one.quoted() + " adds nothing: wherever it holds, one of the others does too.";
        told.tell(Diagnostic.of(Code.ADDS_NOTHING, one.span(), message), shownBy(one, new Condition.Or(others), whole));
    }

    /** Of {@code and} a lead for which all of it holds shows it, of {@code or} one for which both do. */
    private static Condition shownBy(Term one, Condition reason, Term whole) {
        return whole.condition() instanceof Condition.And
                ? whole.condition()
                : new Condition.And(List.of(reason, one.condition()));
    }
}
