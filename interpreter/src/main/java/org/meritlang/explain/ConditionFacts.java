package org.meritlang.explain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.data.Truth;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Definition;
import org.meritlang.model.Occurrences;
import org.meritlang.model.TextExpression;
import org.meritlang.model.Windows;

/**
 * The facts that make a condition what it is for one lead: of several terms only those that decide. Definitions are
 * opened. For one thread.
 */
final class ConditionFacts implements Condition.Visitor<Void> {
    private final OneLead seen;
    private final Set<String> facts = new LinkedHashSet<>();
    private final NumberFacts numbers;
    private final boolean nameActivities;

    private ConditionFacts(OneLead seen, boolean nameActivities) {
        this.seen = seen;
        this.nameActivities = nameActivities;
        this.numbers = new NumberFacts(seen, facts, false);
    }

    /** Facts to be told beside the words of the condition. */
    static List<String> of(Condition condition, OneLead seen) {
        return of(List.of(condition), seen);
    }

    /** The facts of several conditions that all matter. */
    static List<String> of(Collection<Condition> conditions, OneLead seen) {
        return facts(conditions, seen, !conditions.stream().allMatch(ConditionFacts::isOneActivity));
    }

    /** Whether a condition asks of an activity and nothing else, so that everybody knows which one is meant. */
    private static boolean isOneActivity(Condition condition) {
        return condition instanceof Condition.Not not
                ? isOneActivity(not.term())
                : condition instanceof Condition.Occurs;
    }

    private static List<String> facts(Collection<Condition> conditions, OneLead seen, boolean nameActivities) {
        ConditionFacts all = new ConditionFacts(seen, nameActivities);
        conditions.forEach(condition -> condition.accept(all));
        return List.copyOf(all.facts);
    }

    /** Where a term alone decides, only those that do. */
    private Void deciding(Condition whole, List<Condition> terms, byte aloneDecides) {
        byte truth = seen.truth(whole);
        boolean someDecide = truth == aloneDecides || truth == Truth.UNKNOWN;
        terms.stream().filter(term -> !someDecide || seen.truth(term) == truth).forEach(term -> term.accept(this));
        return null;
    }

    private Void fact(String fact) {
        facts.add(fact);
        return null;
    }

    private Void date(DateExpression date) {
        seen.date(date).ifPresent(facts::add);
        return null;
    }

    private Void text(TextExpression text) {
        return fact(seen.text(text));
    }

    @Override
    public Void visitConstant(Condition.Constant constant) {
        return null;
    }

    @Override
    public Void visitAnd(Condition.And and) {
        return deciding(and, and.terms(), Truth.FALSE);
    }

    @Override
    public Void visitOr(Condition.Or or) {
        return deciding(or, or.terms(), Truth.TRUE);
    }

    @Override
    public Void visitNot(Condition.Not not) {
        return not.term().accept(this);
    }

    /** True because of those that are, false because of those that are not. */
    @Override
    public Void visitAtLeast(Condition.AtLeast atLeast) {
        return deciding(atLeast, atLeast.terms(), seen.truth(atLeast));
    }

    @Override
    public Void visitYesNo(Condition.YesNo yesNo) {
        return fact(seen.attribute(yesNo.attribute()));
    }

    @Override
    public Void visitKnownAttribute(Condition.KnownAttribute known) {
        return fact(seen.attribute(known.attribute()));
    }

    @Override
    public Void visitKnownNumber(Condition.KnownNumber known) {
        return numbers.add(known.number());
    }

    @Override
    public Void visitKnownText(Condition.KnownText known) {
        return text(known.text());
    }

    @Override
    public Void visitNumberTest(Condition.NumberTest test) {
        numbers.add(test.left());
        return numbers.add(test.right());
    }

    @Override
    public Void visitTextIs(Condition.TextIs is) {
        return text(is.text());
    }

    @Override
    public Void visitSameText(Condition.SameText same) {
        text(same.left());
        return text(same.right());
    }

    @Override
    public Void visitTextTest(Condition.TextTest test) {
        return text(test.text());
    }

    @Override
    public Void visitDateTest(Condition.DateTest test) {
        date(test.left());
        return date(test.right());
    }

    @Override
    public Void visitInWindow(Condition.InWindow inWindow) {
        date(inWindow.date());
        Windows.allDates(List.of(inWindow.window())).forEach(this::date);
        return null;
    }

    @Override
    public Void visitDefined(Condition.Defined defined) {
        Definition definition = seen.model().definitions().get(defined.definition());
        return definition instanceof Definition.OfCondition condition
                ? condition.condition().accept(this)
                : null;
    }

    @Override
    public Void visitLabelIs(Condition.LabelIs label) {
        return fact(seen.label(label.labelling()));
    }

    @Override
    public Void visitDisqualified(Condition.Disqualified disqualified) {
        return fact(seen.truth(disqualified) == Truth.TRUE ? "disqualified" : "not disqualified");
    }

    @Override
    public Void visitEarlier(Condition.Earlier earlier) {
        String then = EarlierWords.of(earlier.amount(), earlier.unit());
        String is = seen.truth(earlier) == Truth.TRUE ? " was " : " was not ";
        String what = earlier.output() instanceof Condition.LabelIs label
                ? seen.model().labellings().get(label.labelling()).name() + is + String.join(" or ", label.labels())
                : "the lead" + is + "disqualified";
        return fact(what + ", " + then);
    }

    @Override
    public Void visitOccurs(Condition.Occurs occurs) {
        Occurrences occurrences = occurs.occurrences();
        boolean isUntold = seen.trace().isUntold(occurrences, seen.lead());
        if (isUntold && Possible.happened(occurrences, seen)) {
            Windows.allDates(occurrences.windows()).forEach(this::date);
            return null;
        }
        OccurrenceWords words = new OccurrenceWords(seen, occurrences.activity(), occurrences.windows());
        String told = occurs.onDays() ? words.onDays(occurrences) : words.of(occurrences);
        return fact(nameActivities ? words.name() + " " + told : told);
    }

    @Override
    public Void visitIsWithout(Condition.IsWithout is) {
        facts.addAll(new SilenceFacts(seen).of(is.without()));
        return null;
    }
}
