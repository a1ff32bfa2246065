package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.analysis.ranges.AskedOutputs;
import org.meritlang.analysis.ranges.Bounds;
import org.meritlang.analysis.ranges.Outlook;
import org.meritlang.analysis.ranges.Outputs;
import org.meritlang.analysis.ranges.Prospects;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.analysis.ranges.Truths;
import org.meritlang.analysis.written.Term;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Matrix;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;

/** Finds conditions on scores and labels that no lead can meet, or every lead does, given what scores can be. */
final class ScoreTests implements Pass {
    /** So many values next to one that a score cannot have are tried. */
    private static final int MOST_STEPS = 5;

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Roots roots = Roots.of(subject);
        Of of = new Of(subject, roots, new HashMap<>(), findings);
        for (Term term : subject.statements()) {
            if (!of.tell(term)) {
                of.tellTogether(term);
            }
        }
        return findings;
    }

    /** @param steps of scores for which they were asked */
    private record Of(Subject subject, Roots roots, Map<Integer, Optional<Steps>> steps, List<Finding> findings) {
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
            boolean isJoined = term.condition() instanceof Condition.And;
            return told || (isJoined && new ValueTests(subject, findings).tell(term));
        }

        /** Of a test, or of its denial: what is denied is told of as a whole, for that is what holds or does not. */
        private boolean tell(Term term, Condition.NumberTest test) {
            Prospects.Seen seen = subject.ranges().outlook().prospects().compile(term.condition());
            if (!seen.asksOutputs()) {
                return false;
            }
            Optional<Boolean> settled = settled(term.condition(), seen, test);
            if (settled.isEmpty()) {
                return tellBetweenSteps(term, test) || new ValueTests(subject, findings).tell(term);
            }
            boolean never = !settled.get();
            boolean isDenied = term.condition() instanceof Condition.Not;
            Compared compared =
                    new Compared(subject, test, (isDenied ? term.terms().get(0) : term).written());
            String what = never ? "holds for no lead" : "holds for every lead";
            Diagnostic told = Diagnostic.of(
                    never ? Code.SCORE_OUT_OF_REACH : Code.SCORE_ALWAYS_THERE,
                    term.span(),
                    "This " + what + compared.why(never != isDenied) + ".");
            findings.add(Finding.of(told, compared.lead(never != isDenied)));
            return true;
        }

        /** Whether it holds for every lead, or for none; empty where it hangs on the lead. */
        private Optional<Boolean> settled(Condition condition, Prospects.Seen seen, Condition.NumberTest test) {
            Ranges ranges = subject.ranges();
            int truths = seen.truths(ranges.outlook().everybody());
            if (!Truths.canBeTrue(truths) || !Truths.canFail(truths)) {
                return Optional.of(Truths.canBeTrue(truths));
            }
            if (score(test).isPresent()) {
                return Optional.empty();
            }
            return !ranges.canHold(condition)
                    ? Optional.of(false)
                    : ranges.canFail(condition) ? Optional.empty() : Optional.of(true);
        }

        /** {@code fit is 7}, where fit goes in steps of 10. */
        private boolean tellBetweenSteps(Term term, Condition.NumberTest test) {
            boolean asksOne = test.relation() == Relation.EQUAL || test.relation() == Relation.NOT_EQUAL;
            Optional<Integer> score = score(test);
            if (!asksOne || score.isEmpty()) {
                return false;
            }
            BigDecimal asked = ((NumberExpression.Constant) test.right()).value();
            Optional<Steps> steps = this.steps.computeIfAbsent(score.get(), index -> Steps.of(index, subject.model()));
            if (steps.isEmpty() || asked.scale() > Points.SCALE || steps.get().allow(Points.of(asked))) {
                return false;
            }
            boolean isDenied = term.condition() instanceof Condition.Not;
            boolean never = (test.relation() == Relation.EQUAL) != isDenied;
            long points = Points.of(asked);
            List<Example> nearest = nearest(score.get(), points, steps.get());
            String near = nearest.isEmpty()
                    ? ""
                    : ", so that next to " + Thresholds.shown(points) + " it can be "
                            + nearest.stream()
                                    .map(lead -> Thresholds.shown(pointsOf(lead)))
                                    .collect(Collectors.joining(" or "));
            String what = never ? "holds for no lead" : "holds for every lead";
            String message = "This " + what + ": `"
                    + subject.model().scores().get(score.get()).name() + "` goes in steps of "
                    + Thresholds.shown(steps.get().step()) + near + ".";
            findings.add(Finding.of(
                    Diagnostic.of(never ? Code.SCORE_OUT_OF_REACH : Code.SCORE_ALWAYS_THERE, term.span(), message),
                    nearest));
            return true;
        }

        /** Leads with the nearest values below and above, if both sides have one that a lead shows. */
        private List<Example> nearest(int score, long asked, Steps steps) {
            List<Example> leads = new ArrayList<>();
            Bounds bounds = subject.ranges().rangeOfAll(score).bounds();
            for (boolean above : new boolean[] {false, true}) {
                long near = steps.next(asked, above);
                for (int tried = 0; tried < MOST_STEPS && isWithin(near, bounds); tried++) {
                    Condition is = new Condition.NumberTest(
                            new NumberExpression.OfScore(score),
                            Relation.EQUAL,
                            new NumberExpression.Constant(Points.decimal(near)));
                    if (subject.ranges().canHold(is)) {
                        subject.exhibits()
                                .where(is, new AskedOutputs(Set.of(score), Set.of()))
                                .ifPresent(leads::add);
                        break;
                    }
                    near = steps.next(near, above);
                }
            }
            return leads;
        }

        private static long pointsOf(Example lead) {
            return lead.expectations().get(0).condition() instanceof Condition.NumberTest is
                            && is.right() instanceof NumberExpression.Constant points
                    ? Points.of(points.value())
                    : 0;
        }

        private static boolean isWithin(long points, Bounds bounds) {
            return points >= bounds.low() && points <= bounds.high();
        }

        private static Optional<Integer> score(Condition.NumberTest test) {
            return test.left() instanceof NumberExpression.OfScore score
                            && test.right() instanceof NumberExpression.Constant
                    ? Optional.of(score.score())
                    : Optional.empty();
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
            boolean follows = is.labels().stream()
                    .map(label -> outlook.label(is.labelling(), label))
                    .filter(label -> !possible.get(label))
                    .allMatch(label -> roots.explain(is.labelling(), label));
            Diagnostic told = Diagnostic.of(Code.LABEL_OF_NOBODY, term.span(), message);
            findings.add(follows ? Finding.thatFollows(told) : Finding.of(told));
            return true;
        }

        /** What single conditions allow, all of them together may not. */
        void tellTogether(Term term) {
            Outlook outlook = subject.ranges().outlook();
            Prospects.Seen seen = outlook.prospects().compile(term.condition());
            boolean isJoined =
                    term.condition() instanceof Condition.And || term.condition() instanceof Condition.LabelIs;
            if (!isJoined || !seen.asksOutputs() || subject.ranges().canHold(term.condition())) {
                return;
            }
            List<Condition> joined = new ArrayList<>();
            flatten(term.condition(), joined);
            boolean eachCan = joined.stream()
                    .allMatch(one ->
                            Truths.canBeTrue(outlook.prospects().compile(one).truths(outlook.everybody())));
            if (eachCan && term.condition() instanceof Condition.LabelIs is && isOfMatrix(is)) {
                findings.add(labelsNeverMeet(term, is));
            } else if (eachCan) {
                Diagnostic told = Diagnostic.of(
                        Code.NEVER_AT_ONCE,
                        term.span(),
                        "This holds for no lead: what it asks of scores and labels is possible one by one, but not at"
                                + " once.");
                findings.add(Finding.of(told, oneByOne(term.condition(), joined)));
            }
        }

        private boolean isOfMatrix(Condition.LabelIs is) {
            return subject.model().labellings().get(is.labelling()) instanceof Matrix;
        }

        /** Of a matrix with a table it is said there. */
        private Finding labelsNeverMeet(Term term, Condition.LabelIs is) {
            Matrix matrix = (Matrix) subject.model().labellings().get(is.labelling());
            String labels = Words.and(
                            is.labels().stream().map(label -> "`" + label + "`").toList())
                    .replace(" and ", " or ");
            Diagnostic told = Diagnostic.of(
                    Code.LABEL_OF_NOBODY,
                    term.span(),
                    "This holds for no lead: nobody's `" + matrix.name() + "` is " + labels
                            + ", as no lead has both labels that it is made of.");
            return matrix.places().isEmpty() ? Finding.of(told) : Finding.thatFollows(told);
        }

        private static void flatten(Condition condition, List<Condition> joined) {
            if (condition instanceof Condition.And and) {
                and.terms().forEach(one -> flatten(one, joined));
            } else {
                joined.add(condition);
            }
        }

        /** Two leads, each of which fulfils one of the conditions, and what all of these ask of it. */
        private List<Example> oneByOne(Condition condition, List<Condition> joined) {
            AskedOutputs shown = AskedOutputs.of(condition, subject.model().definitions());
            List<Example> leads = excluding(joined).stream()
                    .flatMap(one -> subject.exhibits().where(one, shown).stream())
                    .toList();
            return leads.size() == 2 ? leads : List.of();
        }

        /** Two that cannot hold together; where only more of them cannot, the first two that ask for outputs. */
        private List<Condition> excluding(List<Condition> joined) {
            for (int later = 1; later < joined.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    List<Condition> two = List.of(joined.get(earlier), joined.get(later));
                    if (two.stream().anyMatch(this::asksOutputs)
                            && !subject.ranges().canHold(new Condition.And(two))) {
                        return two;
                    }
                }
            }
            return joined.stream().filter(this::asksOutputs).limit(2).toList();
        }

        private boolean asksOutputs(Condition condition) {
            return !AskedOutputs.of(condition, subject.model().definitions()).isEmpty();
        }
    }
}
