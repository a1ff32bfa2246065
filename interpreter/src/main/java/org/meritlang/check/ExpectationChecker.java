package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Alert;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads what an example expects. */
final class ExpectationChecker {
    private static final int MOST_SHOWN = 3;

    private final Scope scope;
    private final List<Sentence.Alert> written;
    private final List<Alert> alerts;
    private final boolean mayLackAlerts;

    /**
     * @param scope of conditions in sentences
     * @param written all alerts
     * @param alerts those that are right
     * @param mayLackAlerts whether a sentence that could not be read may have been an alert
     */
    ExpectationChecker(Scope scope, List<Sentence.Alert> written, List<Alert> alerts, boolean mayLackAlerts) {
        this.scope = scope.asShown();
        this.written = List.copyOf(written);
        this.alerts = List.copyOf(alerts);
        this.mayLackAlerts = mayLackAlerts;
    }

    Example.Expectation check(ExampleLine.Expectation expected) {
        if (expected instanceof ExampleLine.Expectation.Alert alert) {
            return alert(alert);
        }
        return holds(((ExampleLine.Expectation.Holds) expected).condition());
    }

    Example.Expectation holds(Expression condition) {
        return new Example.Expectation(
                scope.condition(condition), true, true, Formatter.words(condition), condition.span());
    }

    private Example.Expectation alert(ExampleLine.Expectation.Alert expected) {
        String folded = Folding.fold(expected.text().value());
        List<Condition> listed = new ArrayList<>();
        for (Alert alert : alerts) {
            if (Folding.fold(alert.text()).equals(folded)) {
                listed.add(isListed(alert));
            }
        }
        if (listed.isEmpty()) {
            throw unknown(expected, folded);
        }
        Condition any = listed.size() == 1 ? listed.get(0) : new Condition.Or(listed);
        return new Example.Expectation(any, false, expected.fires(), Formatter.words(expected), expected.span());
    }

    /** An alert sees what a lead would be if nothing disqualified it, and passes over disqualified ones. */
    private static Condition isListed(Alert alert) {
        return alert.asksDisqualified()
                ? alert.condition()
                : new Condition.And(List.of(alert.condition(), new Condition.Not(new Condition.Disqualified())));
    }

    /** Where there are few, all that may be meant. */
    private static String others(Set<String> texts) {
        return texts.isEmpty() || texts.size() > MOST_SHOWN
                ? ""
                : texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", ", "; there is ", ""));
    }

    private Refusal unknown(ExampleLine.Expectation.Alert expected, String folded) {
        Set<String> texts = new TreeSet<>();
        written.forEach(alert -> texts.add(alert.text().value()));
        boolean isAtFault = texts.stream().anyMatch(text -> Folding.fold(text).equals(folded));
        if (mayLackAlerts || isAtFault) {
            return Refusal.toldElsewhere();
        }
        List<String> near = Suggestions.nearest(expected.text().value(), texts).stream()
                .map(text -> '"' + text + '"')
                .toList();
        String hint = "did you mean " + Suggestions.listed(near) + "?";
        return Refusal.of(
                Code.UNKNOWN_ALERT,
                expected.text().span(),
                "There is no alert " + Places.quoted(expected.text().span()) + (near.isEmpty() ? others(texts) : "")
                        + ".",
                near.stream()
                        .map(text -> Fix.offer(hint, expected.text().span(), text))
                        .toArray(Fix[]::new));
    }
}
