package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.logic.Topic;
import org.meritlang.analysis.written.Owned;
import org.meritlang.analysis.written.OwnedConditions;
import org.meritlang.analysis.written.Term;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;

/** Thinks about rules together with the {@code when} of their headings: nothing comes of them where that is not true. */
final class UnderHeadings implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        Search search = new Search(Logic.of(subject.model()), new Specimens(subject), new ArrayList<>());
        for (Owned owned : OwnedConditions.of(subject.model(), subject.sentences())) {
            if (!owned.above().isEmpty()) {
                owned.term().ifPresent(term -> search.tell(owned, term));
            }
        }
        return Stream.concat(search.findings().stream(), search.specimens().findings().stream())
                .toList();
    }

    private record Search(Logic logic, Specimens specimens, List<Finding> findings) {
        void tell(Owned owned, Term term) {
            List<Condition> above = owned.above().stream().map(Term::condition).toList();
            if (!asksTheSame(term, above) || !logic.canHold(term.condition()) || !logic.canHold(above, List.of())) {
                return;
            }
            if (!canHold(above, term)) {
                tellNever(owned, term, above);
            } else if (owned.kind() != Owned.Kind.ROW) {
                term.joined().stream()
                        .filter(one -> logic.canFail(one.condition()) && !logic.asksWhetherKnown(one.condition()))
                        .filter(one -> !logic.canHold(above, List.of(one.condition())))
                        .forEach(one -> tellSpare(owned, one));
            }
        }

        private boolean asksTheSame(Term term, List<Condition> above) {
            Set<Topic> topics = new HashSet<>(logic.topics(term.condition()));
            return above.stream().anyMatch(one -> !Collections.disjoint(topics, logic.topics(one)));
        }

        private boolean canHold(List<Condition> above, Term term) {
            List<Condition> all = new ArrayList<>(above);
            all.add(term.condition());
            return logic.canHold(all, List.of());
        }

        private void tellNever(Owned owned, Term term, List<Condition> above) {
            Term one = term.joined().stream()
                    .filter(each -> !canHold(above, each))
                    .findFirst()
                    .orElse(term);
            Optional<Term> heading = owned.above().stream()
                    .filter(each -> !canHold(List.of(each.condition()), one))
                    .findFirst();
            String by = heading.map(Term::quoted).orElse("what stands");
            boolean isRow = owned.kind() == Owned.Kind.ROW;
            Diagnostic told = Diagnostic.of(
                    isRow ? Code.ROW_TAKES_NOBODY : Code.NEVER_HOLDS,
                    one.span(),
                    isRow
                            ? "No lead reaches this row: " + by + " above excludes every lead that it could take."
                            : "This holds for no lead here: " + by + " above excludes it.");
            findings.add(Finding.of(heading.map(each -> told.withRelated(each.span(), "excludes it"))
                    .orElse(told)));
        }

        private void tellSpare(Owned owned, Term one) {
            Optional<Term> heading = owned.above().stream()
                    .filter(each -> logic.implies(each.condition(), one.condition()))
                    .findFirst();
            String by = heading.map(Term::quoted).orElse("what stands");
            Diagnostic told = Diagnostic.of(
                    Code.ADDS_NOTHING,
                    one.span(),
                    one.quoted() + " adds nothing here: it holds wherever " + by + " above does.");
            specimens.tell(
                    heading.map(each -> told.withRelated(each.span(), "says as much"))
                            .orElse(told),
                    owned.whole());
        }
    }
}
