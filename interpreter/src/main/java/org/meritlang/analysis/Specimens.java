package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Example;
import org.meritlang.check.Occurrences;
import org.meritlang.check.ToldLeads;
import org.meritlang.data.Truth;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;

/**
 * Findings about what is so of some leads, and a lead for each of which it is so, where one could be made.
 * Leads are guessed and then asked, all of them at once: what is shown is so.
 */
final class Specimens {
    /** Findings beyond these go without a lead. */
    private static final int MOST_SHOWN = 60;

    private static final Bounds YES_OR_NO = new Bounds(0, 1);

    private final CheckedModel model;
    private final Outlook outlook;
    private final Witnesses witnesses;
    private final List<Told> told = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();

    /** What was found, what shows it, and leads of which that may be so. */
    private record Told(Diagnostic diagnostic, Condition shownBy, List<Example> candidates) {}

    Specimens(Subject subject) {
        this.model = subject.model();
        this.outlook = subject.ranges().outlook();
        this.witnesses = new Witnesses(model, outlook.space());
    }

    /**
     * Tells of something that a lead shows.
     *
     * @param shownBy true of that lead; made of conditions of the model
     */
    void tell(Diagnostic diagnostic, Condition shownBy) {
        if (told.size() < MOST_SHOWN) {
            told.add(new Told(diagnostic, shownBy, witnesses.of(cells(shownBy), true)));
        } else {
            others.add(Finding.of(diagnostic));
        }
    }

    /** Tells of something that an occurrence shows: one for which the filter is true. */
    void tellOfOccurrence(Diagnostic diagnostic, int activity, Condition filter) {
        Occurrences occurrences = new Occurrences(activity, Optional.of(filter), List.of());
        if (told.size() < MOST_SHOWN) {
            Condition didIt = new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
            told.add(new Told(diagnostic, didIt, List.of(witnesses.thatDid(occurrences, 1, List.of()))));
        } else {
            others.add(Finding.of(diagnostic));
        }
    }

    /** Where the condition may be true: a cell for each variable that it looks at. */
    private Map<Integer, Integer> cells(Condition condition) {
        Prospects.Seen seen = outlook.prospects().compile(condition);
        Budget budget = new Budget(Search.MOST_SETS);
        Apart apart = Apart.take(seen, outlook, new HashMap<>(), budget);
        View view = View.of(outlook.space(), model, apart.partition());
        Aim aim = new Aim(v -> truth(seen.truths(v)), true);
        view.chooseOnly(Search.best(outlook.space(), apart.together(), aim, view, budget)
                .cells());
        return new Leaning(apart, aim, view).cells();
    }

    private static Bounds truth(int truths) {
        if (Truths.canBeTrue(truths)) {
            return Truths.canFail(truths) ? YES_OR_NO : Bounds.of(1);
        }
        return Bounds.ZERO;
    }

    /** All that was told, each with its lead. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(others);
        List<Example> leads =
                told.stream().flatMap(each -> each.candidates().stream()).toList();
        if (leads.isEmpty()) {
            return findings;
        }
        List<Question> questions =
                told.stream().map(each -> new Question(each.shownBy(), false)).toList();
        ScoredBatch answered = Program.of(model, questions)
                .evaluate(new ToldLeads(model).batch(leads), leads.get(0).asOf());
        int lead = 0;
        for (int question = 0; question < told.size(); question++) {
            Optional<Example> shown = Optional.empty();
            for (Example candidate : told.get(question).candidates()) {
                if (shown.isEmpty() && answered.answer(question, lead) == Truth.TRUE) {
                    shown = Optional.of(candidate);
                }
                lead++;
            }
            findings.add(Finding.of(told.get(question).diagnostic(), shown));
        }
        return findings;
    }
}
