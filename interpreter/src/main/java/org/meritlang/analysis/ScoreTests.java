package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meritlang.check.Condition;
import org.meritlang.check.NumberExpression;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.score.Points;

/** Finds conditions on scores and labels that no lead can meet, or every lead does, given what scores can be. */
final class ScoreTests implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Term term : Statements.of(subject)) {
            Of of = new Of(subject, findings);
            if (!of.tell(term)) {
                of.tellTogether(term);
            }
        }
        return findings;
    }

    /** Of one statement. */
    private record Of(Subject subject, List<Finding> findings) {
        /** Whether something was said of a part of it. */
        boolean tell(Term term) {
            if (term.condition() instanceof Condition.NumberTest test && Outputs.areIn(test)) {
                return tell(term, test);
            }
            if (term.condition() instanceof Condition.Not not
                    && not.term() instanceof Condition.NumberTest test
                    && Outputs.areIn(test)) {
                return tell(term, test);
            }
            if (term.condition() instanceof Condition.LabelIs is) {
                return tell(term, is);
            }
            boolean told = false;
            for (Term part : term.terms()) {
                told |= tell(part);
            }
            return told;
        }

        /** Of a test, or of its denial: what is denied is told of as a whole, for that is what holds or does not. */
        private boolean tell(Term term, Condition.NumberTest test) {
            Outlook outlook = subject.ranges().outlook();
            Prospects.Seen seen = outlook.prospects().compile(term.condition());
            int truths = seen.truths(outlook.everybody());
            if (!seen.asksOutputs() || (Truths.canBeTrue(truths) && Truths.canFail(truths))) {
                return false;
            }
            boolean never = !Truths.canBeTrue(truths);
            Optional<Integer> score = score(test);
            String what = never ? "holds for no lead" : "holds for every lead";
            boolean isDenied = term.condition() instanceof Condition.Not;
            boolean most = score.isPresent() && isAsked(test, never != isDenied);
            String why = score.map(index -> ": " + end(index, most)).orElse(", given what its scores can be");
            Diagnostic told = Diagnostic.of(
                    never ? Code.SCORE_OUT_OF_REACH : Code.SCORE_ALWAYS_THERE, term.span(), "This " + what + why + ".");
            findings.add(
                    Finding.of(told, score.flatMap(index -> subject.exhibits().end(index, most))));
            return true;
        }

        /** Whether the most that a score can be shows it, not the least. */
        private static boolean isAsked(Condition.NumberTest test, boolean never) {
            boolean wantsMore = switch (test.relation()) {
                case MORE, MORE_OR_EQUAL, EQUAL -> true;
                case LESS, LESS_OR_EQUAL, NOT_EQUAL -> false;
            };
            return wantsMore == never;
        }

        private static Optional<Integer> score(Condition.NumberTest test) {
            return test.left() instanceof NumberExpression.OfScore score
                            && test.right() instanceof NumberExpression.Constant
                    ? Optional.of(score.score())
                    : Optional.empty();
        }

        private String end(int score, boolean most) {
            Bounds bounds = subject.ranges().range(score).bounds();
            String name = "`" + subject.model().scores().get(score).name() + "`";
            if (bounds.low() == bounds.high()) {
                return name + " is always " + Thresholds.shown(bounds.low());
            }
            boolean isOpen = most ? bounds.high() == Points.MOST : bounds.low() == Points.LEAST;
            return most != isOpen
                    ? name + " reaches at most " + Thresholds.shown(bounds.high())
                    : name + " is never less than " + Thresholds.shown(bounds.low());
        }

        private boolean tell(Term term, Condition.LabelIs is) {
            Outlook outlook = subject.ranges().outlook();
            BitSet possible = outlook.labels(is.labelling(), outlook.everybody());
            String name = outlook.model().labellings().get(is.labelling()).name();
            List<String> nobodys = is.labels().stream()
                    .filter(label -> !possible.get(outlook.label(is.labelling(), label)))
                    .map(label -> "`" + label + "`")
                    .toList();
            if (nobodys.isEmpty()) {
                return false;
            }
            boolean all = nobodys.size() == is.labels().size();
            String message = (all ? "This holds for no lead: nobody's `" : "Nobody's `") + name + "` is "
                    + Words.and(nobodys).replace(" and ", " or ") + ".";
            findings.add(Finding.of(Diagnostic.of(Code.LABEL_OF_NOBODY, term.span(), message)));
            return true;
        }

        /** What single conditions allow, all of them together may not. */
        void tellTogether(Term term) {
            Prospects.Seen seen = subject.ranges().outlook().prospects().compile(term.condition());
            boolean isJoined =
                    term.condition() instanceof Condition.And || term.condition() instanceof Condition.LabelIs;
            if (isJoined && seen.asksOutputs() && !subject.ranges().canHold(term.condition())) {
                findings.add(Finding.of(Diagnostic.of(
                        Code.NEVER_AT_ONCE,
                        term.span(),
                        "This holds for no lead: what it asks of scores and labels is possible one by one, but not at"
                                + " once.")));
            }
        }
    }
}
