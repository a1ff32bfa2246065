package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.logic.Logic;
import org.meritlang.analysis.written.MeantOccurrences;
import org.meritlang.analysis.written.Term;
import org.meritlang.analysis.written.Words;
import org.meritlang.analysis.written.WrittenFilters;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Activity;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;

/** Thinks about what stands behind {@code where}, as {@link Conditions} does about what leads are asked. */
final class FilterConditions implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        WrittenFilters written = WrittenFilters.of(subject.sentences());
        Specimens specimens = new Specimens(subject);
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Logic> logics = new HashMap<>();
        Set<Span> seen = new HashSet<>();
        for (Filter filter : filters(subject)) {
            Activity activity = subject.model().activities().get(filter.activity());
            Logic logic = logics.computeIfAbsent(filter.activity(), any -> Logic.of(activity));
            List<Expression> places = written.of(activity, filter.condition());
            for (Expression words : places) {
                if (seen.add(words.span())) {
                    Term term = Term.of(filter.condition(), words);
                    if (new Settled(logic, Namer.of(activity), findings).tell(term)) {
                        SpareTerms.Told told =
                                (what, shownBy) -> specimens.tellOfOccurrence(what, filter.activity(), shownBy);
                        new SpareTerms(logic, told).tell(term);
                    }
                }
            }
            Optional.of(filter)
                    .filter(each -> places.isEmpty())
                    .flatMap(each -> ofDefinition(each, logic))
                    .map(own -> written.of(activity, own))
                    .filter(own -> own.size() == 1)
                    .map(own -> own.get(0))
                    .filter(words -> seen.add(words.span()))
                    .ifPresent(words -> findings.add(againstDefinition(activity, words)));
        }
        findings.addAll(specimens.findings());
        return findings;
    }

    /** The own filter of an activity that is defined with one, where the two exclude each other. */
    private static Optional<Condition> ofDefinition(Filter filter, Logic logic) {
        return filter.condition() instanceof Condition.And and
                        && and.terms().size() == 2
                        && and.terms().stream().allMatch(logic::canHold)
                        && !logic.canHold(and)
                ? Optional.of(and.terms().get(1))
                : Optional.empty();
    }

    private static Finding againstDefinition(Activity activity, Expression words) {
        return Finding.of(Diagnostic.of(
                Code.NEVER_HOLDS,
                words.span(),
                "This holds for no " + Words.quoted(activity.name())
                        + " that is meant here: the definition of its name excludes it."));
    }

    private record Filter(int activity, Condition condition) {}

    private static List<Filter> filters(Subject subject) {
        List<Filter> filters = new ArrayList<>();
        for (Occurrences meant : MeantOccurrences.of(subject.model(), subject.statements())) {
            meant.filter().ifPresent(filter -> filters.add(new Filter(meant.activity(), filter)));
        }
        return filters;
    }
}
