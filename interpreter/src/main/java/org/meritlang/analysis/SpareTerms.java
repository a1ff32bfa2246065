package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Term;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;

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
            Map<Topic, NavigableMap<Integer, Term>> kept = new HashMap<>();
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                Candidate candidate = candidate(i, terms.get(i));
                candidates.add(candidate);
                if (!candidate.settled()) {
                    candidate
                            .topics()
                            .forEach(topic -> kept.computeIfAbsent(topic, any -> new TreeMap<>())
                                    .put(candidate.place(), candidate.term()));
                }
            }
            for (int i = terms.size() - 1; i >= 0; i--) {
                Candidate candidate = candidates.get(i);
                if (!candidate.settled() && isSpare(candidate, kept, term)) {
                    candidate
                            .topics()
                            .forEach(topic ->
                                    kept.getOrDefault(topic, new TreeMap<>()).remove(candidate.place()));
                }
            }
        }
        terms.forEach(this::tell);
    }

    /**
     * A term, and what it asks.
     *
     * @param settled whether it never or always holds, of which is told already
     */
    private record Candidate(int place, Term term, Set<Topic> topics, boolean settled) {}

    private Candidate candidate(int place, Term term) {
        boolean settled = !logic.canHold(term.condition()) || !logic.canFail(term.condition());
        return new Candidate(place, term, logic.topics(term.condition()), settled);
    }

    private boolean isSpare(Candidate candidate, Map<Topic, NavigableMap<Integer, Term>> kept, Term whole) {
        boolean and = whole.condition() instanceof Condition.And;
        Term one = candidate.term();
        if (one.condition() instanceof Condition.Constant || (and && logic.asksWhetherKnown(one.condition()))) {
            // `email is known and …` is often said for the reader's sake.
            return false;
        }
        List<Term> others = related(candidate, kept);
        if (others.isEmpty() || others.size() > MOST_COMPARED) {
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
    private static List<Term> related(Candidate one, Map<Topic, NavigableMap<Integer, Term>> kept) {
        NavigableMap<Integer, Term> related = new TreeMap<>();
        for (Topic topic : one.topics()) {
            kept.getOrDefault(topic, new TreeMap<>()).entrySet().stream()
                    .limit(MOST_COMPARED + 2)
                    .forEach(other -> related.put(other.getKey(), other.getValue()));
        }
        return related.values().stream()
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
