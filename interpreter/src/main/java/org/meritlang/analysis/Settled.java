package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.check.Condition;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;

/** Finds conditions, and parts of them, that are settled whatever the lead: those that never or always hold. */
final class Settled {
    private final Logic logic;
    private final Namer namer;
    private final List<Finding> findings;

    Settled(Logic logic, Namer namer, List<Finding> findings) {
        this.logic = logic;
        this.namer = namer;
        this.findings = findings;
    }

    /** Tells of a condition or of its parts; false if something was told of the whole. */
    boolean tell(Term term) {
        if (term.isName()) {
            return true;
        }
        if (!logic.canHold(term.condition())) {
            tellNever(term);
            return false;
        }
        if (!logic.canFail(term.condition()) && !asksJustWhetherKnown(term)) {
            tellAlways(term);
            return false;
        }
        term.terms().forEach(this::tell);
        return true;
    }

    /** {@code employees is known or employees > 5} says no more than its first term, and is told of as such. */
    private boolean asksJustWhetherKnown(Term term) {
        return logic.canBeOpen(term.condition()) && term.terms().stream().anyMatch(logic::asksWhetherKnown);
    }

    private void tellNever(Term term) {
        List<Term> joined = term.condition() instanceof Condition.And ? flat(term) : List.of();
        for (int later = 0; later < joined.size(); later++) {
            Term one = joined.get(later);
            if (!logic.canHold(one.condition())) {
                if (!one.isName()) {
                    tell(one);
                }
                return;
            }
            for (int earlier = 0; earlier < later; earlier++) {
                if (!logic.canHold(List.of(joined.get(earlier).condition(), one.condition()), List.of())) {
                    tellPair(joined.get(earlier), one, later == earlier + 1);
                    return;
                }
            }
        }
        String why = joined.isEmpty() ? "." : ": its parts exclude each other.";
        add(Diagnostic.of(Code.NEVER_HOLDS, term.span(), "This holds for no lead" + why));
    }

    /** All that must hold, also what stands in parentheses or under a second {@code and}. */
    private static List<Term> flat(Term term) {
        List<Term> all = new ArrayList<>();
        for (Term each : term.terms()) {
            if (each.condition() instanceof Condition.And && !each.terms().isEmpty()) {
                all.addAll(flat(each));
            } else {
                all.add(each);
            }
        }
        return all;
    }

    private void tellPair(Term one, Term other, boolean neighbours) {
        Diagnostic told = Diagnostic.of(
                        Code.NEVER_HOLDS,
                        other.span(),
                        "This holds for no lead: " + one.quoted() + " and " + other.quoted() + " exclude each other.",
                        neighbours ? Offers.eitherValue(one, other) : Offers.NONE)
                .withRelated(one.span(), "excludes it");
        add(told);
    }

    private void tellAlways(Term term) {
        List<Term> either = term.condition() instanceof Condition.Or ? term.terms() : List.of();
        String when = logic.canBeOpen(term.condition()) ? whenKnown(term) : "for every lead";
        for (int later = 0; later < either.size(); later++) {
            Term one = either.get(later);
            if (!logic.canFail(one.condition())) {
                tell(one);
                return;
            }
            for (int earlier = 0; earlier < later; earlier++) {
                Term other = either.get(earlier);
                if (!logic.canFail(new Condition.Or(List.of(other.condition(), one.condition())))) {
                    add(Diagnostic.of(
                                    Code.ALWAYS_HOLDS,
                                    one.span(),
                                    "This holds " + when + ": where " + other.quoted() + " does not hold, "
                                            + one.quoted() + " does.",
                                    later == earlier + 1 ? Offers.neitherValue(other, one) : Offers.NONE)
                            .withRelated(other.span(), "holds where it does not"));
                    return;
                }
            }
        }
        add(Diagnostic.of(Code.ALWAYS_HOLDS, term.span(), "This holds " + when + "."));
    }

    private String whenKnown(Term term) {
        Optional<String> names = namer.attributes(logic.topics(term.condition()));
        return names.map(name -> "for every lead whose " + name + (name.contains(" and ") ? " are" : " is") + " known")
                .orElse("for every lead of which it is known");
    }

    private void add(Diagnostic diagnostic) {
        findings.add(Finding.of(diagnostic));
    }
}
