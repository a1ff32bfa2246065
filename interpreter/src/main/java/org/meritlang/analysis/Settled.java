package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.written.Term;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;

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
        return logic.canBeOpen(term.condition())
                && term.terms().stream().map(Term::condition).anyMatch(logic::asksWhetherKnown);
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
        if (term.condition() instanceof Condition.AtLeast atLeast
                && !term.terms().isEmpty()) {
            tellTooFew(term, atLeast.count());
            return;
        }
        String why = joined.isEmpty() ? "." : ": its parts exclude each other.";
        add(Diagnostic.of(Code.NEVER_HOLDS, term.span(), "This holds for no " + namer.one() + why));
    }

    /** Of {@code at least 2 of (a, b, c)}: how many can hold at once, and which stand in each other's way. */
    private void tellTooFew(Term term, int count) {
        List<Term> terms = term.terms();
        List<Condition> conditions = terms.stream().map(Term::condition).toList();
        int most = count - 1;
        while (most > 0 && !logic.canHold(new Condition.AtLeast(most, conditions))) {
            most--;
        }
        String message = "This holds for no " + namer.one() + ": "
                + (most == 0
                        ? "none of these conditions ever holds"
                        : "at most " + most + " of these can hold at once");
        for (int later = 0; later < terms.size(); later++) {
            Term one = terms.get(later);
            for (int earlier = 0; earlier < later; earlier++) {
                Term other = terms.get(earlier);
                boolean both = logic.canHold(List.of(other.condition(), one.condition()), List.of());
                if (!both && logic.canHold(one.condition()) && logic.canHold(other.condition())) {
                    String why = ", as " + other.quoted() + " and " + one.quoted() + " exclude each other.";
                    add(Diagnostic.of(Code.NEVER_HOLDS, term.span(), message + why)
                            .withRelated(other.span(), "this one")
                            .withRelated(one.span(), "and this one"));
                    return;
                }
            }
        }
        Optional<Term> never =
                terms.stream().filter(each -> !logic.canHold(each.condition())).findFirst();
        String why =
                never.map(each -> ", as " + each.quoted() + " never holds.").orElse(".");
        Diagnostic told = Diagnostic.of(Code.NEVER_HOLDS, term.span(), message + why);
        add(never.map(each -> told.withRelated(each.span(), "never holds")).orElse(told));
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
                        "This holds for no " + namer.one() + ": " + one.quoted() + " and " + other.quoted()
                                + " exclude each other.",
                        neighbours ? Offers.eitherValue(one, other) : Offers.NONE)
                .withRelated(one.span(), "excludes it");
        add(told);
    }

    private void tellAlways(Term term) {
        boolean isEither = term.condition() instanceof Condition.Or
                || (term.condition() instanceof Condition.AtLeast atLeast && atLeast.count() == 1);
        List<Term> either = isEither ? term.terms() : List.of();
        String when = logic.canBeOpen(term.condition()) ? whenKnown(term) : "for every " + namer.one();
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
        return names.map(name -> "for every " + namer.one() + " whose " + name
                        + (name.contains(" and ") ? " are" : " is") + " known")
                .orElse("for every " + namer.one() + " of which it is known");
    }

    private void add(Diagnostic diagnostic) {
        findings.add(Finding.of(diagnostic));
    }
}
