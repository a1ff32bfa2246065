package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.Condition;
import org.meritlang.check.Rule;
import org.meritlang.check.Sentence;
import org.meritlang.score.Origin;
import org.meritlang.score.Undecided;

/** Turns the rules of one group into what they add to its sum, and tells their witnesses. */
final class RuleCompiler implements Rule.Visitor<Void> {
    private final String score;
    private final Optional<String> group;
    private final Optional<Slot<byte[]>> headings;
    private final Workbench tools;
    private final Witness.All witnesses;
    private final List<Addition.Fixed> fixed = new ArrayList<>();
    private final List<Slot<long[]>> varying = new ArrayList<>();

    /**
     * @param headings while these do not hold, the rules rest
     * @param witnesses to which those of the rules are added
     */
    RuleCompiler(
            String score,
            Optional<String> group,
            Optional<Slot<byte[]>> headings,
            Workbench tools,
            Witness.All witnesses) {
        this.score = score;
        this.group = group;
        this.headings = headings;
        this.tools = tools;
        this.witnesses = witnesses;
    }

    void compile(Rule rule) {
        rule.accept(this);
    }

    /** What the rules compiled so far give together. */
    Addition sum() {
        return new Addition(List.copyOf(fixed), List.copyOf(varying));
    }

    @Override
    public Void visitWhen(Rule.When rule) {
        Slot<byte[]> own = tools.conditions().compile(rule.condition());
        Slot<byte[]> acts = tools.conditions().under(headings, own);
        gain(rule.sentence().words(), rule.sentence().reason(), Witness.Given.fixed(acts, rule.points()));
        doubt(rule, Witness.Undecidable.condition(own), tools.conditions().suspicions(List.of(rule.condition())));
        fixed.add(new Addition.Fixed(acts, rule.points()));
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount rule) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(rule.when());
        Slot<long[]> counts =
                tools.plan().points(new Amounts.FullSteps(tools.numbers().compile(rule.number()), rule.step()));
        Slot<long[]> points = tools.plan()
                .points(new Amounts.ForSteps(
                        counts, rule.points(), rule.cap(), tools.conditions().both(headings, own)));
        gain(rule.sentence().words(), rule.sentence().reason(), Witness.Given.own(points));
        Set<Suspicion> suspicions = new LinkedHashSet<>(tools.numbers().suspicions(rule.number(), false));
        suspicions.addAll(tools.conditions().suspicions(rule.when().stream().toList()));
        doubt(rule, Witness.Undecidable.amount(counts, own), suspicions);
        varying.add(points);
        return null;
    }

    @Override
    public Void visitTable(Rule.Table table) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(table.when());
        List<Condition> tests = table.rows().stream().map(Rule.Row::condition).toList();
        List<Slot<byte[]>> rows =
                tests.stream().map(tools.conditions()::compile).toList();
        List<Long> points = table.rows().stream()
                .map(row -> table.cap().clamp(row.points()))
                .toList();
        Slot<int[]> taken = tools.plan()
                .choices(new Tables.RowTaken(rows, tools.conditions().both(headings, own)));
        for (int row = 0; row < points.size(); row++) {
            Sentence sentence = table.rows().get(row).sentence();
            gain(sentence.words(), sentence.reason(), Witness.Given.row(taken, row, points.get(row)));
        }
        List<Condition> all = new ArrayList<>(tests);
        table.when().ifPresent(all::add);
        doubt(table, Witness.Undecidable.table(rows, own), tools.conditions().suspicions(all));
        varying.add(tools.plan().points(new Tables.RowPoints(taken, points)));
        return null;
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence node) {
        throw new UnsupportedOperationException("activities");
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable node) {
        throw new UnsupportedOperationException("activities");
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence node) {
        throw new UnsupportedOperationException("activities");
    }

    private void gain(String sentence, String reason, Witness.Given given) {
        witnesses.gains().add(new Witness.OfGain(new Origin(score, group, sentence, reason), given));
    }

    private void doubt(Rule rule, Witness.Undecidable undecided, Set<Suspicion> suspicions) {
        Undecided about = Undecided.nowhere(
                Undecided.Kind.RULE, Optional.of(score), group, rule.sentence().words());
        witnesses.doubts().add(new Witness.OfDoubt(about, undecided.under(headings), suspicions));
    }
}
